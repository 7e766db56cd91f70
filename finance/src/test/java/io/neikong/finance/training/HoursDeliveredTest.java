package io.neikong.finance.training;

import static io.neikong.finance.training.TaughtAsPlannedTest.NINE;
import static io.neikong.finance.training.TaughtAsPlannedTest.THE_DAY_AFTER;
import static io.neikong.finance.training.TrainingRule.HOURS_DELIVERED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursDeliveredTest {

    static final HoursDelivered CONTROL = new HoursDelivered(Policy.builtIn());

    @Test
    void clause_3_4_exactly_the_hours_of_the_plan_and_of_the_occupation_are_enough() {
        assertThat(CONTROL.examine(taught(4, null, lesson(180, 180)))).isSatisfied();
        assertThat(CONTROL.examine(taught(4, null, lesson(180, 179))))
                .isViolatedBy(HOURS_DELIVERED)
                .finding(HOURS_DELIVERED)
                .shows("circumstances", "[lessThanPlanned, lessThanRequired]");
        assertThat(CONTROL.examine(taught(5, null, lesson(180, 180))))
                .isViolatedBy(HOURS_DELIVERED)
                .finding(HOURS_DELIVERED)
                .shows("circumstances", "[lessThanRequired]")
                .shows("requiredMinutes", 225);
    }

    @Test
    void clause_3_4_a_class_hour_of_60_minutes_needs_more_than_one_of_45() {
        Policy sixty =
                Policy.of(List.of(PolicyOverride.of(Parameters.CLASS_HOUR, Layer.CITY, null, Duration.ofMinutes(60))
                        .basedOn("City notice")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2020, 1, 1))));

        assertThat(CONTROL.examine(taught(4, null, lesson(180, 180)))).isSatisfied();
        assertThat(new HoursDelivered(sixty).examine(taught(4, null, lesson(180, 180))))
                .isViolatedBy(HOURS_DELIVERED);
    }

    @Test
    void clause_3_4_a_make_up_lesson_held_after_the_certificate_does_not_count() {
        assertThat(CONTROL.examine(taught(4, NINE.plusSeconds(1), lesson(180, 180))))
                .isSatisfied();
        assertThat(CONTROL.examine(taught(4, NINE, lesson(180, 180)))).isViolatedBy(HOURS_DELIVERED);
    }

    @Test
    void a_lesson_that_was_not_held_counts_for_nothing_and_one_outside_the_plan_too() {
        Lesson notHeld = lesson(60, null);
        Lesson notPlanned = new Lesson("extra", null, teaching(60), THE_DAY_AFTER);

        assertThat(CONTROL.examine(taught(0, null, lesson(60, 60), notHeld, notPlanned)))
                .isViolatedBy(HOURS_DELIVERED)
                .finding(HOURS_DELIVERED)
                .shows("deliveredMinutes", 60)
                .shows("plannedMinutes", 120);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        Lesson untimed = new Lesson("lesson", teaching(60), new Teaching(NINE, null, null, null), THE_DAY_AFTER);

        assertThat(CONTROL.examine(taught(null, null, untimed)))
                .isUndeterminedBy(HOURS_DELIVERED)
                .finding(HOURS_DELIVERED)
                .shows("missing", "[lessonTimes, requiredHours]");
        assertThat(CONTROL.examine(taught(0, null)))
                .isUndeterminedBy(HOURS_DELIVERED)
                .finding(HOURS_DELIVERED)
                .shows("missing", "[plan]");
    }

    static TaughtClass taught(@Nullable Integer requiredHours, @Nullable Instant certifiedAt, Lesson... lessons) {
        return new TaughtClass("class", requiredHours, certifiedAt, List.of(lessons));
    }

    static Lesson lesson(int plannedMinutes, @Nullable Integer heldMinutes) {
        return new Lesson(
                "lesson", teaching(plannedMinutes), heldMinutes == null ? null : teaching(heldMinutes), THE_DAY_AFTER);
    }

    private static Teaching teaching(int minutes) {
        return new Teaching(NINE, NINE.plusSeconds(60L * minutes), "welding", "teacher");
    }
}
