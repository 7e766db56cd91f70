package io.neikong.benchmarks.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;

/** Jollyday, which has no calendar of China and answers whether a day is a holiday; week-ends and counting are a loop. */
final class DaysByJollyday implements WorkingDays {

    private final Arrangements days = new Arrangements();
    private final HolidayManager manager;

    DaysByJollyday() throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Configuration hierarchy=\"china\" description=\"China\""
                + " xmlns=\"https://focus_shift.de/jollyday/schema/holiday\"><Holidays>\n");
        for (LocalDate day : new TreeSet<>(days.daysOff)) {
            xml.append("<Fixed month=\"%s\" day=\"%d\" validFrom=\"%d\" validTo=\"%3$d\"/>\n"
                    .formatted(day.getMonth(), day.getDayOfMonth(), day.getYear()));
        }
        Path file = Files.createTempFile("china", ".xml");
        Files.writeString(file, xml.append("</Holidays></Configuration>\n"));
        manager =
                HolidayManager.getInstance(ManagerParameters.create(file.toUri().toURL()));
        file.toFile().deleteOnExit();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return Arrangements.WEEKEND.contains(day.getDayOfWeek())
                ? days.workingWeekendDays.contains(day)
                : !manager.isHoliday(day);
    }
}
