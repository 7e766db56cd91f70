package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.TIMETABLE_POSSIBLE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.Timetable.Stay;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class InOnePlaceAtATimeTest {

    static final InOnePlaceAtATime CONTROL = new InOnePlaceAtATime();
    private static final Instant MIDNIGHT = Instant.parse("2026-03-05T00:00:00+08:00");

    @Test
    void clause_3_4_one_lesson_may_begin_when_another_ends() {
        examining(stay("one", 9, 12), stay("two", 12, 15)).isSatisfied();
        examining(stay("two", 12, 15), stay("one", 9, 12)).isSatisfied();
    }

    @Test
    void clause_3_4_a_trainee_at_work_in_hospital_or_abroad_is_not_in_class() {
        examining(stay("lesson", 9, 12), stay("hospital", 0, 10)).isViolatedBy(TIMETABLE_POSSIBLE);
        examining(stay("lesson", 9, 12), stay("abroad", 0, 24)).isViolatedBy(TIMETABLE_POSSIBLE);
        examining(stay("lesson", 9, 12), stay("shift", 11, 19))
                .isViolatedBy(TIMETABLE_POSSIBLE)
                .finding(TIMETABLE_POSSIBLE)
                .says(Locale.CHINESE, "授课安排或出勤记录不合理。对象：person；情形：同一时间出现在两处；记录：lesson、shift；重叠开始：2026-03-05 11:00:00。");
    }

    @Test
    void clause_3_4_every_two_stays_that_overlap_are_found() {
        examining(stay("abroad", 0, 24), stay("one", 9, 12), stay("two", 11, 13))
                .isViolatedBy(TIMETABLE_POSSIBLE, TIMETABLE_POSSIBLE, TIMETABLE_POSSIBLE);
    }

    @Test
    void clause_3_4_a_lesson_across_midnight_overlaps_the_next_day() {
        examining(stay("night", 22, 26), stay("early", 25, 28)).isViolatedBy(TIMETABLE_POSSIBLE);
    }

    @Test
    void clause_3_4_people_of_the_same_name_are_two_timetables() {
        assertThat(CONTROL.examine(new Timetable("li-1", List.of(stay("one", 9, 12)))))
                .isSatisfied();
        assertThat(CONTROL.examine(new Timetable("li-2", List.of(stay("two", 9, 12)))))
                .isSatisfied();
    }

    @Test
    void clause_3_4_a_check_in_without_a_check_out_is_a_gap_beside_what_overlaps() {
        examining(stay("one", 9, 12), new Stay("half", MIDNIGHT, null))
                .isUndeterminedBy(TIMETABLE_POSSIBLE)
                .finding(TIMETABLE_POSSIBLE)
                .shows("stays", "[half]");
        examining(stay("one", 9, 12), stay("two", 9, 12), new Stay("half", null, MIDNIGHT))
                .found(List.of(TIMETABLE_POSSIBLE), List.of(TIMETABLE_POSSIBLE));
    }

    @Test
    void agrees_with_its_naive_twin_on_all_pairs() {
        for (int from = 0; from < 6; from++) {
            for (int to = from + 1; to < 7; to++) {
                boolean overlap = false;
                for (int hour = from; hour < to; hour++) {
                    overlap |= hour >= 2 && hour < 4;
                }

                Assertions.assertThat(CONTROL.examine(timetable(stay("one", 2, 4), stay("two", from, to)))
                                .findings()
                                .isEmpty())
                        .isEqualTo(!overlap);
            }
        }
    }

    @Test
    void nothing_on_record_is_not_applicable_and_the_impossible_is_refused() {
        examining().isNotApplicable();
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> stay("one", 9, 9));
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> timetable(stay("one", 9, 10), stay("one", 11, 12)));
    }

    static Stay stay(String id, int fromHour, int toHour) {
        return new Stay(id, MIDNIGHT.plusSeconds(3600L * fromHour), MIDNIGHT.plusSeconds(3600L * toHour));
    }

    static Timetable timetable(Stay... stays) {
        return new Timetable("person", List.of(stays));
    }

    private static OutcomeAssert examining(Stay... stays) {
        return assertThat(CONTROL.examine(timetable(stays)));
    }
}
