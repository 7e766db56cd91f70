package io.neikong.permissions.rotation;

import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One stay in a post without a break that counts, as far as it is over on the day on which it is looked at.
 *
 * @param since  the first day in the post, or the first day that is certain if the start is not known
 * @param startKnown  whether {@code since} is where it started
 * @param heldThrough  the last day in the post, or the day on which it is looked at if it still goes on
 * @param held  whether it still goes on
 */
record Stay(LocalDate since, boolean startKnown, LocalDate heldThrough, boolean held) {

    /** The stays that have begun, earliest first. Whoever was away for less than {@code breakGap} has never left. */
    static List<Stay> of(Tenure tenure, Period breakGap) {
        List<Stay> pieces = tenure.held().stream()
                .flatMap(validity -> piece(validity, tenure.asOf()).stream())
                .sorted(Comparator.comparing(Stay::since))
                .toList();
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

    /** Empty if it has not begun. Of a piece with an unknown start no day is certain but the last. */
    private static Optional<Stay> piece(Validity validity, LocalDate asOf) {
        Optional<LocalDate> ended = validity.lastDay().filter(day -> day.isBefore(asOf));
        LocalDate heldThrough = ended.orElse(asOf);
        LocalDate since = validity.firstDay().orElse(heldThrough);
        return since.isAfter(asOf)
                ? Optional.empty()
                : Optional.of(new Stay(since, validity.from() != null, heldThrough, ended.isEmpty()));
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
