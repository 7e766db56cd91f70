package io.neikong.examples.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Incidents of funds, their reports and what others knew (INC-001 to INC-009). */
final class Incidents {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 8);
    private static final LocalDate FIFTH_WORKING_DAY = LocalDate.of(2026, 6, 15);
    private static final String WHOLE =
            "discovery_time discovery_manner time place persons progress unit contact phone";

    private final Table incidents = new Table("incident", "fund", "discovered_on", "suspected_crime", "transfer");
    private final Table events = new Table("event", "incident", "kind", "happened_on", "amount", "victim");
    private final Table reports = new Table(
            "report",
            "incident",
            "kind",
            "level",
            "grade",
            "reported_on",
            "elements",
            "signed_by",
            "signed_as",
            "signed_on",
            "sealed",
            "stated_amount",
            "stated_victims",
            "stated_discovered_on",
            "corrects");
    private final Table discoveries =
            new Table("record", "source", "scheme", "discovered_on", "amount", "victim", "case_filed", "reason");
    private final AnswerKey key;
    private final String head;
    private final String clerk;

    Incidents(Staff staff, AnswerKey key) {
        this.key = key;
        this.head = staff.leader("EMP");
        this.clerk = staff.first("OFF", "clerk");
    }

    void plant() {
        reportedInTime();
        graded();
        documents();
        followedUp();
        gradedAnew();
        transferred();
        discovered();
    }

    /** The register of incidents. */
    Table incidents() {
        return incidents;
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/incidents.csv", incidents.bytes());
        files.put("data/incident_events.csv", events.bytes());
        files.put("data/incident_reports.csv", reports.bytes());
        files.put("data/discoveries.csv", discoveries.bytes());
    }

    private void reportedInTime() {
        new One().loss("12000.00").report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        One late = new One().loss("12000.00");
        late.report("first", "ordinary", "city", FIFTH_WORKING_DAY.plusDays(1));
        key.breach("INC-001", late.id, "");
        key.breach("INC-001", new One().loss("10000.00").id, "");
        new One().loss("9999.99"); // nothing to report
        One filedLater = new One().loss("9999.99");
        filedLater.event("case_filed", LocalDate.of(2026, 6, 11), null, null);
        filedLater.report("first", "ordinary", "city", LocalDate.of(2026, 6, 18));
        One toTheCityAlone = new One().loss("500000.00");
        toTheCityAlone.report("first", "major", "city", FIFTH_WORKING_DAY);
        key.breach("INC-001", toTheCityAlone.id, "");
        new One().loss("499999.99").report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        new One("2026-06-23").loss("12000.00"); // still time on the last of June
        One overdue = new One("2026-06-22").loss("12000.00");
        key.breach("INC-001", overdue.id, "");
        One undiscovered = new One((LocalDate) null).loss("12000.00");
        String report = undiscovered.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        key.gap("INC-001", undiscovered.id, "");
        key.gap("INC-003", undiscovered.id, "");
        key.gap("INC-005", report, "");
    }

    private void graded() {
        One byVictim = new One().loss("250000.00").loss("250000.00");
        byVictim.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        byVictim.report("first", "ordinary", "ministry", FIFTH_WORKING_DAY);
        key.breach("INC-003", byVictim.id, "");
        One tooHigh = new One().loss("499999.99");
        tooHigh.report("first", "major", "city", FIFTH_WORKING_DAY);
        key.breach("INC-003", tooHigh.id, "");
        One unknown = new One().loss(null);
        String report = unknown.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        key.gap("INC-001", unknown.id, "");
        key.gap("INC-003", unknown.id, "");
        key.gap("INC-005", report, "");
    }

    private void documents() {
        key.breach("INC-002", document(one -> one.elements = WHOLE.replace(" phone", "")), "", head);
        key.breach(
                "INC-002",
                document(one -> {
                    one.signedBy = clerk;
                    one.signedAs = "other";
                }),
                "",
                clerk);
        key.breach(
                "INC-002",
                document(one -> {
                    one.signedBy = null;
                    one.signedAs = null;
                    one.signedOn = null;
                    one.sealed = "no";
                }),
                "");
        key.gap("INC-002", document(one -> one.sealed = null), "");
        key.gap("INC-002", document(one -> one.elements = null), "");
        document(one -> one.signedAs = "deputy_head");

        One net = new One().loss("20000.00");
        net.event("money_recovered", MONDAY.plusDays(1), "15000.00", null);
        key.breach("INC-005", net.report("first", "ordinary", "city", FIFTH_WORKING_DAY, "5000.00"), "");
        One gross = new One().loss("20000.00");
        gross.event("money_recovered", MONDAY.plusDays(1), "15000.00", null);
        gross.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        One wrong = new One().loss("12000.00");
        String first = wrong.report("first", "ordinary", "city", FIFTH_WORKING_DAY, "12000.01");
        key.breach("INC-005", first, "");
        wrong.correct(first); // keeps the first, and is right
        One deleted = new One().loss("12000.00");
        deleted.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        key.breach("INC-005", deleted.correct("IR999"), "");
        key.breach("INC-005", document(one -> one.discoveredOn = MONDAY.plusDays(1)), "");
        key.gap("INC-005", document(one -> one.victims = null), "");
    }

    /** An incident of one loss and one report, in order but for what is changed of the report. */
    private String document(Consumer<Report> change) {
        One one = new One().loss("12000.00");
        Report report = new Report(one, "first", "ordinary", "city", FIFTH_WORKING_DAY, null);
        change.accept(report);
        return report.add();
    }

    private void followedUp() {
        key.breach("INC-007", inMarch().id, "");
        One thirty = inMarch();
        thirty.report("progress", null, "city", LocalDate.of(2026, 4, 8)); // the thirtieth day
        thirty.end(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 8));
        One thirtyOne = inMarch();
        thirtyOne.report("progress", null, "city", LocalDate.of(2026, 4, 9));
        thirtyOne.end(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 8));
        key.breach("INC-007", thirtyOne.id, "");
        One noEnd = inMarch();
        noEnd.event("closed", LocalDate.of(2026, 3, 20), null, null);
        key.breach("INC-007", noEnd.id, "");
        One tooSoon = inMarch();
        tooSoon.report("final", null, "city", LocalDate.of(2026, 3, 24));
        tooSoon.event("closed", LocalDate.of(2026, 3, 25), null, null);
        key.breach("INC-007", tooSoon.id, "");
        One undated = inMarch();
        String report = undated.report("progress", null, "city", null);
        undated.end(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 24));
        key.gap("INC-007", undated.id, "");
        key.gap("INC-002", report, "");
        key.gap("INC-005", report, "");
    }

    /** Discovered and reported in March. */
    private One inMarch() {
        One one = new One("2026-03-02").loss("12000.00");
        one.report("first", "ordinary", "city", LocalDate.of(2026, 3, 9));
        return one;
    }

    private void gradedAnew() {
        One inTime = raised();
        inTime.report("regraded", "major", "city", LocalDate.of(2026, 6, 18));
        inTime.report("regraded", "major", "ministry", LocalDate.of(2026, 6, 18));
        One late = raised();
        late.report("regraded", "major", "city", LocalDate.of(2026, 6, 18));
        late.report("regraded", "major", "ministry", LocalDate.of(2026, 6, 22));
        key.breach("INC-008", late.id, "");
        One ungraded = raised();
        ungraded.report("regraded", null, "city", LocalDate.of(2026, 6, 18));
        ungraded.report("regraded", "major", "ministry", LocalDate.of(2026, 6, 18));
        key.gap("INC-008", ungraded.id, "");
        key.gap("INC-003", ungraded.id, "");
        One notQuite = new One().loss("12000.00");
        notQuite.report("first", "ordinary", "city", MONDAY.plusDays(1));
        notQuite.loss("487999.99", LocalDate.of(2026, 6, 11));
    }

    /** Reported on the Tuesday, and major since the Thursday. */
    private One raised() {
        One one = new One().loss("12000.00");
        one.report("first", "ordinary", "city", MONDAY.plusDays(1));
        one.loss("488000.00", LocalDate.of(2026, 6, 11));
        return one;
    }

    private void transferred() {
        key.breach("INC-009", suspected("yes", null, "10000.00").id, "");
        key.gap("INC-009", suspected(null, null, "10000.00").id, "");
        suspected("yes", "XE01", "10000.00");
        One small = new One(MONDAY, "yes", null).loss("9999.99");
        small.event("case_filed", MONDAY, null, null);
        small.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
    }

    private One suspected(@Nullable String suspected, @Nullable String transfer, String amount) {
        One one = new One(MONDAY, suspected, transfer).loss(amount);
        one.report("first", "ordinary", "city", FIFTH_WORKING_DAY);
        return one;
    }

    private void discovered() {
        key.breach("INC-004", elsewhere("audit_finding", null, "2026-03-02", "10000.00", null, "no", null), "");
        elsewhere("audit_finding", null, "2026-03-02", "9999.99", null, "no", null);
        key.breach("INC-004", elsewhere("case", null, "2026-03-02", "100.00", null, "yes", null), "");
        elsewhere("bank_anomaly", null, "2026-03-02", "12000.00", null, "no", "RS01");
        key.gap("INC-004", elsewhere("petition", null, "2026-03-02", null, null, "no", null), "");
        elsewhere("audit_finding", null, "2026-06-23", "12000.00", null, "no", null); // still time
        key.breach("INC-004", elsewhere("audit_finding", null, "2026-06-22", "12000.00", null, "no", null), "");
        elsewhere("petition", "SCH01", "2026-03-02", "6000.00", "V901", "no", null);
        elsewhere("petition", "SCH01", "2026-04-01", "4000.00", "V902", "no", null);
        key.breach("INC-004", "SCH01", "");
        elsewhere("petition", "SCH02", "2026-03-02", "6000.00", "V903", "no", null);
        elsewhere("audit_finding", "SCH02", "2026-04-01", "7000.00", "V903", "no", null);

        One mail = suspected("no", null, "12000.00");
        elsewhere("email", mail.id, "2026-06-07", null, null, "no", null);
        key.breach("INC-006", mail.id, "");
        One press = suspected("no", null, "12000.00");
        elsewhere("press", press.id, "2026-06-08", null, null, "no", null); // on the day that the report states
        elsewhere("police", press.id, "2026-06-09", "12000.00", null, "yes", null);
        One police = suspected("no", null, "12000.00");
        elsewhere("police", police.id, "2026-06-05", "12000.00", null, "yes", null);
        elsewhere("system_log", police.id, "2026-06-10", null, null, "no", null);
        key.breach("INC-006", police.id, "");
        One undated = suspected("no", null, "12000.00");
        elsewhere("bank_anomaly", undated.id, null, "12000.00", null, "no", null);
        key.gap("INC-006", undated.id, "");
    }

    private String elsewhere(
            String source,
            @Nullable String scheme,
            @Nullable String day,
            @Nullable String amount,
            @Nullable String victim,
            String caseFiled,
            @Nullable String reason) {
        String record = "DR%02d".formatted(discoveries.rows().size() + 1);
        discoveries.add(record, source, scheme, day, amount, victim, caseFiled, reason);
        return record;
    }

    /** One incident in the making. */
    private final class One {
        final String id = "INC%02d".formatted(incidents.rows().size() + 1);

        @Nullable
        final LocalDate discoveredOn;

        BigDecimal lost = BigDecimal.ZERO;
        final Set<String> victims = new HashSet<>();

        One() {
            this(MONDAY);
        }

        One(String discoveredOn) {
            this(LocalDate.parse(discoveredOn));
        }

        One(@Nullable LocalDate discoveredOn) {
            this(discoveredOn, "no", null);
        }

        One(@Nullable LocalDate discoveredOn, @Nullable String suspected, @Nullable String transfer) {
            this.discoveredOn = discoveredOn;
            incidents.add(id, "fiscal", discoveredOn, suspected, transfer);
        }

        One loss(@Nullable String amount) {
            return loss(amount, discoveredOn == null ? MONDAY : discoveredOn);
        }

        One loss(@Nullable String amount, LocalDate day) {
            String victim = "V%03d".formatted(events.rows().size() + 1);
            event("loss_found", day, amount, victim);
            lost = amount == null ? lost : lost.add(new BigDecimal(amount));
            victims.add(victim);
            return this;
        }

        void event(String kind, LocalDate day, @Nullable String amount, @Nullable String victim) {
            events.add("IE%03d".formatted(events.rows().size() + 1), id, kind, day, amount, victim);
        }

        void end(LocalDate closedOn, LocalDate reportedOn) {
            event("closed", closedOn, null, null);
            report("final", null, "city", reportedOn);
        }

        String report(String kind, @Nullable String grade, String level, @Nullable LocalDate day) {
            return new Report(this, kind, grade, level, day, null).add();
        }

        String report(String kind, String grade, String level, LocalDate day, String amount) {
            Report report = new Report(this, kind, grade, level, day, null);
            report.amount = amount;
            return report.add();
        }

        String correct(String first) {
            return new Report(this, "corrected", "ordinary", "city", FIFTH_WORKING_DAY.plusDays(1), first).add();
        }
    }

    /** One report in the making, in order so far. */
    private final class Report {
        final String id = "IR%03d".formatted(reports.rows().size() + 1);
        final One one;
        final String kind;
        final String level;

        @Nullable
        final String grade;

        @Nullable
        final LocalDate reportedOn;

        @Nullable
        final String corrects;

        @Nullable
        String elements = WHOLE;

        @Nullable
        String signedBy = head;

        @Nullable
        String signedAs = "head";

        @Nullable
        LocalDate signedOn;

        @Nullable
        String sealed = "yes";

        @Nullable
        String amount;

        @Nullable
        Integer victims;

        @Nullable
        LocalDate discoveredOn;

        Report(
                One one,
                String kind,
                @Nullable String grade,
                String level,
                @Nullable LocalDate reportedOn,
                @Nullable String corrects) {
            this.one = one;
            this.kind = kind;
            this.grade = grade;
            this.level = level;
            this.reportedOn = reportedOn;
            this.corrects = corrects;
            this.signedOn = reportedOn == null ? LocalDate.of(2026, 3, 16) : reportedOn;
            this.amount = one.lost.toPlainString();
            this.victims = one.victims.size();
            this.discoveredOn = one.discoveredOn == null ? MONDAY : one.discoveredOn;
        }

        String add() {
            reports.add(
                    id,
                    one.id,
                    kind,
                    level,
                    grade,
                    reportedOn,
                    elements,
                    signedBy,
                    signedAs,
                    signedOn,
                    sealed,
                    amount,
                    victims,
                    discoveredOn,
                    corrects);
            return id;
        }
    }
}
