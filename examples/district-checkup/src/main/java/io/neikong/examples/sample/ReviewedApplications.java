package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Applications on which materials (MAT), companies (EMP-001, EMP-004) and comparisons (CMP) were looked at. Each one may be wrong in
 * one way for each of these, so that few of them show all.
 */
final class ReviewedApplications {

    private static final String HIRING = "HIRING_SUBSIDY";
    private static final String VERSION = "2026-1";
    private static final LocalDate APPLIED = LocalDate.of(2026, 3, 10);
    private static final LocalDateTime DECIDED = LocalDateTime.parse("2026-04-20T10:00:00");
    private static final LocalDateTime PAID = LocalDateTime.parse("2026-05-06T10:00:00");

    private final Table applications = new Table(
            "application",
            "programme",
            "policy_version",
            "company",
            "risk",
            "applied_on",
            "claimed_from",
            "claimed_to",
            "decided_at",
            "paid_at",
            "payment_changed_at",
            "status",
            "decisive_on",
            "register_asked_on");
    private final Table required = new Table("programme", "policy_version", "kinds", "marks", "decisive");
    private final Table materials = new Table(
            "material",
            "application",
            "kind",
            "submitted_on",
            "issued_on",
            "legible",
            "dated",
            "sealed",
            "signed_by",
            "from",
            "to",
            "unlimited",
            "revoked_on",
            "check_method",
            "check_source",
            "checked_at",
            "check_result",
            "checked_by");
    private final Table statements = new Table("material", "field", "value");
    private final Table renamings = new Table("field", "former", "present");
    private final Table reviews = new Table("application", "level", "kind", "reviewer", "opinion", "reviewed_at");
    private final Table statuses = new Table("company", "status", "from", "to");
    private final Table visits = new Table("visit", "application", "done_on", "done_by", "confirmed", "record");
    private final Table sources = new Table("programme", "source");
    private final Table comparisons = new Table(
            "comparison",
            "application",
            "source",
            "request",
            "queried_at",
            "data_of",
            "result",
            "matched_by",
            "resolution",
            "resolution_kind",
            "resolved_by",
            "resolved_at",
            "reason");

    private final AnswerKey key;
    private final List<String> reviewers;
    private final String inspector;
    private int planted;

    ReviewedApplications(Staff staff, AnswerKey key) {
        this.key = key;
        this.reviewers = staff.inPost("TRN", "reviewer", OfficeDays.LAST);
        this.inspector = staff.first("AUD", "auditor");
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/reviewed_applications.csv", applications.bytes());
        files.put("data/required_materials.csv", required.bytes());
        files.put("data/application_materials.csv", materials.bytes());
        files.put("data/material_statements.csv", statements.bytes());
        files.put("data/renamings.csv", renamings.bytes());
        files.put("data/application_reviews.csv", reviews.bytes());
        files.put("data/company_statuses.csv", statuses.bytes());
        files.put("data/company_visits.csv", visits.bytes());
        files.put("data/required_sources.csv", sources.bytes());
        files.put("data/comparisons.csv", comparisons.bytes());
    }

    void plant() {
        required.add(HIRING, VERSION, "licence", "legible sealed", "application");
        required.add(HIRING, VERSION, "form agent-form", "legible dated signed sealed", null);
        renamings.add("unit-name", "name-hash-7", "name-hash-8");
        sources.add(HIRING, "deaths");
        List<List<Consumer<One>>> plans =
                List.of(materialPlans(), statementPlans(), reviewPlans(), companyPlans(), comparisonPlans());
        int most = plans.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            One one = new One();
            for (List<Consumer<One>> plan : plans) {
                if (i < plan.size()) {
                    plan.get(i).accept(one);
                }
            }
            one.write();
        }
        overrides();
        undecided();
    }

    private List<Consumer<One>> materialPlans() {
        List<Consumer<One>> plans = new ArrayList<>();
        plans.add(one -> one.licence.to = APPLIED.plusDays(1)); // near-misses: the last day of the licence
        plans.add(one -> one.form.signedBy = "agent");
        plans.add(one -> one.form.submittedOn = DECIDED.toLocalDate());
        plans.add(one -> one.form.kind = "agent-form");
        plans.add(one -> one.licence.checkedAt = LocalDateTime.parse("2026-03-21T00:00:00"));
        plans.add(one -> one.licence.checkedAt = DECIDED);
        plans.add(one -> {
            one.licence.to = LocalDate.of(2026, 3, 10);
            one.renewed = new Item(one.id, "licence");
            one.renewed.from = APPLIED;
        });
        plans.add(one -> one.withoutForm());
        plans.add(one -> one.wrong("MAT-001", () -> one.licence.sealed = "no"));
        plans.add(one -> one.wrong("MAT-001", () -> one.form.signedBy = "agent-without-mandate"));
        plans.add(one -> one.wrong("MAT-001", () -> one.form.submittedOn = LocalDate.of(2026, 4, 21)));
        plans.add(one -> one.open("MAT-001", () -> one.licence.legible = null));
        plans.add(one -> {
            one.open("MAT-001", () -> one.policyVersion = null);
            key.gap("MAT-002", one.id, "");
        });
        plans.add(one -> one.wrong("MAT-002", () -> one.licence.to = APPLIED));
        plans.add(one -> one.wrong("MAT-002", () -> one.licence.from = APPLIED.plusDays(1)));
        plans.add(one -> one.wrong("MAT-002", () -> one.licence.revokedOn = LocalDate.of(2026, 6, 1)));
        plans.add(one -> one.open("MAT-002", () -> one.licence.unlimited = null));
        plans.add(one -> one.wrong("MAT-003", () -> one.form.checked = false));
        plans.add(one -> one.wrong("MAT-003", () -> one.licence.result = "not-genuine"));
        plans.add(
                one -> one.wrong("MAT-003", () -> one.licence.checkedAt = LocalDateTime.parse("2026-03-20T23:59:59")));
        plans.add(one -> one.wrong("MAT-003", () -> one.licence.checkedAt = DECIDED.plusSeconds(1)));
        plans.add(one -> one.open("MAT-003", () -> one.licence.checker = null));
        return plans;
    }

    private List<Consumer<One>> statementPlans() {
        List<Consumer<One>> plans = new ArrayList<>();
        plans.add(one -> one.form.amount = "800"); // near-misses: the same amount, and a name that changed
        plans.add(one -> {
            one.licence.unitName = "name-hash-7";
            one.form.unitName = "name-hash-8";
        });
        plans.add(one -> one.wrong("MAT-004", () -> one.form.amount = "800.01"));
        plans.add(one -> one.wrong("MAT-004", () -> {
            one.licence.unitName = "name-hash-5";
            one.form.unitName = "name-hash-6";
        }));
        plans.add(one -> one.open("MAT-004", () -> one.form.amount = null));
        return plans;
    }

    private List<Consumer<One>> reviewPlans() {
        List<Consumer<One>> plans = new ArrayList<>();
        plans.add(one -> one.second.at = DECIDED); // near-misses: up to the decision, and a second round
        plans.add(one -> reviews.add(one.id, "second", "person", reviewers.get(0), "object", "2026-04-14T09:00:00"));
        plans.add(one -> {
            one.second.reviewer = reviewers.get(0);
            key.breach("MAT-005", one.id, "", reviewers.get(0));
        });
        plans.add(one -> {
            one.second.reviewer = null;
            one.second.kind = "system";
            key.breach("MAT-005", one.id, "", reviewers.get(0));
        });
        plans.add(one -> {
            one.second.opinion = "object";
            key.breach("MAT-005", one.id, "", reviewers.get(0), reviewers.get(1));
        });
        plans.add(one -> {
            one.second.at = DECIDED.plusSeconds(1);
            key.breach("MAT-005", one.id, "", reviewers.get(0), reviewers.get(1));
        });
        plans.add(one -> one.open("MAT-005", () -> one.second.opinion = null));
        plans.add(one -> one.open("MAT-005", () -> one.first.reviewer = null));
        return plans;
    }

    private List<Consumer<One>> companyPlans() {
        List<Consumer<One>> plans = new ArrayList<>();
        plans.add(one -> statuses.add(one.company, "abnormal", "2025-06-01", "2026-03-10")); // near-misses
        plans.add(one -> one.askedOn = LocalDate.of(2026, 2, 8));
        plans.add(one -> one.risk = "medium");
        plans.add(one -> one.visited("2026-04-20", "yes", "photos"));
        plans.add(one -> one.wrong("EMP-001", () -> statuses.add(one.company, "abnormal", "2026-03-10", null)));
        plans.add(one -> one.wrong("EMP-001", () -> one.inBusinessFrom = APPLIED.plusDays(1)));
        plans.add(one -> one.wrong("EMP-001", () -> one.askedOn = LocalDate.of(2026, 2, 7)));
        plans.add(one -> one.wrong("EMP-001", () -> one.inBusinessFrom = null));
        plans.add(one -> one.open("EMP-001", () -> one.askedOn = null));
        plans.add(one -> one.open("EMP-001", () -> one.decisiveOn = null));
        plans.add(one -> one.wrong("EMP-004", () -> one.risk = "high"));
        plans.add(one -> one.wrong("EMP-004", () -> one.visited("2026-04-21", "yes", "photos")));
        plans.add(one -> one.wrong("EMP-004", () -> one.visited("2026-04-20", "no", "photos")));
        plans.add(one -> one.wrong("EMP-004", () -> one.visited("2026-04-20", "yes", null)));
        plans.add(one -> one.open("EMP-004", () -> one.visited("2026-04-20", null, "photos")));
        plans.add(one -> one.open("EMP-004", () -> one.risk = null));
        return plans;
    }

    private List<Consumer<One>> comparisonPlans() {
        List<Consumer<One>> plans = new ArrayList<>();
        plans.add(one -> one.compared.at = LocalDateTime.parse("2026-04-06T00:00:00")); // near-misses
        plans.add(one -> one.compared.at = DECIDED);
        plans.add(one -> one.compared("failed", LocalDateTime.parse("2026-04-15T08:00:00")));
        plans.add(one -> one.compared.hit("cleared", "person", DECIDED, "OTHER_PERSON"));
        plans.add(one -> one.changedAt = LocalDateTime.parse("2026-04-15T09:00:00"));
        plans.add(one -> {
            one.wrong("CMP-001", () -> one.compared.at = DECIDED.plusSeconds(1));
            one.compared.matchedBy = "masked-number"; // not before the decision: CMP-005 does not look at it
        });
        plans.add(one -> one.wrong("CMP-001", () -> one.compared.source = "weddings"));
        plans.add(one -> one.open("CMP-001", () -> one.compared.request = null));
        plans.add(one -> one.wrong("CMP-002", () -> one.compared.at = LocalDateTime.parse("2026-04-05T23:59:59")));
        plans.add(one -> one.wrong("CMP-002", () -> one.compared.dataOf = LocalDate.of(2026, 4, 5)));
        plans.add(one -> one.wrong("CMP-002", () -> one.changedAt = LocalDateTime.parse("2026-04-15T09:00:01")));
        plans.add(one -> one.open("CMP-002", () -> one.paidAt = null));
        plans.add(one -> one.wrong("CMP-003", () -> one.compared.result = "hit"));
        plans.add(one -> one.wrong("CMP-003", () -> one.compared.hit("cleared", "system", DECIDED, "AUTO")));
        plans.add(one -> one.wrong("CMP-003", () -> one.compared.hit("cleared", "person", DECIDED, null)));
        plans.add(one -> one.wrong("CMP-003", () -> one.compared.hit("confirmed", "person", DECIDED, "TRUE")));
        plans.add(one -> one.open("CMP-003", () -> one.compared.hit("cleared", "person", null, "OTHER_PERSON")));
        plans.add(one -> one.wrong("CMP-005", () -> one.compared.result = "failed"));
        plans.add(one -> one.wrong("CMP-005", () -> one.compared.result = "timed-out"));
        plans.add(one -> one.wrong("CMP-005", () -> one.compared.matchedBy = "name"));
        plans.add(one -> one.open("CMP-005", () -> one.compared.matchedBy = null));
        return plans;
    }

    /** Rejected applications of other programmes, whose hits count all the same. */
    private void overrides() {
        hits("INTERNSHIP_SUBSIDY", 10, 3, 3, 0);
        key.breach("CMP-004", "INTERNSHIP_SUBSIDY", "");
        hits("RENT_SUBSIDY", 10, 3, 2, 0); // half of them, and no more
        hits("STARTUP_SUBSIDY", 20, 7, 1, 2); // nobody knows whose two of the ten are
        key.gap("CMP-004", "STARTUP_SUBSIDY", "");
    }

    private void hits(String programme, int hits, int byFirst, int bySecond, int byUnknown) {
        One one = new One();
        one.programme = programme;
        one.status = "rejected";
        one.paidAt = null;
        applications.add(one.cells());
        for (int i = 0; i < hits; i++) {
            One.Query query = one.new Query();
            if (i < byFirst + bySecond + byUnknown) {
                query.hit("cleared", "person", DECIDED, "OTHER_PERSON");
                query.resolvedBy = i < byFirst ? reviewers.get(0) : i < byFirst + bySecond ? reviewers.get(1) : null;
            }
            query.result = "hit";
            query.write();
        }
    }

    /** Nothing of an open or a withdrawn application must be found. */
    private void undecided() {
        for (String status : List.of("open", "withdrawn")) {
            One one = new One();
            one.status = status;
            one.paidAt = null;
            applications.add(one.cells());
        }
    }

    /** One application with everything that was looked at. */
    private final class One {
        final String id;
        final String company;
        final Item licence;
        final Item form;
        final Review first = new Review("first", reviewers.get(0), LocalDateTime.parse("2026-04-15T09:00:00"));
        final Review second = new Review("second", reviewers.get(1), LocalDateTime.parse("2026-04-16T09:00:00"));
        final Query compared;
        String programme = HIRING;
        String status = "paid";
        boolean formThere = true;

        @Nullable
        Item renewed;

        @Nullable
        String policyVersion = VERSION;

        @Nullable
        String risk = "low";

        @Nullable
        LocalDate inBusinessFrom = LocalDate.of(2021, 5, 6);

        @Nullable
        LocalDate decisiveOn = APPLIED;

        @Nullable
        LocalDate askedOn = LocalDate.of(2026, 4, 15);

        @Nullable
        LocalDateTime paidAt = PAID;

        @Nullable
        LocalDateTime changedAt;

        One() {
            planted++;
            id = "RA%02d".formatted(planted);
            company = "RC%02d".formatted(planted);
            licence = new Item(id, "licence");
            form = new Item(id, "form");
            compared = new Query();
        }

        void wrong(String rule, Runnable change) {
            change.run();
            key.breach(rule, id, "");
        }

        void open(String rule, Runnable change) {
            change.run();
            key.gap(rule, id, "");
        }

        /** Without the form nothing is left that two items state. */
        void withoutForm() {
            formThere = false;
            key.breach("MAT-001", id, "");
            key.gap("MAT-004", id, "");
        }

        void visited(String doneOn, @Nullable String confirmed, @Nullable String record) {
            risk = "high";
            visits.add(
                    "RV%02d".formatted(visits.rows().size() + 1),
                    id,
                    doneOn,
                    inspector,
                    confirmed,
                    record == null ? null : record + "-" + id);
        }

        void compared(String result, LocalDateTime at) {
            Query query = new Query();
            query.result = result;
            query.at = at;
            query.write();
        }

        @Nullable
        Object[] cells() {
            return new @Nullable Object[] {
                id,
                programme,
                policyVersion,
                company,
                risk,
                APPLIED,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 1),
                DECIDED,
                paidAt,
                changedAt,
                status,
                decisiveOn,
                askedOn
            };
        }

        void write() {
            applications.add(cells());
            licence.write();
            if (renewed != null) {
                renewed.write();
            }
            if (formThere) {
                form.write();
            }
            first.write(id);
            second.write(id);
            compared.write();
            if (inBusinessFrom != null) {
                statuses.add(company, "in-business", inBusinessFrom, null);
            }
        }

        /** One query of a source. */
        final class Query {
            String source = "deaths";
            LocalDateTime at = LocalDateTime.parse("2026-04-15T09:00:00");
            String result = "no-hit";

            @Nullable
            String request = "REQ";

            @Nullable
            LocalDate dataOf;

            @Nullable
            String matchedBy = "number";

            @Nullable
            String resolution;

            @Nullable
            String resolutionKind;

            @Nullable
            String resolvedBy;

            @Nullable
            LocalDateTime resolvedAt;

            @Nullable
            String reason;

            void hit(String cleared, String kind, @Nullable LocalDateTime resolved, @Nullable String why) {
                result = "hit";
                resolution = cleared;
                resolutionKind = kind;
                resolvedBy = kind.equals("person") ? reviewers.get(1) : null;
                resolvedAt = resolved;
                reason = why;
            }

            void write() {
                int number = comparisons.rows().size() + 1;
                comparisons.add(
                        "RQ%03d".formatted(number),
                        id,
                        source,
                        request == null ? null : "%s-%03d".formatted(request, number),
                        at,
                        dataOf,
                        result,
                        matchedBy,
                        resolution,
                        resolutionKind,
                        resolvedBy,
                        resolvedAt,
                        reason);
            }
        }
    }

    /** One review of a level. */
    private final class Review {
        private final String level;
        String kind = "person";

        @Nullable
        String reviewer;

        @Nullable
        String opinion = "pass";

        LocalDateTime at;

        Review(String level, String reviewer, LocalDateTime at) {
            this.level = level;
            this.reviewer = reviewer;
            this.at = at;
        }

        void write(String application) {
            reviews.add(application, level, kind, reviewer, opinion, at);
        }
    }

    /** One item that was handed in. */
    private final class Item {
        private final String application;
        String kind;
        boolean checked = true;
        LocalDate submittedOn = APPLIED;
        LocalDateTime checkedAt = LocalDateTime.parse("2026-04-13T09:00:00");
        String result = "genuine";
        String sealed = "yes";
        String signedBy = "party";

        @Nullable
        String legible = "yes";

        @Nullable
        LocalDate from;

        @Nullable
        LocalDate to;

        @Nullable
        LocalDate revokedOn;

        @Nullable
        String unlimited = "yes";

        @Nullable
        String checker = reviewers.get(0);

        @Nullable
        String amount = "800.00";

        @Nullable
        String unitName;

        Item(String application, String kind) {
            this.application = application;
            this.kind = kind;
        }

        void write() {
            String material = "RM%03d".formatted(materials.rows().size() + 1);
            materials.add(
                    material,
                    application,
                    kind,
                    submittedOn,
                    "2021-05-06",
                    legible,
                    "yes",
                    sealed,
                    signedBy,
                    from,
                    to,
                    to == null ? unlimited : null,
                    revokedOn,
                    checked ? "online" : null,
                    checked ? "company-register" : null,
                    checked ? checkedAt : null,
                    checked ? result : null,
                    checked ? checker : null);
            statements.add(material, "amount", amount);
            if (unitName != null) {
                statements.add(material, "unit-name", unitName);
            }
        }
    }
}
