package io.neikong.time;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds (有效期), such as a grant, a waiver or a rule: half-open, {@code from <= at < to}.
 *
 * @param from  the first moment at which it holds, null if that is not known, which counts as always
 * @param to  the first moment at which it no longer holds, null if there is no end
 */
public record Validity(@Nullable Instant from, @Nullable Instant to) implements Serializable {

    /** Holds at each moment. */
    public static final Validity ALWAYS = new Validity(null, null);

    /**
     * Refuses an empty interval.
     *
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public Validity {
        if (!isBefore(from, to)) {
            throw new IllegalArgumentException("from must be before to, but was " + from + " >= " + to);
        }
    }

    /**
     * What holds for whole days of Asia/Shanghai.
     *
     * @param from  the first day, null if that is not known, which counts as always
     * @param toExclusive  the first day on which it no longer holds, null if there is no end
     * @return the validity, from 0:00 to 0:00
     * @throws IllegalArgumentException if {@code from} is not before {@code toExclusive}
     */
    public static Validity ofDays(@Nullable LocalDate from, @Nullable LocalDate toExclusive) {
        if (from != null && toExclusive != null && !from.isBefore(toExclusive)) {
            throw new IllegalArgumentException(
                    "from must be before toExclusive, but was " + from + " >= " + toExclusive);
        }
        return new Validity(
                from == null ? null : ChinaTime.startOf(from),
                toExclusive == null ? null : ChinaTime.startOf(toExclusive));
    }

    /**
     * Whether it holds at a moment.
     *
     * @param at  the moment
     * @return whether {@code from <= at < to}
     */
    public boolean covers(Instant at) {
        return (from == null || !at.isBefore(from)) && isBefore(at, to);
    }

    /**
     * Whether there is a moment at which both hold. Two of which one ends when the other begins do not overlap.
     *
     * @param other  the other validity
     * @return whether they overlap
     */
    public boolean overlaps(Validity other) {
        return isBefore(from, other.to) && isBefore(other.from, to);
    }

    /**
     * Whether it holds at some moment of a day of Asia/Shanghai.
     *
     * @param day  the day
     * @return whether part of the day is inside
     */
    public boolean overlapsDay(LocalDate day) {
        return overlaps(ofDays(day, day.plusDays(1)));
    }

    /**
     * When both hold.
     *
     * @param other  the other validity
     * @return the moments they share; empty if they do not overlap
     */
    public Optional<Validity> intersection(Validity other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        Instant later = from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
        Instant earlier = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return Optional.of(new Validity(later, earlier));
    }

    /**
     * The time around a moment that some validities cover together without a break. Two of which one ends when the other begins leave
     * none.
     *
     * @param at  the moment
     * @param validities  the validities, in any order
     * @return the longest such time; its {@code from} is null if one of those that make it up has none. Empty if none of them covers the
     *     moment
     */
    public static Optional<Validity> unbroken(Instant at, Collection<Validity> validities) {
        Optional<Validity> around =
                validities.stream().filter(one -> one.covers(at)).findFirst();
        while (around.isPresent()) {
            Validity known = around.get();
            Optional<Validity> longer = validities.stream()
                    .filter(known::touches)
                    .map(known::spanWith)
                    .filter(span -> !span.equals(known))
                    .findFirst();
            if (longer.isEmpty()) {
                return around;
            }
            around = longer;
        }
        return around;
    }

    private boolean touches(Validity other) {
        return (to == null || other.from == null || !to.isBefore(other.from))
                && (other.to == null || from == null || !other.to.isBefore(from));
    }

    private Validity spanWith(Validity other) {
        Instant earlier = from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from;
        Instant later = to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to;
        return new Validity(earlier, later);
    }

    /**
     * The first day of Asia/Shanghai on which it holds at some moment.
     *
     * @return the day; empty if the start is not known
     */
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from).map(ChinaTime::dayOf);
    }

    /**
     * The last day of Asia/Shanghai on which it holds at some moment.
     *
     * @return the day, included; empty if there is no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to).map(end -> ChinaTime.dayOf(end.minusNanos(1)));
    }

    private static boolean isBefore(@Nullable Instant start, @Nullable Instant end) {
        return start == null || end == null || start.isBefore(end);
    }
}
