package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.party.Assignment;
import io.neikong.party.Assignment.Kind;
import io.neikong.party.Post;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice: what counts as time in a post. */
class RotationClockTest {

    private static final RotationClock STRICT = new RotationClock(Policy.builtIn());
    private static final LocalDate START = LocalDate.of(2018, 11, 26);
    private static final LocalDate OVERDUE = LocalDate.of(2021, 11, 27);
    private static final Post CASHIER = new Post("cashier", "street 1", "UI_FUND");

    @Test
    void trap_2_a_new_title_for_the_same_function_does_not_start_the_time_anew() {
        PostRegister register = new PostRegister(List.of(
                new PostRegister.Entry(CASHIER, "pay-out"),
                new PostRegister.Entry(new Post("teller", "street 1", "UI_FUND"), "pay-out")));
        List<Assignment> assignments = List.of(
                new Assignment("li", CASHIER, Kind.REGULAR, Validity.ofDays(START, START.plusYears(2))),
                new Assignment(
                        "li",
                        new Post("teller", "street 1", null),
                        Kind.REGULAR,
                        Validity.ofDays(START.plusYears(2), null)));

        List<Tenure> tenures = register.tenures(assignments, OVERDUE);

        assertThat(tenures).hasSize(1);
        assertThat(examine(STRICT, tenures.get(0)))
                .finding(WITHIN_MAXIMUM)
                .isBreach()
                .shows("since", START)
                .shows("post", "teller")
                .shows("function", "pay-out")
                .says(
                        Locale.CHINESE,
                        "任职时间超过岗位类别最长年限，未按期轮岗。人员：li；单位：street 1；岗位：teller；职能：pay-out；"
                                + "岗位类别：UI_FUND；任职起始日：2018-11-26；最后期限：2021-11-26；实际任职至：2021-11-27。");
        assertThat(PostRegister.EMPTY.tenures(assignments, OVERDUE)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"ACTING", "TEMP_COVER"})
    void trap_4_acting_before_the_appointment_counts_unless_the_district_says_otherwise(Kind kind) {
        LocalDate appointedOn = LocalDate.of(2019, 11, 26);
        List<Assignment> assignments = List.of(
                new Assignment("li", CASHIER, kind, Validity.ofDays(START, appointedOn)),
                new Assignment("li", CASHIER, Kind.REGULAR, Validity.ofDays(appointedOn, null)));
        Tenure tenure = PostRegister.EMPTY.tenures(assignments, OVERDUE).get(0);

        assertThat(examine(STRICT, tenure)).isViolatedBy(WITHIN_MAXIMUM);
        assertThat(examine(STRICT.notCountingActing(), tenure)).isSatisfied();
    }

    @Test
    void whoever_only_acted_does_not_hold_the_post_where_acting_does_not_count() {
        Tenure acted = PostRegister.EMPTY
                .tenures(List.of(new Assignment("li", CASHIER, Kind.ACTING, Validity.ofDays(START, null))), OVERDUE)
                .get(0);

        assertThat(examine(STRICT, acted)).isViolatedBy(WITHIN_MAXIMUM);
        assertThat(examine(STRICT.notCountingActing(), acted)).isNotApplicable();
    }

    @ParameterizedTest(name = "lent from {0} until {1}: last day allowed {2}")
    @CsvSource({
        "2020-01-01, 2020-01-02, 2021-11-27, one day away is one day more",
        "2020-01-01, 2021-01-01, 2022-11-27, a leap year away is 366 days more",
        "2018-01-01, 2018-11-27, 2021-11-26, the day of the start is not counted anyway",
        "2021-11-20, 2021-12-01, 2021-12-07, days beyond the first limit day stop the time as well",
        "2021-12-01, 2022-12-01, 2021-11-26, days after the limit day come too late",
    })
    void trap_6_while_somebody_is_lent_out_the_time_runs_or_stands_still_as_the_district_says(
            LocalDate from, LocalDate to, LocalDate limitDay, String why) {
        List<Validity> away = List.of(Validity.ofDays(from, to));
        RotationClock pausing = STRICT.pausedBySecondment();

        assertThat(examine(STRICT, lent(away, OVERDUE))).as(why).isViolatedBy(WITHIN_MAXIMUM);
        assertThat(examine(pausing, lent(away, limitDay))).as(why).found(List.of(ROTATION_DUE), List.of());
        assertThat(examine(pausing, lent(away, limitDay.plusDays(1))))
                .as(why)
                .isViolatedBy(WITHIN_MAXIMUM)
                .finding(WITHIN_MAXIMUM)
                .shows("limitDay", limitDay);
    }

    @Test
    void somebody_lent_out_without_end_does_not_reach_the_limit_where_the_time_stands_still() {
        List<Validity> away = List.of(Validity.ofDays(LocalDate.of(2020, 1, 1), null));

        assertThat(examine(STRICT.pausedBySecondment(), lent(away, LocalDate.of(2030, 1, 1))))
                .isSatisfied();
    }

    @Test
    void a_secondment_that_began_nobody_knows_when_stops_nothing() {
        List<Validity> away = List.of(Validity.ofDays(null, LocalDate.of(2020, 1, 1)));

        assertThat(examine(STRICT.pausedBySecondment(), lent(away, OVERDUE))).isViolatedBy(WITHIN_MAXIMUM);
    }

    @Test
    void overlapping_secondments_stop_the_time_once() {
        List<Validity> away = List.of(
                Validity.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 11)),
                Validity.ofDays(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 1, 11)));

        assertThat(examine(STRICT.pausedBySecondment(), lent(away, OVERDUE.plusDays(10))))
                .finding(WITHIN_MAXIMUM)
                .shows("limitDay", "2021-12-06");
    }

    @Test
    void a_loan_to_another_unit_is_found_among_the_assignments() {
        Validity away = Validity.ofDays(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 7, 1));
        List<Assignment> assignments = List.of(
                new Assignment("li", CASHIER, Kind.REGULAR, Validity.ofDays(START, null)),
                new Assignment("li", new Post("auditor", "bureau", "HIGH_RISK"), Kind.SECONDED, away),
                new Assignment("li", new Post("window", "street 1", "GENERAL"), Kind.SECONDED, Validity.ALWAYS),
                new Assignment("wang", new Post("auditor", "bureau", "HIGH_RISK"), Kind.SECONDED, Validity.ALWAYS));

        List<Tenure> tenures = PostRegister.EMPTY.tenures(assignments, OVERDUE);

        assertThat(tenures.get(0).secondedOut()).containsExactly(away);
        assertThat(tenures.get(1).secondedOut()).containsExactly(Validity.ALWAYS);
    }

    @Test
    void trap_13_a_start_on_the_day_of_a_migration_is_not_known() {
        RotationClock clock = STRICT.withMigrationDays(Set.of(START));

        assertThat(examine(clock, tenure(LocalDate.of(2020, 1, 1), Validity.ofDays(START, null))))
                .isUndeterminedBy(WITHIN_MAXIMUM)
                .finding(WITHIN_MAXIMUM)
                .shows("missing", List.of("from"));
        assertThat(examine(clock, tenure(LocalDate.of(2020, 1, 1), Validity.ofDays(START.plusDays(1), null))))
                .isSatisfied();
    }

    @Test
    void trap_13_the_days_since_the_migration_are_certain_and_can_suffice_for_a_breach() {
        RotationClock clock = STRICT.withMigrationDays(Set.of(START));

        assertThat(examine(clock, tenure(OVERDUE.minusDays(1), Validity.ofDays(START, null))))
                .isUndeterminedBy(WITHIN_MAXIMUM);
        assertThat(examine(clock, tenure(OVERDUE, Validity.ofDays(START, null))))
                .isViolatedBy(WITHIN_MAXIMUM)
                .finding(WITHIN_MAXIMUM)
                .shows("since", START)
                .shows("missing", List.of("from"));
    }

    @Test
    void trap_13_what_was_on_record_before_the_migration_is_certain_too() {
        RotationClock clock = STRICT.withMigrationDays(Set.of(START.plusYears(1)));

        Outcome outcome = examine(
                clock,
                tenure(OVERDUE, Validity.ofDays(START, START.plusYears(1)), Validity.ofDays(START.plusYears(1), null)));

        assertThat(outcome).isViolatedBy(WITHIN_MAXIMUM).finding(WITHIN_MAXIMUM).shows("since", START);
    }

    @Test
    void trap_12_two_people_who_share_a_name_have_two_histories() {
        List<Assignment> assignments = List.of(
                new Assignment("zhang wei/0017", CASHIER, Kind.REGULAR, Validity.ofDays(START, START.plusYears(2))),
                new Assignment("zhang wei/0342", CASHIER, Kind.REGULAR, Validity.ofDays(START.plusYears(2), null)));

        assertThat(PostRegister.EMPTY.tenures(assignments, OVERDUE))
                .hasSize(2)
                .allSatisfy(tenure -> assertThat(examine(STRICT, tenure)).isSatisfied());
    }

    @Test
    void a_post_that_is_still_to_come_does_not_set_the_limit_of_the_present_one() {
        Post present = new Post("cashier", "street 1", "UI_FUND");
        Post next = new Post("teller", "street 1", "OTHER_KEY");
        PostRegister register = new PostRegister(
                List.of(new PostRegister.Entry(present, "pay-out"), new PostRegister.Entry(next, "pay-out")));
        List<Assignment> assignments = List.of(
                new Assignment("li", present, Assignment.Kind.REGULAR, Validity.ofDays(START, OVERDUE.plusDays(1))),
                new Assignment("li", next, Assignment.Kind.REGULAR, Validity.ofDays(OVERDUE.plusDays(1), null)));

        assertThat(register.tenures(assignments, OVERDUE))
                .extracting(Tenure::post)
                .containsExactly(present);
        assertThat(register.tenures(assignments, OVERDUE.plusDays(1)))
                .extracting(Tenure::post)
                .containsExactly(next);
    }

    @Test
    void a_post_that_is_over_does_not_set_the_limit_of_one_that_goes_on() {
        Post main = new Post("cashier", "street 1", "UI_FUND");
        Post beside = new Post("teller", "street 1", "OTHER_KEY");
        PostRegister register = new PostRegister(
                List.of(new PostRegister.Entry(main, "pay-out"), new PostRegister.Entry(beside, "pay-out")));
        List<Assignment> assignments = List.of(
                new Assignment("li", main, Assignment.Kind.REGULAR, Validity.ofDays(START, null)),
                new Assignment(
                        "li",
                        beside,
                        Assignment.Kind.PART_TIME,
                        Validity.ofDays(START.plusDays(9), START.plusDays(99))));

        assertThat(register.tenures(assignments, OVERDUE))
                .extracting(Tenure::post)
                .containsExactly(main);
    }

    private static Outcome examine(RotationClock clock, Tenure tenure) {
        return new TenureWithinLimit(clock, new ExemptionTerms()).examine(tenure);
    }

    private static Tenure tenure(LocalDate asOf, Validity... held) {
        return new Tenure("li", CASHIER, List.of(held), asOf);
    }

    private static Tenure lent(List<Validity> secondedOut, LocalDate asOf) {
        return new Tenure(
                "li",
                CASHIER,
                null,
                List.of(Validity.ofDays(START, null)),
                List.of(),
                secondedOut,
                List.of(),
                null,
                asOf);
    }
}
