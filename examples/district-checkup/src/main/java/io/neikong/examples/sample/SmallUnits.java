package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Who may do which step in which unit. Plants exceptions for units that have too few people (SOD-006). */
final class SmallUnits {

    private static final String RULE = "SOD-006";
    private static final LocalDate FROM = LocalDate.of(2026, 1, 12);
    private static final LocalDate TO = LocalDate.of(2026, 7, 13);
    private static final LocalDateTime APPROVED = LocalDateTime.parse("2026-01-05T10:00:00");
    private static final LocalDateTime USED = LocalDateTime.parse("2026-01-12T09:20:00");
    private static final String RECHECK = "full-recheck";

    private final Table exceptions = new Table(
            "exception",
            "unit",
            "separation",
            "approver",
            "approved_at",
            "recorded_at",
            "first_used_at",
            "from",
            "to",
            "compensating_control");
    private final Table checks = new Table("exception", "done_on", "evidence");
    private final Staff staff;
    private final AnswerKey key;
    private int planted;

    SmallUnits(Staff staff, AnswerKey key) {
        this.staff = staff;
        this.key = key;
    }

    Table exceptions() {
        return exceptions;
    }

    Table checks() {
        return checks;
    }

    /** Everybody who was in a post in which the step is done. */
    Table stepPowers() {
        Table table = new Table("unit", "step", "person", "from", "to");
        for (Staff.Assignment one : staff.assignments()) {
            String step = step(one);
            if (step != null && one.from() != null) {
                table.add(one.unit(), step, one.person(), one.from(), one.to());
            }
        }
        return table;
    }

    private static @Nullable String step(Staff.Assignment assignment) {
        boolean subdistrict = assignment.unit().startsWith("ST");
        boolean bureau = assignment.unit().equals("EMP") || assignment.unit().equals("TRN");
        return switch (assignment.post()) {
            case "window" -> Cases.ACCEPTANCE;
            case "reviewer" -> subdistrict ? Cases.FIRST_REVIEW : bureau ? Cases.SECOND_REVIEW : null;
            case "approver" -> Cases.APPROVAL;
            default -> null;
        };
    }

    void plant() {
        inOrder();
        lacking();
        undecided();
    }

    /** Nothing of these must be found. */
    private void inOrder() {
        checked(
                add("ST14", "S1", APPROVED, APPROVED.plusMinutes(5), USED, FROM, TO, RECHECK),
                "2026-04-10",
                "2026-06-29");
        String used =
                add("ST15", "S2", APPROVED, USED, USED, FROM, TO, RECHECK); // recorded at the moment of the first use
        checked(used, "2026-04-12", "2026-06-01"); // done on the last day that will do
        LocalDate may = LocalDate.of(2026, 5, 6);
        String week = add("ST16", "S1", APPROVED, APPROVED, may.atTime(9, 0), may, may.plusDays(7), RECHECK);
        checked(week, "2026-05-12"); // the last day
        add(
                "ST13",
                "S3",
                APPROVED,
                null,
                null,
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 9, 1),
                RECHECK); // not used yet
    }

    private void lacking() {
        String withoutEnd = add("ST01", "S1", APPROVED, APPROVED, USED, FROM, null, RECHECK);
        checked(withoutEnd, "2026-04-01", "2026-06-30");
        key.breach(RULE, withoutEnd, "S1");

        String approvedLate = add("ST02", "S1", USED.plusDays(1), USED.plusDays(1), USED, FROM, TO, RECHECK);
        checked(approvedLate, "2026-03-31", "2026-06-30");
        key.breach(RULE, approvedLate, "S1");

        String recordedLate = add("ST03", "S2", APPROVED, USED.plusSeconds(1), USED, FROM, TO, RECHECK);
        checked(recordedLate, "2026-03-31", "2026-06-30");
        key.breach(RULE, recordedLate, "S2");

        key.breach(RULE, add("ST04", "S1", APPROVED, APPROVED, USED, FROM, TO, RECHECK), "S1"); // never checked

        String dayLate = add("ST05", "S1", APPROVED, APPROVED, USED, FROM, TO, RECHECK);
        checked(dayLate, "2026-04-13", "2026-06-30");
        key.breach(RULE, dayLate, "S1");

        String withoutEvidence = add("ST06", "S1", APPROVED, APPROVED, USED, FROM, TO, RECHECK);
        checks.add(withoutEvidence, LocalDate.of(2026, 4, 1), null);
        key.breach(RULE, withoutEvidence, "S1");

        String nothingInstead = add("ST07", "S3", APPROVED, APPROVED, USED, FROM, TO, null);
        key.breach(RULE, nothingInstead, "S3");

        String tooLong = add("ST08", "S1", APPROVED, APPROVED, USED.plusMonths(2), FROM, FROM.plusMonths(2), RECHECK);
        checked(tooLong, "2026-03-02");
        key.breach(RULE, tooLong, "S1"); // used on the first day on which it no longer held

        String byNobody = id();
        exceptions.add(byNobody, "ST09", "S1", null, null, null, USED, FROM, TO, RECHECK);
        checked(byNobody, "2026-04-01", "2026-06-30");
        key.breach(RULE, byNobody, "S1");
    }

    private void undecided() {
        String unrecorded = add("ST10", "S1", APPROVED, null, USED, FROM, TO, RECHECK);
        checked(unrecorded, "2026-04-01", "2026-06-30");
        key.gap(RULE, unrecorded, "S1");

        String undated = add("ST11", "S1", null, null, USED, FROM, TO, RECHECK);
        checked(undated, "2026-04-01", "2026-06-30");
        key.gap(RULE, undated, "S1");

        String fromWhen = add("ST12", "S1", APPROVED, APPROVED, USED, null, TO, RECHECK);
        key.gap(RULE, fromWhen, "S1");
    }

    private void checked(String exception, String... days) {
        for (String day : days) {
            checks.add(exception, day, "AUD-" + exception + "-" + day);
        }
    }

    private String id() {
        planted++;
        return "E%02d".formatted(planted);
    }

    private String add(
            String unit,
            String separation,
            @Nullable LocalDateTime approvedAt,
            @Nullable LocalDateTime recordedAt,
            @Nullable LocalDateTime firstUsedAt,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String compensatingControl) {
        String exception = id();
        exceptions.add(
                exception,
                unit,
                separation,
                staff.leader("OFF"),
                approvedAt,
                recordedAt,
                firstUsedAt,
                from,
                to,
                compensatingControl);
        return exception;
    }
}
