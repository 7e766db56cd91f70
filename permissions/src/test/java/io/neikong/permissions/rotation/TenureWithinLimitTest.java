package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.ROTATION_DUE;
import static io.neikong.permissions.rotation.RotationRule.WITHIN_MAXIMUM;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.party.Assignment;
import io.neikong.party.Post;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice. */
class TenureWithinLimitTest {

    private static final TenureWithinLimit CONTROL = new TenureWithinLimit(Policy.builtIn());
    private static final LocalDate START = LocalDate.of(2018, 11, 26);
    private static final LocalDate LIMIT_DAY = LocalDate.of(2021, 11, 26);
    private static final LocalDate OVERDUE = LIMIT_DAY.plusDays(1);

    private enum Said {
        NOTHING,
        DUE,
        OVERDUE
    }

    @ParameterizedTest(name = "since {0}, seen on {1}: {3}")
    @CsvSource({
        "2018-11-26, 2018-11-26, NOTHING, the first day",
        "2018-11-26, 2021-08-27, NOTHING, 91 days before the limit day",
        "2018-11-26, 2021-08-28, DUE,     90 days before the limit day",
        "2018-11-26, 2021-11-26, DUE,     the limit day itself",
        "2018-11-26, 2021-11-27, OVERDUE, the day after",
        "2020-02-29, 2022-11-29, NOTHING, 91 days before the end of February",
        "2020-02-29, 2022-11-30, DUE,     90 days before the end of February",
        "2020-02-29, 2023-02-28, DUE,     no 29th of February: the end of the month is the limit day",
        "2020-02-29, 2023-03-01, OVERDUE, the day after the end of February",
        "2021-02-28, 2024-02-28, DUE,     the corresponding day although the month goes on",
        "2021-02-28, 2024-02-29, OVERDUE, the leap day after the corresponding day",
    })
    void counts_from_the_day_after_the_start(LocalDate since, LocalDate asOf, Said said, String why) {
        Outcome outcome = CONTROL.examine(tenure("UI_FUND", asOf, Validity.ofDays(since, null)));

        assertThat(said(outcome)).as(why).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: limit day {1}")
    @CsvSource({
        "UI_FUND,   2021-11-26",
        "HIGH_RISK, 2021-11-26",
        "FINANCE,   2023-11-26",
        "OTHER_KEY, 2023-11-26",
    })
    void each_class_has_its_own_maximum(String postClass, LocalDate limitDay) {
        Validity held = Validity.ofDays(START, null);

        assertThat(said(CONTROL.examine(tenure(postClass, limitDay, held)))).isEqualTo(Said.DUE);
        assertThat(said(CONTROL.examine(tenure(postClass, limitDay.plusDays(1), held))))
                .isEqualTo(Said.OVERDUE);
    }

    @Test
    void a_breach_shows_the_post_the_stay_and_the_limit() {
        Outcome outcome = CONTROL.examine(tenure("UI_FUND", OVERDUE, Validity.ofDays(START, null)));

        assertThat(outcome).isViolatedBy(WITHIN_MAXIMUM).examined(WITHIN_MAXIMUM, ROTATION_DUE);
        assertThat(outcome)
                .finding(WITHIN_MAXIMUM)
                .isBreach()
                .weighs(Severity.MAJOR)
                .concerns("li")
                .shows("unit", "street 1")
                .shows("post", "cashier")
                .shows("postClass", "UI_FUND")
                .shows("since", START)
                .shows("limitDay", LIMIT_DAY)
                .shows("heldThrough", OVERDUE);
        assertThat(outcome.findings().get(0).subject()).isEqualTo("li");
    }

    @Test
    void a_warning_weighs_nothing_but_shows_the_day() {
        Outcome outcome = CONTROL.examine(tenure("UI_FUND", LIMIT_DAY, Validity.ofDays(START, null)));

        assertThat(outcome)
                .finding(ROTATION_DUE)
                .isBreach()
                .weighs(Severity.INFO)
                .concerns("li")
                .shows("unit", "street 1")
                .shows("post", "cashier")
                .shows("since", START)
                .shows("limitDay", LIMIT_DAY)
                .shows("asOf", LIMIT_DAY);
    }

    @Test
    void a_warning_can_be_as_long_as_a_district_likes() {
        TenureWithinLimit control = new TenureWithinLimit(policy(Parameters.TENURE_WARNING, Period.months(1)));
        Validity held = Validity.ofDays(START, null);

        assertThat(said(control.examine(tenure("UI_FUND", LocalDate.of(2021, 10, 25), held))))
                .isEqualTo(Said.NOTHING);
        assertThat(said(control.examine(tenure("UI_FUND", LocalDate.of(2021, 10, 26), held))))
                .isEqualTo(Said.DUE);
    }

    @ParameterizedTest(name = "away from 2020-03-01, back on {0}")
    @CsvSource({
        "2020-03-15, OVERDUE, two weeks away and back is no rotation",
        "2020-08-31, OVERDUE, a day short of 6 months does not interrupt",
        "2020-09-01, NOTHING, exactly 6 months interrupts",
        "2020-09-02, NOTHING, more than 6 months interrupts",
    })
    void only_a_break_that_is_long_enough_interrupts(LocalDate backOn, Said said, String why) {
        LocalDate awayFrom = LocalDate.of(2020, 3, 1);

        Outcome outcome = CONTROL.examine(
                tenure("UI_FUND", OVERDUE, Validity.ofDays(START, awayFrom), Validity.ofDays(backOn, null)));

        assertThat(said(outcome)).as(why).isEqualTo(said);
    }

    @ParameterizedTest(name = "away from 2020-08-31, back on {0}")
    @CsvSource({
        "2021-02-27, OVERDUE, February has a day left",
        "2021-02-28, NOTHING, the end of February stands for the 31st",
    })
    void a_break_that_begins_on_a_31st_ends_with_the_month(LocalDate backOn, Said said, String why) {
        LocalDate awayFrom = LocalDate.of(2020, 8, 31);

        Outcome outcome = CONTROL.examine(
                tenure("UI_FUND", OVERDUE, Validity.ofDays(START, awayFrom), Validity.ofDays(backOn, null)));

        assertThat(said(outcome)).as(why).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-30, OVERDUE", "2020-03-31, NOTHING"})
    void a_break_can_be_counted_in_days(LocalDate backOn, Said said) {
        TenureWithinLimit control = new TenureWithinLimit(policy(Parameters.TENURE_BREAK, Period.calendarDays(30)));

        Outcome outcome = control.examine(tenure(
                "UI_FUND", OVERDUE, Validity.ofDays(START, LocalDate.of(2020, 3, 1)), Validity.ofDays(backOn, null)));

        assertThat(said(outcome)).isEqualTo(said);
    }

    @Test
    void a_district_can_set_a_limit_for_a_class_of_its_own_from_a_day_on() {
        Policy policy = Policy.of(
                List.of(PolicyOverride.of(Parameters.MAXIMUM_TENURE, Layer.POST_CLASS, "WINDOW", Period.years(2))
                        .basedOn("District notice 2020-7")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2020, 7, 1))));
        Validity held = Validity.ofDays(LocalDate.of(2018, 6, 1), null);

        Outcome before = new TenureWithinLimit(policy).examine(tenure("WINDOW", LocalDate.of(2020, 6, 30), held));
        Outcome after = new TenureWithinLimit(policy).examine(tenure("WINDOW", LocalDate.of(2020, 7, 1), held));

        assertThat(before).isUndeterminedBy(WITHIN_MAXIMUM);
        assertThat(after)
                .isViolatedBy(WITHIN_MAXIMUM)
                .finding(WITHIN_MAXIMUM)
                .shows("limitDay", "2020-06-01")
                .shows("setBy", "District notice 2020-7");
    }

    private static Policy policy(Parameter<Period> parameter, Period value) {
        return Policy.of(List.of(PolicyOverride.of(parameter, Layer.DISTRICT, null, value)
                .basedOn("District notice")
                .decidedBy("author", "approver")
                .from(LocalDate.of(2000, 1, 1))));
    }

    @Test
    void overlapping_times_count_once() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND",
                LocalDate.of(2021, 8, 27),
                Validity.ofDays(START, LocalDate.of(2021, 1, 1)),
                Validity.ofDays(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)),
                Validity.ofDays(LocalDate.of(2020, 6, 1), null)));

        assertThat(outcome).isSatisfied();
    }

    @Test
    void a_short_time_inside_a_long_one_does_not_end_it() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND",
                OVERDUE,
                Validity.ofDays(START, null),
                Validity.ofDays(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 2, 1))));

        assertThat(outcome).isViolatedBy(WITHIN_MAXIMUM);
    }

    @ParameterizedTest
    @CsvSource({"REGULAR", "ACTING", "PART_TIME", "SECONDED", "TEMP_COVER"})
    void acting_before_the_appointment_counts_like_every_other_kind(Assignment.Kind kind) {
        Post post = new Post("cashier", "street 1", "UI_FUND");
        LocalDate appointedOn = LocalDate.of(2019, 11, 26);
        List<Assignment> assignments = List.of(
                new Assignment("li", post, kind, Validity.ofDays(START, appointedOn)),
                new Assignment("li", post, Assignment.Kind.REGULAR, Validity.ofDays(appointedOn, null)));

        Tenure tenure = new Tenure(
                "li", post, assignments.stream().map(Assignment::validity).toList(), OVERDUE);

        assertThat(CONTROL.examine(tenure)).finding(WITHIN_MAXIMUM).shows("since", START);
    }

    @Test
    void a_post_that_was_left_in_time_is_satisfied_for_ever() {
        Outcome outcome = CONTROL.examine(tenure("UI_FUND", LocalDate.of(2030, 1, 1), Validity.ofDays(START, OVERDUE)));

        assertThat(outcome).isSatisfied();
    }

    @Test
    void a_post_that_was_left_a_day_late_remains_a_breach() {
        Outcome outcome = CONTROL.examine(
                tenure("UI_FUND", LocalDate.of(2030, 1, 1), Validity.ofDays(START, OVERDUE.plusDays(1))));

        assertThat(outcome).finding(WITHIN_MAXIMUM).isBreach().shows("heldThrough", OVERDUE);
    }

    @Test
    void a_post_that_was_left_within_the_warning_gives_no_warning() {
        LocalDate leftOn = LocalDate.of(2021, 11, 1);

        assertThat(said(CONTROL.examine(tenure("UI_FUND", leftOn, Validity.ofDays(START, leftOn)))))
                .isEqualTo(Said.NOTHING);
        assertThat(said(CONTROL.examine(tenure("UI_FUND", leftOn.minusDays(1), Validity.ofDays(START, leftOn)))))
                .isEqualTo(Said.DUE);
    }

    @Test
    void an_end_in_the_future_does_not_make_a_breach_before_its_time() {
        Validity planned = Validity.ofDays(START, LocalDate.of(2030, 1, 1));

        assertThat(said(CONTROL.examine(tenure("UI_FUND", LIMIT_DAY, planned)))).isEqualTo(Said.DUE);
        assertThat(said(CONTROL.examine(tenure("UI_FUND", OVERDUE, planned)))).isEqualTo(Said.OVERDUE);
    }

    @Test
    void a_planned_return_does_not_count_yet() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND",
                LocalDate.of(2021, 11, 1),
                Validity.ofDays(START, LocalDate.of(2021, 10, 1)),
                Validity.ofDays(LocalDate.of(2021, 11, 2), null)));

        assertThat(outcome).isSatisfied();
    }

    @Test
    void earlier_stays_over_the_limit_are_breaches_beside_the_present_one() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND",
                LocalDate.of(2026, 1, 1),
                Validity.ofDays(LocalDate.of(2022, 1, 1), null),
                Validity.ofDays(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 1, 1)),
                Validity.ofDays(LocalDate.of(2016, 1, 1), LocalDate.of(2018, 1, 1))));

        assertThat(outcome).isViolatedBy(WITHIN_MAXIMUM, WITHIN_MAXIMUM);
        assertThat(outcome.findings())
                .extracting(finding ->
                        String.valueOf(finding.evidence().get("since").orElseThrow()))
                .containsExactly("2010-01-01", "2022-01-01");
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void an_earlier_stay_over_the_limit_and_a_warning_for_the_present_one_are_both_found() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND",
                LIMIT_DAY,
                Validity.ofDays(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 1, 1)),
                Validity.ofDays(START, null)));

        assertThat(outcome).isViolatedBy(WITHIN_MAXIMUM, ROTATION_DUE);
    }

    @Test
    void the_identifier_of_a_breach_stays_from_day_to_day_and_after_the_post_was_left() {
        Finding today = only(CONTROL.examine(tenure("UI_FUND", OVERDUE, Validity.ofDays(START, null))));
        Finding tomorrow = only(CONTROL.examine(tenure("UI_FUND", OVERDUE.plusDays(1), Validity.ofDays(START, null))));
        Finding afterwards = only(
                CONTROL.examine(tenure("UI_FUND", OVERDUE.plusYears(1), Validity.ofDays(START, OVERDUE.plusDays(9)))));

        assertThat(tomorrow.id()).isEqualTo(today.id());
        assertThat(afterwards.id()).isEqualTo(today.id());
    }

    @Test
    void a_part_time_second_post_is_judged_for_itself() {
        Validity held = Validity.ofDays(START, null);
        Outcome first =
                CONTROL.examine(new Tenure("li", new Post("cashier", "street 1", "UI_FUND"), List.of(held), OVERDUE));
        Outcome second =
                CONTROL.examine(new Tenure("li", new Post("cashier", "street 2", "UI_FUND"), List.of(held), OVERDUE));

        assertThat(only(first).id()).isNotEqualTo(only(second).id());
    }

    @Test
    void is_undetermined_when_the_post_was_never_classified() {
        Outcome outcome = CONTROL.examine(tenure(null, OVERDUE, Validity.ofDays(START, null)));

        assertThat(outcome).isUndeterminedBy(WITHIN_MAXIMUM);
        assertThat(outcome)
                .finding(WITHIN_MAXIMUM)
                .isGap()
                .concerns("li")
                .shows("unit", "street 1")
                .shows("post", "cashier")
                .shows("missing", List.of("postClass"));
    }

    @Test
    void is_undetermined_when_nobody_knows_the_maximum_of_the_class() {
        Outcome outcome = CONTROL.examine(tenure("ui_fund", OVERDUE, Validity.ofDays(START, null)));

        assertThat(outcome).isUndeterminedBy(WITHIN_MAXIMUM);
        assertThat(outcome)
                .finding(WITHIN_MAXIMUM)
                .shows("postClass", "ui_fund")
                .shows("missing", List.of("maximum"))
                .says(
                        Locale.ENGLISH,
                        "It cannot be told whether a post was held for longer than its class allows. Person: li; unit: street 1;"
                                + " post: cashier; post class: ui_fund; missing: longest time allowed for this post class.");
    }

    @Test
    void is_not_applicable_to_a_class_without_rotation() {
        assertThat(CONTROL.examine(tenure("GENERAL", OVERDUE, Validity.ofDays(START, null))))
                .isNotApplicable();
        assertThat(CONTROL.examine(tenure("GENERAL", OVERDUE, Validity.ALWAYS))).isNotApplicable();
    }

    @Test
    void is_not_applicable_to_a_tenure_that_has_not_begun() {
        Validity fromTomorrow = Validity.ofDays(START.plusDays(1), null);

        assertThat(CONTROL.examine(tenure("UI_FUND", START, fromTomorrow))).isNotApplicable();
        assertThat(CONTROL.examine(tenure(null, START, fromTomorrow))).isNotApplicable();
        assertThat(CONTROL.examine(tenure("UI_FUND", START))).isNotApplicable();
    }

    @Test
    void is_undetermined_when_the_start_is_not_known() {
        Outcome stillHeld = CONTROL.examine(tenure("UI_FUND", OVERDUE, Validity.ALWAYS));
        Outcome left = CONTROL.examine(tenure("UI_FUND", OVERDUE, Validity.ofDays(null, START)));

        assertThat(stillHeld).isUndeterminedBy(WITHIN_MAXIMUM);
        assertThat(left).isUndeterminedBy(WITHIN_MAXIMUM);
        assertThat(stillHeld).finding(WITHIN_MAXIMUM).shows("missing", List.of("from"));
        assertThat(only(left).id()).isEqualTo(only(stillHeld).id());
    }

    @ParameterizedTest(name = "known from 2018-11-26, unknown before, seen on {0}")
    @CsvSource({"2021-11-25, false", "2021-11-26, true"})
    void an_unknown_start_is_a_breach_once_the_days_that_are_certain_suffice(LocalDate asOf, boolean proven) {
        Outcome outcome =
                CONTROL.examine(tenure("UI_FUND", asOf, Validity.ofDays(null, START), Validity.ofDays(START, null)));

        if (proven) {
            assertThat(outcome).isViolatedBy(WITHIN_MAXIMUM);
            assertThat(outcome)
                    .finding(WITHIN_MAXIMUM)
                    .shows("since", START.minusDays(1))
                    .shows("missing", List.of("from"));
        } else {
            assertThat(outcome).isUndeterminedBy(WITHIN_MAXIMUM);
        }
    }

    @Test
    void an_unknown_start_long_ago_leaves_the_present_stay_to_be_judged() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND", OVERDUE, Validity.ofDays(null, LocalDate.of(2010, 1, 1)), Validity.ofDays(START, null)));

        assertThat(outcome).found(List.of(WITHIN_MAXIMUM), List.of(WITHIN_MAXIMUM));
    }

    @Test
    void an_unknown_start_that_reaches_into_a_known_stay_makes_its_start_unknown() {
        LocalDate during = START.plusYears(1);

        Outcome outcome = CONTROL.examine(
                tenure("UI_FUND", during, Validity.ofDays(START, null), Validity.ofDays(null, during.minusDays(30))));

        assertThat(outcome).isUndeterminedBy(WITHIN_MAXIMUM);
    }

    @Test
    void two_unknown_starts_are_one_gap() {
        Outcome outcome = CONTROL.examine(tenure(
                "UI_FUND",
                OVERDUE,
                Validity.ofDays(null, LocalDate.of(2010, 1, 1)),
                Validity.ofDays(null, LocalDate.of(2015, 1, 1))));

        assertThat(outcome).isUndeterminedBy(WITHIN_MAXIMUM);
    }

    @Test
    void a_day_that_was_held_in_part_was_held() {
        Validity untilNoon = new Validity(Instant.parse("2018-11-26T04:00:00Z"), Instant.parse("2021-11-27T04:00:00Z"));

        Outcome outcome = CONTROL.examine(tenure("UI_FUND", LocalDate.of(2022, 1, 1), untilNoon));

        assertThat(outcome).finding(WITHIN_MAXIMUM).shows("since", START).shows("heldThrough", OVERDUE);
    }

    @Test
    void days_are_those_of_shanghai() {
        Validity fromMidnight = new Validity(Instant.parse("2018-11-25T16:00:00Z"), null);

        assertThat(CONTROL.examine(tenure("UI_FUND", OVERDUE, fromMidnight)))
                .finding(WITHIN_MAXIMUM)
                .shows("since", START);
    }

    @Test
    void says_since_when_and_until_when() {
        Outcome overdue = CONTROL.examine(tenure("UI_FUND", OVERDUE, Validity.ofDays(START, null)));
        Outcome unclassified = CONTROL.examine(tenure(null, OVERDUE, Validity.ofDays(START, null)));

        assertThat(overdue)
                .finding(WITHIN_MAXIMUM)
                .says(
                        Locale.ENGLISH,
                        "A post was held for longer than its class allows. Person: li; unit: street 1; post: cashier;"
                                + " post class: UI_FUND; held since: 2018-11-26; last day allowed: 2021-11-26;"
                                + " held through: 2021-11-27.")
                .says(
                        Locale.CHINESE,
                        "任职时间超过岗位类别最长年限，未按期轮岗。人员：li；单位：street 1；岗位：cashier；岗位类别：UI_FUND；"
                                + "任职起始日：2018-11-26；最后期限：2021-11-26；实际任职至：2021-11-27。");
        assertThat(unclassified)
                .finding(WITHIN_MAXIMUM)
                .says(
                        Locale.ENGLISH,
                        "It cannot be told whether a post was held for longer than its class allows."
                                + " Person: li; unit: street 1; post: cashier; missing: post class.");
    }

    private static Tenure tenure(@Nullable String postClass, LocalDate asOf, Validity... held) {
        return new Tenure("li", new Post("cashier", "street 1", postClass), Arrays.asList(held), asOf);
    }

    private static Said said(Outcome outcome) {
        List<Rule> rules = outcome.findings().stream().map(Finding::rule).toList();
        if (rules.isEmpty()) {
            assertThat(outcome).isSatisfied();
            return Said.NOTHING;
        }
        assertThat(rules).hasSize(1);
        return rules.get(0) == ROTATION_DUE ? Said.DUE : Said.OVERDUE;
    }

    private static Finding only(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }
}
