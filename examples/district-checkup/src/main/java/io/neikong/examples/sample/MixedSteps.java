package io.neikong.examples.sample;

import static io.neikong.examples.sample.Cases.ACCEPTANCE;
import static io.neikong.examples.sample.Cases.APPROVAL;
import static io.neikong.examples.sample.Cases.FIRST_REVIEW;
import static io.neikong.examples.sample.Cases.SECOND_REVIEW;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.neikong.examples.sample.Cases.Application;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plants applications on which one person did what two should do (SOD-002), or nobody knows who did it. */
final class MixedSteps {

    private static final String RULE = "SOD-002";
    static final String REVIEWS = "S1";

    private static final String INTAKE_APPROVAL = "S2";
    private static final String INTAKE_REVIEW = "S3";

    private final OfficeHours hours = new OfficeHours(Dice.of("mixed steps"));
    private final Staff staff;
    private final Accounts accounts;
    private final Cases cases;

    /** Steps of which nobody may do two on one case, under which rule and from which day on. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Separation(
            String id,
            List<String> steps,
            @Nullable String rule,
            @Nullable String from) {
        Separation(String id, String... steps) {
            this(id, List.of(steps), null, null);
        }
    }

    MixedSteps(Staff staff, Accounts accounts, Cases cases) {
        this.staff = staff;
        this.accounts = accounts;
        this.cases = cases;
    }

    /** Acceptance and first review may be in one hand: the small subdistricts have no choice. */
    static List<Separation> separations() {
        return List.of(
                new Separation(REVIEWS, FIRST_REVIEW, SECOND_REVIEW, APPROVAL),
                new Separation(INTAKE_APPROVAL, ACCEPTANCE, APPROVAL),
                new Separation(INTAKE_REVIEW, ACCEPTANCE, SECOND_REVIEW),
                CaseRegister.FILING_CHECK,
                CaseRegister.BUSINESS_FINANCE);
    }

    void plant() {
        withOneAccount();
        withSeveralAccounts();
        withPassedOnAccounts();
        overSeveralRounds();
        byPeopleOnLoan();
        byNobody();
        nearMisses();
    }

    private void withOneAccount() {
        Who st = new Who("ST01", LocalDate.of(2024, 8, 12));
        run(st.day, st.clerk, st.first, st.first, st.approver).breachAbout(RULE, REVIEWS, st.personOfFirst());

        Who winter = new Who("ST03", LocalDate.of(2025, 1, 24)); // the case goes over the Spring Festival
        run(winter.day, winter.clerk, winter.first, winter.second, winter.second)
                .breachAbout(RULE, REVIEWS, winter.personOfSecond());

        Who third = new Who("ST06", LocalDate.of(2025, 6, 3));
        run(third.day, third.clerk, third.first, third.second, third.clerk)
                .breachAbout(RULE, INTAKE_APPROVAL, third.personOfClerk());

        Who fourth = new Who("ST10", LocalDate.of(2025, 9, 22));
        run(fourth.day, fourth.second, fourth.first, fourth.second, fourth.approver)
                .breachAbout(RULE, INTAKE_REVIEW, fourth.personOfSecond());

        Who fifth = new Who("ST16", LocalDate.of(2025, 12, 1));
        Application all = run(fifth.day, fifth.first, fifth.first, fifth.first, fifth.approver);
        all.breachAbout(RULE, REVIEWS, fifth.personOfFirst());
        all.breachAbout(RULE, INTAKE_REVIEW, fifth.personOfFirst());

        Who sixth = new Who("ST14", LocalDate.of(2026, 4, 13));
        Application ends = run(sixth.day, sixth.approver, sixth.approver, sixth.second, sixth.approver);
        ends.breachAbout(RULE, REVIEWS, sixth.personOfApprover());
        ends.breachAbout(RULE, INTAKE_APPROVAL, sixth.personOfApprover());
    }

    private void withSeveralAccounts() {
        Who one = new Who("ST02", LocalDate.of(2025, 3, 17));
        String second = accounts.open(one.personOfFirst(), Accounts.SUBSIDIES, LocalDate.of(2025, 3, 3));
        accounts.hasTwo(one.personOfFirst(), Accounts.SUBSIDIES);
        run(one.day, one.clerk, one.first, second, one.approver).breachAbout(RULE, REVIEWS, one.personOfFirst());

        Who other = new Who("ST12", LocalDate.of(2025, 11, 10));
        String elsewhere = accounts.open(other.personOfSecond(), Accounts.INSURANCE, LocalDate.of(2025, 7, 1));
        run(other.day, other.clerk, other.first, other.second, elsewhere)
                .breachAbout(RULE, REVIEWS, other.personOfSecond());
    }

    private void withPassedOnAccounts() {
        Staff.Handover promotion = staff.handovers().get(0);
        Who april = new Who("ST04", promotion.day().minusDays(4));
        String before = accountOf(promotion.giver(), promotion.day().minusDays(1));
        String after = accountOf(promotion.giver(), promotion.day());
        cases.plant()
                .did(ACCEPTANCE, april.clerk, at("2025-03-27T09:12:40"))
                .did(FIRST_REVIEW, before, at("2025-03-31T10:40:05"))
                .did(SECOND_REVIEW, after, at("2025-04-03T14:21:33"))
                .did(APPROVAL, april.approver, at("2025-04-07T11:02:10"))
                .breachAbout(RULE, REVIEWS, promotion.giver());
    }

    private void overSeveralRounds() {
        Who one = new Who("ST05", LocalDate.of(2024, 11, 11));
        Application later = run(one.day, one.clerk, one.first, one.second);
        then(later, FIRST_REVIEW, one.otherFirst);
        then(later, SECOND_REVIEW, one.first);
        then(later, APPROVAL, one.approver);
        later.breachAbout(RULE, REVIEWS, one.personOfFirst());

        Who two = new Who("ST08", LocalDate.of(2025, 8, 4));
        Application crossed = run(two.day, two.clerk, two.first, two.second);
        then(crossed, FIRST_REVIEW, two.second);
        then(crossed, SECOND_REVIEW, two.first);
        then(crossed, APPROVAL, two.approver);
        crossed.breachAbout(RULE, REVIEWS, two.personOfFirst(), two.personOfSecond());
    }

    private void byPeopleOnLoan() {
        Who who = new Who("ST05", LocalDate.of(2026, 2, 27)); // the second review comes when he is lent
        String lent = accountOf(lentFrom("ST05"), who.day);
        run(who.day, who.clerk, lent, lent, who.approver).breachAbout(RULE, REVIEWS, lentFrom("ST05"));
    }

    private String lentFrom(String home) {
        List<String> atHome = staff.inPost(home, "reviewer", LocalDate.of(2026, 3, 2));
        return staff.inPost("EMP", "reviewer", LocalDate.of(2026, 3, 2)).stream()
                .filter(atHome::contains)
                .findFirst()
                .orElseThrow();
    }

    private void byNobody() {
        Who who = new Who("ST09", LocalDate.of(2025, 2, 10));
        String shared = accounts.openShared(Accounts.SUBSIDIES, LocalDate.of(2024, 7, 1));
        run(who.day, who.clerk, shared, who.second, who.approver).gapAbout(RULE, REVIEWS);

        Application atTheCounter = run(who.day.plusDays(1), shared, who.first, who.second, who.approver);
        atTheCounter.gapAbout(RULE, INTAKE_APPROVAL);
        atTheCounter.gapAbout(RULE, INTAKE_REVIEW);

        String unrecorded = accounts.unrecorded(Accounts.SUBSIDIES);
        Application approved = run(LocalDate.of(2025, 5, 12), who.clerk, who.first, who.second, unrecorded);
        approved.gapAbout(RULE, REVIEWS);
        approved.gapAbout(RULE, INTAKE_APPROVAL);

        // The account of a known person, but the step was done before she had it.
        String early = accounts.open(who.personOfSecond(), Accounts.SUBSIDIES, LocalDate.of(2025, 10, 20));
        accounts.hasTwo(who.personOfSecond(), Accounts.SUBSIDIES);
        Application tooEarly = run(LocalDate.of(2025, 10, 13), who.clerk, who.first, early, who.approver);
        tooEarly.gapAbout(RULE, REVIEWS);
        tooEarly.gapAbout(RULE, INTAKE_REVIEW);

        String contradicted = accounts.open(who.personOfFirst(), Accounts.SUBSIDIES, LocalDate.of(2025, 7, 1));
        accounts.contradict(contradicted, who.personOfSecond(), LocalDate.of(2025, 12, 1));
        run(LocalDate.of(2026, 1, 12), who.clerk, contradicted, who.second, who.approver)
                .gapAbout(RULE, REVIEWS);

        Application notRecorded = run(LocalDate.of(2026, 3, 16), who.clerk, who.first, who.second, null);
        notRecorded.gapAbout(RULE, REVIEWS);
        notRecorded.gapAbout(RULE, INTAKE_APPROVAL);

        Application both = run(LocalDate.of(2026, 5, 18), who.clerk, who.first, who.first, shared);
        both.breachAbout(RULE, REVIEWS, who.personOfFirst());
        both.gapAbout(RULE, REVIEWS);
        both.gapAbout(RULE, INTAKE_APPROVAL);
    }

    /** Nothing of these must be found. */
    private void nearMisses() {
        Who who = new Who("ST11", LocalDate.of(2025, 4, 14));
        run(who.day, who.first, who.first, who.second, who.approver); // acceptance and first review in one hand

        Application again = run(who.day.plusDays(1), who.clerk, who.first, who.second); // each his own step, twice
        then(again, FIRST_REVIEW, who.first);
        then(again, SECOND_REVIEW, who.second);
        then(again, APPROVAL, who.approver);

        Application skipped = run(who.day.plusDays(2), who.clerk, who.first); // no review by anybody
        skipped.didAutomatically(SECOND_REVIEW, who.first, hours.after(skipped.lastAt(), 1, 1));
        then(skipped, APPROVAL, who.approver);

        Application filed = run(who.day.plusDays(3), who.clerk, who.first, who.second, who.approver);
        then(filed, "filing", who.clerk); // a step that nothing is said about

        // One identifier, two persons: the account passed on between the steps.
        Staff.Handover succession = staff.handovers().get(1);
        String passedOn = accountOf(succession.giver(), succession.day().minusDays(1));
        Who september = new Who("ST07", succession.day().minusDays(4));
        cases.plant()
                .did(ACCEPTANCE, september.clerk, at("2025-08-27T15:05:11"))
                .did(FIRST_REVIEW, september.first, at("2025-08-28T09:31:27"))
                .did(SECOND_REVIEW, passedOn, at("2025-08-29T16:20:00"))
                .did(APPROVAL, passedOn, at("2025-09-01T09:04:52"));

        Who spring = new Who("ST13", LocalDate.of(2026, 3, 9)); // lent from elsewhere: no case of his own
        run(
                spring.day,
                spring.clerk,
                spring.first,
                accountOf(lentFrom("ST11"), LocalDate.of(2026, 3, 9)),
                spring.approver);
    }

    /** An application with up to four steps in their order, an open day or two apart. */
    private Application run(LocalDate day, @Nullable String... accountsInOrder) {
        List<String> steps = List.of(ACCEPTANCE, FIRST_REVIEW, SECOND_REVIEW, APPROVAL);
        Application application = cases.plant();
        application.did(ACCEPTANCE, accountsInOrder[0], hours.on(day));
        for (int i = 1; i < accountsInOrder.length; i++) {
            then(application, steps.get(i), accountsInOrder[i]);
        }
        return application;
    }

    private void then(Application application, String step, @Nullable String account) {
        application.did(step, account, hours.after(application.lastAt(), 1, 2));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }

    private String accountOf(String person, LocalDate day) {
        return accounts.of(person, Accounts.SUBSIDIES, day);
    }

    /** The accounts of those who are in their posts on a day. */
    private final class Who {

        private final String unit;
        private final LocalDate day;
        private final String clerk;
        private final String first;
        private final String otherFirst;
        private final String second;
        private final String approver;

        Who(String unit, LocalDate day) {
            this.unit = unit;
            this.day = day;
            clerk = account(unit, "window", 1);
            first = account(unit, "reviewer", 0);
            otherFirst = account(unit, "reviewer", 1);
            second = account("EMP", "reviewer", 2);
            approver = account("EMP", "approver", 0);
        }

        private String account(String in, String post, int index) {
            return accountOf(staff.inPost(in, post, day).get(index), day);
        }

        String personOfClerk() {
            return staff.inPost(unit, "window", day).get(1);
        }

        String personOfFirst() {
            return staff.inPost(unit, "reviewer", day).get(0);
        }

        String personOfSecond() {
            return staff.inPost("EMP", "reviewer", day).get(2);
        }

        String personOfApprover() {
            return staff.inPost("EMP", "approver", day).get(0);
        }
    }
}
