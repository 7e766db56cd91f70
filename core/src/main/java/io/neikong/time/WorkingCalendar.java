package io.neikong.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The working days of China (工作日), as far as the State Council has announced them.
 *
 * <p>Monday to Friday are working days, Saturday and Sunday are not, unless the yearly arrangement of the General Office
 * of the State Council (国务院办公厅关于部分节假日安排的通知) makes a day a day off (放假) or a make-up working day
 * (调休上班). The paper for a year may also change days of the December before it, and then it prevails over that
 * December's own paper. The days off for women, youth and others (全国年节及纪念日放假办法, article 3) change nothing.
 *
 * <p>A calendar covers whole years and knows which. It refuses every other day, and every count that would run into one,
 * with an {@code IllegalArgumentException} that names the year whose arrangement is missing: a year that is not announced
 * is not a year of plain weekends. To ask whether there is an answer, use {@link #covers} or {@link Period#lastDay}.
 *
 * <p>Where a {@link Period}, a {@link Deadline} or a {@link Window} runs into days that are not announced, it is known only
 * between bounds: no earlier than if all days after {@link #lastSettled} were worked, and no later than if as many were
 * off as can be. How many can be is an engineering default and not law:
 *
 * <ul>
 *   <li>of the covered days after {@code lastSettled}, all;
 *   <li>of days that are not covered, any, but there is no break of more than 15 days (the longest of 2007 to 2026 had
 *       10), and no calendar year with more than 38 days off from Monday to Friday (the most were 23, and there are two
 *       more statutory days since 2025).
 * </ul>
 *
 * <p>What is announced is taken to stay: an amendment of a paper (2015, 2019, 2020) comes as {@link #withYear another
 * calendar}, and {@link #asKnownOn} gives back the one before.
 *
 * <p>Look-ups read a table and allocate nothing. Calendars are immutable; two are equal if they were built from the same
 * arrangements.
 */
public final class WorkingCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Slots for a month and for a year: straight from the fields of a date, which beats counting its epoch day. */
    private static final int MONTH_SLOTS = 31;

    private static final int MONTHS = 12;
    private static final int YEAR_SLOTS = MONTHS * MONTH_SLOTS;

    /** A count of working days has to fit a {@code short}. */
    private static final int MAXIMUM_YEARS = 100;

    /** The day of the last December after which the next year's paper may change days. */
    private static final int LAST_SETTLED_OF_DECEMBER = 21;

    private final transient List<Arrangement> arrangements;
    private final transient List<LocalArrangement> local;
    private final transient int firstYear;
    private final transient int years;

    /** For each month a bit for each day, from bit 1 on: set for a working day. */
    private final transient int[] working;

    /** For each slot how many working days there are from the first covered day through this one, inclusive. */
    private final transient short[] ranks;

    /** All working days in order, shared with callers. */
    private final transient LocalDate[] workingDays;

    private final transient LocalDate lastSettled;

    /** How many working days there are through the last settled day. */
    private final transient int settled;

    /**
     * Builds a calendar.
     *
     * @param arrangements  those of consecutive years, the earliest first
     * @throws IllegalArgumentException if there are none, too many, or a year is missing or there twice
     */
    WorkingCalendar(List<Arrangement> arrangements) {
        this(arrangements, List.of());
    }

    private WorkingCalendar(List<Arrangement> arrangements, List<LocalArrangement> local) {
        if (arrangements.isEmpty() || arrangements.size() > MAXIMUM_YEARS) {
            throw new IllegalArgumentException(
                    "a calendar takes 1 to " + MAXIMUM_YEARS + " arrangements, but there were " + arrangements.size());
        }
        this.arrangements = List.copyOf(arrangements);
        this.local = List.copyOf(local);
        this.firstYear = arrangements.get(0).year();
        this.years = arrangements.size();
        this.working = new int[years * MONTHS];
        this.ranks = new short[years * YEAR_SLOTS];
        this.lastSettled = LocalDate.of(lastYear(), Month.DECEMBER, LAST_SETTLED_OF_DECEMBER);

        Map<LocalDate, Boolean> changed = changedDays(this.arrangements);
        for (LocalArrangement later : this.local) {
            later.daysOff().forEach(day -> changed.put(day, false));
            later.workingDays().forEach(day -> changed.put(day, true));
        }
        List<LocalDate> found = new ArrayList<>();
        LocalDate end = LocalDate.of(firstYear + years, Month.JANUARY, 1);
        for (LocalDate day = firstCovered(); day.isBefore(end); day = day.plusDays(1)) {
            int slot = slot(day);
            if (changed.getOrDefault(day, isWeekday(day))) {
                working[monthOf(day)] |= 1 << day.getDayOfMonth();
                found.add(day);
            }
            ranks[slot] = (short) found.size();
        }
        this.workingDays = found.toArray(new LocalDate[0]);
        this.settled = ranks[slot(lastSettled)];
    }

    private static Map<LocalDate, Boolean> changedDays(List<Arrangement> arrangements) {
        Map<LocalDate, Boolean> changed = new HashMap<>();
        int year = arrangements.get(0).year();
        for (Arrangement arrangement : arrangements) {
            if (arrangement.year() != year) {
                throw new IllegalArgumentException(
                        "expected the arrangement for " + year + ", but was that for " + arrangement.year());
            }
            arrangement.daysOff().forEach(day -> changed.put(day, false));
            arrangement.workingDays().forEach(day -> changed.put(day, true));
            year++;
        }
        return changed;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /**
     * The calendar that comes with the library: 2007-01-01 to 2026-12-31.
     *
     * <p>The last days of December 2026 are covered as the paper for 2026 leaves them. The paper for 2027, not announced
     * when the library was built, may still change them, as those for 2008, 2012 and 2019 changed the December before: see
     * {@link #lastSettled}. When it is announced, add it by {@link #withYear(Path)}.
     *
     * @return the calendar, always the same
     */
    public static WorkingCalendar china() {
        return China.CALENDAR;
    }

    /**
     * This calendar with one more year, or with a year amended.
     *
     * @param file  the arrangement as JSON in the form of {@code NateScarlet/holiday-cn}, one file a year
     * @return the calendar
     * @throws IllegalArgumentException as for {@link #withYear(String, InputStream)}
     * @throws UncheckedIOException if the file cannot be read
     */
    public WorkingCalendar withYear(Path file) {
        try (InputStream json = Files.newInputStream(file)) {
            return withYear(file.toString(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * This calendar with one more year, or with a year amended.
     *
     * <p>The year has to be the one after the last covered year, or a covered one in a later version: one that rests on all
     * the papers of the version it replaces, in their order, and on at least one more. So nothing that is announced can
     * be lost by mistake. {@link #asKnownOn} keeps to the replaced version before the papers of the later one.
     *
     * @param name  the name of the file, for messages
     * @param json  the arrangement in the form of {@code NateScarlet/holiday-cn}, UTF-8; closed when read
     * @return the calendar
     * @throws IllegalArgumentException if it is not an arrangement, with file and line; if it is empty because the year is
     *     not announced; or if it is that of another year, or not a later version
     * @throws UncheckedIOException if the bytes cannot be had
     */
    public WorkingCalendar withYear(String name, InputStream json) {
        Arrangement read = ArrangementReader.read(name, json, firstYear, firstYear + years);
        List<Arrangement> all = new ArrayList<>(arrangements);
        int index = read.year() - firstYear;
        if (index == years) {
            all.add(read);
        } else {
            Arrangement replaced = all.get(index);
            if (!read.goesOnFrom(replaced)) {
                throw new IllegalArgumentException(name + ": expected for the covered year " + read.year()
                        + " the papers " + replaced.papers() + " and at least one more, but were " + read.papers());
            }
            all.set(index, read.amending(replaced));
        }
        return new WorkingCalendar(all, local);
    }

    /**
     * This calendar as it was known on a day: without the years announced later, and with the amended years as they were
     * before.
     *
     * <p>When a paper was announced is read from its address at {@code www.gov.cn}: of those that name only a month it is
     * the end of it, unless the library knows better. A year of which that cannot be told was never surely known, and
     * neither were the years after it, because a calendar has no holes. The papers for 2007 and 2008 count as known from
     * 2008-03-28, when the copies that are cited were published.
     *
     * <p>This builds a calendar; keep it if there are many questions.
     *
     * @param day  the day, itself included
     * @return the calendar
     * @throws IllegalArgumentException if no year was surely known on that day
     */
    public WorkingCalendar asKnownOn(LocalDate day) {
        List<Arrangement> known = new ArrayList<>();
        for (Arrangement arrangement : arrangements) {
            Optional<Arrangement> version = arrangement.asKnownOn(day);
            if (version.isEmpty()) {
                break;
            }
            known.add(version.get());
        }
        if (known.isEmpty()) {
            throw new IllegalArgumentException("the arrangement for " + firstYear + " was not known on " + day);
        }
        List<LocalArrangement> knownLocal = local.stream()
                .filter(arrangement -> !arrangement.announcedOn().isAfter(day))
                .toList();
        return known.equals(arrangements) && knownLocal.equals(local) ? this : new WorkingCalendar(known, knownLocal);
    }

    /**
     * This calendar with the days changed that one place closed or worked. They beat the arrangement of the State Council,
     * and those of an earlier local arrangement.
     *
     * @param arrangement  the days and their basis
     * @return the calendar
     * @throws IllegalArgumentException if the calendar does not cover one of the days
     */
    public WorkingCalendar withLocal(LocalArrangement arrangement) {
        arrangement.days().filter(day -> !covers(day)).findFirst().ifPresent(day -> {
            throw notCovered(day);
        });
        List<LocalArrangement> all = new ArrayList<>(local);
        all.add(arrangement);
        return new WorkingCalendar(arrangements, all);
    }

    /** Loads the built-in calendar when it is first asked for. */
    private static final class China {

        private static final int FIRST_YEAR = 2007;
        private static final int LAST_YEAR = 2026;

        static final WorkingCalendar CALENDAR = load();

        private static WorkingCalendar load() {
            Properties announcedOn = properties("holidays/announced-on.properties");
            List<Arrangement> arrangements = new ArrayList<>();
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                Arrangement arrangement = arrangement("holidays/" + year + ".json");
                String day = announcedOn.getProperty(String.valueOf(year));
                if (day != null) {
                    arrangement = arrangement.withKnownFrom(LocalDate.parse(day));
                }
                if (arrangement.papers().size() > 1) {
                    arrangement = arrangement.amending(arrangement("holidays/before-amendment/" + year + ".json"));
                }
                arrangements.add(arrangement);
            }
            return new WorkingCalendar(arrangements);
        }

        private static Arrangement arrangement(String file) {
            try (InputStream json = open(file)) {
                return ArrangementReader.read(file, json);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        }

        private static Properties properties(String file) {
            Properties read = new Properties();
            try (InputStream text = open(file)) {
                read.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
            return read;
        }

        private static InputStream open(String file) {
            InputStream bytes = WorkingCalendar.class.getResourceAsStream(file);
            if (bytes == null) {
                throw new IllegalStateException("the library must contain " + file + ", but does not");
            }
            return bytes;
        }
    }

    /**
     * Whether the calendar knows a day.
     *
     * @param day  the day
     * @return true from {@link #firstCovered} through {@link #lastCovered}
     */
    public boolean covers(LocalDate day) {
        int year = day.getYear() - firstYear;
        return year >= 0 && year < years;
    }

    /**
     * The first day that the calendar knows.
     *
     * @return a first of January
     */
    public LocalDate firstCovered() {
        return LocalDate.of(firstYear, Month.JANUARY, 1);
    }

    /**
     * The last day that the calendar knows.
     *
     * @return a last of December, included
     */
    public LocalDate lastCovered() {
        return LocalDate.of(lastYear(), Month.DECEMBER, 31);
    }

    /**
     * The last day that the arrangement for the year after the last covered one will leave as it is.
     *
     * <p>That paper may change the days around New Year, ten days of December at the most. That is an engineering default:
     * the break of New Year has at most three days, one of them the first of January, so the weekend before it, worked
     * for a swap, begins on 23 December at the earliest; the earliest day changed from 2007 to 2026 was the 29th.
     *
     * @return the 21st of the last covered December
     */
    public LocalDate lastSettled() {
        return lastSettled;
    }

    /**
     * Whether a day is a working day: a make-up working day beats a holiday, and both beat the weekday.
     *
     * @param day  the day
     * @return whether it is worked
     * @throws IllegalArgumentException if the calendar does not cover the day
     */
    public boolean isWorkingDay(LocalDate day) {
        int month = monthOf(day);
        if (month < 0 || month >= working.length) {
            throw notCovered(day);
        }
        return (working[month] >>> day.getDayOfMonth() & 1) != 0;
    }

    /**
     * The day on which a number of working days after a day is reached; the day itself is not counted, whether it is a
     * working day or not (开始的当日不计入).
     *
     * @param day  the day after which counting starts
     * @param workingDays  how many working days, not negative; 0 gives {@code day} itself, worked or not
     * @return the last of these working days
     * @throws IllegalArgumentException if {@code workingDays} is negative, if the calendar does not cover {@code day}, or
     *     if the count runs past its last day
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays must not be negative, but was " + workingDays);
        }
        int rank = ranks[coveredSlot(day)];
        if (workingDays == 0) {
            return day;
        }
        if (workingDays > this.workingDays.length - rank) {
            throw new IllegalArgumentException("working day " + workingDays + " after " + day + " lies beyond "
                    + lastCovered() + ": " + missing(lastYear() + 1));
        }
        return this.workingDays[rank + workingDays - 1];
    }

    /**
     * How many working days there are after one day, up to and including another.
     *
     * @param startExclusive  the day after which counting starts, itself not counted
     * @param endInclusive  the last day that counts, not before {@code startExclusive}
     * @return the number of working days, 0 if the two are the same day
     * @throws IllegalArgumentException if {@code endInclusive} is before {@code startExclusive}, or if the calendar does
     *     not cover both
     */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        int start = coveredSlot(startExclusive);
        int end = coveredSlot(endInclusive);
        if (end < start) {
            throw new IllegalArgumentException(
                    "endInclusive must not be before startExclusive, but was " + endInclusive + " < " + startExclusive);
        }
        return ranks[end] - ranks[start];
    }

    /**
     * The papers that arranged a year (通知), for evidence.
     *
     * @param year  a covered year
     * @return their addresses; more than one if the first was amended
     * @throws IllegalArgumentException if the calendar does not cover the year
     */
    public List<String> papers(int year) {
        int index = year - firstYear;
        if (index < 0 || index >= years) {
            throw new IllegalArgumentException("the year " + year + " is not covered: " + missing(year));
        }
        return arrangements.get(index).papers();
    }

    /**
     * The papers that decide whether a day is a working day: those of its year, or for a day of December that the next
     * year's papers name, those of the next year, or for a day that a local arrangement names, its basis.
     *
     * @param day  a covered day
     * @return their addresses, more than one if the first was amended; or the basis alone
     * @throws IllegalArgumentException if the calendar does not cover the day
     */
    public List<String> papersFor(LocalDate day) {
        if (!covers(day)) {
            throw notCovered(day);
        }
        for (int i = local.size() - 1; i >= 0; i--) {
            if (local.get(i).names(day)) {
                return List.of(local.get(i).basis());
            }
        }
        int next = day.getYear() + 1 - firstYear;
        boolean changedByNext = next < years && arrangements.get(next).names(day);
        return arrangements.get(changedByNext ? next : next - 1).papers();
    }

    /** As {@link #plusWorkingDays}, but empty where that refuses for want of covered days. */
    Optional<LocalDate> workingDayAfter(LocalDate day, int workingDays) {
        boolean reached = covers(day) && workingDays <= this.workingDays.length - ranks[slot(day)];
        return reached ? Optional.of(plusWorkingDays(day, workingDays)) : Optional.empty();
    }

    /** The day itself if it is a working day, else the next one; empty if the calendar does not reach it. */
    Optional<LocalDate> workingDayFrom(LocalDate day) {
        return covers(day) && isWorkingDay(day) ? Optional.of(day) : workingDayAfter(day, 1);
    }

    /** Whether a count that starts on a day has bounds: the days before the first covered one are not unannounced. */
    boolean reachesBackTo(LocalDate day) {
        return day.getYear() >= firstYear;
    }

    /**
     * The earliest day that can be the n-th working day not before a day: each day that is not settled may be worked.
     *
     * @param from  the first day that counts, not before the first covered day
     * @param n  which working day, at least 1
     */
    LocalDate earliestWorkingDay(LocalDate from, int n) {
        int before = settledBefore(from);
        int open = n - (settled - before);
        return open <= 0
                ? workingDays[before + n - 1]
                : laterOf(from, lastSettled.plusDays(1)).plusDays(open - 1L);
    }

    /**
     * The latest day that can be the n-th working day not before a day: none of the days that are covered but not settled
     * need be worked, and of those that are not covered as few as {@link UnannouncedDays} has it.
     *
     * @param from  the first day that counts, not before the first covered day
     * @param n  which working day, at least 1
     */
    LocalDate latestWorkingDay(LocalDate from, int n) {
        int before = settledBefore(from);
        int open = n - (settled - before);
        return open <= 0
                ? workingDays[before + n - 1]
                : UnannouncedDays.latestWorkingDay(laterOf(from, lastCovered().plusDays(1)), open);
    }

    private int settledBefore(LocalDate day) {
        if (day.isAfter(lastSettled)) {
            return settled;
        }
        int slot = slot(day);
        return isWorkingDay(day) ? ranks[slot] - 1 : ranks[slot];
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private int coveredSlot(LocalDate day) {
        if (!covers(day)) {
            throw notCovered(day);
        }
        return slot(day);
    }

    private int monthOf(LocalDate day) {
        return (day.getYear() - firstYear) * MONTHS + day.getMonthValue() - 1;
    }

    private int slot(LocalDate day) {
        return (day.getYear() - firstYear) * YEAR_SLOTS
                + (day.getMonthValue() - 1) * MONTH_SLOTS
                + day.getDayOfMonth()
                - 1;
    }

    private int lastYear() {
        return firstYear + years - 1;
    }

    private IllegalArgumentException notCovered(LocalDate day) {
        return new IllegalArgumentException("the day " + day + " is not covered: " + missing(day.getYear()));
    }

    private String missing(int year) {
        return "the calendar covers " + firstCovered() + " to " + lastCovered() + "; the arrangement for " + year
                + " is missing";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar that
                && arrangements.equals(that.arrangements)
                && local.equals(that.local);
    }

    @Override
    public int hashCode() {
        return Objects.hash(arrangements, local);
    }

    /**
     * The days covered, for logs.
     *
     * @return such as {@code WorkingCalendar[2007-01-01 to 2026-12-31]}
     */
    @Override
    public String toString() {
        return "WorkingCalendar[" + firstCovered() + " to " + lastCovered() + "]";
    }

    private Object writeReplace() {
        return new Form(arrangements, local);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a calendar is read from its arrangements");
    }

    /** What is written of a calendar: what it was built from, so that the tables are always those of the reader. */
    private record Form(List<Arrangement> arrangements, List<LocalArrangement> local) implements Serializable {

        private Object readResolve() {
            boolean builtIn = local.isEmpty() && arrangements.equals(china().arrangements);
            return builtIn ? china() : new WorkingCalendar(arrangements, local);
        }
    }
}
