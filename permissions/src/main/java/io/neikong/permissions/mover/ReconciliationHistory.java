package io.neikong.permissions.mover;

import io.neikong.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When the records of one system were compared with something else (定期核对记录).
 *
 * @param system  the system
 * @param since  the day from which on it has to be done, such as the launch of the system; null if that is not known: then
 *     the first time counts as the beginning
 * @param done  each time that it was done, in any order
 * @param asOf  the day on which it is looked at
 */
public record ReconciliationHistory(String system, @Nullable LocalDate since, List<Reconciliation> done, LocalDate asOf)
        implements Serializable {

    /**
     * One comparison.
     *
     * @param doneOn  when it was done, null if not recorded
     * @param unresolved  how many differences were left, null if none was or that is not recorded
     */
    public record Reconciliation(
            @Nullable LocalDate doneOn, @Nullable Integer unresolved) implements Serializable {}

    /**
     * A time in which it was not done soon enough.
     *
     * @param since  when it was done before, or the day from which on it has to be done; null if it never was
     * @param limitDay  the last day on which it had to be done, null if it never was and nobody knows since when it had to be
     * @param doneOn  when it was done at last, null if it was not
     */
    public record Lapse(
            @Nullable LocalDate since,
            @Nullable LocalDate limitDay,
            @Nullable LocalDate doneOn) implements Serializable {}

    public ReconciliationHistory {
        Objects.requireNonNull(system, "system");
        done = List.copyOf(done);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** How many differences were left, for each day on which any were, through {@code asOf}. */
    public SortedMap<LocalDate, Integer> unresolved() {
        SortedMap<LocalDate, Integer> left = new TreeMap<>();
        for (Reconciliation one : done) {
            LocalDate doneOn = one.doneOn();
            if (doneOn != null && !doneOn.isAfter(asOf) && one.unresolved() != null && one.unresolved() > 0) {
                left.merge(doneOn, one.unresolved(), Integer::sum);
            }
        }
        return left;
    }

    /** Whether somebody did it without recording when. */
    public boolean isUndated() {
        return done.stream().anyMatch(one -> one.doneOn() == null);
    }

    /** Whether nothing tells from when on the time runs: neither the day from which it has to be done, nor a first time. */
    boolean hasNoKnownBeginning() {
        return since == null
                && done.stream()
                        .allMatch(one -> one.doneOn() == null || one.doneOn().isAfter(asOf));
    }

    /** How many differences were left on days that were not recorded. */
    int unresolvedUndated() {
        return done.stream()
                .filter(one -> one.doneOn() == null && one.unresolved() != null && one.unresolved() > 0)
                .mapToInt(one -> Objects.requireNonNull(one.unresolved()))
                .sum();
    }

    /**
     * Each time in which it was not done soon enough, earliest first.
     *
     * @param every  how often it has to be done; a {@linkplain Period#isPlain plain} period
     * @throws IllegalStateException if the period takes a calendar to count
     */
    public List<Lapse> lapses(Period every) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Reconciliation one : done) {
            if (one.doneOn() != null && !one.doneOn().isAfter(asOf)) {
                days.add(one.doneOn());
            }
        }
        LocalDate last = since == null ? days.pollFirst() : since;
        if (last == null) {
            return isUndated() ? List.of() : List.of(new Lapse(null, null, null));
        }
        List<Lapse> lapses = new ArrayList<>();
        for (LocalDate day : days) {
            if (day.isAfter(last)) {
                addIfLate(last, day, every, lapses);
                last = day;
            }
        }
        addIfLate(last, null, every, lapses);
        return lapses;
    }

    private void addIfLate(LocalDate last, @Nullable LocalDate next, Period every, List<Lapse> lapses) {
        LocalDate limitDay = every.lastDay(last);
        if ((next == null ? asOf : next).isAfter(limitDay)) {
            lapses.add(new Lapse(last, limitDay, next));
        }
    }
}
