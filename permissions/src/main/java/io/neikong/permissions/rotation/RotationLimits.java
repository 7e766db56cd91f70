package io.neikong.permissions.rotation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.neikong.time.Period;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long a post of each class may be held, and what counts as having left it (轮岗年限). All periods are plain numbers of
 * calendar days, months or years: without the start day, without rollover.
 *
 * @param maxima  the longest time for each post class, kept sorted; no class of {@code withoutRotation}
 * @param withoutRotation  the post classes that need no rotation, kept sorted
 * @param breakGap  how long somebody must be away for the time to start anew; a break of exactly that long suffices
 */
public record RotationLimits(Map<String, Period> maxima, Set<String> withoutRotation, Period breakGap)
        implements Serializable {

    /**
     * Refuses periods that are of no use here.
     *
     * @throws IllegalArgumentException if a period is not a plain number of days, months or years, or if a class both has
     *     a maximum and needs no rotation
     */
    public RotationLimits {
        maxima = ImmutableSortedMap.copyOf(maxima);
        withoutRotation = ImmutableSortedSet.copyOf(withoutRotation);
        maxima.forEach((postClass, maximum) -> requirePlain("maximum of " + postClass, maximum));
        requirePlain("breakGap", breakGap);
        for (String postClass : withoutRotation) {
            if (maxima.containsKey(postClass)) {
                throw new IllegalArgumentException(
                        "post class " + postClass + " must have a maximum or need no rotation, but was given as both");
            }
        }
    }

    /**
     * The defaults of this library, for which no public rule was found: 3 years for posts of the unemployment-insurance
     * fund and of high risk, 5 for finance and other key posts, none for general posts; a break of 6 months.
     */
    public static RotationLimits engineeringDefaults() {
        return new RotationLimits(
                Map.of(
                        "UI_FUND", Period.years(3),
                        "HIGH_RISK", Period.years(3),
                        "FINANCE", Period.years(5),
                        "OTHER_KEY", Period.years(5)),
                Set.of("GENERAL"),
                Period.months(6));
    }

    /** The longest time for a post class; empty if it needs no rotation or is not known. */
    public Optional<Period> maximumOf(String postClass) {
        return Optional.ofNullable(maxima.get(postClass));
    }

    static void requirePlain(String name, Period period) {
        if (!period.isPlain() || period.startInclusive() || period.amount() == 0) {
            throw new IllegalArgumentException(name
                    + " must be at least 1 calendar day, month or year without start day and rollover, but was "
                    + period);
        }
    }
}
