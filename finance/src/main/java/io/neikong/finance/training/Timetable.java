package io.neikong.finance.training;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one person is on record at which time (人员时间安排): a trainee or a teacher, in any class, at work, in hospital, abroad.
 *
 * @param person  the stable identifier of the person, never a name: people who share a name are two timetables
 * @param stays  everything that is on record; sorted by beginning, undated ones last
 */
public record Timetable(String person, List<Stay> stays) implements Serializable {

    private static final Comparator<Stay> BY_BEGINNING = Comparator.comparing(
                    Stay::startsAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Stay::stay);

    /**
     * One thing that somebody took part in, at one place. Classes that are taught together are one stay.
     *
     * @param stay  the caller's identifier of the lesson, the shift, the stay in hospital or abroad
     * @param startsAt  its beginning, null if not recorded
     * @param endsAt  its end, exclusive, null if not recorded
     */
    public record Stay(
            String stay,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) implements Serializable {

        /**
         * Refuses a stay that ends before it begins.
         *
         * @throws IllegalArgumentException if {@code startsAt} is not before {@code endsAt}
         */
        public Stay {
            Objects.requireNonNull(stay, "stay");
            if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
                throw new IllegalArgumentException(
                        "startsAt must be before endsAt, but was " + startsAt + " and " + endsAt);
            }
        }
    }

    /**
     * Sorts the stays.
     *
     * @throws IllegalArgumentException if two stays have the same identifier
     */
    public Timetable {
        Objects.requireNonNull(person, "person");
        stays = stays.stream().sorted(BY_BEGINNING).toList();
        if (stays.stream().map(Stay::stay).distinct().count() != stays.size()) {
            throw new IllegalArgumentException("stays must not have an identifier twice, but was " + stays);
        }
    }
}
