package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.RECTIFIED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.Rectification.Act;
import io.neikong.finance.training.Rectification.Step;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RectifiedTest {

    static final Rectified CONTROL = new Rectified();
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void clause_3_4_a_finding_that_was_followed_to_its_end_is_satisfied() {
        examining(rectification(1, 10, 10, 12, true, 12, 60)).isSatisfied();
    }

    @Test
    void clause_3_4_no_order_is_a_breach_from_the_next_day() {
        examining(rectification(null, null, null, null, null, null, 0)).isNotApplicable();
        circumstances(rectification(null, null, null, null, null, null, 1), "[notOrdered]");
    }

    @Test
    void clause_3_4_a_reply_is_due_to_the_end_of_its_day() {
        examining(rectification(1, 10, null, null, null, null, 10)).isSatisfied();
        circumstances(rectification(1, 10, null, null, null, null, 11), "[repliedLate]");
        circumstances(rectification(1, 10, 11, null, null, null, 20), "[repliedLate]");
    }

    @Test
    void clause_3_4_a_reply_is_checked_again_and_the_finding_closed_within_30_days() {
        examining(rectification(1, 10, 10, null, null, null, 40)).isSatisfied();
        circumstances(rectification(1, 10, 10, null, null, null, 41), "[closedLate]");
        examining(rectification(1, 10, 10, 40, true, 40, 60)).isSatisfied();
        circumstances(rectification(1, 10, 10, 41, true, 41, 60), "[closedLate]");
    }

    @Test
    void clause_3_4_nothing_is_closed_without_a_re_check_that_it_passed() {
        circumstances(rectification(1, 10, null, null, null, 9, 9), "[closedWithoutReply, closedWithoutRecheck]");
        circumstances(rectification(1, 10, 9, 12, true, 11, 20), "[closedWithoutRecheck]");
        circumstances(rectification(1, 10, 9, 11, false, 11, 11), "[closedThoughNotPassed]");
    }

    @Test
    void clause_3_4_after_a_re_check_that_was_not_passed_there_is_another_order_and_all_that_follows() {
        Step[] first = {
            step(Act.ORDERED, 1, 10, null), step(Act.REPLIED, 9, null, null), step(Act.RECHECKED, 11, null, false)
        };
        examining(rectification(11, first)).isSatisfied();
        examining(rectification(12, first))
                .isViolatedBy(RECTIFIED)
                .finding(RECTIFIED)
                .shows("circumstances", "[notOrderedAgain]")
                .shows("stage", "NOT_PASSED")
                .shows("failed", "1");
        examining(rectification(
                        30,
                        first[0],
                        first[1],
                        first[2],
                        step(Act.ORDERED, 12, 20, null),
                        step(Act.REPLIED, 20, null, null),
                        step(Act.RECHECKED, 22, null, true),
                        step(Act.CLOSED, 22, null, null)))
                .isSatisfied();
        circumstances(
                rectification(30, first[0], first[1], first[2], step(Act.REPLIED, 20, null, null)),
                "[notOrderedAgain]");
    }

    @Test
    void clause_3_4_no_step_is_left_out() {
        circumstances(rectification(null, null, 9, 11, true, 11, 20), "[notOrdered]");
        circumstances(rectification(1, 10, null, 9, true, 9, 20), "[recheckedWithoutReply]");
        circumstances(rectification(1, 10, 9, null, null, 11, 20), "[closedWithoutRecheck]");
        circumstances(
                rectification(null, null, null, null, null, 1, 1),
                "[notOrdered, closedWithoutReply, closedWithoutRecheck]");
        circumstances(
                rectification(
                        20,
                        step(Act.ORDERED, 1, 10, null),
                        step(Act.REPLIED, 9, null, null),
                        step(Act.RECHECKED, 9, null, true),
                        step(Act.CLOSED, 9, null, null),
                        step(Act.REPLIED, 10, null, null)),
                "[doneAfterClosure]");
    }

    @Test
    void a_second_order_does_not_make_the_first_reply_timely() {
        Step again = step(Act.ORDERED, 11, 20, null);

        circumstances(rectification(12, step(Act.ORDERED, 1, 10, null), again), "[repliedLate]");
        examining(rectification(12, step(Act.ORDERED, 1, 11, null), again)).isSatisfied();
    }

    @Test
    void a_day_before_that_of_the_step_before_is_a_breach_and_one_that_is_not_recorded_a_gap() {
        Step order = step(Act.ORDERED, 5, 10, null);

        circumstances(rectification(6, order, step(Act.REPLIED, 4, null, null)), "[datedBack]");
        examining(rectification(6, order, new Step(Act.REPLIED, null, null, null)))
                .isUndeterminedBy(RECTIFIED)
                .finding(RECTIFIED)
                .shows("missing", "[doneAt]");
    }

    @Test
    void a_finding_that_was_raised_nobody_knows_when_is_a_gap_beside_what_is_broken() {
        Step order = step(Act.ORDERED, 5, 10, null);

        examining(new Rectification("finding", null, List.of(), MARCH)).isUndeterminedBy(RECTIFIED);
        examining(new Rectification("finding", null, List.of(order), MARCH.plusDays(11)))
                .found(List.of(RECTIFIED), List.of(RECTIFIED));
    }

    @Test
    void what_is_dated_later_than_is_judged_has_not_happened() {
        examining(rectification(0, step(Act.CLOSED, 1, null, null))).isNotApplicable();
        Assertions.assertThat(rectification(1, 10, 9, 11, true, 12, 11).closedAt())
                .isEmpty();
        Assertions.assertThat(rectification(1, 10, 9, 11, true, 12, 12).closedAt())
                .contains(ChinaTime.startOf(MARCH.plusDays(12)));
    }

    @Test
    void says_whether_it_was_closed_in_order() {
        Assertions.assertThat(rectification(1, 10, 9, 11, true, 12, 20).closed())
                .isEqualTo(Answer.YES);
        Assertions.assertThat(rectification(1, 10, 9, 11, null, 12, 20).closed())
                .isEqualTo(Answer.UNKNOWN);
        Assertions.assertThat(rectification(1, 10, 9, 11, false, 12, 20).closed())
                .isEqualTo(Answer.NO);
        Assertions.assertThat(rectification(1, 10, 9, 11, true, 12, 11).closed())
                .isEqualTo(Answer.NO);
        Assertions.assertThat(rectification(
                                20,
                                step(Act.ORDERED, 1, 10, null),
                                step(Act.REPLIED, 9, null, null),
                                step(Act.RECHECKED, 9, null, true),
                                step(Act.CLOSED, 9, null, null),
                                step(Act.RECHECKED, 10, null, null))
                        .closed())
                .isEqualTo(Answer.YES);
    }

    @Test
    void refuses_what_does_not_belong_to_the_act() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Step(Act.REPLIED, null, MARCH, null));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Step(Act.CLOSED, null, null, true));
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_broken() {
        examining(rectification(1, null, 9, 11, null, 11, 20))
                .isUndeterminedBy(RECTIFIED)
                .finding(RECTIFIED)
                .shows("missing", "[dueOn, passed]");
        examining(rectification(1, null, null, null, null, 11, 20)).found(List.of(RECTIFIED), List.of(RECTIFIED));
    }

    @Test
    void is_spoken_in_chinese() {
        examining(rectification(1, 10, 11, null, null, null, 20))
                .finding(RECTIFIED)
                .says(
                        Locale.CHINESE,
                        "督导问题整改未形成闭环。问题编号：finding；情形：逾期回复或逾期未回复；已到环节：已回复；提出日期：2026-03-01；整改期限：2026-03-11；回复日期：2026-03-12。");
    }

    @Test
    void refuses_a_period_that_needs_a_calendar() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Rectified(Period.workingDays(5)));
    }

    /** Days are counted from the day on which the finding was raised; the steps are in the order of their days. */
    static Rectification rectification(
            @Nullable Integer ordered,
            @Nullable Integer due,
            @Nullable Integer replied,
            @Nullable Integer rechecked,
            @Nullable Boolean passed,
            @Nullable Integer closed,
            int asOf) {
        Step[] steps = Stream.of(
                        step(Act.ORDERED, ordered, due, null),
                        step(Act.REPLIED, replied, null, null),
                        step(Act.RECHECKED, rechecked, null, passed),
                        step(Act.CLOSED, closed, null, null))
                .filter(one -> one.doneAt() != null)
                .sorted(Comparator.comparing(Step::doneAt))
                .toArray(Step[]::new);
        return rectification(asOf, steps);
    }

    static Rectification rectification(int asOf, Step... steps) {
        return new Rectification("finding", MARCH, List.of(steps), MARCH.plusDays(asOf));
    }

    static Step step(Act act, @Nullable Integer done, @Nullable Integer due, @Nullable Boolean passed) {
        return new Step(
                act,
                done == null ? null : ChinaTime.startOf(MARCH.plusDays(done)),
                due == null || act != Act.ORDERED ? null : MARCH.plusDays(due),
                act == Act.RECHECKED ? passed : null);
    }

    private static void circumstances(Rectification one, String expected) {
        examining(one).isViolatedBy(RECTIFIED).finding(RECTIFIED).shows("circumstances", expected);
    }

    private static OutcomeAssert examining(Rectification one) {
        return assertThat(CONTROL.examine(one));
    }
}
