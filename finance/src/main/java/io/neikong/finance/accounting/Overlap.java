package io.neikong.finance.accounting;

import io.neikong.control.Evidence;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.LedgerDuties.Holder;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Different duties that are in one hand at one time, or may be, where it is not known whose hand it is.
 *
 * @param holders  one for each of the duties, in the order of the duties
 * @param together  when they come together
 */
record Overlap(List<Holder> holders, Validity together) {

    /** Every way in which that many different duties come together. */
    static List<Overlap> of(int duties, List<Holder> holders) {
        List<Overlap> found = List.of(new Overlap(List.of(), Validity.ALWAYS));
        for (int i = 0; i < duties; i++) {
            found = found.stream()
                    .flatMap(soFar -> holders.stream().flatMap(holder -> soFar.and(holder).stream()))
                    .toList();
        }
        return found;
    }

    /** The duties that come together, and the first day on which any do, if the records tell. */
    static Evidence evidence(List<Overlap> overlaps) {
        Terms duties = new Terms(overlaps.stream()
                .flatMap(overlap -> overlap.holders().stream())
                .map(Holder::duty)
                .distinct()
                .sorted()
                .map(Duty::term)
                .toList());
        LocalDate firstDay = firstDay(overlaps).orElse(null);
        return Evidence.happenedOn(firstDay).and("duties", duties).and("firstDay", firstDay);
    }

    boolean hasUnknownHolder() {
        return holders.stream().anyMatch(holder -> holder.person() == null);
    }

    /** Whether any two of its holders are a pair of a kind, the one and the other. */
    boolean meets(BiPredicate<Holder, Holder> kind) {
        return holders.stream().anyMatch(one -> holders.stream().anyMatch(other -> kind.test(one, other)));
    }

    private static Optional<LocalDate> firstDay(List<Overlap> overlaps) {
        List<LocalDate> days = overlaps.stream()
                .flatMap(overlap -> overlap.together().firstDay().stream())
                .sorted()
                .toList();
        return days.size() == overlaps.size() ? Optional.of(days.get(0)) : Optional.empty();
    }

    private Optional<Overlap> and(Holder next) {
        return holders.stream().allMatch(holder -> mayBeOneHand(holder, next))
                ? together.intersection(next.validity()).map(both -> new Overlap(joined(next), both))
                : Optional.empty();
    }

    /** Later duties only, so that each way is found once. */
    private static boolean mayBeOneHand(Holder holder, Holder next) {
        boolean later = holder.duty().compareTo(next.duty()) < 0;
        return later
                && (holder.person() == null
                        || next.person() == null
                        || holder.person().equals(next.person()));
    }

    private List<Holder> joined(Holder next) {
        return Stream.concat(holders.stream(), Stream.of(next)).toList();
    }
}
