package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.finance.fraud.FraudCase;
import io.neikong.finance.fraud.FraudCase.Links;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.finance.fraud.FraudEvent;
import io.neikong.finance.fraud.FraudPolicy;
import io.neikong.finance.fraud.LinkedPayment;
import io.neikong.finance.fraud.OrganiserCases;
import io.neikong.finance.fraud.OrganiserCases.Member;
import io.neikong.finance.fraud.Sanction;
import io.neikong.finance.fraud.Sanction.CitedBasis;
import io.neikong.finance.fraud.Sanction.Source;
import io.neikong.finance.fraud.Suspicion;
import io.neikong.finance.fraud.Suspicion.Result;
import io.neikong.finance.fraud.Suspicion.Triage;
import io.neikong.time.WorkingCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suspicions, cases of fraud with their ledgers, the payments that have to do with them, and the fines. */
final class FraudRows {

    private static final Map<String, Regime> PROCEDURES =
            Map.of("penalty", Regime.ADMINISTRATIVE_PENALTY, "inspection", Regime.LABOUR_INSPECTION);
    private static final Map<String, Source> SOURCES =
            Map.of("insurance", Source.INSURANCE_FUND, "fiscal", Source.FISCAL);
    private static final Map<String, CitedBasis> BASES = Map.of(
            "social_insurance_law", CitedBasis.SOCIAL_INSURANCE_LAW,
            "fiscal_regulations", CitedBasis.FISCAL_REGULATIONS,
            "older_insurance_texts", CitedBasis.OLDER_INSURANCE_TEXTS,
            "other", CitedBasis.OTHER);
    private static final Map<String, Result> RESULTS = Row.wordsFor(Result.values());
    private static final Map<String, FraudEvent.Kind> KINDS = Row.wordsFor(FraudEvent.Kind.values());
    private static final Map<String, LinkedPayment.Status> STATUSES = Row.wordsFor(LinkedPayment.Status.values());

    private final District district;
    private final DataFolder folder;
    private final FraudPolicy policy;

    FraudRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.policy = new FraudPolicy(district.policy(), WorkingCalendar.china());
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.SUSPICIONS)) {
            checkup.examine("suspicions", suspicions().stream(), policy.onSuspicions());
        }
        if (folder.has(Table.FRAUD_FINES)) {
            checkup.examine(
                    "fraud_fines",
                    folder.rows(Table.FRAUD_FINES)
                            .filter(row -> district.hasCome(row.day("decided_on")))
                            .map(this::sanction),
                    policy.onSanctions());
        }
        if (folder.hasColumn(Table.FRAUD_CASES, "organiser")) {
            checkup.examine("organisers", organisers(), policy.onOrganisers());
        }
        if (folder.has(Table.FRAUD_CASES, Table.FRAUD_CASE_EVENTS)) {
            Map<String, FraudCase> cases = cases();
            checkup.examine("fraud_cases", cases.values().stream(), policy.onCases());
            checkup.examine(
                    "fraud_payments",
                    folder.all(Table.FRAUD_PAYMENTS, row -> payment(row, cases)).stream(),
                    policy.onPayments());
        }
    }

    /** A case that the register of cases does not have is none. */
    private List<Suspicion> suspicions() {
        List<String> known = folder.all(Table.FRAUD_CASES, row -> row.required("case"));
        boolean registered = folder.has(Table.FRAUD_CASES);
        return folder.all(Table.SUSPICIONS, row -> {
            String fraudCase = row.text("case");
            Result result = row.wordOrNull("result", RESULTS);
            boolean decided = row.day("triaged_on") != null || result != null || fraudCase != null;
            return new Suspicion(
                    row.required("suspicion"),
                    row.day("raised_on"),
                    decided
                            ? new Triage(
                                    row.day("triaged_on"),
                                    result,
                                    registered && !known.contains(fraudCase) ? null : fraudCase)
                            : null,
                    district.asOf());
        });
    }

    private Map<String, FraudCase> cases() {
        ListMultimap<String, Row> events =
                MultimapBuilder.hashKeys().arrayListValues().build();
        Map<String, Row> rows = new LinkedHashMap<>();
        folder.forEach(Table.FRAUD_CASES, row -> rows.put(row.required("case"), row));
        folder.forEach(Table.FRAUD_CASE_EVENTS, row -> events.put(known(row, "case", rows, Table.FRAUD_CASES), row));
        Map<String, FraudCase> cases = new LinkedHashMap<>();
        rows.forEach((fraudCase, row) -> cases.put(
                fraudCase,
                new FraudCase(
                        fraudCase,
                        row.wordOrNull("procedure", PROCEDURES),
                        row.amount("paid"),
                        inOrder(events.get(fraudCase)).map(FraudRows::event).toList(),
                        new Links(row.text("recovery"), row.text("incident"), row.text("transfer")),
                        district.asOf())));
        return cases;
    }

    private static FraudEvent event(Row row) {
        return new FraudEvent(row.required("number"), row.word("kind", KINDS), row.day("happened_on"));
    }

    /** Lines by their running number. */
    static Stream<Row> inOrder(List<Row> rows) {
        SortedMap<Integer, Row> byNumber = new TreeMap<>();
        for (Row row : rows) {
            row.required("number");
            Row other = byNumber.put(Objects.requireNonNull(row.count("number")), row);
            if (other != null) {
                throw row.unusable("number", "expected a number that no other line has, but was " + row.text("number"));
            }
        }
        return byNumber.values().stream();
    }

    /** The identifier in a column, which must be one of another file. */
    static String known(Row row, String column, Map<String, ?> ids, Table table) {
        String id = row.required(column);
        if (!ids.containsKey(id)) {
            throw row.unusable(column, "expected a " + column + " of " + table.file() + ", but was " + id);
        }
        return id;
    }

    private static LinkedPayment payment(Row row, Map<String, FraudCase> cases) {
        return new LinkedPayment(
                row.required("payment"),
                Objects.requireNonNull(cases.get(known(row, "case", cases, Table.FRAUD_CASES))),
                row.wordOrNull("status", STATUSES),
                row.day("frozen_on"),
                row.day("paid_on"));
    }

    private Sanction sanction(Row row) {
        return new Sanction(
                row.required("fine"),
                row.day("decided_on"),
                row.wordOrNull("source", SOURCES),
                row.wordOrNull("basis", BASES),
                row.amount("defrauded"),
                row.amount("amount"),
                officers(district.person(row, "officer"), district.person(row, "second_officer")));
    }

    /** None recorded is unknown, one alone is one. */
    private static @Nullable List<String> officers(@Nullable String first, @Nullable String second) {
        List<String> officers =
                Stream.of(first, second).filter(Objects::nonNull).toList();
        return officers.isEmpty() ? null : officers;
    }

    private Stream<OrganiserCases> organisers() {
        ListMultimap<String, Member> members =
                MultimapBuilder.treeKeys().arrayListValues().build();
        folder.forEach(Table.FRAUD_CASES, row -> {
            String organiser = row.text("organiser");
            if (organiser != null) {
                members.put(organiser, new Member(row.required("case"), row.text("scheme")));
            }
        });
        return members.keySet().stream().map(organiser -> new OrganiserCases(organiser, members.get(organiser)));
    }
}
