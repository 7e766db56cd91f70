package io.neikong.identifier;

import io.neikong.identifier.Flaw.Reason;
import java.util.Objects;

/**
 * The number of the settlement account of a company or other unit (单位结算账号): 8 to 32 digits, and single hyphens
 * between them (engineering default).
 *
 * <p>Each bank numbers its accounts in its own way, and there is no check digit. That a text has the form proves nothing
 * more than that. Hyphens are only for the eye: the normalised form has none.
 */
public final class UnitAccountNumber {

    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 32;

    private UnitAccountNumber() {}

    /**
     * Whether a text has the form of an account number.
     *
     * @param text  the text, as it stands; nothing is trimmed or repaired
     * @return whether it has
     */
    public static boolean isValid(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (text.length() >= 2 * MOST_DIGITS) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!allows(text, i)) {
                return false;
            }
            digits += text.charAt(i) == '-' ? 0 : 1;
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    /**
     * Everything that can be said of a text as an account number.
     *
     * @param text  the text, as it stands
     * @return what is wrong with it and what it may have been meant to be
     */
    public static IdentifierCheck check(CharSequence text) {
        Objects.requireNonNull(text, "text");
        IdentifierCheck.Builder check = new IdentifierCheck.Builder(IdentifierKind.UNIT_ACCOUNT_NUMBER);
        boolean isTooLong = text.length() >= 2 * MOST_DIGITS;
        if (isTooLong || (hasOnlyAllowed(check, text) && !isValid(text))) {
            check.fault(Reason.LENGTH, 0, "8-32");
        }
        return check.of(Spelling.of(text));
    }

    private static boolean hasOnlyAllowed(IdentifierCheck.Builder check, CharSequence text) {
        return check.faults(text, text.length(), (index, character) -> allows(text, index), "0-9 -");
    }

    private static boolean allows(CharSequence text, int index) {
        char character = text.charAt(index);
        if (character == '-') {
            return index > 0 && index < text.length() - 1 && text.charAt(index - 1) != '-';
        }
        return character >= '0' && character <= '9';
    }
}
