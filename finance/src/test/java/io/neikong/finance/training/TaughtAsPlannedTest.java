package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.TAUGHT_AS_PLANNED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.Lesson.Teaching;
import io.neikong.testkit.OutcomeAssert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaughtAsPlannedTest {

    static final Instant NINE = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant NOON = Instant.parse("2026-03-05T12:00:00+08:00");
    static final LocalDate THE_DAY_AFTER = LocalDate.of(2026, 3, 6);
    static final Teaching PLAN = new Teaching(NINE, NOON, "welding", "teacher");

    @Test
    void clause_3_4_a_lesson_as_planned_is_satisfied() {
        examining(PLAN, PLAN).isSatisfied();
    }

    @ParameterizedTest(name = "begun {0} seconds late")
    @CsvSource({"-900, true", "900, true", "-901, false", "901, false"})
    void clause_3_4_exactly_the_tolerance_is_in_order(int late, boolean kept) {
        Teaching held = new Teaching(NINE.plusSeconds(late), NOON.plusSeconds(late), "welding", "teacher");

        if (kept) {
            examining(PLAN, held).isSatisfied();
        } else {
            examining(PLAN, held)
                    .isViolatedBy(TAUGHT_AS_PLANNED)
                    .finding(TAUGHT_AS_PLANNED)
                    .shows("circumstances", "[otherTime]");
        }
    }

    @Test
    void clause_3_4_a_lesson_that_ends_early_is_shortened() {
        examining(PLAN, new Teaching(NINE, NOON.minusSeconds(900), "welding", "teacher"))
                .isSatisfied();
        examining(PLAN, new Teaching(NINE, NOON.minusSeconds(901), "welding", "teacher"))
                .isViolatedBy(TAUGHT_AS_PLANNED)
                .finding(TAUGHT_AS_PLANNED)
                .says(Locale.CHINESE, "未按经审核的授课计划授课。课次编号：lesson；情形：少时（授课时长不足）；开课时间：2026-03-05 09:00:00。");
    }

    @Test
    void clause_3_4_a_lesson_that_was_not_held_is_a_breach_from_the_day_after_its_end() {
        examining(PLAN, null)
                .isViolatedBy(TAUGHT_AS_PLANNED)
                .finding(TAUGHT_AS_PLANNED)
                .shows("circumstances", "[notHeld]");
        assertThat(new TaughtAsPlanned().examine(new Lesson("lesson", PLAN, null, THE_DAY_AFTER.minusDays(1))))
                .isNotApplicable();
    }

    @Test
    void a_lesson_outside_the_plan_is_a_breach() {
        examining(null, PLAN)
                .isViolatedBy(TAUGHT_AS_PLANNED)
                .finding(TAUGHT_AS_PLANNED)
                .shows("circumstances", "[notPlanned]");
    }

    @Test
    void everything_that_differs_is_named() {
        examining(PLAN, new Teaching(NOON, NOON.plusSeconds(60), "cooking", "another"))
                .isViolatedBy(TAUGHT_AS_PLANNED)
                .finding(TAUGHT_AS_PLANNED)
                .shows("circumstances", "[otherTime, shortened, otherContent, otherTeacher]");
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_broken() {
        examining(PLAN, new Teaching(null, null, null, null))
                .isUndeterminedBy(TAUGHT_AS_PLANNED)
                .finding(TAUGHT_AS_PLANNED)
                .shows("missing", "[startsAt, endsAt, content, teacher]");
        examining(PLAN, new Teaching(NINE, null, "cooking", "teacher"))
                .found(List.of(TAUGHT_AS_PLANNED), List.of(TAUGHT_AS_PLANNED));
        examining(new Teaching(NINE, null, null, null), null).isUndeterminedBy(TAUGHT_AS_PLANNED);
    }

    @Test
    void a_lesson_may_cross_midnight_and_be_on_a_make_up_saturday() {
        Instant late = Instant.parse("2026-02-14T22:00:00+08:00");
        Teaching night = new Teaching(late, late.plusSeconds(4 * 3600), "welding", "teacher");

        examining(night, night).isSatisfied();
        assertThat(new TaughtAsPlanned().examine(new Lesson("lesson", night, null, LocalDate.of(2026, 2, 15))))
                .isNotApplicable();
    }

    @Test
    void refuses_what_cannot_be() {
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new TaughtAsPlanned(Duration.ofSeconds(-1)));
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Teaching(NOON, NINE, null, null));
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lesson("lesson", null, null, THE_DAY_AFTER));
    }

    private static OutcomeAssert examining(@Nullable Teaching planned, @Nullable Teaching delivered) {
        return assertThat(new TaughtAsPlanned().examine(new Lesson("lesson", planned, delivered, THE_DAY_AFTER)));
    }
}
