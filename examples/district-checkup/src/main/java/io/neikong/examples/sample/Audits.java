package io.neikong.examples.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Warnings to the platform (RWN-001 to RWN-004) and audits (AUD-001 to AUD-003). */
final class Audits {

    private static final String FIELDS = "applicant programme risk_type evidence finder found_at proposed_handling";
    private static final String FRIDAY = "2026-03-06";
    private static final String NEXT = "2026-03-09";
    private static final String PASSED = "2026-04-01";
    private static final String DUE = "2026-04-30";

    private final Table hits = new Table(
            "hit",
            "found_on",
            "status",
            "submitted_on",
            "fields",
            "acknowledgement",
            "queued_on",
            "platform_back_on",
            "dismissed_on",
            "dismissal_evidence",
            "paid_on");
    private final Table applications = new Table(
            "application", "status", "passed_on", "released_by", "second_released_by", "release_reason", "released_on");
    private final Table warnings = new Table("application", "warning", "link", "warned_on", "withdrawn_on");
    private final Table withdrawals =
            new Table("warning", "withdrawn_on", "requested_by", "approved_by", "approved_on", "evidence");
    private final Table plans = new Table("plan", "period", "due_on", "seed", "list_hash", "drawn_by", "auditee");
    private final Table items = new Table("period", "item", "amount", "handler", "drawn", "audited", "audited_on");
    private final Table findings =
            new Table("finding", "found_on", "owner", "agreed_on", "due_on", "closed_on", "verified_by", "evidence");
    private final AnswerKey key;
    private final String auditor;
    private final String director;
    private final String handler;
    private final String reviewer;

    Audits(Staff staff, AnswerKey key) {
        this.key = key;
        this.auditor = staff.first("AUD", "auditor");
        this.director = staff.leader("EMP");
        this.handler = staff.first("EMP", "approver");
        this.reviewer = staff.first("TRN", "approver");
    }

    void plant() {
        found();
        applied();
        withdrawn();
        covered();
        sampled();
        followed();
    }

    /** What audits found. */
    Table findings() {
        return findings;
    }

    void putInto(Map<String, byte[]> files) {
        files.put("data/risk_hits.csv", hits.bytes());
        files.put("data/warned_applications.csv", applications.bytes());
        files.put("data/application_warnings.csv", warnings.bytes());
        files.put("data/warning_withdrawals.csv", withdrawals.bytes());
        files.put("data/audit_plans.csv", plans.bytes());
        files.put("data/audit_items.csv", items.bytes());
        files.put("data/audit_findings.csv", findings.bytes());
    }

    private void found() {
        submitted(FRIDAY, NEXT, null);
        key.breach("RWN-001", submitted(FRIDAY, "2026-03-10", null), "");
        submitted("2026-02-13", "2026-02-14", null); // a make-up Saturday
        key.breach("RWN-001", submitted("2026-02-13", "2026-02-24", null), "");
        submitted("2026-02-14", "2026-02-24", null); // over Spring Festival
        key.breach("RWN-001", hit(FRIDAY, "open", null, null, null, null, null, null, null, null), "");
        hit("2026-06-29", "open", null, null, null, null, null, null, null, null); // still time
        key.breach("RWN-002", hit(FRIDAY, "submitted", NEXT, FIELDS, null, null, null, null, null, null), "");
        hit("2026-06-29", "submitted", "2026-06-29", FIELDS, null, null, null, null, null, null);
        String undated = hit(FRIDAY, "submitted", null, FIELDS, null, null, null, null, null, null);
        key.gap("RWN-001", undated, "");
        key.gap("RWN-002", undated, "");
        String lacking = FIELDS.replace(" evidence", "");
        key.breach("RWN-001", hit(FRIDAY, "submitted", NEXT, lacking, "A11", null, null, null, null, null), "");
        hit(FRIDAY, "submitted", "2026-03-17", FIELDS, "A12", NEXT, "2026-03-16", null, null, null);
        key.breach(
                "RWN-001",
                hit(FRIDAY, "submitted", "2026-03-18", FIELDS, "A13", NEXT, "2026-03-16", null, null, null),
                "");
        key.gap(
                "RWN-001",
                hit(FRIDAY, "submitted", "2026-03-17", FIELDS, "A14", null, "2026-03-16", null, null, null),
                "");
        hit(FRIDAY, "queued", null, null, null, NEXT, null, null, null, null); // the platform is still down
        hit(FRIDAY, "dismissed", null, null, null, null, null, NEXT, "EV01", null); // another person of that name
        key.breach("RWN-001", hit(FRIDAY, "dismissed", null, null, null, null, null, NEXT, null, null), "");
        key.breach("RWN-001", submitted(FRIDAY, NEXT, "2026-03-07"), "");
        submitted(FRIDAY, NEXT, FRIDAY);
        submitted(FRIDAY, NEXT, "2026-03-02"); // found after the payment
        key.gap("RWN-001", hit(null, "submitted", NEXT, FIELDS, "A21", null, null, null, null, null), "");
    }

    private String submitted(String foundOn, String on, @Nullable String paidOn) {
        String acknowledgement = "A%02d".formatted(hits.rows().size() + 1);
        return hit(foundOn, "submitted", on, FIELDS, acknowledgement, null, null, null, null, paidOn);
    }

    private String hit(@Nullable Object... cells) {
        String id = "RH%02d".formatted(hits.rows().size() + 1);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(id);
        for (Object cell : cells) {
            row.add(cell);
        }
        hits.add(row.toArray());
        return id;
    }

    private void applied() {
        key.breach("RWN-003", passed("same", "2026-03-09", null), "");
        key.breach("RWN-003", passed("other_credit_code", "2026-03-09", null), "");
        key.breach("RWN-003", passed("former_name", PASSED, null), ""); // the very day
        key.breach("RWN-003", passed("same_phone", "2026-03-09", "2026-04-02"), ""); // withdrawn the day after
        passed("same_name", "2026-03-09", null);
        passed("same", "2026-04-02", null); // entered after it was let through
        passed("same", "2026-03-09", PASSED); // withdrawn that day
        warn(application("blocked", null, null, null, null, null));
        warn(application("pending", null, null, null, null, null));
        warn(application("passed", PASSED, director, handler, "RR01", PASSED));
        key.breach("RWN-003", warn(application("passed", PASSED, director, null, "RR01", PASSED)), "", director);
        key.breach("RWN-003", warn(application("passed", PASSED, director, director, "RR01", PASSED)), "", director);
        key.breach(
                "RWN-003",
                warn(application("passed", PASSED, director, handler, "RR01", "2026-04-02")),
                "",
                director,
                handler);
        key.breach(
                "RWN-003", warn(application("passed", PASSED, director, handler, null, PASSED)), "", director, handler);
        key.gap("RWN-003", warn(application("passed", PASSED, director, handler, "RR01", null)), "");
        key.gap("RWN-003", warn(application("passed", null, null, null, null, null)), "");
        key.gap("RWN-003", passed("same_address", null, null), "");
    }

    private String passed(String link, @Nullable String warnedOn, @Nullable String withdrawnOn) {
        String application = application("passed", PASSED, null, null, null, null);
        warnings.add(application, "W-" + application, link, warnedOn, withdrawnOn);
        return application;
    }

    private String warn(String application) {
        warnings.add(application, "W-" + application, "same", "2026-03-09", null);
        return application;
    }

    private String application(
            String status,
            @Nullable String passedOn,
            @Nullable String first,
            @Nullable String second,
            @Nullable String reason,
            @Nullable String releasedOn) {
        String id = "WA%02d".formatted(applications.rows().size() + 1);
        applications.add(id, status, passedOn, first, second, reason, releasedOn);
        return id;
    }

    private void withdrawn() {
        withdrawals.add("RW01", PASSED, handler, director, PASSED, "EV11");
        withdrawals.add("RW02", PASSED, handler, null, null, "EV12");
        key.breach("RWN-004", "RW02", "", handler);
        withdrawals.add("RW03", PASSED, handler, handler, PASSED, "EV13");
        key.breach("RWN-004", "RW03", "", handler);
        withdrawals.add("RW04", PASSED, handler, director, PASSED, null);
        key.breach("RWN-004", "RW04", "", handler, director);
        withdrawals.add("RW05", PASSED, handler, director, "2026-04-02", "EV15");
        key.breach("RWN-004", "RW05", "", handler, director);
        withdrawals.add("RW06", PASSED, handler, director, null, "EV16");
        key.gap("RWN-004", "RW06", "");
        withdrawals.add("RW07", PASSED, null, director, PASSED, "EV17");
        key.gap("RWN-004", "RW07", "");
    }

    private void covered() {
        period("TRAINING-2026Q1", 20, true); // five of a hundred, exactly
        period("SOCIAL-2026Q1", 21, true);
        key.breach("AUD-001", "SOCIAL-2026Q1", "");
        period("STARTUP-2026Q1", 2, true);
        items.add("STARTUP-2026Q1", "STARTUP-2026Q1/H", "100000.00", handler, "no", "no", null);
        key.breach("AUD-001", "STARTUP-2026Q1", "");
        period("POST-2026Q1", 2, true);
        items.add("POST-2026Q1", "POST-2026Q1/H", "99999.99", handler, "no", "no", null); // not of high value
        period("HARDSHIP-2026Q1", 2, true);
        items.add("HARDSHIP-2026Q1", "HARDSHIP-2026Q1/H", "100000.00", handler, "no", "yes", "2026-05-01");
        key.breach("AUD-001", "HARDSHIP-2026Q1", "");
        period("INTERNSHIP-2026Q1", 2, true);
        items.add("INTERNSHIP-2026Q1", "INTERNSHIP-2026Q1/H", "150000.00", handler, "no", "yes", null);
        key.gap("AUD-001", "INTERNSHIP-2026Q1", "");
        period("PLACEMENT-2026Q1", 2, true);
        items.add("PLACEMENT-2026Q1", "PLACEMENT-2026Q1/H", null, handler, "no", "no", null);
        key.gap("AUD-001", "PLACEMENT-2026Q1", "");
        period("GUARANTEE-2026Q1", 2, true);
        key.gap("AUD-001", "GUARANTEE-2026Q1", "");
        period("TRAINING-2026Q2", 2, false); // the last day is not over
        period("SKILLS-2026Q1", 3, true, 1);
        period("UNPLANNED-2026Q1", 2, true);
        key.breach("AUD-001", "UNPLANNED-2026Q1", "");
    }

    /** Items of a period, of which the one with the lowest rank is drawn, and audited if it is said so. */
    private void period(String period, int size, boolean audited) {
        period(period, size, audited, 0);
    }

    /** The same with the item of another rank drawn. */
    private void period(String period, int size, boolean audited, int rank) {
        List<String> list = IntStream.rangeClosed(1, size)
                .mapToObj(number -> period + "/" + number)
                .toList();
        String drawn = list.stream()
                .sorted(Comparator.comparing(item -> sha256(seed(period) + "\n" + item)))
                .toList()
                .get(rank);
        for (String item : list) {
            boolean chosen = item.equals(drawn);
            items.add(
                    period,
                    item,
                    "1200.00",
                    handler,
                    chosen ? "yes" : "no",
                    chosen && audited ? "yes" : "no",
                    chosen && audited ? DUE : null);
        }
    }

    private void sampled() {
        plan("TRAINING-2026Q1", DUE, true, true, auditor, "EMP");
        plan("SOCIAL-2026Q1", DUE, true, true, handler, "EMP");
        key.breach("AUD-002", "AP02", "", handler);
        // The items of high value were added to these lists after the draw.
        for (String period : List.of("STARTUP-2026Q1", "POST-2026Q1", "HARDSHIP-2026Q1")) {
            String plan = plan(period, DUE, true, false, auditor, "EMP");
            key.breach("AUD-002", plan, "", auditor);
        }
        plan("INTERNSHIP-2026Q1", DUE, true, true, director, director);
        key.breach("AUD-002", "AP06", "", director);
        plan("PLACEMENT-2026Q1", DUE, false, true, auditor, "EMP");
        key.gap("AUD-002", "AP07", "");
        plan("GUARANTEE-2026Q1", null, true, true, null, "EMP");
        key.gap("AUD-002", "AP08", "");
        plan("TRAINING-2026Q2", "2026-06-30", true, true, auditor, "EMP");
        key.breach("AUD-002", plan("SKILLS-2026Q1", DUE, true, true, auditor, "EMP"), "", auditor);
    }

    /** A plan whose list is the one on record, or the one before the last item came. */
    private String plan(
            String period,
            @Nullable String dueOn,
            boolean seeded,
            boolean whole,
            @Nullable String drawnBy,
            String auditee) {
        String id = "AP%02d".formatted(plans.rows().size() + 1);
        List<String> list = new ArrayList<>(items.rowsByColumn().stream()
                .filter(row -> period.equals(row.get("period")))
                .map(row -> String.valueOf(row.get("item")))
                .toList());
        if (!whole) {
            list.remove(list.size() - 1);
        }
        String lines = String.join("\n", list.stream().sorted().toList()) + "\n";
        plans.add(id, period, dueOn, seeded ? seed(period) : null, sha256(lines), drawnBy, auditee);
        return id;
    }

    private static String seed(String period) {
        return "lottery 031742 " + period;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void followed() {
        LocalDate found = LocalDate.of(2026, 3, 2);
        finding(found, handler, "2026-03-16", DUE, DUE, auditor, "EV21"); // the tenth working day
        key.breach("AUD-003", finding(found, handler, "2026-03-17", DUE, DUE, auditor, "EV22"), "", handler);
        key.breach("AUD-003", finding(found, null, null, null, null, null, null), "");
        finding(LocalDate.of(2026, 6, 22), null, null, null, null, null, null); // still time
        key.breach("AUD-003", finding(found, handler, "2026-03-16", DUE, null, null, null), "", handler);
        finding(found, handler, "2026-03-16", "2026-06-30", null, null, null);
        key.breach("AUD-003", finding(found, handler, "2026-03-16", DUE, "2026-05-01", auditor, "EV27"), "", handler);
        key.breach("AUD-003", finding(found, handler, "2026-03-16", DUE, DUE, auditor, null), "", handler);
        key.breach("AUD-003", finding(found, handler, "2026-03-16", DUE, DUE, handler, "EV29"), "", handler);
        key.breach("AUD-003", finding(found, null, null, null, DUE, auditor, "EV30"), "");
        key.gap("AUD-003", finding(null, handler, "2026-03-16", DUE, DUE, auditor, "EV31"), "");
        key.gap("AUD-003", finding(found, handler, "2026-03-16", DUE, DUE, null, "EV32"), "");
        key.gap("AUD-003", finding(found, reviewer, null, DUE, DUE, auditor, "EV33"), "");
    }

    private String finding(
            @Nullable LocalDate foundOn,
            @Nullable String owner,
            @Nullable String agreedOn,
            @Nullable String dueOn,
            @Nullable String closedOn,
            @Nullable String verifiedBy,
            @Nullable String evidence) {
        String id = "AF%02d".formatted(findings.rows().size() + 1);
        findings.add(id, foundOn, owner, agreedOn, dueOn, closedOn, verifiedBy, evidence);
        return id;
    }
}
