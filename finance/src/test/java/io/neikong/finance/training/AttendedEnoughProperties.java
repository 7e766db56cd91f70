package io.neikong.finance.training;

import static io.neikong.finance.training.AttendedEnoughTest.CONTROL;
import static io.neikong.finance.training.AttendedEnoughTest.attendance;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.training.Attendance.Seat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

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
                boolean half = (seat.checkedInAt() == null) != (seat.checkedOutAt() == null);
                boolean none = seat.checkedInAt() == null && seat.checkedOutAt() == null;
                boolean inside = (seat.checkedInAt() == null || !at.isBefore(seat.checkedInAt()))
                        && (seat.checkedOutAt() == null || at.isBefore(seat.checkedOutAt()));
                most += !none && inside ? 1 : 0;
                least += !none && !half && inside ? 1 : 0;
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

    @Provide
    Arbitrary<List<Seat>> seats() {
        Arbitrary<Integer> minute = Arbitraries.integers().between(-2, MINUTES + 2);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100), minute.injectNull(0.2), minute.injectNull(0.2))
                .as((lesson, in, out) ->
                        new Seat("L-" + lesson, START, START.plusSeconds(60L * MINUTES), false, at(in), at(out)))
                .list()
                .uniqueElements(Seat::lesson)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static @Nullable Instant at(@Nullable Integer minute) {
        return minute == null ? null : START.plusSeconds(60L * minute);
    }
}
