package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plants administrators who use what they give (PRM-012), permissions that only meet in one unit (SOD-001), posts whose
 * duties exclude each other (SOD-001, PRM-010), emergencies in which that was allowed for a time (PRM-013), and conflicts of
 * which nobody uses one half (PRM-014).
 */
final class Overlaps {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 5);
    private static final String POSTS = "SOD-001";
    private static final String EMERGENCY = "PRM-013";

    private final Staff staff;
    private final Accounts accounts;
    private final Access access;
    private final AnswerKey key;
    private final Table postDuties = new Table("unit", "post", "duty");
    private final Table overlaps =
            new Table("overlap", "person", "approved_by", "approved_at", "approval_recorded_at", "from", "to");
    private final Table actions = new Table("overlap", "action", "at", "rechecked_by", "rechecked_at");

    Overlaps(Staff staff, Accounts accounts, Access access, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.access = access;
        this.key = key;
    }

    void plant() {
        administrators();
        inOneUnit();
        posts();
        emergencies();
    }

    private void administrators() {
        String oneAccount = administrator();
        give(oneAccount, accounts.of(oneAccount, Accounts.SUBSIDIES, LONG_AGO), Access.ACCEPTANCE_CLERK, null);
        key.breach("PRM-012", oneAccount, "C09", oneAccount);

        String twoSystems = administrator();
        give(twoSystems, accounts.open(twoSystems, Accounts.BOOKS, LONG_AGO), "voucher-preparer", null);
        key.breach("PRM-012", twoSystems, "C09", twoSystems);

        String viewer = administrator(); // to look is no business of its own
        give(viewer, accounts.of(viewer, Accounts.SUBSIDIES, LONG_AGO), "viewer", null);
    }

    private String administrator() {
        String person = staff.employ("INF", LONG_AGO);
        give(person, accounts.open(person, Accounts.SUBSIDIES, LONG_AGO), "administrator", null);
        return person;
    }

    private void inOneUnit() {
        String sameUnit = keeper("ST01", "ST01", "ST01");
        key.breach(POSTS, sameUnit, "C10", sameUnit);
        String everywhere = keeper("ST02", "ST02", null);
        key.breach(POSTS, everywhere, "C10", everywhere);
        keeper("ST03", "ST03", "ST04"); // releases elsewhere only
        keeper("ST05", null, "ST05"); // counts, but does not book
    }

    private String keeper(@Nullable String counts, @Nullable String books, @Nullable String releases) {
        String person = staff.employ("OFF", LONG_AGO);
        String account = accounts.open(person, Accounts.BOOKS, LONG_AGO);
        access.grant(person, "OFF", account, null, "stock.count", LONG_AGO, null, counts);
        if (books != null) {
            access.grant(person, "OFF", account, null, "stock.book", LONG_AGO, null, books);
        }
        access.grant(person, "OFF", account, null, "stock.release", LONG_AGO, null, releases);
        return person;
    }

    private void give(String person, String account, @Nullable String role, @Nullable String permission) {
        access.grant(person, "INF", account, role, permission, LONG_AGO, null);
    }

    private void posts() {
        Staff.SUBDISTRICTS.forEach(unit -> postDuties.add(unit, "reviewer", "FIRST_REVIEW"));
        postDuties.add("EMP", "reviewer", "SECOND_REVIEW");
        postDuties.add("TRN", "reviewer", "SECOND_REVIEW");
        postDuties.add(null, "approver", "APPROVAL");
        postDuties.add(null, "auditor", "AUDIT");
        postDuties.add(null, "admin", "PERMISSION_ADMINISTRATION");
        postDuties.add("FIN", "cashier", "CASHIER");
        postDuties.add("FIN", "bookkeeper", "BOOKKEEPING");
        postDuties.add("FIN", "preparer", "VOUCHER_PREPARATION");
        postDuties.add("FIN", "voucher-reviewer", "VOUCHER_REVIEW");
        postDuties.add("FIN", "chief-accountant", "CHIEF_ACCOUNTANT");
        postDuties.add("FIN", "archive-keeper", "ACCOUNTING_ARCHIVES");

        String partTime = inPost("FIN", "cashier", "FINANCE", null);
        staff.assign(partTime, "FIN", "archive-keeper", "GENERAL", "part_time", LocalDate.of(2025, 10, 9), null);
        key.breach(POSTS, partTime, "posts/D07", partTime);

        String covers = inPost("ST08", "reviewer", "HIGH_RISK", null);
        staff.assign(covers, "TRN", "approver", "HIGH_RISK", "temp_cover", LocalDate.of(2026, 6, 29), null);
        key.breach(POSTS, covers, "posts/D02", covers);

        // A temporary cover that overlapped with the post at home by one day.
        String oneDay = inPost("FIN", "bookkeeper", "FINANCE", LocalDate.of(2025, 4, 2));
        staff.assign(oneDay, "FIN", "chief-accountant", "FINANCE", "temp_cover", LocalDate.of(2025, 4, 1), null);
        key.breach("PRM-010", oneDay, "posts/D09", oneDay);

        // The same with an end that is the other start.
        String noDay = inPost("FIN", "bookkeeper", "FINANCE", LocalDate.of(2025, 4, 1));
        staff.assign(noDay, "FIN", "chief-accountant", "FINANCE", "temp_cover", LocalDate.of(2025, 4, 1), null);
    }

    /** Those whom their duties exclude from what they were lent for, as the posts say it. */
    void lent() {
        staff.assignments().stream()
                .filter(one -> one.kind().equals("seconded") && one.post().equals("reviewer") && one.to() != null)
                .filter(one -> one.unit().equals("EMP"))
                .forEach(one -> key.breach("PRM-010", one.person(), "posts/D01", one.person()));
    }

    private String inPost(String unit, String post, String postClass, @Nullable LocalDate to) {
        String person = staff.employ(unit, LONG_AGO);
        staff.assign(person, unit, post, postClass, "regular", LONG_AGO, to);
        return person;
    }

    private void emergencies() {
        String director = staff.leader("EMP");
        String third = staff.first("AUD", "auditor");
        String handler = staff.first("EMP", "approver");
        LocalDateTime night = LocalDateTime.of(2026, 1, 30, 18, 0);
        LocalDateTime dayAfter = LocalDateTime.of(2026, 2, 2, 9, 0);

        overlap("E01", handler, director, night.minusHours(2), night, dayAfter);
        action(
                "E01",
                "app-1",
                night.plusHours(1),
                third,
                LocalDateTime.of(2026, 2, 6, 17, 59)); // the fifth working day

        overlap("E02", handler, director, night.minusHours(2), night, dayAfter);
        action("E02", "app-2", night.plusHours(1), third, LocalDateTime.of(2026, 2, 7, 9, 0)); // Saturday: too late
        key.breach(EMERGENCY, "E02", "app-2", handler);

        overlap("E03", handler, director, night.minusHours(2), night, dayAfter);
        action("E03", "app-3", night.plusHours(1), director, dayAfter);
        action("E03", "app-4", night.plusHours(2), handler, dayAfter);
        action("E03", "app-5", night.plusHours(3), null, null);
        List.of("app-3", "app-4", "app-5").forEach(one -> key.breach(EMERGENCY, "E03", one, handler));

        overlap("E04", handler, handler, night.minusHours(2), night, dayAfter);
        key.breach(EMERGENCY, "E04", "", handler);
        overlap("E05", handler, director, night.plusMinutes(1), night, dayAfter);
        key.breach(EMERGENCY, "E05", "", handler);
        overlap("E06", handler, director, night.minusHours(2), night, null);
        key.breach(EMERGENCY, "E06", "", handler);
        overlap("E07", handler, null, null, night, dayAfter);
        key.breach(EMERGENCY, "E07", "", handler);

        overlap("E08", handler, director, null, night, dayAfter);
        key.gap(EMERGENCY, "E08", "");
        overlap("E09", handler, director, night.minusHours(2), night, dayAfter);
        action("E09", "app-6", null, third, dayAfter);
        key.gap(EMERGENCY, "E09", "app-6", handler);

        LocalDateTime lately = LocalDateTime.of(2026, 6, 24, 18, 0);
        overlap("E10", handler, director, lately.minusHours(1), lately, lately.plusDays(1));
        action("E10", "app-7", lately.plusHours(1), null, null); // there is time until the end of the first of July
    }

    private void overlap(
            String id,
            String person,
            @Nullable String approver,
            @Nullable LocalDateTime approvedAt,
            LocalDateTime from,
            @Nullable LocalDateTime to) {
        overlaps.add(id, person, approver, approvedAt, approvedAt, from, to);
    }

    private void action(
            String overlap,
            String action,
            @Nullable LocalDateTime at,
            @Nullable String recheckedBy,
            @Nullable LocalDateTime recheckedAt) {
        actions.add(overlap, action, at, recheckedBy, recheckedAt);
    }

    /** Conflicts of which one half lies idle (PRM-014), planted once it is clear who logged in. */
    void dormant() {
        LocalDate ninetyDaysAgo = LocalDate.of(2026, 4, 1);
        dormant(handlerWithCashBox(ninetyDaysAgo + "T16:20:00"));
        dormant(handlerWithCashBox("never"));

        String inUse = handlerWithCashBox(ninetyDaysAgo.plusDays(1) + "T08:40:00");
        key.breach(POSTS, inUse, "C03", inUse);

        String nobodyKnows = handlerWithCashBox("");
        key.breach(POSTS, nobodyKnows, "C03", nobodyKnows);
        key.gap("PRM-014", nobodyKnows, "C03", nobodyKnows);
        key.gap("ACT-006", accounts.of(nobodyKnows, Accounts.BOOKS, LONG_AGO), Accounts.BOOKS, nobodyKnows);
    }

    private void dormant(String person) {
        key.breach(POSTS, person, "C03", person);
        key.breach("PRM-014", person, "C03", person);
        key.breach("ACT-006", accounts.of(person, Accounts.BOOKS, LONG_AGO), Accounts.BOOKS, person);
    }

    private String handlerWithCashBox(String lastLogIn) {
        String person = staff.employ("UIF", LONG_AGO);
        access.grant(
                person,
                "UIF",
                accounts.open(person, Accounts.INSURANCE, LONG_AGO),
                "insurance-handler",
                null,
                LONG_AGO,
                null);
        String idle = accounts.open(person, Accounts.BOOKS, LONG_AGO);
        access.grant(person, "UIF", idle, Access.CASHIER, null, LONG_AGO, null);
        accounts.lastLogIn(idle, lastLogIn);
        return person;
    }

    Table postDuties() {
        return postDuties;
    }

    Table overlaps() {
        return overlaps;
    }

    Table actions() {
        return actions;
    }

    /** The two years that the sample is about. */
    static Table reviewPeriod() {
        Table period = new Table("from");
        period.add(OfficeDays.FIRST);
        return period;
    }
}
