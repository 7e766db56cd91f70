package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Moments at which people of the sample work: not at night, not at lunch, more in the morning. */
final class OfficeHours {

    static final LocalDateTime NO_LATER_THAN = OfficeDays.LAST.atTime(17, 30);

    private static final LocalTime LAST_CALL = LocalTime.of(16, 45);
    private static final int[] HOURS = {8, 9, 10, 11, 13, 14, 15, 16};
    private static final int[] LOAD = {4, 10, 12, 4, 6, 9, 8, 4};

    private final Dice dice;

    OfficeHours(Dice dice) {
        this.dice = dice;
    }

    LocalDateTime on(LocalDate day) {
        int hour = HOURS[dice.weighted(LOAD)];
        int minute = switch (hour) {
            case 8 -> dice.between(30, 59);
            case 11 -> dice.between(0, 29);
            default -> dice.between(0, 59);
        };
        return day.atTime(hour, minute, dice.between(0, 59));
    }

    /**
     * A moment some open days later; later on the same day, if that is what chance says and there is time for it.
     *
     * @return the moment, perhaps after {@link #NO_LATER_THAN}: then it has not come yet
     */
    LocalDateTime after(LocalDateTime before, int leastDays, int mostDays) {
        int days = dice.between(leastDays, mostDays);
        if (days == 0 && before.toLocalTime().isBefore(LAST_CALL)) {
            LocalDateTime soon = before.plusMinutes(dice.between(2, 30)).withSecond(dice.between(0, 59));
            boolean atLunch = soon.getHour() == 12 || (soon.getHour() == 11 && soon.getMinute() >= 30);
            return atLunch ? soon.plusMinutes(90) : soon;
        }
        LocalDate last = before.toLocalDate();
        for (int left = Math.max(days, 1); left > 0; left--) {
            if (!last.isBefore(OfficeDays.LAST)) {
                return NO_LATER_THAN.plusDays(1);
            }
            last = OfficeDays.plus(last, 1);
        }
        return on(last);
    }

    static boolean hasCome(LocalDateTime at) {
        return !at.isAfter(NO_LATER_THAN);
    }
}
