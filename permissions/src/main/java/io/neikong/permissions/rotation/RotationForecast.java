package io.neikong.permissions.rotation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.neikong.control.Recorded;
import io.neikong.control.Terms;
import io.neikong.party.Post;
import io.neikong.policy.Setting;
import io.neikong.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches the longest time in which post within the next days (轮岗到期预测), who is over it already, and of whom that
 * cannot be told.
 *
 * <p>Only who holds a post now or will again after a short absence is in it; whoever is known to leave by the limit day is
 * not. A valid exemption moves the limit day. The same tenures give the same forecast in whatever order they come.
 *
 * @param asOf  the day from which it looks ahead
 * @param days  how many calendar days it looks ahead, not negative; a limit day that many days later is still in it
 * @param lines  one for each person and post, by limit day, then person, unit and post; those without limit day last
 */
public record RotationForecast(LocalDate asOf, int days, List<Line> lines) implements Serializable {

    private static final Comparator<Line> ORDER = comparing(Line::limitDay, nullsLast(naturalOrder()))
            .thenComparing(Line::person)
            .thenComparing(line -> line.post().unit())
            .thenComparing(line -> line.post().post())
            .thenComparing(Line::since, nullsLast(naturalOrder()))
            .thenComparing(Line::toString);

    /** How somebody stands to the limit. */
    public enum Status {
        /** Held for too long already (已超期). */
        OVER,
        /** The limit day is today or one of the next days (即将到期). */
        DUE,
        /** It cannot be told when the limit is reached (无法判断). */
        UNKNOWN
    }

    /**
     * One person in one post.
     *
     * @param status  how the person stands to the limit
     * @param person  who
     * @param post  the post, with its class
     * @param function  the identifier of what is done there, null if nobody told it apart from the post
     * @param since  the first day in the post, the first that is certain if the start is not known, null if none is
     * @param limitDay  the last day that the class or an exemption allows, null if it cannot be told
     * @param missing  what is not recorded, as {@code UNKNOWN} has it; of {@code OVER} perhaps the start
     */
    public record Line(
            Status status,
            String person,
            Post post,
            @Nullable String function,
            @Nullable LocalDate since,
            @Nullable LocalDate limitDay,
            Terms missing)
            implements Serializable {
        public Line {
            function = Recorded.text(function);
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(post, "post");
            Objects.requireNonNull(missing, "missing");
        }

        /** The days from a day to the limit day, negative after it; empty if that cannot be told. */
        public OptionalLong daysLeft(LocalDate day) {
            return limitDay == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(day, limitDay));
        }
    }

    /**
     * Refuses to look back.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public RotationForecast {
        Objects.requireNonNull(asOf, "asOf");
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative, but was " + days);
        }
        lines = lines.stream().sorted(ORDER).toList();
    }

    /**
     * A forecast from tenures, in any order.
     *
     * @param tenures  the tenures, all looked at on {@code asOf}
     * @param clock  how the time is counted
     * @param terms  when an exemption is valid
     * @param asOf  the day from which to look ahead
     * @param days  how many calendar days to look ahead, not negative
     * @throws IllegalArgumentException if a tenure is looked at on another day, or if {@code days} is negative
     */
    public static RotationForecast of(
            Collection<Tenure> tenures, RotationClock clock, ExemptionTerms terms, LocalDate asOf, int days) {
        List<Line> lines = new ArrayList<>();
        for (Tenure tenure : tenures) {
            if (!tenure.asOf().equals(asOf)) {
                throw new IllegalArgumentException(
                        "every tenure must be looked at on " + asOf + ", but was on " + tenure.asOf());
            }
            // Seen on the day after the last, a stay shows whether it goes beyond every limit day that matters.
            LocalDate beyond = asOf.plusDays(days + 1L);
            List<Stay> stays =
                    clock.isWithoutRotation(tenure.post().postClass()) ? List.of() : clock.stays(tenure, beyond);
            for (Stay stay : stays) {
                if (!stay.heldThrough().isBefore(asOf)) {
                    line(tenure, stays, stay, clock, terms, beyond).ifPresent(lines::add);
                }
            }
        }
        return new RotationForecast(asOf, days, lines);
    }

    private static Optional<Line> line(
            Tenure tenure, List<Stay> stays, Stay stay, RotationClock clock, ExemptionTerms terms, LocalDate beyond) {
        Period maximum = clock.maximum(tenure).map(Setting::value).orElse(null);
        LocalDate asOf = tenure.asOf();
        LocalDate since = stay.startKnown() || !stay.since().isAfter(asOf) ? stay.since() : null;
        if (maximum == null) {
            Terms missing = Terms.of(tenure.post().postClass() == null ? "postClass" : "maximum");
            return Optional.of(line(Status.UNKNOWN, tenure, since, null, missing));
        }
        LocalDate limitDay = clock.limitDay(tenure, stay, maximum);
        LocalDate allowedThrough = ExemptionTerms.allowedThrough(terms.judge(tenure, stays, stay, limitDay), limitDay);
        Terms missing = Terms.NONE.when(!stay.startKnown(), "from");
        if (allowedThrough.isBefore(asOf)) {
            return Optional.of(line(Status.OVER, tenure, since, allowedThrough, missing));
        }
        if (!stay.startKnown()) {
            return Optional.of(line(Status.UNKNOWN, tenure, since, null, missing));
        }
        return allowedThrough.isBefore(beyond) && stay.heldThrough().isAfter(allowedThrough)
                ? Optional.of(line(Status.DUE, tenure, since, allowedThrough, missing))
                : Optional.empty();
    }

    private static Line line(
            Status status, Tenure tenure, @Nullable LocalDate since, @Nullable LocalDate limitDay, Terms missing) {
        return new Line(status, tenure.person(), tenure.post(), tenure.function(), since, limitDay, missing);
    }
}
