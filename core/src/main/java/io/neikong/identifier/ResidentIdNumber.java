package io.neikong.identifier;

import io.neikong.identifier.Flaw.Reason;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a resident of China, GB 11643-1999 (公民身份号码).
 *
 * <p>Division of registration (1 to 6), birth date (7 to 14), sequence (15 to 17), check character (18), a digit or X. A
 * small x is accepted. The residence permits of residents of Hong Kong, Macao and Taiwan have numbers of the same kind, whose
 * divisions start with 81, 82 and 83 (engineering default). Nobody is taken to be born before 1800 (engineering default);
 * whether a birth date lies in the future, only {@link #check(CharSequence, LocalDate)} can say.
 *
 * <p>The old form of 15 digits, without century and check character, is no longer valid; see {@link #upgraded}.
 */
public final class ResidentIdNumber {

    static final int LENGTH = 18;
    static final int OLD_LENGTH = 15;

    private static final WeightedSum SUM = WeightedSum.of(
                    "0123456789", new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}, "0123456789X", 11, 1)
            .alsoWriting('X', 'x');

    private static final boolean[] PROVINCES = provinces();
    private static final int BIRTH_DATE = 6;
    private static final int EARLIEST_YEAR = 1800;
    private static final int FEBRUARY = 2;
    private static final byte[] DAYS_OF_MONTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Before, a number may have been given with the division of a later day than that of birth. */
    private static final int FIRST_YEAR_OF_NUMBERS = 1984;

    private ResidentIdNumber() {}

    private static boolean[] provinces() {
        boolean[] provinces = new boolean[100];
        for (int province : new int[] {
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83
        }) {
            provinces[province] = true;
        }
        return provinces;
    }

    /**
     * Whether a text is a resident's number: its length, its characters, its province, its birth date and its check
     * character are right. The county is not judged.
     *
     * @param text  the text, as it stands; nothing is trimmed or repaired
     * @return whether it is one
     */
    public static boolean isValid(CharSequence text) {
        return SUM.holds(Objects.requireNonNull(text, "text"))
                && PROVINCES[number(text, 0, 2)]
                && isBirthDate(
                        number(text, BIRTH_DATE, 4), number(text, BIRTH_DATE + 4, 2), number(text, BIRTH_DATE + 6, 2));
    }

    /**
     * Everything that can be said of a text as a resident's number, but for whether its birth date is still to come.
     *
     * @param text  the text, as it stands
     * @return what is wrong with it, what is odd about it, and what it may have been meant to be
     */
    public static IdentifierCheck check(CharSequence text) {
        return checked(text, null);
    }

    /**
     * Everything that can be said of a text as a resident's number on a day.
     *
     * <p>That no list has the six digits of the division, or not for the year of birth, is a remark only: they are those of
     * the place of registration, of some day, and the lists end.
     *
     * @param text  the text, as it stands
     * @param asOf  the day that is judged on; a birth date after it is a fault
     * @return what is wrong with it, what is odd about it, and what it may have been meant to be
     */
    public static IdentifierCheck check(CharSequence text, LocalDate asOf) {
        return checked(text, Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * The number of 18 characters that a number of 15 digits became, when the 19 of the year and the check character were
     * added (升位).
     *
     * @param text  a number of the old form
     * @return the new number; empty if the text is no such number, or if its sequence is 996 to 999, which were kept for
     *     people of whom the century is not certain (engineering default)
     */
    public static Optional<String> upgraded(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (!isOldForm(text)
                || !PROVINCES[number(text, 0, 2)]
                || !isOldBirthDate(text)
                || number(text, OLD_LENGTH - 3, 3) >= 996) {
            return Optional.empty();
        }
        String body = text.subSequence(0, BIRTH_DATE) + "19" + text.subSequence(BIRTH_DATE, OLD_LENGTH);
        return Optional.of(body + SUM.checkCharacter(body));
    }

    private static IdentifierCheck checked(CharSequence text, @Nullable LocalDate asOf) {
        Objects.requireNonNull(text, "text");
        IdentifierCheck.Builder check = new IdentifierCheck.Builder(IdentifierKind.RESIDENT_ID_NUMBER);
        if (isOldForm(text)) {
            check.fault(Reason.OLD_FORM, 0, "18");
            division(check, text);
            birthDate(check, text, "19" + text.subSequence(BIRTH_DATE, BIRTH_DATE + 6), asOf);
        } else if (text.length() != LENGTH) {
            check.fault(Reason.LENGTH, 0, "18");
        } else {
            boolean allAllowed = check.faults(text, LENGTH, SUM::allows, "0-9 X");
            if (areDigits(text, 0, 2)) {
                division(check, text);
            }
            if (areDigits(text, BIRTH_DATE, BIRTH_DATE + 8)) {
                birthDate(check, text, text.subSequence(BIRTH_DATE, BIRTH_DATE + 8), asOf);
            }
            if (allAllowed && !SUM.holds(text)) {
                check.fault(Reason.CHECK_CHARACTER, LENGTH, String.valueOf(SUM.checkCharacter(text)));
            }
        }
        return check.of(Spelling.of(text));
    }

    private static void division(IdentifierCheck.Builder check, CharSequence text) {
        if (!PROVINCES[number(text, 0, 2)]) {
            check.fault(Reason.PROVINCE, 1, null);
        } else if (areDigits(text, 0, BIRTH_DATE) && !Divisions.isListed(text, 0)) {
            check.remark(Reason.DIVISION_NOT_LISTED, 1, null);
        }
    }

    private static void birthDate(
            IdentifierCheck.Builder check, CharSequence text, CharSequence date, @Nullable LocalDate asOf) {
        int year = number(date, 0, 4);
        int month = number(date, 4, 2);
        int day = number(date, 6, 2);
        if (!isBirthDate(year, month, day)) {
            check.fault(Reason.BIRTH_DATE, BIRTH_DATE + 1, null);
        } else if (asOf != null && LocalDate.of(year, month, day).isAfter(asOf)) {
            check.fault(Reason.BORN_LATER, BIRTH_DATE + 1, asOf.toString());
        } else if (year >= FIRST_YEAR_OF_NUMBERS
                && areDigits(text, 0, BIRTH_DATE)
                && !Divisions.mayHaveBeenInForce(text, 0, year)) {
            check.remark(Reason.DIVISION_NOT_IN_FORCE, 1, null);
        }
    }

    /** Whether a valid number says that somebody was born after a day. */
    static boolean isBornAfter(CharSequence valid, LocalDate day) {
        int born = number(valid, BIRTH_DATE, 8);
        return born > (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    /** Whether a text has the form of a number of either length, with a province and a birth date; any check character will do. */
    static boolean isRecognisable(CharSequence text) {
        if (isOldForm(text)) {
            return PROVINCES[number(text, 0, 2)] && isOldBirthDate(text);
        }
        return text.length() == LENGTH
                && areDigits(text, 0, LENGTH - 1)
                && SUM.allows(LENGTH - 1, text.charAt(LENGTH - 1))
                && PROVINCES[number(text, 0, 2)]
                && isBirthDate(
                        number(text, BIRTH_DATE, 4), number(text, BIRTH_DATE + 4, 2), number(text, BIRTH_DATE + 6, 2));
    }

    private static boolean isOldForm(CharSequence text) {
        return text.length() == OLD_LENGTH && areDigits(text, 0, OLD_LENGTH);
    }

    private static boolean isOldBirthDate(CharSequence text) {
        return isBirthDate(
                1900 + number(text, BIRTH_DATE, 2), number(text, BIRTH_DATE + 2, 2), number(text, BIRTH_DATE + 4, 2));
    }

    private static boolean isBirthDate(int year, int month, int day) {
        if (year < EARLIEST_YEAR || month == 0 || month > 12 || day == 0) {
            return false;
        }
        return day <= DAYS_OF_MONTH[month] || (month == FEBRUARY && day == 29 && isLeapYear(year));
    }

    private static boolean isLeapYear(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static boolean areDigits(CharSequence text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(CharSequence text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
