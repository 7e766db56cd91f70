package io.neikong.identifier;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;

/** The same questions, answered word by word as the standards put them. */
final class NaiveIdentifiers {

    static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECK = "10X98765432";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private NaiveIdentifiers() {}

    static boolean isCreditCode(String text) {
        return text.matches("[" + CREDIT_CODE_ALPHABET + "]{18}")
                && text.charAt(17) == creditCheck(text.substring(0, 17));
    }

    static char creditCheck(String body) {
        int sum = 0;
        for (int i = 1; i <= 17; i++) {
            int weight = BigInteger.valueOf(3)
                    .modPow(BigInteger.valueOf(i - 1), BigInteger.valueOf(31))
                    .intValue();
            sum += weight * CREDIT_CODE_ALPHABET.indexOf(body.charAt(i - 1));
        }
        int check = 31 - sum % 31;
        return CREDIT_CODE_ALPHABET.charAt(check == 31 ? 0 : check);
    }

    static boolean isResidentId(String text) {
        return text.matches("[0-9]{17}[0-9Xx]")
                && PROVINCES.contains(text.substring(0, 2))
                && isBirthDate(text.substring(6, 14))
                && Character.toUpperCase(text.charAt(17)) == residentCheck(text.substring(0, 17));
    }

    static char residentCheck(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += RESIDENT_WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return RESIDENT_CHECK.charAt(sum % 11);
    }

    private static boolean isBirthDate(String date) {
        try {
            return LocalDate.parse(date, DATE).getYear() >= 1800;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static boolean isBankCard(String text) {
        return text.matches("[0-9]{13,19}") && luhnSum(text) % 10 == 0;
    }

    private static int luhnSum(String digits) {
        String reversed = new StringBuilder(digits).reverse().toString();
        int sum = 0;
        for (int i = 0; i < reversed.length(); i++) {
            int digit = reversed.charAt(i) - '0';
            int doubled = 2 * digit;
            sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
        }
        return sum;
    }

    static char luhnCheck(String body) {
        return "0123456789"
                .chars()
                .mapToObj(digit -> (char) digit)
                .filter(digit -> luhnSum(body + digit) % 10 == 0)
                .findFirst()
                .orElseThrow();
    }
}
