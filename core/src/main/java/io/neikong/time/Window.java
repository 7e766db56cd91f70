package io.neikong.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How long something has to stay open at least (公示期), such as a public notice before a payment.
 *
 * <p>A day counts if it was open to its end: the day on which it was closed does not.
 *
 * @param opensOn  the day on which it was opened; counted only if the period counts its start day
 * @param period  how long it has to stay open, not in hours
 * @param calendar  the working days
 */
public record Window(LocalDate opensOn, Period period, WorkingCalendar calendar) implements Serializable {

    /**
     * Refuses a window of hours.
     *
     * @throws IllegalArgumentException if the period is one of hours
     */
    public Window {
        Objects.requireNonNull(opensOn, "opensOn");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(calendar, "calendar");
        if (period.unit() == Period.Unit.HOUR) {
            throw new IllegalArgumentException("a window must be counted in days, months or years, but was " + period);
        }
    }

    /**
     * The last day on which it has to be open, to the end of that day.
     *
     * @return the day, included; empty if the calendar does not reach far enough to tell
     */
    public Optional<LocalDate> lastDay() {
        return period.lastDay(opensOn, calendar);
    }

    /**
     * The earliest day that can turn out to be the last one, whatever is announced for the days not settled yet.
     *
     * @return the day, which is {@link #lastDay} wherever that is settled; empty only if it takes a day before the first
     *     covered one to tell
     */
    public Optional<LocalDate> earliestLastDay() {
        return period.earliestLastDay(opensOn, calendar);
    }

    /**
     * The latest day that can turn out to be the last one, as far as {@link WorkingCalendar} assumes it. What had to wait
     * may surely happen after it.
     *
     * @return the day, which is {@link #lastDay} wherever that is settled; empty only if it takes a day before the first
     *     covered one to tell
     */
    public Optional<LocalDate> latestLastDay() {
        return period.latestLastDay(opensOn, calendar);
    }

    /**
     * The first day on which what had to wait may happen, such as the payment, from 0:00.
     *
     * @return the day after the last day; empty if the calendar does not reach far enough to tell
     */
    public Optional<LocalDate> firstDayAfter() {
        return lastDay().map(last -> last.plusDays(1));
    }

    /**
     * The first working day on which what had to wait may happen.
     *
     * @return the first working day after the last day; empty if the calendar does not reach far enough to tell
     */
    public Optional<LocalDate> firstWorkingDayAfter() {
        return firstDayAfter().flatMap(calendar::workingDayFrom);
    }

    /**
     * Whether it was open for the whole period.
     *
     * @param closedOn  the day on which it was closed, null if it is open still
     * @param asOf  the day on which is judged; what was to be closed only after it is taken to be open still
     * @return {@code YES} if it was open through {@link #lastDay}; {@code NO} if it was closed before the end of that day;
     *     {@code UNKNOWN} if it is open still. Where there is no such day, {@code YES} if it was open through
     *     {@link #latestLastDay}, {@code NO} if it was closed before the end of {@link #earliestLastDay}
     */
    public Answer kept(@Nullable LocalDate closedOn, LocalDate asOf) {
        LocalDate through = openThrough(closedOn, asOf);
        if (lastDay()
                .or(this::latestLastDay)
                .filter(last -> !through.isBefore(last))
                .isPresent()) {
            return Answer.YES;
        }
        boolean closed = closedOn != null && !closedOn.isAfter(asOf);
        boolean tooEarly = through.isBefore(lastDay().or(this::earliestLastDay).orElse(opensOn));
        return closed && tooEarly ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * How many whole units of the period were given, such as working days. A rollover is not looked at, so one that rolls
     * over may be cut short even though its amount was given.
     *
     * @param closedOn  the day on which it was closed, null if it is open still
     * @param asOf  the day on which is judged; what was to be closed only after it is taken to be open still
     * @return the number, 0 if it was closed on the day it opened or before; empty if the calendar does not reach far
     *     enough to tell
     */
    public OptionalInt given(@Nullable LocalDate closedOn, LocalDate asOf) {
        return period.wholeUnits(opensOn, openThrough(closedOn, asOf), calendar);
    }

    private static LocalDate openThrough(@Nullable LocalDate closedOn, LocalDate asOf) {
        return (closedOn == null || closedOn.isAfter(asOf) ? asOf : closedOn).minusDays(1);
    }
}
