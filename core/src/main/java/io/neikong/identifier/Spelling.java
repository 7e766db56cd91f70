package io.neikong.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text read with goodwill: what it may have been meant to be, and what in its spelling hides that.
 *
 * @param plain  the text without separators, in half-width capitals
 * @param isFullWidth  whether it had full-width digits or letters
 * @param isSeparated  whether it had separators
 * @param isLowerCase  whether it had small letters
 */
record Spelling(String plain, boolean isFullWidth, boolean isSeparated, boolean isLowerCase) {

    /** No identifier is longer, also with a separator after each character. */
    private static final int LONGEST = 128;

    private static final int DIGITS_OF_A_SPREADSHEET = 15;
    private static final int FULL_WIDTH_OFFSET = '！' - '!';
    private static final String LOOK_ALIKES = "OILSZB";
    private static final String LOOKED_ALIKE = "011528";

    /** Letters of other scripts, numerals and signs that are taken for an X. */
    private static final String LIKE_X = "ХхΧχⅩⅹ×";

    static Spelling of(CharSequence text) {
        if (text.length() > LONGEST) {
            return new Spelling("", false, false, false);
        }
        StringBuilder plain = new StringBuilder(text.length());
        boolean isFullWidth = false;
        boolean isSeparated = false;
        boolean isLowerCase = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isSeparator(character)) {
                isSeparated = true;
                continue;
            }
            if (character > '！' && character <= '～') {
                isFullWidth = true;
                character = (char) (character - FULL_WIDTH_OFFSET);
            }
            if (character >= 'a' && character <= 'z') {
                isLowerCase = true;
                character = Character.toUpperCase(character);
            }
            plain.append(character);
        }
        return new Spelling(plain.toString(), isFullWidth, isSeparated, isLowerCase);
    }

    private static boolean isSeparator(char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return true;
        }
        if (character == '\'' || character == '’' || character == '\u2212') {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.DASH_PUNCTUATION || type == Character.FORMAT;
    }

    /** What of the spelling matters for that kind. */
    List<Hint> hints(IdentifierKind kind) {
        List<Hint> hints = new ArrayList<>();
        if (isFullWidth) {
            hints.add(Hint.FULL_WIDTH);
        }
        if (isSeparated && kind != IdentifierKind.UNIT_ACCOUNT_NUMBER) {
            hints.add(Hint.SEPARATORS);
        }
        if (isLowerCase) {
            hints.add(Hint.LOWER_CASE);
        }
        if (!kind.isValid(plain) && !withoutLookAlikes(kind).equals(plain)) {
            hints.add(Hint.LOOK_ALIKES);
        }
        if (hasLostDigits(kind)) {
            hints.add(Hint.DIGITS_LOST);
        }
        return hints;
    }

    /** The valid identifier that this is, as it is or with look-alikes replaced. */
    Optional<String> valid(IdentifierKind kind) {
        if (kind.isValid(plain)) {
            return Optional.of(plain);
        }
        String replaced = withoutLookAlikes(kind);
        return kind.isValid(replaced) ? Optional.of(replaced) : Optional.empty();
    }

    /** Digits in place of letters that look like them, where the kind has no such letter. */
    private String withoutLookAlikes(IdentifierKind kind) {
        StringBuilder replaced = new StringBuilder(plain);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            int lookAlike = LOOK_ALIKES.indexOf(character);
            if (LIKE_X.indexOf(character) >= 0 && hasX(kind)) {
                replaced.setCharAt(i, 'X');
            } else if (lookAlike >= 0 && !hasLetter(kind, i, character)) {
                replaced.setCharAt(i, LOOKED_ALIKE.charAt(lookAlike));
            }
        }
        return replaced.toString();
    }

    private static boolean hasX(IdentifierKind kind) {
        return kind == IdentifierKind.RESIDENT_ID_NUMBER || kind == IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE;
    }

    private static boolean hasLetter(IdentifierKind kind, int index, char letter) {
        return kind == IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE
                && (index < 2 || index > 7)
                && UnifiedSocialCreditCode.ALPHABET.indexOf(letter) >= 0;
    }

    /** In the notation of a spreadsheet for large numbers, or with zeros only from the sixteenth digit on. */
    private boolean hasLostDigits(IdentifierKind kind) {
        if (kind == IdentifierKind.UNIT_ACCOUNT_NUMBER || kind.isValid(plain)) {
            return false;
        }
        boolean isDigitsOnly = true;
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (character == 'E' && i + 1 < plain.length() && plain.charAt(i + 1) == '+') {
                return true;
            }
            isDigitsOnly &= character >= '0' && character <= '9';
        }
        return isDigitsOnly
                && plain.length() > DIGITS_OF_A_SPREADSHEET + 1
                && plain.chars().skip(DIGITS_OF_A_SPREADSHEET).allMatch(digit -> digit == '0');
    }
}
