package io.neikong.examples.checkup;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.neikong.permissions.rotation.RotationForecast;
import io.neikong.permissions.rotation.RotationForecast.Status;
import io.neikong.time.ChinaTime;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes {@code rotation-forecast.ics}, an all-day event on each limit day, to import into a calendar (RFC 5545).
 *
 * <p>An event keeps its identifier as long as the same person is in the same post, and its number goes up from day to day,
 * so that importing a later forecast moves it instead of adding another. Everything is made from the facts and the day of
 * the report, so that the same facts give the same bytes. People are named by their staff ids.
 */
final class ForecastCalendar {

    /** Characters to a line. In UTF-8 these are at most 75 bytes, which no line should exceed. */
    private static final int LINE_LENGTH = 24;

    private static final LocalDate FIRST_EDITION = LocalDate.of(2000, 1, 1);

    private ForecastCalendar() {}

    static void write(RotationForecast forecast, Locale locale, OutputStream out) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("io.neikong.examples.checkup.words", locale);
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Neikong//District checkup//EN");
        calendar.setMethod("PUBLISH");
        for (RotationForecast.Line line : forecast.lines()) {
            LocalDate limitDay = line.limitDay();
            if (limitDay != null) {
                calendar.addEvent(event(forecast.asOf(), line, limitDay, words));
            }
        }
        ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE_LENGTH);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent event(LocalDate asOf, RotationForecast.Line line, LocalDate limitDay, ResourceBundle words) {
        VEvent event = new VEvent();
        event.setUid(uid(line));
        event.setDateTimeStamp(Date.from(ChinaTime.startOf(asOf)));
        event.setSequence((int) Math.max(0, asOf.toEpochDay() - FIRST_EDITION.toEpochDay()));
        event.setDateStart(new DateStart(day(limitDay)));
        event.setDateEnd(new DateEnd(day(limitDay.plusDays(1))));
        event.setTransparency(true);
        boolean over = line.status() == Status.OVER;
        event.setSummary(say(words, over ? "forecastOver" : "forecastDue", line, limitDay));
        event.setDescription(say(words, "forecastDescription", line, limitDay));
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** The same for the same person in the same post since the same day, and says nothing of them to others. */
    private static String uid(RotationForecast.Line line) {
        Hasher hasher = Hashing.sha256().newHasher();
        String function = line.function();
        put(hasher, line.person());
        put(hasher, line.post().unit());
        put(hasher, function == null ? line.post().post() : function);
        put(hasher, String.valueOf(line.since()));
        return "rotation-" + hasher.hash().toString().substring(0, 32) + "@neikong";
    }

    private static void put(Hasher hasher, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
    }

    private static String say(ResourceBundle words, String key, RotationForecast.Line line, LocalDate limitDay) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(new Object[] {
            printable(line.person()),
            printable(line.post().unit()),
            printable(line.post().post()),
            printable(String.valueOf(line.post().postClass())),
            String.valueOf(line.since()),
            String.valueOf(limitDay)
        });
    }

    /** A calendar knows one kind of line break and no other control characters. */
    private static String printable(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
    }
}
