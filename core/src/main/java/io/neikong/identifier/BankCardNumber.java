package io.neikong.identifier;

import io.neikong.identifier.Flaw.Reason;
import java.util.Objects;

/**
 * The number of a bank card (银行卡号): 13 to 19 digits, the last of which is the check digit of Luhn.
 *
 * <p>The accounts of companies and passbooks have no such digit; see {@link UnitAccountNumber}. A wrong check digit is
 * therefore a warning, never a proof.
 */
public final class BankCardNumber {

    static final int SHORTEST = 13;
    static final int LONGEST = 19;

    private static final byte[] DOUBLED = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};

    private BankCardNumber() {}

    /**
     * Whether a text is the number of a bank card: its length is that of one, all of it are digits, and the check digit is
     * right.
     *
     * @param text  the text, as it stands; nothing is trimmed or repaired
     * @return whether it is one
     */
    public static boolean isValid(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return hasLengthOfCard(text) && isLuhnNumber(text);
    }

    /**
     * Everything that can be said of a text as the number of a bank card.
     *
     * @param text  the text, as it stands
     * @return what is wrong with it and what it may have been meant to be
     */
    public static IdentifierCheck check(CharSequence text) {
        Objects.requireNonNull(text, "text");
        IdentifierCheck.Builder check = new IdentifierCheck.Builder(IdentifierKind.BANK_CARD_NUMBER);
        if (!hasLengthOfCard(text)) {
            check.fault(Reason.LENGTH, 0, "13-19");
        } else if (check.faults(text, text.length(), BankCardNumber::allows, "0-9") && !isLuhnNumber(text)) {
            check.fault(Reason.CHECK_CHARACTER, text.length(), String.valueOf(checkDigit(text)));
        }
        return check.of(Spelling.of(text));
    }

    private static boolean hasLengthOfCard(CharSequence text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }

    private static boolean allows(int index, char character) {
        return character >= '0' && character <= '9';
    }

    private static char checkDigit(CharSequence text) {
        StringBuilder number = new StringBuilder(text);
        char digit = '0';
        while (!isLuhnNumber(replaced(number, digit))) {
            digit++;
        }
        return digit;
    }

    private static CharSequence replaced(StringBuilder number, char last) {
        number.setCharAt(number.length() - 1, last);
        return number;
    }

    /** Whether all are digits, at least one, and the last is the check digit of Luhn, whatever the length. */
    static boolean isLuhnNumber(CharSequence text) {
        int sum = 0;
        int last = text.length() - 1;
        for (int i = last; i >= 0; i--) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += ((last - i) & 1) == 0 ? digit : DOUBLED[digit];
        }
        return last >= 0 && sum % 10 == 0;
    }
}
