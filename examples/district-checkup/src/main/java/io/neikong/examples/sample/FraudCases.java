package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Suspicions, cases of fraud, frozen payments and fines. Plants what is wrong with them (FRD). */
final class FraudCases {

    private static final String TRIAGE = "FRD-001";
    private static final String TIME = "FRD-002";
    private static final String FROZEN = "FRD-003";
    private static final String BASIS = "FRD-004";
    private static final String STAGES = "FRD-005";
    private static final String LINKS = "FRD-006";
    private static final LocalDate FILED = LocalDate.of(2026, 1, 12);

    private final Table suspicions = new Table("suspicion", "raised_on", "triaged_on", "result", "case");
    private final Table cases = new Table(
            "case",
            "procedure",
            "paid",
            "attempted",
            "organiser",
            "scheme",
            "suspected",
            "aggravated",
            "found_on",
            "recovery",
            "incident",
            "transfer");
    private final Table events = new Table("case", "number", "kind", "happened_on");
    private final Table payments = new Table("payment", "case", "status", "frozen_on", "paid_on");
    private final Table fines = new Table(
            "fine", "case", "decided_on", "source", "basis", "defrauded", "amount", "officer", "second_officer");
    private final AnswerKey key;
    private final String officer;
    private final String colleague;

    FraudCases(Staff staff, AnswerKey key) {
        this.key = key;
        this.officer = staff.first("AUD", "auditor");
        this.colleague = staff.first("OFF", "clerk");
    }

    /** The tables by the names of their files. */
    void putInto(Map<String, byte[]> files) {
        files.put("data/suspicions.csv", suspicions.bytes());
        files.put("data/fraud_cases.csv", cases.bytes());
        files.put("data/fraud_case_events.csv", events.bytes());
        files.put("data/fraud_payments.csv", payments.bytes());
        files.put("data/fraud_fines.csv", fines.bytes());
    }

    void plant() {
        stages();
        decisions();
        links();
        organisers();
        payments();
        fines();
        suspicions();
    }

    /** A case in its first month, so that only what is said of it matters. */
    Case open(Consumer<Case> change) {
        return add(
                one -> {
                    change.accept(one);
                    one.procedure = "penalty";
                },
                "filed 2026-06-01");
    }

    /** A fine of a tenth of a sum of fiscal money, which is as low as it may be. */
    String fine(Case one, String defrauded, String amount) {
        return fine(one, "fiscal", "fiscal_regulations", defrauded, amount, officer, colleague);
    }

    private void stages() {
        add(
                one -> {},
                "suspected 2026-01-26",
                "filed 2026-02-02",
                "investigated 2026-03-02",
                "decided 2026-03-23",
                "executed 2026-03-27",
                "closed 2026-03-30",
                "archived 2026-06-15");
        add(
                one -> {
                    one.procedure = "inspection";
                    one.transfer = "XF01";
                },
                "filed 2026-02-02",
                "investigated 2026-02-26",
                "transferred 2026-03-05",
                "closed 2026-03-31");
        add(one -> {}, "filed 2026-02-02", "investigated 2026-03-02", "dismissed 2026-03-09", "closed 2026-03-10");
        breach(
                STAGES,
                add(
                        one -> {},
                        "filed 2026-02-02",
                        "investigated 2026-03-02",
                        "decided 2026-03-30",
                        "closed 2026-04-13"));
        breach(STAGES, add(one -> {}, "filed 2026-02-02", "decided 2026-03-30"));
        breach(STAGES, add(one -> {}, "filed 2026-02-02", "investigated 2026-01-30", "dismissed 2026-03-30"));
        gap(STAGES, add(one -> {}, "filed 2026-02-02", "investigated", "dismissed 2026-03-30"));
    }

    private void decisions() {
        add(one -> {}, "suspected 2025-09-01", "filed 2026-02-02", "investigated 2026-03-02", "decided 2026-05-03");
        breach(TIME, add(one -> {}, "filed 2026-02-02", "investigated 2026-03-02", "decided 2026-05-04"));
        add(one -> {}, "filed 2026-04-01", "investigated 2026-05-18"); // until today
        breach(TIME, add(one -> {}, "filed 2026-03-31", "investigated 2026-05-18"));
        breach(
                TIME,
                add(
                        one -> {},
                        "filed 2026-02-02",
                        "investigated 2026-03-02",
                        "extended 2026-04-30",
                        "decided 2026-05-04"));

        LocalDate sixtieth = OfficeDays.plus(FILED, 60);
        LocalDate ninetieth = OfficeDays.plus(FILED, 90);
        inspection(sixtieth.toString(), ninetieth);
        breach(TIME, inspection(sixtieth.toString(), ninetieth.plusDays(1)));
        breach(TIME, inspection(sixtieth.plusDays(1).toString(), sixtieth.plusDays(1)));
        Case undated = inspection("", ninetieth);
        gap(TIME, undated);
        gap(STAGES, undated);

        gap(
                TIME,
                add(one -> one.procedure = null, "filed 2026-02-02", "investigated 2026-03-02", "decided 2026-03-30"));
    }

    private Case inspection(String extendedOn, LocalDate decidedOn) {
        return add(
                one -> one.procedure = "inspection",
                "filed " + FILED,
                "extended " + extendedOn,
                "investigated " + decidedOn,
                "decided " + decidedOn);
    }

    private void links() {
        breach(LINKS, add(one -> one.recovery = null, dismissed("2026-03-30")));
        breach(
                LINKS,
                add(
                        one -> {
                            one.paid = "10000.00";
                            one.suspected = "no";
                        },
                        dismissed("2026-03-30")));
        add(one -> one.paid = "9999.99", dismissed("2026-03-30"));
        add(
                one -> {
                    one.paid = "0.00";
                    one.attempted = "9999.99";
                    one.recovery = null;
                },
                dismissed("2026-03-30"));
        breach(LINKS, add(one -> {}, "filed 2026-02-02", "investigated 2026-03-02", "transferred 2026-03-05"));
        Case unknown = add(
                one -> {
                    one.paid = null;
                    one.recovery = null;
                },
                dismissed("2026-03-30"));
        gap(LINKS, unknown);
        gap("XFR-001", unknown);
    }

    private void organisers() {
        open(one -> one.of("OG1", "SC1"));
        open(one -> one.of("OG1", "SC1"));
        open(one -> one.of("OG2", "SC2"));
        open(one -> one.of("OG2", null));
        key.breach(LINKS, "OG2", "");
        open(one -> one.of("OG3", "SC3"));
        open(one -> one.of("OG3", "SC4"));
        key.breach(LINKS, "OG3", "");
        open(one -> one.of("OG4", null));
    }

    /** Of a case that was filed on a Wednesday and is still open, and of one that was closed on 2026-04-27. */
    private void payments() {
        Case running = add(one -> {}, "filed 2026-06-10");
        payment(running, "frozen", "2026-06-11", null);
        key.breach(FROZEN, payment(running, "frozen", "2026-06-12", null), "");
        key.breach(FROZEN, payment(running, "pending", null, null), "");
        key.breach(FROZEN, payment(running, "paid", null, "2026-06-11"), "");
        key.gap(FROZEN, payment(running, "paid", null, "2026-06-10"), "");
        payment(running, "paid", null, "2026-06-09");
        payment(running, "cancelled", null, null);
        key.gap(FROZEN, payment(running, "paid", null, null), "");
        key.gap(FROZEN, payment(running, "frozen", null, null), "");
        key.gap(FROZEN, payment(running, null, null, null), "");
        payment(add(one -> {}, "filed 2026-06-29"), "pending", null, null); // until today

        Case closed = add(one -> {}, dismissed("2026-04-27"));
        payment(closed, "paid", null, "2026-04-28");
        key.gap(FROZEN, payment(closed, "paid", null, "2026-04-27"), "");
        key.breach(FROZEN, payment(closed, "paid", null, "2026-04-26"), "");
        payment(closed, "pending", null, null);

        Case halfClosed = add(one -> {}, "filed 2026-05-11", "investigated 2026-05-18", "closed 2026-05-25");
        breach(STAGES, halfClosed);
        key.breach(FROZEN, payment(halfClosed, "paid", null, "2026-06-01"), "");
    }

    private void fines() {
        Case one = add(c -> {}, dismissed("2026-03-30"));
        fine(one, "800.00", "80.00");
        fine(one, "800.00", "400.00");
        key.breach(BASIS, fine(one, "800.00", "79.99"), "", officer, colleague);
        key.breach(BASIS, fine(one, "800.00", "400.01"), "", officer, colleague);
        insured(one, "social_insurance_law", "1600.00");
        insured(one, "social_insurance_law", "4000.00");
        key.breach(BASIS, insured(one, "social_insurance_law", "1599.99"), "", officer, colleague);
        key.breach(BASIS, insured(one, "social_insurance_law", "4000.01"), "", officer, colleague);
        key.breach(BASIS, insured(one, "fiscal_regulations", "1600.00"), "", officer, colleague);
        key.breach(BASIS, insured(one, "older_insurance_texts", "2400.00"), "", officer, colleague);
        key.breach(BASIS, insured(one, "older_insurance_texts", "800.00"), "", officer, colleague);
        String fiscal = "fiscal_regulations";
        key.breach(BASIS, fine(one, "fiscal", fiscal, "800.00", "80.00", officer, null), "", officer);
        key.breach(BASIS, fine(one, "fiscal", fiscal, "800.00", "80.00", officer, officer), "", officer);
        key.gap(BASIS, fine(one, "fiscal", fiscal, "800.00", "80.00", null, null), "");
        key.gap(BASIS, fine(one, null, fiscal, "800.00", "80.00", officer, colleague), "");
        key.gap(BASIS, fine(one, "fiscal", fiscal, null, "80.00", officer, colleague), "");
    }

    private String insured(Case one, String basis, String amount) {
        return fine(one, "insurance", basis, "800.00", amount, officer, colleague);
    }

    private void suspicions() {
        suspicion("2026-03-02", "2026-03-09", "filed", "FC01");
        suspicion("2026-02-09", "2026-02-14", "not_filed", null); // a make-up Saturday
        suspicion("2026-06-23", null, null, null); // until today
        key.breach(TRIAGE, suspicion("2026-03-02", "2026-03-10", "filed", "FC01"), "");
        key.breach(TRIAGE, suspicion("2026-02-09", "2026-02-15", "referred", null), "");
        key.breach(TRIAGE, suspicion("2026-06-22", null, null, null), "");
        key.breach(TRIAGE, suspicion("2026-03-02", "2026-03-09", "filed", null), "");
        key.breach(TRIAGE, suspicion("2026-03-02", "2026-03-09", "filed", "FC99"), ""); // not in the register of cases
        key.gap(TRIAGE, suspicion(null, "2026-03-09", "filed", "FC01"), "");
        key.gap(TRIAGE, suspicion("2026-03-02", null, "not_filed", null), "");
        key.gap(TRIAGE, suspicion("2026-03-02", "2026-03-09", null, "FC01"), "");
    }

    private String suspicion(
            @Nullable String raised, @Nullable String triaged, @Nullable String result, @Nullable String fraudCase) {
        String id = "SU%02d".formatted(suspicions.rows().size() + 1);
        suspicions.add(id, raised, triaged, result, fraudCase);
        return id;
    }

    private String payment(Case one, @Nullable String status, @Nullable String frozenOn, @Nullable String paidOn) {
        String id = "FP%02d".formatted(payments.rows().size() + 1);
        payments.add(id, one.id, status, frozenOn, paidOn);
        return id;
    }

    private String fine(
            Case one,
            @Nullable String source,
            String basis,
            @Nullable String defrauded,
            String amount,
            @Nullable String first,
            @Nullable String second) {
        String id = "FN%02d".formatted(fines.rows().size() + 1);
        fines.add(id, one.id, LocalDate.of(2026, 3, 23), source, basis, defrauded, amount, first, second);
        return id;
    }

    private static String[] dismissed(String closedOn) {
        return new String[] {"filed 2026-02-02", "investigated 2026-03-02", "dismissed 2026-03-23", "closed " + closedOn
        };
    }

    private void breach(String rule, Case one) {
        key.breach(rule, one.id, "");
    }

    private void gap(String rule, Case one) {
        key.gap(rule, one.id, "");
    }

    private Case add(Consumer<Case> change, String... happened) {
        Case one = new Case("FC%02d".formatted(cases.rows().size() + 1));
        change.accept(one);
        cases.add(
                one.id,
                one.procedure,
                one.paid,
                one.attempted,
                one.organiser,
                one.scheme,
                one.suspected,
                one.aggravated,
                one.foundOn,
                one.recovery,
                one.incident,
                one.transfer);
        for (String event : happened) {
            List<String> parts = List.of(event.split(" ", -1));
            events.add(one.id, numberOfNext(one), parts.get(0), parts.size() > 1 ? parts.get(1) : null);
        }
        return one;
    }

    private long numberOfNext(Case one) {
        return 1
                + events.rows().stream()
                        .filter(row -> row.get(0).equals(one.id))
                        .count();
    }

    /** One line of the register of cases. */
    static final class Case {
        final String id;

        @Nullable
        String procedure = "penalty";

        @Nullable
        String paid = "800.00";

        @Nullable
        String attempted;

        @Nullable
        String organiser;

        @Nullable
        String scheme;

        @Nullable
        String suspected = "yes";

        @Nullable
        String aggravated = "no";

        @Nullable
        String foundOn = "2026-01-26";

        @Nullable
        String recovery;

        @Nullable
        String incident;

        @Nullable
        String transfer;

        Case(String id) {
            this.id = id;
            this.recovery = "RC-" + id;
        }

        void of(String by, @Nullable String under) {
            organiser = by;
            scheme = under;
        }
    }
}
