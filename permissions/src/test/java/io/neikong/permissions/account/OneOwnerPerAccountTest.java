package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NEVER_REASSIGNED;
import static io.neikong.permissions.account.AccountRule.ONE_OWNER;
import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.account;
import static io.neikong.permissions.account.Days.history;
import static io.neikong.permissions.account.Days.personal;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.party.Account;
import io.neikong.party.Person;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. */
class OneOwnerPerAccountTest {

    private static final OneOwnerPerAccount CONTROL = new OneOwnerPerAccount();
    private static final LocalDate HIRED = LocalDate.of(2024, 3, 4);
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 3, 3);

    @Test
    void one_person_who_works_here_is_satisfied() {
        Outcome outcome = CONTROL.examine(
                history(DAY, List.of(new Person("li", Validity.ofDays(HIRED, null))), personal("li", HIRED, null)));

        assertThat(outcome).isSatisfied().examined(ONE_OWNER, NEVER_REASSIGNED);
    }

    @Test
    void a_shared_account_is_a_breach_whoever_is_entered() {
        Outcome outcome = CONTROL.examine(history(DAY, account(Account.Kind.SHARED, "li", HIRED, null)));

        assertThat(outcome).isViolatedBy(ONE_OWNER);
        assertThat(outcome)
                .finding(ONE_OWNER)
                .isBreach()
                .weighs(Severity.MAJOR)
                .concerns("li")
                .shows("circumstances", "[sharedAccount]")
                .says(Locale.CHINESE, "账号未绑定唯一的在职人员。账号：S0001；系统：SUB；情形：登记为共用账号；登记使用人：li；检查日：2026-03-05。");
    }

    @Test
    void a_blank_system_is_not_all_systems() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountHistory("a1", " ", List.of(), null, DAY))
                .withMessage("system must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountDay("a1", " ", Account.Kind.PERSONAL, Set.of(), DAY, List.of()))
                .withMessage("system must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountActivity("a1", " ", null, null, null, false, true, DAY))
                .withMessage("system must not be blank");
        assertThat(new AccountHistory("a1", null, List.of(), null, DAY).system())
                .isNull();
        assertThat(new AccountDay("a1", null, Account.Kind.PERSONAL, Set.of(), DAY, List.of()).system())
                .isNull();
        assertThat(new AccountActivity("a1", null, null, null, null, false, true, DAY).system())
                .isNull();
    }

    @Test
    void an_account_of_nobody_known_is_a_gap() {
        assertThat(CONTROL.examine(history(DAY, personal(null, HIRED, null)))).isUndeterminedBy(ONE_OWNER);
    }

    @Test
    void an_account_entered_for_two_people_at_once_is_a_breach_of_one_rule_only() {
        Outcome outcome = CONTROL.examine(history(DAY, personal("li", HIRED, null), personal("wang", LAST_YEAR, null)));

        assertThat(outcome).isViolatedBy(ONE_OWNER);
        assertThat(outcome).finding(ONE_OWNER).concerns("li", "wang").shows("circumstances", "[severalOwners]");
    }

    @Test
    void two_records_of_the_same_person_are_one_owner() {
        assertThat(CONTROL.examine(history(DAY, personal("li", HIRED, null), personal("li", LAST_YEAR, null))))
                .isSatisfied();
    }

    @ParameterizedTest(name = "looked at on {0}: {1}")
    @CsvSource({
        "2025-03-02, SATISFIED, the last day with the first owner",
        "2025-03-03, VIOLATED, the identifier has passed on since",
    })
    void an_identifier_that_passed_on_is_a_breach(LocalDate asOf, String verdict, String why) {
        Account next = personal("wang", LAST_YEAR, null);
        AccountHistory history = asOf.isBefore(LAST_YEAR)
                ? history(asOf, personal("li", HIRED, LAST_YEAR))
                : history(asOf, personal("li", HIRED, LAST_YEAR), next);

        assertThat(CONTROL.examine(history).verdict()).as(why).hasToString(verdict);
    }

    @Test
    void a_hand_over_on_the_same_day_is_no_second_owner_but_a_new_one() {
        Outcome outcome = CONTROL.examine(
                history(LAST_YEAR, personal("li", HIRED, LAST_YEAR), personal("wang", LAST_YEAR, null)));

        assertThat(outcome).isViolatedBy(NEVER_REASSIGNED);
        assertThat(outcome)
                .finding(NEVER_REASSIGNED)
                .concerns("li", "wang")
                .shows("passedOn", LAST_YEAR)
                .shows("happenedOn", LAST_YEAR);
    }

    @Test
    void an_identifier_that_passed_there_and_back_is_two_breaches() {
        Outcome outcome = CONTROL.examine(history(
                DAY,
                personal("li", HIRED, LAST_YEAR),
                personal("wang", LAST_YEAR, LAST_YEAR.plusDays(9)),
                personal("li", LAST_YEAR.plusDays(9), null)));

        assertThat(outcome).isViolatedBy(NEVER_REASSIGNED, NEVER_REASSIGNED);
    }

    @Test
    void a_closed_account_that_passed_on_is_still_a_breach() {
        Outcome outcome =
                CONTROL.examine(history(DAY, personal("li", HIRED, LAST_YEAR), personal("wang", LAST_YEAR, DAY)));

        assertThat(outcome).isViolatedBy(NEVER_REASSIGNED).examined(NEVER_REASSIGNED);
    }

    @Test
    void owners_who_overlapped_in_the_past_are_a_breach_too() {
        Outcome outcome = CONTROL.examine(history(
                DAY, personal("li", HIRED, LAST_YEAR.plusDays(5)), personal("wang", LAST_YEAR, DAY.minusDays(1))));

        assertThat(outcome).isViolatedBy(NEVER_REASSIGNED);
    }

    @Test
    void an_identifier_of_which_the_second_beginning_is_unknown_passed_on_all_the_same() {
        Outcome outcome = CONTROL.examine(history(DAY, personal("li", null, LAST_YEAR), personal("wang", null, DAY)));

        assertThat(outcome).isViolatedBy(NEVER_REASSIGNED);
        assertThat(outcome.findings().get(0).message(Locale.ENGLISH)).doesNotContain("passed on:");
    }

    @Test
    void an_account_of_somebody_who_left_is_a_breach_from_the_first_day_after() {
        List<Person> employed = List.of(new Person("li", Validity.ofDays(HIRED, DAY)));

        assertThat(CONTROL.examine(history(DAY.minusDays(1), employed, personal("li", HIRED, null))))
                .isSatisfied();
        assertThat(CONTROL.examine(history(DAY, employed, personal("li", HIRED, null))))
                .finding(ONE_OWNER)
                .shows("circumstances", "[ownerHasLeft]");
    }

    @Test
    void somebody_who_came_back_works_here() {
        List<Person> employed = List.of(
                new Person("li", Validity.ofDays(HIRED, LAST_YEAR)), new Person("li", Validity.ofDays(DAY, null)));

        assertThat(CONTROL.examine(history(DAY, employed, personal("li", HIRED, null))))
                .isSatisfied();
        assertThat(CONTROL.examine(history(DAY.minusDays(1), employed, personal("li", HIRED, null))))
                .finding(ONE_OWNER)
                .shows("circumstances", "[ownerHasLeft]");
    }

    @Test
    void an_account_created_before_the_persons_entry_is_in_order_once_the_person_has_come() {
        List<Person> employed = List.of(new Person("li", Validity.ofDays(DAY, null)));
        Account ahead = personal("li", DAY.minusDays(7), null);

        assertThat(CONTROL.examine(history(DAY, employed, ahead))).isSatisfied();
        assertThat(CONTROL.examine(history(DAY.minusDays(1), employed, ahead)))
                .finding(ONE_OWNER)
                .shows("circumstances", "[ownerNotYetHere]");
    }

    @Test
    void employments_that_nobody_keeps_are_not_judged() {
        assertThat(CONTROL.examine(history(DAY, personal("li", HIRED, null)))).isSatisfied();
    }

    @Test
    void a_service_account_needs_no_owner_but_a_place_on_the_list() {
        AccountHistory service = history(DAY, account(Account.Kind.SERVICE, null, HIRED, null));

        assertThat(CONTROL.examine(service)).isSatisfied();
        assertThat(new OneOwnerPerAccount(Set.of("S0001")).examine(service)).isSatisfied();
        assertThat(new OneOwnerPerAccount(Set.of()).examine(service))
                .finding(ONE_OWNER)
                .shows("circumstances", "[serviceNotListed]");
    }

    @Test
    void an_account_entered_as_service_and_as_personal_is_a_breach() {
        Outcome outcome = CONTROL.examine(
                history(DAY, account(Account.Kind.SERVICE, null, HIRED, null), personal("li", LAST_YEAR, null)));

        assertThat(outcome).finding(ONE_OWNER).shows("circumstances", "[serviceAndPersonal]");
    }

    @Test
    void several_circumstances_are_one_finding_that_names_them_all() {
        Outcome outcome = CONTROL.examine(history(
                DAY,
                List.of(new Person("li", Validity.ofDays(HIRED, LAST_YEAR)), new Person("wang", Validity.ALWAYS)),
                account(Account.Kind.SHARED, "li", HIRED, null),
                personal("wang", HIRED, null)));

        assertThat(outcome)
                .finding(ONE_OWNER)
                .concerns("li", "wang")
                .shows("circumstances", "[sharedAccount, severalOwners, ownerHasLeft]");
    }

    @Test
    @DisplayName("result identical under any input order")
    void the_order_of_the_records_makes_no_difference() {
        Account first = personal("li", HIRED, LAST_YEAR);
        Account second = personal("wang", LAST_YEAR, null);

        assertThat(CONTROL.examine(history(DAY, second, first)))
                .isEqualTo(CONTROL.examine(history(DAY, first, second)));
    }

    @Test
    void an_account_that_is_not_open_has_no_owner_to_examine() {
        assertThat(CONTROL.examine(history(DAY, personal(null, DAY.plusDays(1), null))))
                .isSatisfied()
                .examined(NEVER_REASSIGNED);
    }

    @Test
    void a_record_without_an_owner_beside_one_with_an_owner_is_a_gap() {
        assertThat(CONTROL.examine(history(DAY, personal("li", HIRED, null), personal(null, LAST_YEAR, null))))
                .isUndeterminedBy(ONE_OWNER)
                .finding(ONE_OWNER)
                .shows("missing", "[accountOwner]");
    }

    @Test
    void two_records_of_a_service_account_are_one() {
        AccountHistory service = history(
                DAY,
                account(Account.Kind.SERVICE, null, HIRED, null),
                account(Account.Kind.SERVICE, null, LAST_YEAR, null));

        assertThat(CONTROL.examine(service)).isSatisfied();
        assertThat(new OneOwnerPerAccount(Set.of()).examine(service))
                .finding(ONE_OWNER)
                .isBreach()
                .shows("circumstances", "[serviceNotListed]");
    }

    @Test
    void an_identifier_that_is_to_pass_on_later_has_not_passed_on_yet() {
        AccountHistory planned =
                history(DAY, personal("li", HIRED, DAY.plusDays(1)), personal("wang", DAY.plusDays(1), null));

        assertThat(CONTROL.examine(planned)).isSatisfied();
        assertThat(CONTROL.examine(new AccountHistory(
                        planned.account(), planned.system(), planned.held(), planned.employments(), DAY.plusDays(1))))
                .isViolatedBy(NEVER_REASSIGNED);
    }
}
