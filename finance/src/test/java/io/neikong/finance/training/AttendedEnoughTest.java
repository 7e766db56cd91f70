package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.ATTENDED_ENOUGH;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.training.Attendance.Mark;
import io.neikong.finance.training.Attendance.Seat;
import io.neikong.policy.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendedEnoughTest {

    static final AttendedEnough CONTROL = new AttendedEnough(Policy.builtIn());
    private static final Instant FIRST = Instant.parse("2026-03-02T09:00:00+08:00");
    private static final long HOUR = 45 * 60;

    @ParameterizedTest(name = "{0} of {1} hours")
    @CsvSource({"32, 40, SATISFIED", "31, 39, VIOLATED", "31, 40, VIOLATED", "4, 5, SATISFIED", "0, 1, VIOLATED"})
    void clause_3_4_exactly_80_per_cent_is_not_below_80_per_cent(int attended, int required, Verdict verdict) {
        Assertions.assertThat(CONTROL.examine(attendance(null, seats(attended, required)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void clause_3_4_79_96_per_cent_are_not_rounded_to_80() {
        Seat seat = new Seat("long", FIRST, FIRST.plusSeconds(10_000), false, FIRST, FIRST.plusSeconds(7_996));

        assertThat(CONTROL.examine(attendance(null, List.of(seat)))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void agrees_with_its_naive_twin_on_all_small_classes() {
        for (int required = 1; required <= 60; required++) {
            for (int attended = 0; attended <= required; attended++) {
                Assertions.assertThat(CONTROL.examine(attendance(null, seats(attended, required)))
                                .verdict())
                        .as("%s of %s", attended, required)
                        .isEqualTo(5 * attended >= 4 * required ? Verdict.SATISFIED : Verdict.VIOLATED);
            }
        }
    }

    @Test
    void clause_3_4_a_check_in_without_a_check_out_is_a_gap_exactly_where_it_decides() {
        Seat half = new Seat("half", FIRST, FIRST.plusSeconds(HOUR), false, FIRST, null);

        assertThat(CONTROL.examine(attendance(null, with(half, seats(3, 4)))))
                .isUndeterminedBy(ATTENDED_ENOUGH)
                .finding(ATTENDED_ENOUGH)
                .says(Locale.CHINESE, "无法确认学员出勤率是否达标。出勤记录编号：attendance；课次：half；缺失：签到或签退记录。");
        assertThat(CONTROL.examine(attendance(null, with(half, seats(4, 4))))).isSatisfied();
        assertThat(CONTROL.examine(attendance(null, with(half, seats(2, 4))))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_who_comes_late_or_leaves_early_attended_for_the_time_between() {
        Seat seat =
                new Seat("one", FIRST, FIRST.plusSeconds(1000), false, FIRST.plusSeconds(100), FIRST.plusSeconds(900));
        Seat shorter =
                new Seat("one", FIRST, FIRST.plusSeconds(1000), false, FIRST.plusSeconds(101), FIRST.plusSeconds(900));

        assertThat(CONTROL.examine(attendance(null, List.of(seat)))).isSatisfied();
        assertThat(CONTROL.examine(attendance(null, List.of(shorter)))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_who_goes_between_does_not_attend_for_the_time_away() {
        Instant end = FIRST.plusSeconds(1000);
        Seat away = new Seat("one", FIRST, end, false, List.of(in(0), out(300), in(500), out(1000)));
        Seat shorter = new Seat("one", FIRST, end, false, List.of(in(0), out(300), in(501), out(1000)));

        assertThat(CONTROL.examine(attendance(null, List.of(away)))).isSatisfied();
        assertThat(CONTROL.examine(attendance(null, List.of(shorter)))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_a_check_in_that_stands_twice_counts_once() {
        Instant end = FIRST.plusSeconds(1000);
        List<Mark> twice = List.of(in(0), in(0), in(200), out(1000), out(1000));
        List<Mark> unclear = List.of(in(0), in(201), out(1000));

        assertThat(CONTROL.examine(attendance(null, List.of(new Seat("one", FIRST, end, false, twice)))))
                .isSatisfied();
        assertThat(CONTROL.examine(attendance(null, List.of(new Seat("one", FIRST, end, false, unclear)))))
                .isUndeterminedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_a_check_in_and_a_check_out_at_one_moment_are_none() {
        Instant end = FIRST.plusSeconds(1000);
        List<Mark> back = List.of(in(0), in(500), out(500), out(1000));

        assertThat(CONTROL.examine(attendance(null, List.of(new Seat("one", FIRST, end, false, back)))))
                .isSatisfied();
        assertThat(CONTROL.examine(attendance(
                        null, List.of(new Seat("one", FIRST, end, false, List.of(in(500), out(500)))))))
                .isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void a_check_in_without_its_moment_is_a_gap_where_it_decides() {
        Seat undated = new Seat(
                "undated", FIRST, FIRST.plusSeconds(HOUR), false, List.of(new Mark(Mark.Kind.IN, null), out(1)));

        assertThat(CONTROL.examine(attendance(null, with(undated, seats(3, 4)))))
                .isUndeterminedBy(ATTENDED_ENOUGH);
        assertThat(CONTROL.examine(attendance(null, with(undated, seats(4, 4)))))
                .isSatisfied();
    }

    @Test
    void clause_3_4_time_outside_the_lesson_does_not_count() {
        Seat early = new Seat("one", FIRST, FIRST.plusSeconds(HOUR), false, FIRST.minusSeconds(9000), FIRST);

        assertThat(CONTROL.examine(attendance(null, List.of(early)))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_the_lessons_before_a_late_enrolment_stay_in_the_denominator() {
        assertThat(CONTROL.examine(attendance(null, seats(8, 11)))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_an_average_of_80_per_cent_hides_no_absent_trainee() {
        assertThat(CONTROL.examine(attendance(null, seats(40, 40)))).isSatisfied();
        assertThat(CONTROL.examine(attendance(null, seats(24, 40)))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void clause_3_4_leave_counts_as_absence_unless_the_district_says_otherwise() {
        Seat excused = new Seat("leave", FIRST, FIRST.plusSeconds(HOUR), true, null, null);
        Attendance attendance = attendance(null, with(excused, seats(3, 4)));

        assertThat(CONTROL.examine(attendance)).isViolatedBy(ATTENDED_ENOUGH);
        assertThat(new AttendedEnough(Policy.builtIn(), true).examine(attendance))
                .isSatisfied();
    }

    @Test
    void clause_3_4_what_was_attended_after_the_certificate_does_not_count() {
        List<Seat> seats = seats(5, 5);

        assertThat(CONTROL.examine(attendance(seats.get(4).startsAt(), seats))).isSatisfied();
        assertThat(CONTROL.examine(attendance(seats.get(3).startsAt(), seats))).isViolatedBy(ATTENDED_ENOUGH);
    }

    @Test
    void no_lessons_on_record_are_a_gap_and_one_counted_twice_is_refused() {
        assertThat(CONTROL.examine(attendance(null, List.of()))).isUndeterminedBy(ATTENDED_ENOUGH);
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> attendance(null, with(seats(1, 1).get(0), seats(1, 1))));
    }

    static Attendance attendance(@Nullable Instant certifiedAt, List<Seat> seats) {
        return new Attendance("attendance", "trainee", "training", certifiedAt, seats);
    }

    /** So many lessons of one class hour, the first of them attended. */
    static List<Seat> seats(int attended, int required) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < required; i++) {
            Instant from = FIRST.plusSeconds(i * HOUR);
            Instant to = from.plusSeconds(HOUR);
            seats.add(new Seat("lesson-" + i, from, to, false, i < attended ? from : null, i < attended ? to : null));
        }
        return seats;
    }

    private static Mark in(int second) {
        return new Mark(Mark.Kind.IN, FIRST.plusSeconds(second));
    }

    private static Mark out(int second) {
        return new Mark(Mark.Kind.OUT, FIRST.plusSeconds(second));
    }

    private static List<Seat> with(Seat one, List<Seat> seats) {
        List<Seat> more = new ArrayList<>(seats);
        more.add(one);
        return more;
    }
}
