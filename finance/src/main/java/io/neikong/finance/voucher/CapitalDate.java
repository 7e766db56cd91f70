package io.neikong.finance.voucher;

import io.neikong.finance.voucher.CapitalFault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Dates of bills in capital characters (票据出票日期大写), annex 1 of 支付结算办法.
 *
 * <p>The year is written digit by digit. 零 stands before the months 壹, 贰 and 壹拾 and before the days 壹 to 玖, 壹拾, 贰拾
 * and 叁拾, and nowhere else; 拾 always has its digit. 15 January 2026 is 贰零贰陆年零壹月壹拾伍日. Each day has this one
 * form; traditional characters (貳參叄陸) are accepted. That 零 before another month is refused, where the annex is silent,
 * is an engineering default.
 */
public final class CapitalDate {

    private static final String EXPECTED = "a capital date such as 贰零贰陆年零壹月壹拾伍日";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private CapitalDate() {}

    /**
     * A day in capital characters.
     *
     * @param day  the day, of the years 1000 to 9999
     * @return the words, such as 贰零贰陆年零壹月壹拾伍日
     * @throws IllegalArgumentException if the year does not have four digits
     */
    public static String format(LocalDate day) {
        int year = day.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("day must be of the years 1000 to 9999, but was " + day);
        }
        StringBuilder words = new StringBuilder(16);
        for (int divisor = 1000; divisor > 0; divisor /= 10) {
            words.append(CapitalCharacter.DIGITS.charAt(year / divisor % 10));
        }
        words.append('年');
        append(words, day.getMonthValue(), monthNeedsZero(day.getMonthValue()));
        words.append('月');
        append(words, day.getDayOfMonth(), dayNeedsZero(day.getDayOfMonth()));
        return words.append('日').toString();
    }

    /**
     * The day of a well-formed text.
     *
     * @param words  the words
     * @return the day
     * @throws IllegalArgumentException if the text is not well-formed, with position and reason of its first fault
     */
    public static LocalDate parse(CharSequence words) {
        Reading reading = check(words);
        if (reading.day() == null) {
            throw reading.faults().get(0).asException(EXPECTED);
        }
        return reading.day();
    }

    /**
     * Reads a text and says what is wrong with it.
     *
     * @param words  the words, whatever they are
     * @return the day, or the first fault
     */
    public static Reading check(CharSequence words) {
        Objects.requireNonNull(words, "words");
        int year = 0;
        for (int at = 0; at < 4; at++) {
            int digit = CapitalCharacter.at(words, at);
            if (digit > 9) {
                return refused(at, CapitalCharacter.noDigit(digit));
            }
            year = year * 10 + digit;
        }
        if (year < FIRST_YEAR) {
            return refused(0, Reason.ZERO_NOT_ALLOWED);
        }
        if (!has(words, 4, '年')) {
            return refused(4, Reason.UNIT_MISSING);
        }
        Part month = Part.read(words, 5);
        if (month.fault != null) {
            return new Reading(null, List.of(month.fault));
        }
        Reason reason = month.reason(12, monthNeedsZero(month.value));
        if (reason != null) {
            return refused(5, reason);
        }
        if (!has(words, month.end, '月')) {
            return refused(month.end, Reason.UNIT_MISSING);
        }
        Part day = Part.read(words, month.end + 1);
        if (day.fault != null) {
            return new Reading(null, List.of(day.fault));
        }
        reason = day.reason(YearMonth.of(year, month.value).lengthOfMonth(), dayNeedsZero(day.value));
        if (reason != null) {
            return refused(month.end + 1, reason);
        }
        if (!has(words, day.end, '日')) {
            return refused(day.end, Reason.UNIT_MISSING);
        }
        if (words.length() > day.end + 1) {
            return refused(day.end + 1, Reason.TEXT_AFTER_END);
        }
        return new Reading(LocalDate.of(year, month.value, day.value), List.of());
    }

    /**
     * What was read.
     *
     * @param day  the day, null if the text is not well-formed
     * @param faults  the first fault, none if the text is well-formed
     */
    public record Reading(@Nullable LocalDate day, List<CapitalFault> faults) implements Serializable {

        public Reading {
            faults = List.copyOf(faults);
        }

        /** Whether the text keeps all rules. */
        public boolean isWellFormed() {
            return faults.isEmpty();
        }
    }

    /** A month or a day as it is written: its number, whether 零 came first, and where it ends. */
    private record Part(
            int value, boolean zero, int end, @Nullable CapitalFault fault) {

        static Part read(CharSequence words, int from) {
            boolean zero = CapitalCharacter.at(words, from) == 0;
            int at = zero ? from + 1 : from;
            int digit = CapitalCharacter.at(words, at);
            if (digit == 0 || digit > 9) {
                Reason reason = digit == 0 ? Reason.ZERO_NOT_ALLOWED : CapitalCharacter.noDigit(digit);
                return new Part(0, zero, at, new CapitalFault(at, reason));
            }
            at++;
            if (CapitalCharacter.at(words, at) != CapitalCharacter.TEN) {
                return new Part(digit, zero, at, null);
            }
            at++;
            int ones = CapitalCharacter.at(words, at);
            boolean more = ones > 0 && ones <= 9;
            return new Part(digit * 10 + (more ? ones : 0), zero, more ? at + 1 : at, null);
        }

        @Nullable
        Reason reason(int greatest, boolean needsZero) {
            if (value > greatest) {
                return Reason.NO_SUCH_DAY;
            }
            return zero == needsZero ? null : zero ? Reason.ZERO_NOT_ALLOWED : Reason.ZERO_MISSING;
        }
    }

    private static boolean monthNeedsZero(int month) {
        return month == 1 || month == 2 || month == 10;
    }

    private static boolean dayNeedsZero(int day) {
        return day < 10 || day % 10 == 0;
    }

    private static void append(StringBuilder words, int number, boolean needsZero) {
        if (needsZero) {
            words.append('零');
        }
        if (number >= 10) {
            words.append(CapitalCharacter.DIGITS.charAt(number / 10)).append('拾');
        }
        if (number % 10 > 0) {
            words.append(CapitalCharacter.DIGITS.charAt(number % 10));
        }
    }

    private static boolean has(CharSequence words, int at, char mark) {
        return at < words.length() && words.charAt(at) == mark;
    }

    private static Reading refused(int at, Reason reason) {
        return new Reading(null, List.of(new CapitalFault(at, reason)));
    }
}
