package io.neikong.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The twin of the calendar: finds the changed days in the files with a regular expression and counts day by day. */
final class NaiveCalendar {

    static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final Pattern DAY = Pattern.compile("\"date\": \"([-0-9]+)\",\\s+\"isOffDay\": (true|false)");

    private final Map<LocalDate, Boolean> off = new HashMap<>();

    NaiveCalendar() {
        for (int year = 2007; year <= 2026; year++) {
            Matcher day = DAY.matcher(file(year));
            while (day.find()) {
                off.put(LocalDate.parse(day.group(1)), Boolean.valueOf(day.group(2)));
            }
        }
    }

    static String file(int year) {
        try (InputStream json = WorkingCalendar.class.getResourceAsStream("holidays/" + year + ".json")) {
            return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !off.getOrDefault(day, weekend);
    }

    /** The number of changed days that the files name, those of December 2006 included. */
    int changedDays() {
        return off.size();
    }

    /** Empty if the count runs past the last day. */
    Optional<LocalDate> plusWorkingDays(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.isAfter(LAST)) {
                return Optional.empty();
            }
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return Optional.of(reached);
    }

    int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        int count = 0;
        for (LocalDate day = startExclusive.plusDays(1); !day.isAfter(endInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
