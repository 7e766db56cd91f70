package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The register of posts with what is not in order there (ROT-008), people whose time in a post shows only by its function or
 * is lost in a migration (ROT-001), and people who may stay longer, or may not after all (ROT-003).
 */
final class Posts {

    private static final String OVERDUE = "ROT-001";
    private static final String EXEMPTION = "ROT-003";
    private static final String CLASSIFIED = "ROT-008";
    private static final String INSPECTOR = "inspector";
    private static final String HIGH_RISK = "HIGH_RISK";

    /** The Sundays on which two personnel systems were replaced. */
    private static final LocalDate FIRST_MIGRATION = LocalDate.of(2022, 7, 3);

    private static final LocalDate SECOND_MIGRATION = LocalDate.of(2024, 6, 2);

    private final Staff staff;
    private final AnswerKey key;
    private final SortedMap<String, Post> posts = new TreeMap<>();
    private final Map<String, String> functions = new HashMap<>();
    private final Table exemptions = new Table(
            "exemption",
            "person",
            "unit",
            "post",
            "reason",
            "approver",
            "approved_at",
            "approval_recorded_at",
            "expires_on",
            "audited_on");
    private int exempted;

    private record Post(String unit, String post, @Nullable String postClass) {}

    Posts(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    void plant() {
        renamed();
        migrated();
        unclassified();
        exemptions();
    }

    private void renamed() {
        function("TRN", "course-inspector", "course-inspection");
        function("TRN", "quality-inspector", "course-inspection");
        function("FIN", "budget-clerk", "budgeting");
        function("FIN", "budget-officer", "budgeting");

        overdue(
                "TRN",
                "quality-inspector",
                renamed("TRN", HIGH_RISK, "course-inspector", "2022-05-02", "quality-inspector", "2024-04-01"));
        overdue(
                "FIN",
                "budget-officer",
                renamed("FIN", "FINANCE", "budget-clerk", "2020-03-02", "budget-officer", "2023-01-02"));
        // Nothing of these must be found: the new title came in time, or with another function.
        renamed("TRN", HIGH_RISK, "course-inspector", "2023-10-09", "quality-inspector", "2024-10-08");
        renamed("TRN", HIGH_RISK, "course-inspector", "2022-09-01", "programme-inspector", "2024-04-01");
    }

    private String renamed(String unit, String postClass, String post, String since, String next, String from) {
        String person = staff.hold(unit, post, postClass, LocalDate.parse(since), LocalDate.parse(from));
        staff.assign(person, unit, next, postClass, "regular", LocalDate.parse(from), null);
        return person;
    }

    private void migrated() {
        overdue("UIF", "fund-desk", staff.hold("UIF", "fund-desk", "UI_FUND", FIRST_MIGRATION, null));
        for (String unit : new String[] {"EMP", "TRN"}) {
            String person = staff.hold(unit, INSPECTOR, HIGH_RISK, SECOND_MIGRATION, null);
            key.gap(OVERDUE, person, unit + "/" + INSPECTOR, person);
        }
        staff.hold("EMP", INSPECTOR, HIGH_RISK, SECOND_MIGRATION.plusDays(1), null); // a start like any other
    }

    private void overdue(String unit, String post, String person) {
        key.breach(OVERDUE, person, unit + "/" + post, person);
    }

    private void unclassified() {
        unclassified("ST06", "liaison"); // somebody holds these two
        unclassified("ST14", "archivist");
        unclassified("OFF", "duty-officer");
        register("EMP", "grant-desk", HIGH_RISK);
        register("EMP", "grant-window", "GENERAL");
        differing("EMP", "grants", "grant-desk", "grant-window");
        register("TRN", "course-checker", "OTHER_KEY");
        register("TRN", "course-auditor", HIGH_RISK);
        differing("TRN", "course-checks", "course-checker", "course-auditor");
        // Nothing of these must be found: two units, or one class.
        register("EMP", "file-keeper", "OTHER_KEY");
        function("EMP", "file-keeper", "files");
        register("TRN", "file-keeper", "GENERAL");
        function("TRN", "file-keeper", "files");
    }

    private void unclassified(String unit, String post) {
        register(unit, post, null);
        key.gap(CLASSIFIED, post, unit + "/" + post);
    }

    private void differing(String unit, String function, String... titles) {
        for (String title : titles) {
            function(unit, title, function);
        }
        key.breach(CLASSIFIED, function, "");
    }

    private void exemptions() {
        String limit2026 = "2023-03-06"; // may stay through 2026-03-06
        String limit2025 = "2022-03-07"; // may stay through 2025-03-07
        invalid(new Exempted(limit2026, null).approved("2026-03-06T09:00:00").until("2026-12-31"));
        invalid(new Exempted(limit2026, null)
                .approved("2026-03-02T09:00:00", "2026-04-01T10:00:00")
                .until("2026-12-31"));
        invalid(new Exempted(limit2026, null).approved("2026-03-02T09:00:00"));
        invalid(new Exempted(limit2026, null)
                .by(staff.leader("TRN"))
                .approved("2026-03-02T09:00:00")
                .until("2026-12-31"));
        invalid(new Exempted(limit2026, null)
                .because("RETIREMENT")
                .approved("2026-03-02T09:00:00")
                .until("2026-12-31"));
        invalid(new Exempted(limit2026, null).by(null).until("2026-12-31"));
        Exempted himself = new Exempted(limit2026, null);
        invalid(himself.by(himself.person).approved("2026-03-02T09:00:00").until("2026-12-31"));
        invalid(new Exempted(limit2025, "2025-12-31") // audited when it was over
                .approved("2025-03-03T09:00:00")
                .until("2025-12-30")
                .audited("2026-01-15"));
        invalid(new Exempted(limit2025, "2025-12-31") // audited on the limit day
                .approved("2025-03-03T09:00:00")
                .until("2025-12-30")
                .audited("2025-03-07"));

        undecided(new Exempted(limit2026, null).approved(null, null).until("2026-12-31"));
        undecided(new Exempted(limit2026, null)
                .because(null)
                .approved("2026-03-02T09:00:00")
                .until("2026-12-31"));

        Exempted over = new Exempted(limit2025, null) // a valid one that is over
                .approved("2025-03-03T09:00:00")
                .until("2025-12-31")
                .audited("2025-11-20");
        over.enter();
        overdue("EMP", INSPECTOR, over.person);
        Exempted soon =
                new Exempted(limit2026, null).approved("2026-03-02T09:00:00").until("2026-08-31");
        soon.enter();
        key.breach("ROT-002", soon.person, "EMP/" + INSPECTOR, soon.person);

        // Nothing of these must be found.
        new Exempted(limit2026, null)
                .approved("2026-03-05T17:00:00")
                .until("2026-12-31")
                .enter();
        new Exempted(limit2025, "2025-12-31")
                .approved("2025-03-06T23:59:59")
                .until("2025-12-30")
                .audited("2025-12-30")
                .enter();
        new Exempted(limit2025, "2025-03-08").by(null).enter(); // left in time after all
    }

    private void invalid(Exempted exemption) {
        exemption.enter();
        overdue("EMP", INSPECTOR, exemption.person);
        key.breach(EXEMPTION, exemption.person, "EMP/" + INSPECTOR, exemption.person);
    }

    private void undecided(Exempted exemption) {
        exemption.enter();
        overdue("EMP", INSPECTOR, exemption.person);
        key.gap(EXEMPTION, exemption.person, "EMP/" + INSPECTOR, exemption.person);
    }

    /** One new inspector with an exemption. */
    private final class Exempted {

        private final String person;
        private @Nullable String reason = "SMALL_OFFICE";
        private @Nullable String approver = staff.leader("OFF");
        private @Nullable LocalDateTime approvedAt;
        private @Nullable LocalDateTime recordedAt;
        private @Nullable LocalDate expiresOn;
        private @Nullable LocalDate auditedOn;

        Exempted(String since, @Nullable String to) {
            person = staff.hold(
                    "EMP", INSPECTOR, HIGH_RISK, LocalDate.parse(since), to == null ? null : LocalDate.parse(to));
        }

        Exempted because(@Nullable String code) {
            reason = code;
            return this;
        }

        Exempted by(@Nullable String somebody) {
            approver = somebody;
            return this;
        }

        Exempted approved(String at) {
            return approved(at, at);
        }

        Exempted approved(@Nullable String at, @Nullable String recorded) {
            approvedAt = at == null ? null : LocalDateTime.parse(at);
            recordedAt = recorded == null ? null : LocalDateTime.parse(recorded);
            return this;
        }

        Exempted until(String day) {
            expiresOn = LocalDate.parse(day);
            return this;
        }

        Exempted audited(String day) {
            auditedOn = LocalDate.parse(day);
            return this;
        }

        void enter() {
            exempted++;
            exemptions.add(
                    "E%03d".formatted(exempted),
                    person,
                    "EMP",
                    INSPECTOR,
                    reason,
                    approver,
                    approvedAt,
                    recordedAt,
                    expiresOn,
                    auditedOn);
        }
    }

    private void register(String unit, String post, @Nullable String postClass) {
        Post registered = new Post(unit, post, postClass);
        Post before = posts.putIfAbsent(unit + "/" + post, registered);
        if (before != null && !before.equals(registered)) {
            throw new IllegalStateException(
                    "expected one class for a post, but found " + before + " and " + registered);
        }
    }

    private void function(String unit, String post, String function) {
        functions.put(unit + "/" + post, function);
    }

    /** What is done in a post: its function, or the post itself. */
    String functionOf(String unit, String post) {
        return Optional.ofNullable(functions.get(unit + "/" + post)).orElse(post);
    }

    /** What a post has to do with the supervision of handovers, null for nothing. */
    static @Nullable String dutyOf(String unit, String post) {
        return switch (post) {
            case "head", "director" -> "unit_head";
            case "chief-accountant", "accountant" -> "accounting_head";
            default -> unit.equals("FIN") ? "accounting" : null;
        };
    }

    Table table() {
        staff.assignments().forEach(one -> register(one.unit(), one.post(), one.postClass()));
        Table table = new Table("unit", "post", "post_class", "function", "duty");
        posts.values()
                .forEach(post -> table.add(
                        post.unit(),
                        post.post(),
                        post.postClass(),
                        functions.get(post.unit() + "/" + post.post()),
                        dutyOf(post.unit(), post.post())));
        return table;
    }

    static Table migrations() {
        Table table = new Table("day");
        table.add(FIRST_MIGRATION);
        table.add(SECOND_MIGRATION);
        return table;
    }

    Table exemptionTable() {
        return exemptions;
    }

    Table authorityTable() {
        Table table = new Table("person", "from", "to");
        table.add(staff.leader("OFF"), LocalDate.of(2024, 1, 2), null);
        return table;
    }
}
