package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.RECTIFIED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        circumstances(rectification(1, 10, 9, 11, false, 11, 20), "[closedThoughNotPassed]");
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
                        "督导问题整改未形成闭环。问题编号：finding；情形：逾期回复或逾期未回复；提出日期：2026-03-01；整改期限：2026-03-11；回复日期：2026-03-12。");
    }

    @Test
    void refuses_a_period_that_needs_a_calendar() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Rectified(Period.workingDays(5)));
    }

    /** Days are counted from the day on which the finding was raised. */
    static Rectification rectification(
            @Nullable Integer ordered,
            @Nullable Integer due,
            @Nullable Integer replied,
            @Nullable Integer rechecked,
            @Nullable Boolean passed,
            @Nullable Integer closed,
            int asOf) {
        return new Rectification(
                "finding",
                MARCH,
                day(ordered),
                day(due),
                day(replied),
                day(rechecked),
                passed,
                day(closed),
                MARCH.plusDays(asOf));
    }

    private static @Nullable LocalDate day(@Nullable Integer days) {
        return days == null ? null : MARCH.plusDays(days);
    }

    private static void circumstances(Rectification one, String expected) {
        examining(one).isViolatedBy(RECTIFIED).finding(RECTIFIED).shows("circumstances", expected);
    }

    private static OutcomeAssert examining(Rectification one) {
        return assertThat(CONTROL.examine(one));
    }
}
