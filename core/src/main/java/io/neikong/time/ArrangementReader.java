package io.neikong.time;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one year's arrangement from JSON in the form of {@code NateScarlet/holiday-cn}, strictly.
 *
 * <p>A calendar that misread a line would answer wrongly for a whole year without anybody noticing. So everything that
 * is not expected is refused with the file, the line, what was expected and what came; and so is the empty file that
 * stands for a year that is not announced yet, because without its arrangement every weekday of it would count.
 */
final class ArrangementReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The address of a paper names the day, as in {@code /2019-03/22/}, or only the month, as in {@code /202511/}. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "https?://www\\.gov\\.cn/.*/(\\d{4})-?(0[1-9]|1[0-2])/(?:(0[1-9]|[12]\\d|3[01])/)?content.*");

    private final String file;
    private final JsonParser parser;
    private final int firstYear;
    private final int lastYear;

    private @Nullable Integer year;
    private @Nullable List<String> papers;
    private @Nullable Map<LocalDate, Day> days;

    private ArrangementReader(String file, JsonParser parser, int firstYear, int lastYear) {
        this.file = file;
        this.parser = parser;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    private record Day(String name, boolean off, int line) {}

    /** Reads an arrangement of any year. */
    static Arrangement read(String file, InputStream json) {
        return read(file, json, Year.MIN_VALUE, Year.MAX_VALUE);
    }

    /**
     * Reads an arrangement.
     *
     * @param file  the name of the file, for messages
     * @param json  its bytes; closed when read
     * @param firstYear  the first year that it may be for
     * @param lastYear  the last year that it may be for, included
     * @return the arrangement
     * @throws IllegalArgumentException if it is not an arrangement for such a year, with file and line
     * @throws UncheckedIOException if the bytes cannot be had
     */
    static Arrangement read(String file, InputStream json, int firstYear, int lastYear) {
        try (JsonParser parser = JSON.createParser(json)) {
            return new ArrangementReader(file, parser, firstYear, lastYear).arrangement();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    message(file, e.getLocation().getLineNr(), "expected JSON, but was not: " + e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private Arrangement arrangement() throws IOException {
        parser.nextToken();
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "$schema", "$id" -> expect(JsonToken.VALUE_STRING, key + " as text");
                case "year" -> year = year();
                case "papers" -> papers = papers();
                case "days" -> days = days();
                default -> throw refused("the keys $schema, $id, year, papers and days", '"' + key + '"');
            }
        }
        int ofYear = present(year, "year");
        List<String> ofPapers = present(papers, "papers");
        Map<LocalDate, Day> ofDays = present(days, "days");
        if (parser.nextToken() != null) {
            throw refused("nothing after the object", came());
        }
        return arrangement(ofYear, ofPapers, ofDays);
    }

    private Arrangement arrangement(int ofYear, List<String> ofPapers, Map<LocalDate, Day> ofDays) {
        List<LocalDate> daysOff = new ArrayList<>();
        List<LocalDate> workingDays = new ArrayList<>();
        ofDays.forEach((date, day) -> {
            boolean december = date.getYear() == ofYear - 1 && date.getMonth() == Month.DECEMBER;
            if (date.getYear() != ofYear && !december) {
                throw refused(
                        day.line(),
                        "a day of " + ofYear + " or of the December before",
                        date + " (" + day.name() + ")");
            }
            (day.off() ? daysOff : workingDays).add(date);
        });
        return new Arrangement(ofYear, ofPapers, daysOff, workingDays, knownFrom(ofPapers), null);
    }

    /** The day by which all papers had been announced, null if an address does not tell. */
    private static @Nullable LocalDate knownFrom(List<String> papers) {
        LocalDate last = LocalDate.MIN;
        for (String paper : papers) {
            LocalDate day = announcedBy(paper);
            if (day == null) {
                return null;
            }
            last = day.isAfter(last) ? day : last;
        }
        return last;
    }

    private static @Nullable LocalDate announcedBy(String paper) {
        Matcher address = ANNOUNCED.matcher(paper);
        if (!address.matches()) {
            return null;
        }
        LocalDate endOfMonth = YearMonth.of(Integer.parseInt(address.group(1)), Integer.parseInt(address.group(2)))
                .atEndOfMonth();
        String day = address.group(3);
        int dayOfMonth = day == null ? endOfMonth.getDayOfMonth() : Integer.parseInt(day);
        return dayOfMonth > endOfMonth.getDayOfMonth() ? null : endOfMonth.withDayOfMonth(dayOfMonth);
    }

    private List<String> papers() throws IOException {
        expect(JsonToken.START_ARRAY, "an array of papers");
        List<String> read = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            read.add(text("a paper"));
        }
        if (read.isEmpty()) {
            throw refused("at least one paper", "none: the arrangement is not announced");
        }
        return read;
    }

    private Map<LocalDate, Day> days() throws IOException {
        expect(JsonToken.START_ARRAY, "an array of days");
        Map<LocalDate, Day> read = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            day(read);
        }
        if (read.isEmpty()) {
            throw refused("at least one day", "none: the arrangement is not announced");
        }
        return read;
    }

    private void day(Map<LocalDate, Day> read) throws IOException {
        expect(JsonToken.START_OBJECT, "a day as an object");
        String name = null;
        LocalDate date = null;
        int line = 0;
        Boolean off = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "name" -> name = text(key);
                case "date" -> {
                    date = date();
                    line = line();
                }
                case "isOffDay" -> off = truth(key);
                default -> throw refused("the keys name, date and isOffDay", '"' + key + '"');
            }
        }
        Day day = new Day(present(name, "name"), present(off, "isOffDay"), line);
        Day earlier = read.put(present(date, "date"), day);
        if (earlier != null) {
            throw refused(line, "each date once", date + " again after line " + earlier.line());
        }
    }

    private LocalDate date() throws IOException {
        String text = text("date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    message(file, line(), "expected a date like 2026-02-14, but was \"" + text + '"'), e);
        }
    }

    private String text(String what) throws IOException {
        expect(JsonToken.VALUE_STRING, what + " as text");
        String text = parser.getText();
        if (text.isBlank()) {
            throw refused(what + " as text", "blank");
        }
        return text;
    }

    private int year() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT, "year as a whole number");
        int read = parser.getIntValue();
        if (read < firstYear || read > lastYear) {
            throw refused("a year from " + firstYear + " to " + lastYear, came());
        }
        return read;
    }

    private boolean truth(String what) throws IOException {
        if (!parser.currentToken().isBoolean()) {
            throw refused(what + " as true or false", came());
        }
        return parser.getBooleanValue();
    }

    private void expect(JsonToken token, String what) throws IOException {
        if (parser.currentToken() != token) {
            throw refused(what, came());
        }
    }

    private <T> T present(@Nullable T value, String key) {
        if (value == null) {
            throw refused("the key " + key, "an object without it");
        }
        return value;
    }

    private String came() throws IOException {
        return Objects.requireNonNullElse(parser.getText(), "nothing");
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private IllegalArgumentException refused(String expected, String came) {
        return refused(line(), expected, came);
    }

    private IllegalArgumentException refused(int line, String expected, String came) {
        return new IllegalArgumentException(message(file, line, "expected " + expected + ", but was " + came));
    }

    private static String message(String file, int line, String what) {
        return file + ", line " + line + ": " + what;
    }
}
