package io.neikong.time;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long something lasts and how that is counted (期间), because statutes count differently.
 *
 * <p>The rules are those of the Civil Code (民法典): the start day is not counted (article 201, 开始的当日不计入,自下一日开始计算); a
 * period of months or years ends on the corresponding day of its last month, or on the last day of that month if there
 * is none (article 202, 对应日, 月末日); and one that ends on a statutory day off goes on until the day after it (article 203,
 * 法定休假日结束的次日) if it is {@link #rollingOver}. Whether "ten days" are working days is for each statute to say:
 * they are in 行政强制法 article 69, they are not in the Civil Code.
 *
 * @param amount  how many units, not negative; at least 1 for hours and for a period that counts its start day, which
 *     would end before it begins
 * @param unit  what is counted
 * @param startInclusive  whether the start day is the first day counted; false is the rule, and always so for hours
 * @param rollover  what happens if the last day is a day off; always {@code NONE} for hours
 */
public record Period(int amount, Unit unit, boolean startInclusive, Rollover rollover) implements Serializable {

    /** What a period counts. */
    public enum Unit {
        /** Hours (小时), real ones, run from the moment of the start. */
        HOUR,
        /** Days (日), each one. */
        CALENDAR_DAY,
        /** Working days (工作日) as {@link WorkingCalendar} has them. */
        WORKING_DAY,
        /** Months (月), from a day to the corresponding day. */
        MONTH,
        /** Years (年), from a day to the corresponding day. */
        YEAR
    }

    /** What happens if the last day of a period is a day off. */
    public enum Rollover {
        /** The period ends on its last day all the same. */
        NONE,
        /** The period ends on the next working day (顺延). A make-up working day is a working day. */
        NEXT_WORKING_DAY
    }

    /**
     * Refuses what cannot be counted.
     *
     * @throws IllegalArgumentException if the amount is negative, or 0 where it must not be, or if a period of hours
     *     counts its start day or rolls over
     */
    public Period {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rollover, "rollover");
        int least = startInclusive || unit == Unit.HOUR ? 1 : 0;
        if (amount < 0) {
            throw new IllegalArgumentException("amount must not be negative, but was " + amount);
        }
        if (amount < least) {
            throw new IllegalArgumentException(
                    "amount of hours, or of a period counting its start day, must be at least 1, but was " + amount);
        }
        if (unit == Unit.HOUR && startInclusive) {
            throw new IllegalArgumentException("a period of hours runs from a moment and cannot count its start day");
        }
        if (unit == Unit.HOUR && rollover != Rollover.NONE) {
            throw new IllegalArgumentException("a period of hours must not roll over, but was " + rollover);
        }
    }

    /**
     * A period of hours.
     *
     * @param amount  how many, at least 1
     * @return the period
     */
    public static Period hours(int amount) {
        return of(amount, Unit.HOUR);
    }

    /**
     * A period of calendar days that starts on the day after its start and does not roll over.
     *
     * @param amount  how many, not negative
     * @return the period
     */
    public static Period calendarDays(int amount) {
        return of(amount, Unit.CALENDAR_DAY);
    }

    /**
     * A period of working days that starts on the day after its start.
     *
     * @param amount  how many, not negative
     * @return the period
     */
    public static Period workingDays(int amount) {
        return of(amount, Unit.WORKING_DAY);
    }

    /**
     * A period of months that starts on the day after its start and does not roll over.
     *
     * @param amount  how many, not negative
     * @return the period
     */
    public static Period months(int amount) {
        return of(amount, Unit.MONTH);
    }

    /**
     * A period of years that starts on the day after its start and does not roll over.
     *
     * @param amount  how many, not negative
     * @return the period
     */
    public static Period years(int amount) {
        return of(amount, Unit.YEAR);
    }

    private static Period of(int amount, Unit unit) {
        return new Period(amount, unit, false, Rollover.NONE);
    }

    /**
     * The same period with its start day counted as the first (当日计入). Of months or years it ends on the day before the
     * corresponding day, or on the last day of the month if there is no corresponding day.
     *
     * @return the period
     * @throws IllegalArgumentException if it is one of hours, or its amount is 0
     */
    public Period countingStartDay() {
        return new Period(amount, unit, true, rollover);
    }

    /**
     * The same period, but going on to the next working day if its last day is a day off (顺延).
     *
     * @return the period
     * @throws IllegalArgumentException if it is one of hours
     */
    public Period rollingOver() {
        return new Period(amount, unit, startInclusive, Rollover.NEXT_WORKING_DAY);
    }

    /**
     * Whether this is a number of calendar days, months or years that does not roll over, so that no calendar is needed to
     * count it.
     *
     * @return whether {@link #lastDay(LocalDate)} answers
     */
    public boolean isPlain() {
        return rollover == Rollover.NONE && unit != Unit.HOUR && unit != Unit.WORKING_DAY;
    }

    /**
     * Refuses a period of hours.
     *
     * @param name  what the period is called, for the message
     * @param period  the period
     * @throws IllegalArgumentException if it counts hours
     */
    public static void refuseHours(String name, Period period) {
        Objects.requireNonNull(period, name);
        if (period.unit() == Unit.HOUR) {
            throw new IllegalArgumentException(name + " must not be in hours, but was " + period);
        }
    }

    /**
     * Refuses a period that is not {@linkplain #isPlain plain}.
     *
     * @param name  what the period is called, for the message
     * @param period  the period
     * @throws IllegalArgumentException if counting it needs a calendar
     */
    public static void requirePlain(String name, Period period) {
        Objects.requireNonNull(period, name);
        if (!period.isPlain()) {
            throw new IllegalArgumentException(
                    name + " must be calendar days, months or years without rollover, but was " + period);
        }
    }

    /**
     * The last day of a {@linkplain #isPlain plain} period if it starts on a day.
     *
     * @param start  the start day, counted if {@code startInclusive}
     * @return the last day, included
     * @throws IllegalStateException if counting it needs a calendar
     * @throws java.time.DateTimeException if the last day is beyond what {@code LocalDate} can express
     */
    public LocalDate lastDay(LocalDate start) {
        if (!isPlain()) {
            throw new IllegalStateException("a calendar is needed to count " + this);
        }
        return lastCounted(start);
    }

    /**
     * The last day of the period if it starts on a day.
     *
     * <p>Calendar days, months and years that do not roll over need no calendar and always have an answer.
     * The last ten days of the last covered December count as its own paper leaves them; what the next year's paper may make
     * of them is between {@link #earliestLastDay} and {@link #latestLastDay}.
     *
     * @param start  the start day, counted if {@code startInclusive}
     * @param calendar  the working days
     * @return the last day, included; empty exactly if it takes a day that the calendar does not cover to tell: for
     *     working days the start day and all days counted, for a rollover all days up to the next working day
     * @throws IllegalStateException if this is a period of hours, which runs from a moment: see {@link Deadline}
     * @throws java.time.DateTimeException if the last day is beyond what {@code LocalDate} can express
     */
    public Optional<LocalDate> lastDay(LocalDate start, WorkingCalendar calendar) {
        Optional<LocalDate> last =
                unit == Unit.WORKING_DAY ? lastWorkingDay(start, calendar) : Optional.of(lastCounted(start));
        return rollover == Rollover.NEXT_WORKING_DAY ? last.flatMap(calendar::workingDayFrom) : last;
    }

    /**
     * The earliest day that can turn out to be the last day of the period, whatever is announced for the days that are not
     * settled yet.
     *
     * @param start  the start day, counted if {@code startInclusive}
     * @param calendar  the working days, which also say what is assumed of days not announced
     * @return the day, itself possible; empty only if it takes a day before the first covered one to tell
     * @throws IllegalStateException if this is a period of hours, which runs from a moment: see {@link Deadline}
     * @throws java.time.DateTimeException if the day is beyond what {@code LocalDate} can express
     */
    public Optional<LocalDate> earliestLastDay(LocalDate start, WorkingCalendar calendar) {
        return bound(start, calendar, calendar::earliestWorkingDay);
    }

    /**
     * The latest day that can turn out to be the last day of the period, whatever is announced for the days that are not
     * settled yet, as far as {@link WorkingCalendar} assumes it.
     *
     * @param start  the start day, counted if {@code startInclusive}
     * @param calendar  the working days, which also say what is assumed of days not announced
     * @return the day; empty only if it takes a day before the first covered one to tell
     * @throws IllegalStateException if this is a period of hours, which runs from a moment: see {@link Deadline}
     * @throws java.time.DateTimeException if the day is beyond what {@code LocalDate} can express
     */
    public Optional<LocalDate> latestLastDay(LocalDate start, WorkingCalendar calendar) {
        return bound(start, calendar, calendar::latestWorkingDay);
    }

    /** Finds the n-th working day that is not before a day, one way or the other. */
    private interface Count {
        LocalDate workingDay(LocalDate from, int n);
    }

    private Optional<LocalDate> bound(LocalDate start, WorkingCalendar calendar, Count count) {
        if (unit == Unit.WORKING_DAY && amount > 0) {
            return calendar.reachesBackTo(start)
                    ? Optional.of(count.workingDay(startInclusive ? start : start.plusDays(1), amount))
                    : Optional.empty();
        }
        LocalDate last = lastCounted(start);
        if (rollover == Rollover.NONE) {
            return Optional.of(last);
        }
        return calendar.reachesBackTo(last) ? Optional.of(count.workingDay(last, 1)) : Optional.empty();
    }

    /**
     * How many whole units, counted as this period counts them, have passed at the end of a day.
     *
     * @return the greatest amount whose last day without rollover is not after {@code throughInclusive}, 0 if      *     none; empty if that takes a day that the calendar does not cover
     */
    OptionalInt wholeUnits(LocalDate start, LocalDate throughInclusive, WorkingCalendar calendar) {
        if (throughInclusive.isBefore(start)) {
            return OptionalInt.of(0);
        }
        return switch (unit) {
            case HOUR -> throw hoursHaveNoDays();
            case CALENDAR_DAY -> {
                long days = ChronoUnit.DAYS.between(start, throughInclusive);
                yield OptionalInt.of(Math.toIntExact(startInclusive ? days + 1 : days));
            }
            case WORKING_DAY -> {
                if (!calendar.covers(start) || !calendar.covers(throughInclusive)) {
                    yield OptionalInt.empty();
                }
                int days = calendar.workingDaysBetween(start, throughInclusive);
                yield OptionalInt.of(countsAsWorked(start, calendar) ? days + 1 : days);
            }
            case MONTH -> OptionalInt.of(Math.toIntExact(wholeMonths(start, throughInclusive)));
            case YEAR -> OptionalInt.of(Math.toIntExact(wholeMonths(start, throughInclusive) / 12));
        };
    }

    private LocalDate lastCounted(LocalDate start) {
        return switch (unit) {
            case CALENDAR_DAY -> start.plusDays(startInclusive ? amount - 1 : amount);
            case MONTH -> lastDayOfMonths(start, amount);
            case YEAR -> lastDayOfMonths(start, 12L * amount);
            case WORKING_DAY -> start; // only ever asked of none
            case HOUR -> throw hoursHaveNoDays();
        };
    }

    private Optional<LocalDate> lastWorkingDay(LocalDate start, WorkingCalendar calendar) {
        boolean startIsFirst = calendar.covers(start) && countsAsWorked(start, calendar);
        return calendar.workingDayAfter(start, startIsFirst ? amount - 1 : amount);
    }

    private boolean countsAsWorked(LocalDate start, WorkingCalendar calendar) {
        return startInclusive && calendar.isWorkingDay(start);
    }

    private LocalDate lastDayOfMonths(LocalDate start, long months) {
        LocalDate last = start.plusMonths(months);
        boolean corresponds = last.getDayOfMonth() == start.getDayOfMonth();
        return startInclusive && corresponds ? last.minusDays(1) : last;
    }

    private long wholeMonths(LocalDate start, LocalDate throughInclusive) {
        // The JDK does not take the end of February for a whole month after the 31st of January, article 202 does.
        long months = ChronoUnit.MONTHS.between(start, throughInclusive);
        return lastDayOfMonths(start, months + 1).isAfter(throughInclusive) ? months : months + 1;
    }

    private static IllegalStateException hoursHaveNoDays() {
        return new IllegalStateException("a period of hours runs from a moment and has no last day counted from a day");
    }
}
