package io.neikong.time;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Calendars built from fewer or other files than the built-in one. */
final class Calendars {

    private Calendars() {}

    /** As if no year after this one had been announced. */
    static WorkingCalendar through(int lastYear) {
        return new WorkingCalendar(
                IntStream.rangeClosed(2007, lastYear).mapToObj(Calendars::of).toList());
    }

    static Arrangement of(int year) {
        return ArrangementReader.read(year + ".json", json(NaiveCalendar.file(year)));
    }

    /** A file of one day off. */
    static InputStream file(int year, List<String> papers, LocalDate dayOff) {
        return json("{\"year\": %d,\n\"papers\": [\"%s\"],\n".formatted(year, String.join("\", \"", papers))
                + "\"days\": [{\"name\": \"元旦\", \"date\": \"%s\", \"isOffDay\": true}]}".formatted(dayOff));
    }

    static InputStream json(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
