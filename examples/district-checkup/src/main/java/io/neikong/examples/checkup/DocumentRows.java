package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.governance.document.DocumentPolicy;
import io.neikong.governance.document.DocumentUse;
import io.neikong.governance.document.PolicyDocument;
import io.neikong.governance.document.ReceivedOpinion;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Policy documents: how they were made, while which days they are in force, what rests on them and what the public said. */
final class DocumentRows {

    private static final Map<String, PolicyDocument.Kind> KINDS = Row.wordsFor(PolicyDocument.Kind.values());
    private static final Map<String, PolicyDocument.Step> STEPS = Row.wordsFor(PolicyDocument.Step.values());
    private static final Map<String, PolicyDocument.Result> RESULTS = Row.wordsFor(PolicyDocument.Result.values());
    private static final Map<String, ReceivedOpinion.Reply> REPLIES = Row.wordsFor(ReceivedOpinion.Reply.values());

    private final District district;
    private final DataFolder folder;

    DocumentRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.POLICY_DOCUMENTS, Table.DOCUMENT_STAGES, Table.DOCUMENT_EXTENSIONS)) {
            return;
        }
        DocumentPolicy policy = new DocumentPolicy(district.policy(), WorkingCalendar.china());
        Map<String, PolicyDocument> documents = documents();
        checkup.examine("policy_documents", documents.values().stream(), policy.onDocuments());
        if (folder.has(Table.DOCUMENT_USES)) {
            checkup.examine(
                    "document_uses", folder.rows(Table.DOCUMENT_USES).map(row -> use(row, documents)), policy.onUses());
        }
        if (folder.has(Table.DOCUMENT_OPINIONS)) {
            checkup.examine(
                    "document_opinions",
                    folder.rows(Table.DOCUMENT_OPINIONS).map(row -> opinion(row, documents)),
                    policy.onOpinions());
        }
    }

    private Map<String, PolicyDocument> documents() {
        Set<String> known = new HashSet<>();
        folder.forEach(Table.POLICY_DOCUMENTS, row -> known.add(row.required("document")));
        ListMultimap<String, PolicyDocument.Stage> stages =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.DOCUMENT_STAGES,
                row -> stages.put(
                        row.known("document", known, Table.POLICY_DOCUMENTS),
                        new PolicyDocument.Stage(
                                row.word("stage", STEPS),
                                row.day("begun_on"),
                                row.day("done_on"),
                                row.wordOrNull("result", RESULTS),
                                row.text("reason"))));
        ListMultimap<String, PolicyDocument.Extension> extensions =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.DOCUMENT_EXTENSIONS,
                row -> extensions.put(
                        row.known("document", known, Table.POLICY_DOCUMENTS),
                        new PolicyDocument.Extension(row.day("issued_on"), row.day("to"))));
        Map<String, PolicyDocument> documents = new TreeMap<>();
        folder.forEach(Table.POLICY_DOCUMENTS, row -> {
            String document = row.required("document");
            Validity validity = row.validity();
            documents.put(
                    document,
                    new PolicyDocument(
                            document,
                            row.wordOrNull("kind", KINDS),
                            stages.get(document),
                            validity.firstDay().orElse(null),
                            validity.lastDay().map(day -> day.plusDays(1)).orElse(null),
                            extensions.get(document),
                            row.flag("settles_earlier"),
                            district.asOf()));
        });
        return documents;
    }

    private DocumentUse use(Row row, Map<String, PolicyDocument> documents) {
        return new DocumentUse(
                row.required("use"),
                row.text("document") == null ? null : document(row, documents),
                row.day("applied_on"),
                row.day("approved_on"),
                row.day("paid_on"),
                district.asOf());
    }

    private static ReceivedOpinion opinion(Row row, Map<String, PolicyDocument> documents) {
        return new ReceivedOpinion(
                row.required("opinion"),
                document(row, documents),
                row.wordOrNull("answer", REPLIES),
                row.text("reason"),
                row.day("answered_on"));
    }

    private static PolicyDocument document(Row row, Map<String, PolicyDocument> documents) {
        return Objects.requireNonNull(documents.get(row.known("document", documents.keySet(), Table.POLICY_DOCUMENTS)));
    }
}
