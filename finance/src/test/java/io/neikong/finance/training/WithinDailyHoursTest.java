package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.TIMETABLE_POSSIBLE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.Timetable.Stay;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.ChinaTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WithinDailyHoursTest {

    static final WithinDailyHours CONTROL = new WithinDailyHours(Policy.builtIn());
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);

    @Test
    void clause_3_4_seven_class_hours_of_45_minutes_are_in_order_and_a_minute_more_is_not() {
        examining(minutes("a", 540, 180), minutes("b", 780, 135)).isSatisfied();
        examining(minutes("a", 540, 180), minutes("b", 780, 136))
                .isViolatedBy(TIMETABLE_POSSIBLE)
                .finding(TIMETABLE_POSSIBLE)
                .says(Locale.CHINESE, "授课安排或出勤记录不合理。对象：class；情形：单日课时超过上限；日期：2026-03-05；当日授课：316 分钟；上限：315 分钟。");
    }

    @Test
    void clause_3_4_class_hours_of_60_minutes_leave_room_for_more() {
        Policy sixty =
                Policy.of(List.of(PolicyOverride.of(Parameters.CLASS_HOUR, Layer.CITY, null, Duration.ofMinutes(60))
                        .basedOn("City notice")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2020, 1, 1))));

        assertThat(new WithinDailyHours(sixty).examine(day(minutes("a", 540, 420))))
                .isSatisfied();
        assertThat(new WithinDailyHours(sixty).examine(day(minutes("a", 540, 421))))
                .isViolatedBy(TIMETABLE_POSSIBLE);
    }

    @Test
    void clause_3_4_of_a_lesson_across_midnight_each_day_has_its_part() {
        examining(minutes("a", 480, 300), minutes("night", 1425, 600)).isSatisfied();
        examining(minutes("a", 480, 300), minutes("night", 1424, 600)).isViolatedBy(TIMETABLE_POSSIBLE);
        examining(minutes("another", 1440, 900)).isSatisfied();
    }

    @Test
    void clause_3_4_a_make_up_saturday_is_a_legal_day_of_teaching() {
        Stay lesson = new Stay(
                "a",
                ChinaTime.startOf(MAKE_UP_SATURDAY).plusSeconds(9 * 3600),
                ChinaTime.startOf(MAKE_UP_SATURDAY).plusSeconds(12 * 3600));

        assertThat(CONTROL.examine(new TeachingDay("class", MAKE_UP_SATURDAY, List.of(lesson))))
                .isSatisfied();
    }

    @Test
    void a_lesson_without_times_is_a_gap_unless_the_others_are_too_much_already() {
        Stay untimed = new Stay("b", null, null);

        examining(minutes("a", 540, 315), untimed).isUndeterminedBy(TIMETABLE_POSSIBLE);
        examining(minutes("a", 540, 316), untimed).isViolatedBy(TIMETABLE_POSSIBLE);
    }

    @Test
    void a_day_without_lessons_is_not_applicable() {
        examining().isNotApplicable();
    }

    static Stay minutes(String id, int from, int length) {
        return new Stay(
                id,
                ChinaTime.startOf(THURSDAY).plusSeconds(60L * from),
                ChinaTime.startOf(THURSDAY).plusSeconds(60L * (from + length)));
    }

    static TeachingDay day(Stay... lessons) {
        return new TeachingDay("class", THURSDAY, List.of(lessons));
    }

    private static OutcomeAssert examining(Stay... lessons) {
        return assertThat(CONTROL.examine(day(lessons)));
    }
}
