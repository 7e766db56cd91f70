package io.neikong.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which moments become days, so that no answer depends on the machine (北京时间). */
public final class ChinaTime {

    /** The zone Asia/Shanghai. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    /**
     * The day on which a moment falls in Asia/Shanghai.
     *
     * @param at  the moment
     * @return the day
     * @throws java.time.DateTimeException if the moment lies outside the days that {@code LocalDate} can express
     */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /**
     * The first moment of a day in Asia/Shanghai, which is also the exclusive end of the day before (24:00).
     *
     * @param day  the day
     * @return its first moment
     */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
