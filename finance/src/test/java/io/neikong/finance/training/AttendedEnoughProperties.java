package io.neikong.finance.training;

import static io.neikong.finance.training.AttendedEnoughTest.CONTROL;
import static io.neikong.finance.training.AttendedEnoughTest.attendance;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.training.Attendance.Mark;
import io.neikong.finance.training.Attendance.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against a twin that looks at each minute of each lesson. */
class AttendedEnoughProperties {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00+08:00");
    private static final int MINUTES = 10;

    @Property(tries = 1000, seed = "20211126")
    void says_what_the_twin_says(@ForAll("seats") List<Seat> seats) {
        int least = 0;
        int most = 0;
        for (Seat seat : seats) {
            for (int minute = 0; minute < MINUTES; minute++) {
                Instant at = START.plusSeconds(60L * minute);
                Mark.Kind before = null;
                Mark.Kind after = null;
                for (Mark mark : seat.marks()) {
                    boolean later = at.isBefore(Objects.requireNonNull(mark.at()));
                    before = later ? before : mark.kind();
                    after = after == null && later ? mark.kind() : after;
                }
                boolean cameBefore = before == Mark.Kind.IN;
                boolean wentAfter = after == Mark.Kind.OUT;
                most += cameBefore || wentAfter ? 1 : 0;
                least += cameBefore && wentAfter ? 1 : 0;
            }
        }
        int required = MINUTES * seats.size();
        Verdict expected = 5 * least >= 4 * required
                ? Verdict.SATISFIED
                : 5 * most < 4 * required ? Verdict.VIOLATED : Verdict.UNDETERMINED;

        assertThat(CONTROL.examine(attendance(null, seats)).verdict()).isEqualTo(expected);
    }

    @Property(tries = 300, seed = "20211126")
    void the_order_of_the_lessons_changes_nothing(@ForAll("seats") List<Seat> seats, @ForAll Random order) {
        List<Seat> shuffled = new ArrayList<>(seats);
        Collections.shuffle(shuffled, order);

        assertThat(CONTROL.examine(attendance(null, shuffled))).isEqualTo(CONTROL.examine(attendance(null, seats)));
    }

    @Property(tries = 300, seed = "20211126")
    void the_order_of_the_check_ins_and_a_check_in_that_stands_twice_change_nothing(
            @ForAll("seats") List<Seat> seats, @ForAll Random order) {
        List<Seat> others = new ArrayList<>();
        for (Seat seat : seats) {
            List<Mark> marks = new ArrayList<>(seat.marks());
            marks.addAll(seat.marks());
            Collections.shuffle(marks, order);
            others.add(new Seat(seat.lesson(), seat.startsAt(), seat.endsAt(), false, marks));
        }

        assertThat(CONTROL.examine(attendance(null, others))).isEqualTo(CONTROL.examine(attendance(null, seats)));
    }

    @Provide
    Arbitrary<List<Seat>> seats() {
        Arbitrary<Mark> mark = Combinators.combine(
                        Arbitraries.of(Mark.Kind.class), Arbitraries.integers().between(-2, MINUTES + 2))
                .as((kind, minute) -> new Mark(kind, START.plusSeconds(60L * minute)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100), mark.list().ofMaxSize(4))
                .as((lesson, marks) -> new Seat("L-" + lesson, START, START.plusSeconds(60L * MINUTES), false, marks))
                .list()
                .uniqueElements(Seat::lesson)
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
