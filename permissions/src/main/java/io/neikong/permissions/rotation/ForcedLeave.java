package io.neikong.permissions.rotation;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The leave that somebody who has to take some in one piece took in a year (强制休假).
 *
 * @param person  who
 * @param year  the calendar year
 * @param leaves  each leave, in any order; what lies outside the year does not count
 * @param activeOn  the days on which one of the person's accounts was used, sorted; null if nobody keeps that
 * @param asOf  the day on which it is looked at
 */
public record ForcedLeave(
        String person,
        int year,
        List<Validity> leaves,
        @Nullable Set<LocalDate> activeOn,
        LocalDate asOf) implements Serializable {
    public ForcedLeave {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(asOf, "asOf");
        leaves = List.copyOf(leaves);
        activeOn = activeOn == null ? null : ImmutableSortedSet.copyOf(activeOn);
    }
}
