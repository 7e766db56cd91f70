package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plants people whose permissions did not follow their posts (PRM-001 to PRM-006), and many whose permissions did. */
final class PostMoves {

    private static final LocalDate HIRED = LocalDate.of(2025, 1, 6);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 3); // off until Monday
    private static final String WINDOW = "window";
    private static final String RECORDS = "records-desk";
    private static final String RECORDS_KEEPER = "records-keeper";
    private static final String ACCEPT = "case.accept";
    private static final String FILE = "record.file";
    private static final String TRANSFER = "transfer";

    private static final String REVOKED = "PRM-001";
    private static final String OLD_POST = "PRM-002";
    private static final String TOO_EARLY = "PRM-003";
    private static final String EXCESS = "PRM-004";
    private static final String RECONCILED = "PRM-005";
    private static final String AWAY = "PRM-006";

    private final Staff staff;
    private final Accounts accounts;
    private final Access access;
    private final Table delegations;
    private final AnswerKey key;
    private final Table changes = new Table(
            "change",
            "person",
            "kind",
            "effective_on",
            "recorded_at",
            "overlap_from",
            "overlap_to",
            "overlap_approved_by",
            "overlap_approved_at");
    private final Table credentials = new Table("credential", "person", "kind", "permission", "from", "to");
    private final Table actions = new Table("action", "account", "permission", "at");
    private final Table leave = new Table("leave", "person", "kind", "from", "to", "known_on");
    private final Table suspensions = new Table("account", "from", "to");
    private final Table reconciliations = new Table("system", "kind", "done_on", "unresolved");

    PostMoves(
            Staff staff, Accounts accounts, Access access, PostTemplates templates, Table delegations, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.access = access;
        this.delegations = delegations;
        this.key = key;
        access.rolePermissions().add(RECORDS_KEEPER, FILE);
        templates.role("", RECORDS, RECORDS_KEEPER);
    }

    void plant() {
        recordWhatHappenedBefore();
        revokedLate();
        neverRevoked();
        undecided();
        revokedInTime();
        actedAfterwards();
        givenTooEarly();
        reconciled();
        away();
    }

    /** The changes that the rest of the sample has made, each recorded the day before. */
    private void recordWhatHappenedBefore() {
        Map<String, List<Staff.Assignment>> byPerson =
                staff.assignments().stream().collect(Collectors.groupingBy(Staff.Assignment::person));
        Map<String, LocalDate> left = staff.persons().rows().stream()
                .filter(row -> !row.get(3).isEmpty())
                .collect(Collectors.toMap(
                        row -> row.get(0),
                        row -> LocalDate.parse(row.get(3)),
                        (one, other) -> one.isAfter(other) ? one : other));
        for (Staff.Assignment ended : staff.assignments()) {
            LocalDate day = ended.to();
            if (day != null && !day.isBefore(OfficeDays.FIRST) && !day.isAfter(OfficeDays.LAST)) {
                List<Staff.Assignment> all = byPerson.getOrDefault(ended.person(), List.of());
                boolean onward = all.stream().anyMatch(next -> day.equals(next.from()));
                boolean elsewhere = all.stream().anyMatch(other -> other.covers(day));
                boolean gone = day.equals(left.get(ended.person())) && !elsewhere;
                change(ended.person(), onward ? TRANSFER : gone ? "resignation" : "post_ended", day);
            }
        }
    }

    // ---- PRM-001, and PRM-004 for what is still held

    private void revokedLate() {
        Mover aDayLate = new Mover("ST01").to(RECORDS, FRIDAY); // Tuesday was the last day
        late(aDayLate, aDayLate.granted(LocalDate.of(2026, 4, 8).plusDays(1)));

        LocalDate makeUpSaturday = LocalDate.of(2026, 2, 14);
        Mover overTheFestival = new Mover("ST02").to(RECORDS, makeUpSaturday);
        late(overTheFestival, overTheFestival.granted(LocalDate.of(2026, 2, 26)));

        Mover retired = new Mover("ST03").leaves("retirement", LocalDate.of(2026, 3, 31));
        late(retired, retired.granted(LocalDate.of(2026, 4, 2)));

        Mover recordedLate = new Mover("ST04").movedTo(RECORDS, LocalDate.of(2026, 3, 16));
        changes.add(
                nextChange(),
                recordedLate.person,
                TRANSFER,
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 5, 11).atTime(9, 30),
                null,
                null,
                null,
                null);
        late(recordedLate, recordedLate.granted(LocalDate.of(2026, 5, 11)));

        Mover overlapApprovedLate = new Mover("ST05").movedTo(RECORDS, LocalDate.of(2026, 3, 2));
        overlap(overlapApprovedLate, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 16), "2026-03-03T09:00:00");
        late(overlapApprovedLate, overlapApprovedLate.granted(LocalDate.of(2026, 3, 16)));

        Mover hiredAgain = new Mover("ST06").leaves("resignation", LocalDate.of(2025, 9, 30));
        late(hiredAgain, hiredAgain.granted(null));
        staff.assign(hiredAgain.person, "ST06", WINDOW, "GENERAL", "regular", LocalDate.of(2025, 11, 3), null);
    }

    private void neverRevoked() {
        Mover dismissed = new Mover("ST07").leaves("dismissal", LocalDate.of(2026, 5, 8));
        stillHeld(dismissed, dismissed.granted(null));

        Mover gaveUpSecondPost = new Mover("ST08");
        staff.assign(gaveUpSecondPost.person, "ST08", RECORDS, "GENERAL", "part_time", HIRED, LocalDate.of(2026, 3, 2));
        staff.assign(gaveUpSecondPost.person, "ST08", WINDOW, "GENERAL", "regular", HIRED, null);
        change(gaveUpSecondPost.person, "post_ended", LocalDate.of(2026, 3, 2));
        gaveUpSecondPost.granted(null); // near-miss: what the main post gives stays
        stillHeld(gaveUpSecondPost, gaveUpSecondPost.granted(RECORDS_KEEPER, HIRED, null));

        Mover withKeys = new Mover("ST09").leaves("retirement", LocalDate.of(2026, 5, 29));
        withKeys.granted(LocalDate.of(2026, 5, 29));
        credentials.add("K001", withKeys.person, "hardware_key", "seal.sign", HIRED, null);
        credentials.add("K002", withKeys.person, "remote_access", "vpn", HIRED, LocalDate.of(2026, 5, 30));
        stillHeld(withKeys, "K001");
        delegations.add(
                "E03", withKeys.person, staff.leader("ST09"), "ST09-counter", null, LocalDate.of(2026, 1, 5), null);
        stillHeld(withKeys, "E03");

        Mover tokenLeft = new Mover("ST10").to(RECORDS, LocalDate.of(2026, 1, 12));
        tokenLeft.granted(LocalDate.of(2026, 1, 13));
        credentials.add("K003", tokenLeft.person, "api_token", ACCEPT, HIRED, null);
        stillHeld(tokenLeft, "K003");
    }

    private void undecided() {
        Mover withoutDay = new Mover("ST11");
        staff.assign(withoutDay.person, "ST11", WINDOW, "GENERAL", "regular", HIRED, LocalDate.of(2026, 6, 1));
        change(withoutDay.person, "resignation", null);
        String grant = withoutDay.granted(null);
        key.gap(REVOKED, grant, "", withoutDay.person);
        key.breach(EXCESS, grant, "", withoutDay.person);

        Mover withoutTemplate = new Mover("ST12").to("project-office", LocalDate.of(2026, 2, 2));
        String kept = withoutTemplate.granted(null);
        key.gap(REVOKED, kept, "", withoutTemplate.person);
        key.gap(EXCESS, kept, "", withoutTemplate.person);
        String acted = action(withoutTemplate.account, ACCEPT, "2026-03-04T10:15:00");
        key.gap(OLD_POST, acted, "", withoutTemplate.person);

        Mover undatedOverlap = new Mover("ST13").movedTo(RECORDS, LocalDate.of(2026, 5, 11));
        overlap(undatedOverlap, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 25), null);
        key.gap(REVOKED, undatedOverlap.granted(LocalDate.of(2026, 5, 25)), "", undatedOverlap.person);
        String during = action(undatedOverlap.account, ACCEPT, "2026-05-18T14:02:00");
        key.gap(OLD_POST, during, "", undatedOverlap.person);
    }

    /** Nothing of these must be found. */
    private void revokedInTime() {
        Mover onTheLastDay = new Mover("ST01").to(RECORDS, FRIDAY);
        onTheLastDay.granted(LocalDate.of(2026, 4, 8));
        onTheLastDay.granted(RECORDS_KEEPER, FRIDAY, null);

        Mover afterTheFestival = new Mover("ST02").to(RECORDS, LocalDate.of(2026, 2, 14));
        afterTheFestival.granted(LocalDate.of(2026, 2, 25));

        Mover retiredSameDay = new Mover("ST03").leaves("retirement", LocalDate.of(2026, 3, 31));
        retiredSameDay.granted(LocalDate.of(2026, 4, 1));

        Mover stillTime = new Mover("ST04").to(RECORDS, LocalDate.of(2026, 6, 29)); // until today
        stillTime.granted(null);

        Mover overlapping = new Mover("ST05").movedTo(RECORDS, LocalDate.of(2026, 3, 2));
        overlap(overlapping, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 16), "2026-03-02T09:00:00");
        overlapping.granted(LocalDate.of(2026, 3, 16));
        action(overlapping.account, ACCEPT, "2026-03-11T15:40:00");

        Mover accountClosed = new Mover("ST06").leaves("resignation", LocalDate.of(2026, 4, 30));
        accountClosed.granted(LocalDate.of(2026, 6, 1)); // the ledger says so, but nobody could log in any more
        accounts.close(accountClosed.account, LocalDate.of(2026, 4, 30));

        Mover sameWork = new Mover("ST15").to(WINDOW, LocalDate.of(2026, 2, 9)); // another counter, the same template
        sameWork.granted(null);
    }

    // ---- PRM-002

    private void actedAfterwards() {
        Mover transferred = new Mover("ST14").to(RECORDS, FRIDAY);
        transferred.granted(LocalDate.of(2026, 4, 8));
        action(transferred.account, ACCEPT, "2026-04-03T16:20:00"); // near-miss: on the day itself
        action(transferred.account, FILE, "2026-04-07T10:00:00"); // near-miss: the new work
        String old = action(transferred.account, ACCEPT, "2026-04-07T09:05:00");
        key.breach(OLD_POST, old, "", transferred.person);

        Mover left = new Mover("ST16").leaves("resignation", LocalDate.of(2026, 6, 12));
        left.granted(LocalDate.of(2026, 6, 12));
        String loggedIn = action(left.account, null, "2026-06-15T08:55:00");
        key.breach(OLD_POST, loggedIn, "", left.person);

        Mover onOldAccount = new Mover("ST16").to(RECORDS, LocalDate.of(2026, 1, 5));
        onOldAccount.granted(LocalDate.of(2026, 1, 5));
        String again = action(onOldAccount.account, ACCEPT, "2026-01-06T11:30:00");
        key.breach(OLD_POST, again, "", onOldAccount.person);
        action(staff.first("ST01", WINDOW), ACCEPT, "2026-01-06T11:31:00"); // near-miss: no such account
    }

    // ---- PRM-003

    private void givenTooEarly() {
        Mover beforePost = new Mover("ST01").to(RECORDS, LocalDate.of(2026, 4, 20));
        beforePost.granted(LocalDate.of(2026, 4, 20));
        String early = beforePost.granted(RECORDS_KEEPER, LocalDate.of(2026, 4, 16), null);
        key.breach(TOO_EARLY, early, "", beforePost.person);

        Mover backdated = new Mover("ST02").to(RECORDS, LocalDate.of(2026, 5, 11));
        backdated.granted(LocalDate.of(2026, 5, 11));
        key.breach(TOO_EARLY, grantedFrom(backdated, "2026-05-11", "2026-05-12T09:20:00"), "", backdated.person);

        Mover sameDay = new Mover("ST03").to(RECORDS, LocalDate.of(2026, 5, 11)); // near-miss
        sameDay.granted(LocalDate.of(2026, 5, 11));
        grantedFrom(sameDay, "2026-05-11", "2026-05-11T16:20:00");

        Mover learning = new Mover("ST04").movedTo(RECORDS, LocalDate.of(2026, 5, 18)); // near-miss: approved overlap
        overlap(learning, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18), "2026-05-08T09:00:00");
        learning.granted(LocalDate.of(2026, 5, 18));
        learning.granted(RECORDS_KEEPER, LocalDate.of(2026, 5, 11), null);
    }

    private String grantedFrom(Mover mover, String from, String approvedAt) {
        LocalDateTime approved = LocalDateTime.parse(approvedAt);
        String grant = access.nextGrant();
        access.grants()
                .add(
                        grant,
                        mover.account,
                        RECORDS_KEEPER,
                        null,
                        from,
                        null,
                        staff.leader(mover.unit),
                        approved.minusHours(2),
                        staff.leader("OFF"),
                        approved,
                        staff.first("INF", "admin"),
                        approved.plusMinutes(25),
                        null,
                        null,
                        null,
                        null);
        return grant;
    }

    // ---- PRM-005, and GRT-005 for the ledgers

    private void reconciled() {
        for (String kind : List.of("roster", "ledger")) {
            series(Accounts.SUBSIDIES, kind, Accounts.LAUNCH, -1); // near-miss: each on the very last day
        }
        series(Accounts.BOOKS, "roster", Accounts.LAUNCH, 5);
        key.breach(RECONCILED, Accounts.BOOKS, "");
        series(Accounts.INSURANCE, "roster", Accounts.LAUNCH, 7);
        reconciliations.add(Accounts.INSURANCE, "roster", null, null);
        key.gap(RECONCILED, Accounts.INSURANCE, "");
        series("PORTAL", "roster", LocalDate.of(2025, 9, 1), -1);
        reconciliations.add("PORTAL", "roster", LocalDate.of(2026, 2, 10), 2);
        key.breach(RECONCILED, "PORTAL", "");
        reconciliations.add("ARCHIVE", "roster", LocalDate.of(2025, 1, 6), 0);
        reconciliations.add("ARCHIVE", "roster", null, null);
        key.gap(RECONCILED, "ARCHIVE", "");

        series(Accounts.BOOKS, "ledger", Accounts.LAUNCH, 10);
        key.breach("GRT-005", Accounts.BOOKS, "");
        series(Accounts.INSURANCE, "ledger", Accounts.LAUNCH, 4);
        reconciliations.add(Accounts.INSURANCE, "ledger", null, null);
        key.gap("GRT-005", Accounts.INSURANCE, "");
        series("PORTAL", "ledger", LocalDate.of(2025, 9, 1), -1);
        reconciliations.add("ARCHIVE", "ledger", LocalDate.of(2025, 1, 6), 0);
        reconciliations.add("ARCHIVE", "ledger", null, null);
        key.gap("GRT-005", "ARCHIVE", "");
    }

    /** Every three months after a day, but for one time. */
    private void series(String system, String kind, LocalDate since, int left) {
        for (int i = 1; !since.plusMonths(3L * i).isAfter(OfficeDays.LAST); i++) {
            if (i != left) {
                reconciliations.add(system, kind, since.plusMonths(3L * i), 0);
            }
        }
    }

    // ---- PRM-006

    private void away() {
        open(absence("ST01", "leave", "2026-03-02", "2026-03-17", null)); // 15 days, never suspended
        Mover fromSecondDay = absence("ST02", "secondment", "2026-02-02", "2026-04-02", null);
        suspensions.add(fromSecondDay.account, "2026-02-03", "2026-04-02");
        open(fromSecondDay);
        open(absence("ST03", "leave", "2026-06-16", null, null)); // away still: today is the fifteenth day
        undated(absence("ST04", "leave", null, "2026-04-01", null));
        undated(absence("ST05", "secondment", null, "2026-06-01", null));

        absence("ST06", "leave", "2026-03-02", "2026-03-16", null); // near-miss: 14 days
        Mover suspended = absence("ST07", "leave", "2026-03-02", "2026-05-02", null);
        suspensions.add(suspended.account, "2026-03-02T17:30:00", "2026-05-01T08:30:00");
        Mover extended = absence("ST08", "leave", "2026-03-02", "2026-03-30", "2026-03-12");
        suspensions.add(extended.account, "2026-03-12", null);
        absence("ST09", "leave", "2026-06-17", null, null); // near-miss: today is the fourteenth day
        absence("ST10", "leave", "2026-06-30", "2026-08-01", null); // near-miss: begins today
    }

    private Mover absence(
            String unit, String kind, @Nullable String from, @Nullable String to, @Nullable String knownOn) {
        Mover mover = new Mover(unit);
        staff.assign(mover.person, unit, WINDOW, "GENERAL", "regular", HIRED, null);
        leave.add("V%03d".formatted(leave.rows().size() + 1), mover.person, kind, from, to, knownOn);
        return mover;
    }

    private void open(Mover mover) {
        key.breach(AWAY, lastLeave(mover), "", mover.person);
    }

    private void undated(Mover mover) {
        key.gap(AWAY, lastLeave(mover), "", mover.person);
    }

    private String lastLeave(Mover mover) {
        return leave.rows().stream()
                .filter(row -> row.get(1).equals(mover.person))
                .findFirst()
                .orElseThrow()
                .get(0);
    }

    // ---- helpers

    private void late(Mover mover, String grant) {
        key.breach(REVOKED, grant, "", mover.person);
    }

    private void stillHeld(Mover mover, String grant) {
        key.breach(REVOKED, grant, "", mover.person);
        key.breach(EXCESS, grant, "", mover.person);
    }

    private void change(String person, String kind, @Nullable LocalDate day) {
        changes.add(
                nextChange(),
                person,
                kind,
                day,
                day == null ? null : day.minusDays(1).atTime(10, 0),
                null,
                null,
                null,
                null);
    }

    private void overlap(Mover mover, LocalDate from, LocalDate to, @Nullable String approvedAt) {
        LocalDate effectiveOn = staff.assignments().stream()
                .filter(one -> one.person().equals(mover.person) && one.to() != null)
                .findFirst()
                .map(Staff.Assignment::to)
                .orElseThrow();
        changes.add(
                nextChange(),
                mover.person,
                TRANSFER,
                effectiveOn,
                effectiveOn.minusDays(9).atTime(10, 0),
                from,
                to,
                staff.leader(mover.unit),
                approvedAt);
    }

    private String nextChange() {
        return "M%03d".formatted(changes.rows().size() + 1);
    }

    private String action(String account, @Nullable String permission, String at) {
        String action = "X%04d".formatted(actions.rows().size() + 1);
        actions.add(action, account, permission, at);
        return action;
    }

    Table changes() {
        return changes;
    }

    Table credentials() {
        return credentials;
    }

    Table actions() {
        return actions;
    }

    Table leave() {
        return leave;
    }

    Table suspensions() {
        return suspensions;
    }

    Table reconciliations() {
        return reconciliations;
    }

    /** A new person at a window, with an account. */
    private final class Mover {

        private final String unit;
        private final String person;
        private final String account;

        Mover(String unit) {
            this.unit = unit;
            this.person = staff.employ(unit, HIRED);
            this.account = accounts.open(person, Accounts.SUBSIDIES, HIRED);
        }

        /** Goes to another post, which the personnel office records the day before. */
        Mover to(String post, LocalDate day) {
            change(person, TRANSFER, day);
            return movedTo(post, day);
        }

        /** Goes to another post. */
        Mover movedTo(String post, LocalDate day) {
            staff.assign(person, unit, WINDOW, "GENERAL", "regular", HIRED, day);
            staff.assign(person, unit, post, "GENERAL", "regular", day, null);
            return this;
        }

        Mover leaves(String kind, LocalDate day) {
            staff.assign(person, unit, WINDOW, "GENERAL", "regular", HIRED, day);
            change(person, kind, day);
            return this;
        }

        /** The role of the window, from the start. */
        String granted(@Nullable LocalDate to) {
            return granted(Access.ACCEPTANCE_CLERK, HIRED, to);
        }

        String granted(String role, LocalDate from, @Nullable LocalDate to) {
            return access.grant(person, unit, account, role, null, from, to);
        }
    }
}
