package io.neikong.time;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * By when something has to be done (期限届满): a period that runs from a start.
 *
 * <p>It can be done until 24:00 of the last day (民法典 article 203); business hours (业务时间) are not looked at. Of hours it
 * can be done until the moment when they have passed, that moment excluded.
 *
 * @param start  the moment from which the period runs; for all units but hours only its day in Asia/Shanghai matters
 * @param period  how long there is
 * @param calendar  the working days
 */
public record Deadline(Instant start, Period period, WorkingCalendar calendar) implements Serializable {

    public Deadline {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * A deadline from a start of which only the day is known.
     *
     * @param start  the start day
     * @param period  how long there is, not in hours
     * @param calendar  the working days
     * @return the deadline
     * @throws IllegalArgumentException if the period is one of hours: they run from a moment, and a day is not one
     */
    public static Deadline of(LocalDate start, Period period, WorkingCalendar calendar) {
        if (period.unit() == Period.Unit.HOUR) {
            throw new IllegalArgumentException(
                    "a period of hours must start at a moment, but was given the day " + start);
        }
        return new Deadline(ChinaTime.startOf(start), period, calendar);
    }

    /**
     * The last day on which it can still be done; of hours the day on which they run out.
     *
     * @return the day, included; empty if the calendar does not reach far enough to tell
     */
    public Optional<LocalDate> lastDay() {
        return period.unit() == Period.Unit.HOUR
                ? Optional.of(ChinaTime.dayOf(endOfHours()))
                : period.lastDay(ChinaTime.dayOf(start), calendar);
    }

    /**
     * The earliest day that can turn out to be the last one, whatever is announced for the days not settled yet.
     *
     * @return the day, which is {@link #lastDay} wherever that is settled; empty only if it takes a day before the first
     *     covered one to tell
     */
    public Optional<LocalDate> earliestLastDay() {
        return period.unit() == Period.Unit.HOUR ? lastDay() : period.earliestLastDay(ChinaTime.dayOf(start), calendar);
    }

    /**
     * The latest day that can turn out to be the last one, as far as {@link WorkingCalendar} assumes it.
     *
     * @return the day, which is {@link #lastDay} wherever that is settled; empty only if it takes a day before the first
     *     covered one to tell
     */
    public Optional<LocalDate> latestLastDay() {
        return period.unit() == Period.Unit.HOUR ? lastDay() : period.latestLastDay(ChinaTime.dayOf(start), calendar);
    }

    /**
     * The moment at which the time is up: 24:00 of the last day in Asia/Shanghai, or when the hours have passed.
     *
     * @return the moment; empty if the calendar does not reach far enough to tell
     */
    public Optional<Instant> end() {
        return period.unit() == Period.Unit.HOUR
                ? Optional.of(endOfHours())
                : lastDay().map(Deadline::endOf);
    }

    /**
     * Whether something done at a moment was done in time. What was done before the start was. Within 24 hours includes
     * the moment at which they have passed (以内, which includes the number: Civil Code, article 1259); 24:00 of the last
     * day is 0:00 of the next one, which is too late.
     *
     * @param doneAt  when it was done
     * @return {@code UNKNOWN} only if there is no {@link #lastDay}, after {@link #earliestLastDay} and not after
     *     {@link #latestLastDay}
     */
    public Answer inTime(Instant doneAt) {
        Objects.requireNonNull(doneAt, "doneAt");
        if (period.unit() == Period.Unit.HOUR) {
            return Answer.of(!doneAt.isAfter(endOfHours()));
        }
        if (doneAt.isBefore(endOf(lastDay().or(this::earliestLastDay).orElseGet(() -> ChinaTime.dayOf(start))))) {
            return Answer.YES;
        }
        return lastDay()
                        .or(this::latestLastDay)
                        .filter(last -> !doneAt.isBefore(endOf(last)))
                        .isPresent()
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    /**
     * Whether something done on a day was done in time. What was done before the start was.
     *
     * @param doneOn  the day on which it was done
     * @return {@code UNKNOWN} only if there is no {@link #lastDay}, after {@link #earliestLastDay} and not after
     *     {@link #latestLastDay}, or if hours run out within that day
     */
    public Answer inTime(LocalDate doneOn) {
        Answer atItsStart = inTime(ChinaTime.startOf(doneOn));
        Answer atItsEnd = inTime(ChinaTime.startOf(doneOn.plusDays(1)).minusNanos(1));
        return atItsStart == atItsEnd ? atItsStart : Answer.UNKNOWN;
    }

    private static Instant endOf(LocalDate last) {
        return ChinaTime.startOf(last.plusDays(1));
    }

    private Instant endOfHours() {
        return start.plus(Duration.ofHours(period.amount()));
    }
}
