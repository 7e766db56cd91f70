package io.neikong.permissions.rotation;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.Setting;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the time in a post is counted (轮岗计时口径), the same for controls and forecast.
 *
 * @param policy  how long a post of a class may be held ({@code rot.max}), how long before the limit to say so
 *     ({@code rot.warn}) and which absence starts the time anew ({@code rot.breakGap}), by the day on which it is looked at
 * @param withoutRotation  the post classes that need no rotation, sorted
 * @param actingCounts  whether time counts in which somebody only acted or stood in before, between or after
 * @param secondmentPauses  whether the time stands still while somebody is lent to another unit and keeps the post,
 *     however long that is, and goes on afterwards; the first and the last day away both count as away
 * @param migrationDays  the days that a system entered as the start of whatever it did not know the start of, sorted; a
 *     start on such a day is not known, and that day is only the first that is certain
 */
public record RotationClock(
        Policy policy,
        Set<String> withoutRotation,
        boolean actingCounts,
        boolean secondmentPauses,
        Set<LocalDate> migrationDays)
        implements Serializable {

    /** The class of general posts, which need no rotation: an engineering default. */
    static final String GENERAL = "GENERAL";

    public RotationClock {
        Objects.requireNonNull(policy, "policy");
        withoutRotation = ImmutableSortedSet.copyOf(withoutRotation);
        migrationDays = ImmutableSortedSet.copyOf(migrationDays);
    }

    /**
     * The strict way, an engineering default: only general posts ({@code GENERAL}) need no rotation, acting counts, a
     * secondment does not stop the time, and every start is believed.
     */
    public RotationClock(Policy policy) {
        this(policy, Set.of(GENERAL), true, false, Set.of());
    }

    /** The same, but time spent acting or standing in does not count. */
    public RotationClock notCountingActing() {
        return new RotationClock(policy, withoutRotation, false, secondmentPauses, migrationDays);
    }

    /** The same, but the time stands still while somebody is lent to another unit. */
    public RotationClock pausedBySecondment() {
        return new RotationClock(policy, withoutRotation, actingCounts, true, migrationDays);
    }

    /** The same, but a start on one of these days is not known. */
    public RotationClock withMigrationDays(Set<LocalDate> days) {
        return new RotationClock(policy, withoutRotation, actingCounts, secondmentPauses, days);
    }

    /** Whether a post of that class may be held for ever. A post that was never classified may not. */
    boolean isWithoutRotation(@Nullable String postClass) {
        return postClass != null && withoutRotation.contains(postClass);
    }

    /** The stays that have begun on a day, earliest first; the policy is that of the day of the tenure. */
    List<Stay> stays(Tenure tenure, LocalDate asOf) {
        Occasion occasion = Occasion.on(tenure.asOf()).onPostOf(tenure.post().postClass());
        Period breakGap =
                policy.find(Parameters.TENURE_BREAK, occasion).orElseThrow().value();
        List<Validity> held = tenure.held();
        if (actingCounts && !tenure.acting().isEmpty()) {
            held = new ArrayList<>(held);
            held.addAll(tenure.acting());
        }
        return Stay.of(held, asOf, breakGap, migrationDays);
    }

    /** How long the post may be held; empty if it was never classified, or if nobody knows the maximum of its class. */
    Optional<Setting<Period>> maximum(Tenure tenure) {
        String postClass = tenure.post().postClass();
        return postClass == null
                ? Optional.empty()
                : policy.find(
                        Parameters.MAXIMUM_TENURE, Occasion.on(tenure.asOf()).onPostOf(postClass));
    }

    /** The last day that a stay may last, without exemption. Only an absence before the day of looking stops the time. */
    LocalDate limitDay(Tenure tenure, Stay stay, Period maximum) {
        LocalDate uninterrupted = maximum.lastDay(stay.since());
        if (!secondmentPauses || tenure.secondedOut().isEmpty()) {
            return uninterrupted;
        }
        LocalDate limitDay = uninterrupted;
        while (true) {
            LocalDate reached = limitDay.isBefore(tenure.asOf()) ? limitDay : tenure.asOf();
            LocalDate later = uninterrupted.plusDays(daysAway(tenure, stay.since(), reached));
            if (later.equals(limitDay)) {
                return limitDay;
            }
            limitDay = later;
        }
    }

    /** The days after a start on which somebody was lent to another unit. One that began nobody knows when proves none. */
    private static long daysAway(Tenure tenure, LocalDate since, LocalDate throughInclusive) {
        if (!since.isBefore(throughInclusive)) {
            return 0;
        }
        return since.plusDays(1)
                .datesUntil(throughInclusive.plusDays(1))
                .filter(day ->
                        tenure.secondedOut().stream().anyMatch(away -> away.from() != null && away.overlapsDay(day)))
                .count();
    }

    /** Whether it is time to say that a limit comes near. */
    boolean isDue(LocalDate limitDay, LocalDate asOf) {
        Period warning = policy.find(Parameters.TENURE_WARNING, Occasion.on(asOf))
                .orElseThrow()
                .value();
        return !warning.lastDay(asOf).isBefore(limitDay);
    }
}
