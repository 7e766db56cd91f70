package io.neikong.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which the offices of the sample are open, 2024-07-01 to 2026-06-30, copied from the arrangements of the
 * State Council. The library has a calendar of its own; the sample does not ask it, because it is there to test it.
 */
final class OfficeDays {

    static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static final Set<LocalDate> DAYS_OFF = new TreeSet<>(Stream.of(
                    days("2024-09-15", 3), // Mid-Autumn
                    days("2024-10-01", 7), // National Day
                    days("2025-01-01", 1), // New Year
                    days("2025-01-28", 8), // Spring Festival
                    days("2025-04-04", 3), // Tomb-Sweeping Day
                    days("2025-05-01", 5), // Labour Day
                    days("2025-05-31", 3), // Dragon Boat Festival
                    days("2025-10-01", 8), // National Day and Mid-Autumn
                    days("2026-01-01", 3), // New Year
                    days("2026-02-15", 9), // Spring Festival
                    days("2026-04-04", 3), // Tomb-Sweeping Day
                    days("2026-05-01", 5), // Labour Day
                    days("2026-06-19", 3)) // Dragon Boat Festival
            .flatMap(List::stream)
            .toList());

    private static final Set<LocalDate> MAKE_UP_DAYS = new TreeSet<>(Stream.of(
                    "2024-09-14",
                    "2024-09-29",
                    "2024-10-12",
                    "2025-01-26",
                    "2025-02-08",
                    "2025-04-27",
                    "2025-09-28",
                    "2025-10-11",
                    "2026-01-04",
                    "2026-02-14",
                    "2026-02-28",
                    "2026-05-09")
            .map(LocalDate::parse)
            .toList());

    private OfficeDays() {}

    private static List<LocalDate> days(String first, int count) {
        LocalDate day = LocalDate.parse(first);
        return day.datesUntil(day.plusDays(count)).toList();
    }

    static boolean isOpen(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("expected a day of the sample, but was " + day);
        }
        return MAKE_UP_DAYS.contains(day)
                || (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !DAYS_OFF.contains(day));
    }

    /** The open days from {@code first} through {@code lastInclusive}. */
    static List<LocalDate> open(LocalDate first, LocalDate lastInclusive) {
        return first.datesUntil(lastInclusive.plusDays(1))
                .filter(OfficeDays::isOpen)
                .toList();
    }

    /** The open day that is {@code count} open days after {@code day}; the day itself is not counted. */
    static LocalDate plus(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isOpen(reached)) {
                left--;
            }
        }
        return reached;
    }
}
