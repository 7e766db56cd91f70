package io.neikong.examples.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policy documents, what rests on them and what the public said on their drafts (DOC-001 to DOC-006). */
final class PolicyDocuments {

    private static final String FROM = "2025-07-01";
    private static final String TO = "2028-07-01";

    private final Table documents = new Table("document", "unit", "kind", "from", "to", "settles_earlier");
    private final Table stages = new Table("document", "stage", "begun_on", "done_on", "result", "reason");
    private final Table extensions = new Table("document", "issued_on", "to");
    private final Table uses = new Table("use", "document", "applied_on", "approved_on", "paid_on");
    private final Table opinions = new Table("opinion", "document", "answer", "reason", "answered_on");
    private final AnswerKey key;
    private String regular = "";

    PolicyDocuments(AnswerKey key) {
        this.key = key;
    }

    /** A step as it is recorded. */
    private record Step(
            @Nullable String begunOn,
            @Nullable String doneOn,
            @Nullable String result,
            @Nullable String reason) {}

    void plant() {
        steps();
        kinds();
        comments();
        reviews();
        validities();
        uses();
        opinions();
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/policy_documents.csv", documents.bytes());
        files.put("data/document_stages.csv", stages.bytes());
        files.put("data/document_extensions.csv", extensions.bytes());
        files.put("data/document_uses.csv", uses.bytes());
        files.put("data/document_opinions.csv", opinions.bytes());
    }

    private void steps() {
        regular = document("normative", FROM, TO, "no", all());
        for (String step : new String[] {"research", "competition", "deliberation", "filing"}) {
            Map<String, Step> lacking = all();
            lacking.remove(step);
            key.breach("DOC-001", document(lacking), "");
        }
        document(with("competition", new Step(null, null, "not_needed", "for persons alone")));
        key.breach("DOC-001", document(with("competition", new Step(null, null, "not_needed", null))), "");
        document(with("signing", on("2025-05-20"))); // on the day of the meeting
        key.breach("DOC-001", document(with("signing", on("2025-05-19"))), "");
        key.breach("DOC-001", document(with("filing", on("2025-06-27"))), ""); // the sixteenth working day
        key.breach("DOC-001", document(with("deliberation", new Step(null, "2025-05-20", "refused", null))), "");
        key.gap("DOC-001", document(with("research", on(null))), "");
        String discussedTwice = document(with("deliberation", new Step(null, "2025-05-12", "refused", null)));
        stages.add(discussedTwice, "deliberation", null, "2025-05-20", "agreed", null);
        Map<String, Step> begun = new LinkedHashMap<>();
        begun.put("initiation", on("2026-03-02"));
        begun.put("research", on("2026-05-15"));
        begun.put("comment", new Step("2026-06-15", null, null, null));
        document("normative", null, null, null, begun);
    }

    private void kinds() {
        Map<String, Step> inner = new LinkedHashMap<>();
        inner.put("deliberation", on("2025-05-20"));
        inner.put("signing", on("2025-06-03"));
        document("internal", FROM, TO, null, inner);
        key.gap("DOC-001", document(null, FROM, TO, null, inner), "");
        key.breach("DOC-001", document("internal", FROM, TO, null, Map.of("signing", on("2025-06-03"))), "");
    }

    private void comments() {
        key.breach("DOC-002", document(with("comment", new Step("2025-03-17", "2025-04-16", null, null))), "");
        document(with("comment", new Step("2025-03-17", "2025-03-27", null, "a storm; published with the draft")));
        String openEnded = document(with("comment", new Step("2025-03-17", null, null, null)));
        key.gap("DOC-001", openEnded, "");
        key.gap("DOC-002", openEnded, "");
    }

    private void reviews() {
        key.breach("DOC-003", document(with("legality", new Step("2025-04-21", "2025-04-28", "agreed", null))), "");
        key.breach("DOC-003", document(with("legality", new Step("2025-04-21", "2025-04-29", "refused", null))), "");
        key.gap("DOC-003", document(with("legality", new Step("2025-04-21", "2025-04-29", null, null))), "");
        String reviewedTwice = document(with("legality", new Step("2025-04-18", "2025-04-27", "refused", null)));
        stages.add(reviewedTwice, "legality", "2025-04-28", "2025-05-12", "agreed", null);
        stages.add(reviewedTwice, "competition", null, "2025-05-13", "agreed", null);
    }

    private void validities() {
        document("normative", FROM, "2026-12-28", "no", all()); // 181 days ahead
        key.breach("DOC-005", document("normative", FROM, "2026-12-27", "no", all()), "");
        String late = document("normative", FROM, "2026-03-01", "no", all());
        extensions.add(late, "2026-03-31", TO);
        key.breach("DOC-005", late, "");
        String inTime = document("normative", FROM, "2026-03-01", "no", all());
        extensions.add(inTime, "2026-03-01", TO);
        String undated = document("normative", FROM, "2026-03-01", "no", all());
        extensions.add(undated, null, TO);
        key.gap("DOC-005", undated, "");
        key.gap("DOC-005", document("normative", FROM, null, "no", all()), "");

        use(late, "2026-02-10", "2026-02-27", "2026-02-28");
        key.breach("DOC-004", use(late, "2026-03-01", "2026-04-01", "2026-04-02"), "");
        use(late, "2026-03-31", "2026-03-31", "2026-04-02");
        use(inTime, "2026-03-01", "2026-03-02", "2026-03-03");
        key.gap("DOC-004", use(undated, "2026-03-01", "2026-03-02", "2026-03-03"), "");
    }

    private void uses() {
        use(regular, FROM, "2025-07-02", "2025-07-03");
        use(regular, FROM, null, "2025-07-03"); // in force on whatever day it was approved
        key.breach("DOC-004", use(regular, "2025-06-30", "2025-07-02", "2025-07-03"), "");
        key.gap("DOC-004", use(regular, null, "2025-07-02", "2025-07-03"), "");
        key.gap("DOC-004", use(null, FROM, "2025-07-02", "2025-07-03"), "");

        String ended = document("normative", FROM, "2026-03-01", "no", all());
        String settling = document("normative", FROM, "2026-03-01", "yes", all());
        String silent = document("normative", FROM, "2026-03-01", null, all());
        key.breach("DOC-004", use(ended, "2026-02-28", "2026-02-28", "2026-03-01"), "");
        use(settling, "2026-02-28", "2026-03-05", "2026-03-10");
        key.breach("DOC-004", use(settling, "2026-03-01", "2026-03-05", "2026-03-10"), "");
        key.gap("DOC-004", use(silent, "2026-02-28", "2026-03-05", "2026-03-10"), "");

        Map<String, Step> unpublished = all();
        unpublished.remove("publication");
        unpublished.remove("filing");
        String secret = document("normative", FROM, TO, "no", unpublished);
        key.breach("DOC-001", secret, "");
        key.breach("DOC-004", use(secret, "2025-07-02", "2025-07-02", "2025-07-03"), "");
        String minutes = document("minutes", FROM, TO, "no", all());
        key.breach("DOC-004", use(minutes, "2025-07-02", "2025-07-02", "2025-07-03"), "");
        String superior = document("superior", FROM, TO, "no", Map.of("publication", on("2025-06-05")));
        use(superior, "2025-07-02", "2025-07-02", "2025-07-03");
        String unknown = document("superior", FROM, TO, "no", Map.of());
        key.gap("DOC-004", use(unknown, "2025-07-02", "2025-07-02", "2025-07-03"), "");
    }

    private void opinions() {
        opinion("adopted", null, "2025-05-20");
        opinion("not_adopted", "beyond the budget", "2025-05-06");
        key.breach("DOC-006", opinion("adopted", null, "2025-05-21"), "");
        key.breach("DOC-006", opinion(null, null, null), "");
        key.gap("DOC-006", opinion("partly", null, "2025-05-06"), "");
        key.gap("DOC-006", opinion("adopted", null, null), "");
    }

    /** The steps of a document that was made as it should be. */
    private static Map<String, Step> all() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("initiation", on("2025-02-10"));
        steps.put("research", on("2025-03-10"));
        steps.put("comment", new Step("2025-03-17", "2025-04-17", null, null)); // open for thirty days after the first
        steps.put("legality", new Step("2025-04-21", "2025-04-29", "agreed", null)); // seven, with a make-up Sunday
        steps.put("competition", new Step(null, "2025-05-06", "agreed", null));
        steps.put("deliberation", new Step(null, "2025-05-20", "agreed", null));
        steps.put("signing", on("2025-06-03"));
        steps.put("publication", on("2025-06-05"));
        steps.put("filing", on("2025-06-26")); // the fifteenth working day
        return steps;
    }

    private static Map<String, Step> with(String name, Step step) {
        Map<String, Step> steps = all();
        steps.put(name, step);
        return steps;
    }

    private static Step on(@Nullable String day) {
        return new Step(null, day, null, null);
    }

    private String document(Map<String, Step> steps) {
        return document("normative", FROM, TO, "no", steps);
    }

    private String document(
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String settlesEarlier,
            Map<String, Step> steps) {
        String id = "PD%02d".formatted(documents.rows().size() + 1);
        documents.add(id, "OFF", kind, from, to, settlesEarlier);
        steps.forEach(
                (name, step) -> stages.add(id, name, step.begunOn(), step.doneOn(), step.result(), step.reason()));
        return id;
    }

    private String use(
            @Nullable String document,
            @Nullable String appliedOn,
            @Nullable String approvedOn,
            @Nullable String paidOn) {
        String id = "DU%02d".formatted(uses.rows().size() + 1);
        uses.add(id, document, appliedOn, approvedOn, paidOn);
        return id;
    }

    private String opinion(@Nullable String answer, @Nullable String reason, @Nullable String answeredOn) {
        String id = "OP%02d".formatted(opinions.rows().size() + 1);
        opinions.add(id, regular, answer, reason, answeredOn);
        return id;
    }
}
