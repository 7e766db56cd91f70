package io.neikong.examples.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Plants people who may do what nobody may do together (SOD-001) or once might (PRM-010), and accounts of which nobody knows
 * whose they are.
 */
final class ConflictingAccess {

    private static final LocalDate TODAY = OfficeDays.LAST;
    private static final String RULE = "SOD-001";
    private static final String PAST = "PRM-010";

    private final Staff staff;
    private final Accounts accounts;
    private final Access access;
    private final AnswerKey key;

    ConflictingAccess(Staff staff, Accounts accounts, Access access, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts;
        this.access = access;
        this.key = key;
    }

    void plant() {
        onOneAccount();
        overSeveralAccounts();
        severalAtOnce();
        ofNobody();
        notToday();
    }

    private void onOneAccount() {
        String firstReviewer = in("ST01", "reviewer", 1);
        permission(firstReviewer, "ST01", Accounts.SUBSIDIES, "case.review2", "2025-11-03", null);
        breach(firstReviewer, "C01");

        String startsToday = in("ST02", "reviewer", 1);
        role(startsToday, "ST02", Accounts.SUBSIDIES, Access.SECOND_REVIEWER, TODAY.toString(), null);
        breach(startsToday, "C01");

        String byInheritanceOnly = in("TRN", "director", 0);
        role(byInheritanceOnly, "TRN", Accounts.SUBSIDIES, "programme-lead", "2026-01-05", null);
        breach(byInheritanceOnly, "C02");

        String admin = in("INF", "admin", 2);
        permission(admin, "INF", Accounts.BOOKS, "payment.order", "2025-08-01", "2026-08-01");
        breach(admin, "C07");

        String threeOfThree = in("ST03", "reviewer", 1);
        role(threeOfThree, "ST03", Accounts.SUBSIDIES, Access.ACCEPTANCE_CLERK, "2025-02-10", null);
        permission(threeOfThree, "ST03", Accounts.SUBSIDIES, "case.approve", "2025-06-03", null);
        breach(threeOfThree, "C08");
    }

    private void overSeveralAccounts() {
        String handler = in("UIF", "handler", 3);
        accounts.open(handler, Accounts.BOOKS, LocalDate.of(2025, 3, 3));
        role(handler, "UIF", Accounts.BOOKS, Access.CASHIER, "2025-03-03", null);
        breach(handler, "C03");

        String clerk = in("ST06", "window", 2);
        String second = accounts.open(clerk, Accounts.SUBSIDIES, LocalDate.of(2025, 9, 8));
        accounts.hasTwo(clerk, Accounts.SUBSIDIES);
        access.grant(clerk, "ST06", second, "auditor", null, LocalDate.of(2025, 9, 8), null);
        breach(clerk, "C04");

        // The account is his from today on, and with it what was granted to it.
        String taker = in("ST07", "reviewer", 1);
        String former = in("TRN", "reviewer", 5);
        String passedOn = accounts.open(former, Accounts.SUBSIDIES, LocalDate.of(2025, 5, 6));
        accounts.passOn(passedOn, taker, TODAY);
        accounts.hasTwo(taker, Accounts.SUBSIDIES);
        access.grant(former, "TRN", passedOn, Access.SECOND_REVIEWER, null, LocalDate.of(2025, 5, 6), null);
        breach(taker, "C01");
    }

    private void severalAtOnce() {
        String everything = in("FIN", "bookkeeper", 3);
        role(everything, "FIN", Accounts.BOOKS, "voucher-reviewer", "2026-03-02", null);
        permission(everything, "FIN", Accounts.BOOKS, "voucher.close", "2026-03-02", null);
        breach(everything, "C05");

        String twoConflicts = in("FIN", "preparer", 3);
        role(twoConflicts, "FIN", Accounts.BOOKS, "voucher-reviewer", "2025-12-01", null);
        role(twoConflicts, "FIN", Accounts.BOOKS, "bookkeeper", "2025-12-01", null);
        breach(twoConflicts, "C05");
        breach(twoConflicts, "C06");
    }

    private void ofNobody() {
        LocalDate from = LocalDate.of(2025, 1, 6);
        String director = in("EMP", "director", 0);
        gap(accounts.openShared(Accounts.SUBSIDIES, from), Access.FIRST_REVIEWER);
        gap(accounts.openShared(Accounts.BOOKS, from), "bookkeeper");
        gap(accounts.open(null, Accounts.SUBSIDIES, from), Access.ACCEPTANCE_CLERK);
        gap(accounts.unrecorded(Accounts.INSURANCE), "insurance-reviewer");

        String contradicted = accounts.open(in("ST08", "window", 1), Accounts.SUBSIDIES, from);
        accounts.contradict(contradicted, in("ST08", "window", 2), LocalDate.of(2025, 6, 2));
        gap(contradicted, Access.ACCEPTANCE_CLERK);

        String forgotten = accounts.open(director, Accounts.BOOKS, from); // closed, but its grant was left open
        accounts.close(forgotten, LocalDate.of(2026, 2, 2));
        gap(forgotten, "voucher-preparer");
    }

    /** None of these is a conflict today; some were within the two years (PRM-010). */
    private void notToday() {
        String endsToday = in("ST09", "reviewer", 1);
        role(endsToday, "ST09", Accounts.SUBSIDIES, Access.SECOND_REVIEWER, "2026-05-06", TODAY.toString());
        wasBreach(endsToday, "C01");
        String startsTomorrow = in("ST10", "reviewer", 1);
        role(startsTomorrow, "ST10", Accounts.SUBSIDIES, Access.SECOND_REVIEWER, "2026-07-01", null);
        String twoOfThree = in("ST10", "reviewer", 2);
        role(twoOfThree, "ST10", Accounts.SUBSIDIES, Access.ACCEPTANCE_CLERK, "2025-02-10", null);
        String sameTwice = in("EMP", "approver", 1);
        role(sameTwice, "EMP", Accounts.SUBSIDIES, "approval-stand-in", "2025-02-10", null);
        String beforeAndAfter = in("ST12", "reviewer", 1);
        role(beforeAndAfter, "ST12", Accounts.SUBSIDIES, Access.SECOND_REVIEWER, "2024-09-02", "2024-12-02");
        wasBreach(beforeAndAfter, "C01");

        String clerk = in("ST15", "window", 2); // he gave the account up today
        String givenUp = accounts.open(clerk, Accounts.SUBSIDIES, LocalDate.of(2025, 5, 6));
        accounts.passOn(givenUp, in("AUD", "auditor", 1), TODAY);
        accounts.hasTwo(in("AUD", "auditor", 1), Accounts.SUBSIDIES);
        access.grant(clerk, "ST15", givenUp, "auditor", null, LocalDate.of(2025, 5, 6), null);
        wasBreach(clerk, "C04");

        String noLongerGranted = accounts.openShared(Accounts.SUBSIDIES, LocalDate.of(2024, 8, 1));
        access.grant(
                clerk,
                "ST15",
                noLongerGranted,
                Access.FIRST_REVIEWER,
                null,
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2025, 8, 1));
        key.gap(PAST, noLongerGranted, "");

        // They kept what they may do at home while they were lent to the bureau.
        staff.assignments().stream()
                .filter(one -> one.kind().equals("seconded") && one.post().equals("reviewer") && one.to() != null)
                .forEach(one -> wasBreach(one.person(), "C01"));

        access.grant(clerk, "INF", Accounts.PRE_CHECK, "automation", null, LocalDate.of(2024, 1, 2), null);
        access.grant(clerk, "INF", "svc-sync", "administrator", null, LocalDate.of(2024, 1, 2), null);
        access.grant(clerk, "INF", "svc-sync", "payment-officer", null, LocalDate.of(2024, 1, 2), null);
    }

    private String in(String unit, String post, int index) {
        return staff.inPost(unit, post, TODAY).get(index);
    }

    private void role(String person, String unit, String system, String role, String from, @Nullable String to) {
        access.grant(person, unit, accounts.of(person, system, TODAY), role, null, LocalDate.parse(from), day(to));
    }

    private void permission(
            String person, String unit, String system, String permission, String from, @Nullable String to) {
        access.grant(
                person, unit, accounts.of(person, system, TODAY), null, permission, LocalDate.parse(from), day(to));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private void breach(String person, String conflict) {
        key.breach(RULE, person, conflict, person);
    }

    private void wasBreach(String person, String conflict) {
        key.breach(PAST, person, conflict, person);
    }

    private void gap(String account, String role) {
        access.grant("", "EMP", account, role, null, LocalDate.of(2025, 1, 6), null);
        key.gap(RULE, account, "");
        key.gap("PRM-012", account, "");
    }
}
