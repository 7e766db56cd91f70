package io.neikong.permissions.rotation;

import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One stay in a post without a break that counts, as far as it is over on the day on which it is looked at.
 *
 * @param since  the first day in the post, or the first day that is certain if the start is not known
 * @param startKnown  whether {@code since} is where it started
 * @param heldThrough  the last day in the post, or the day on which it is looked at if it still goes on
 * @param held  whether it still goes on
 */
record Stay(LocalDate since, boolean startKnown, LocalDate heldThrough, boolean held) {

    private static final Comparator<Stay> EARLIEST = Comparator.comparing(Stay::since);

    /**
     * The stays that have begun, earliest first. Whoever was away for less than {@code breakGap} has never left.
     *
     * @param migrationDays  the days that a system entered as the start because it did not know the start
     */
    static List<Stay> of(List<Validity> held, LocalDate asOf, Period breakGap, Set<LocalDate> migrationDays) {
        List<Stay> pieces = new ArrayList<>(held.size());
        for (Validity validity : held) {
            Stay piece = piece(validity, asOf, migrationDays);
            if (piece != null) {
                pieces.add(piece);
            }
        }
        pieces.sort(EARLIEST);
        List<Stay> stays = new ArrayList<>(pieces.size());
        for (Stay next : pieces) {
            int last = stays.size() - 1;
            if (last >= 0 && stays.get(last).continuesWith(next, breakGap)) {
                stays.set(last, stays.get(last).with(next));
            } else {
                stays.add(next);
            }
        }
        return stays;
    }

    /** Null if it has not begun. Of a piece with an unknown start no day is certain but the last. */
    private static @Nullable Stay piece(Validity validity, LocalDate asOf, Set<LocalDate> migrationDays) {
        LocalDate heldThrough =
                validity.lastDay().filter(day -> day.isBefore(asOf)).orElse(asOf);
        LocalDate since = validity.firstDay().orElse(heldThrough);
        if (since.isAfter(asOf)) {
            return null;
        }
        boolean startKnown = validity.from() != null && !migrationDays.contains(since);
        return new Stay(since, startKnown, heldThrough, heldThrough.equals(asOf));
    }

    /** Half-open, like the assignments: a break runs from the first day away to the first day back, which is not in it. */
    private boolean continuesWith(Stay next, Period breakGap) {
        LocalDate firstDayAway = heldThrough.plusDays(1);
        return next.since.isBefore(breakGap.lastDay(firstDayAway));
    }

    private Stay with(Stay next) {
        return new Stay(
                since,
                startKnown && next.startKnown,
                heldThrough.isAfter(next.heldThrough) ? heldThrough : next.heldThrough,
                held || next.held);
    }
}
