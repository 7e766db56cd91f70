package io.neikong.identifier;

/**
 * Whether a number begins as the cards of an issuer do, and is as long as they are (发卡机构标识).
 *
 * <p>One in ten numbers of any kind has a right check digit. Numbers of applications begin with a year and those of
 * certificates with the code of a region, such as 31 for Shanghai, and no card does. Which beginnings and lengths are taken
 * for those of cards is an engineering default: UnionPay with 62 and 81, older cards of Chinese banks with another 6 or with 9,
 * and the cards of Visa, Mastercard, American Express, JCB and Diners Club.
 */
final class CardIssuer {

    private static final int USUAL = 16;
    private static final int LONGEST = 19;
    private static final int CREDIT_CODE = 18;

    private CardIssuer() {}

    /** Whether the digits of a row from one place up to another begin and end as those of a card can. */
    static boolean issues(CharSequence row, int start, int end) {
        int length = end - start;
        int two = number(row, start, 2);
        return switch (row.charAt(start)) {
            case '2' -> length == USUAL && isWithin(number(row, start, 4), 2221, 2720);
            case '3' -> isOfTraveller(number(row, start, 4), length);
            case '4' -> length == 13 || length == USUAL || length == LONGEST;
            case '5' -> length == USUAL || length == LONGEST;
            case '6' -> isWithin(length, USUAL, LONGEST);
            case '8' -> two == 81 && isWithin(length, USUAL, LONGEST);
            case '9' -> isWithin(length, USUAL, LONGEST) && !(length == CREDIT_CODE && isWithin(two, 91, 93));
            default -> false;
        };
    }

    /** American Express, JCB and Diners Club. */
    private static boolean isOfTraveller(int four, int length) {
        return switch (four / 100) {
            case 34, 37 -> length == 15;
            case 35 -> isWithin(four, 3528, 3589) && isWithin(length, USUAL, LONGEST);
            case 30, 36, 38, 39 -> length == 14;
            default -> false;
        };
    }

    private static int number(CharSequence row, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            number = number * 10 + row.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }
}
