package io.neikong.identifier;

import java.util.Objects;

/**
 * Numbers as reports and notices show them (脱敏显示).
 *
 * <p>Only what is recognised for what it is said to be shows anything; everything else is hidden whole, so that a number in
 * the wrong field, or one with a digit too many, gives nothing away. What is hidden always has the same length, so that the
 * length says nothing either. Masking what is masked already changes nothing. Which characters are shown is an engineering
 * default.
 */
public final class Masking {

    private static final String HIDDEN_ID = "*".repeat(ResidentIdNumber.LENGTH);
    private static final String HIDDEN_ACCOUNT = "*".repeat(16);
    private static final String HIDDEN_PHONE = "*".repeat(11);

    private static final int SHOWN_OF_ID = 6;
    private static final int SHOWN_OF_ACCOUNT = 4;
    private static final int SHOWN_OF_PHONE = 4;

    private Masking() {}

    /**
     * A resident's number with its division only: birth date, sequence and check character are hidden.
     *
     * @param text  the text, as it stands
     * @return six digits and twelve asterisks; asterisks only if province or birth date are not those of such a number
     */
    public static String residentId(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (isMasked(text, HIDDEN_ID, SHOWN_OF_ID, 0)) {
            return text.toString();
        }
        return text.length() == ResidentIdNumber.LENGTH && ResidentIdNumber.isRecognisable(text)
                ? text.subSequence(0, SHOWN_OF_ID) + HIDDEN_ID.substring(SHOWN_OF_ID)
                : HIDDEN_ID;
    }

    /**
     * The number of a bank card with its last four digits only.
     *
     * @param text  the text, as it stands
     * @return twelve asterisks and four digits; asterisks only if it is not valid as the number of a bank card, as the
     *     account numbers of units are, or could be a resident's number
     */
    public static String bankAccount(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (isMasked(text, HIDDEN_ACCOUNT, 0, SHOWN_OF_ACCOUNT)) {
            return text.toString();
        }
        return BankCardNumber.isValid(text) && !ResidentIdNumber.isRecognisable(text)
                ? HIDDEN_ACCOUNT.substring(SHOWN_OF_ACCOUNT) + last(text, SHOWN_OF_ACCOUNT)
                : HIDDEN_ACCOUNT;
    }

    /**
     * A credit code, which is public and shown whole, as long as it is certain that it is one.
     *
     * @param text  the text, as it stands
     * @return the text; asterisks only if it is neither valid nor right in everything but its last character, or could be
     *     a resident's number
     */
    public static String creditCode(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return UnifiedSocialCreditCode.isRecognisable(text) ? text.toString() : HIDDEN_ID;
    }

    /**
     * The number of a mobile phone with its last four digits only.
     *
     * @param text  the text, as it stands
     * @return seven asterisks and four digits; asterisks only if it is not eleven digits that start with 13 to 19
     */
    public static String phone(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (isMasked(text, HIDDEN_PHONE, 0, SHOWN_OF_PHONE)) {
            return text.toString();
        }
        return text.length() == HIDDEN_PHONE.length()
                        && areDigits(text, 0, text.length())
                        && text.charAt(0) == '1'
                        && text.charAt(1) >= '3'
                ? HIDDEN_PHONE.substring(SHOWN_OF_PHONE) + last(text, SHOWN_OF_PHONE)
                : HIDDEN_PHONE;
    }

    private static CharSequence last(CharSequence text, int characters) {
        return text.subSequence(text.length() - characters, text.length());
    }

    /** Whether a text is what this class shows: so many digits first and last, and asterisks between them. */
    private static boolean isMasked(CharSequence text, String hidden, int first, int last) {
        if (text.length() != hidden.length()
                || !areDigits(text, 0, first)
                || !areDigits(text, text.length() - last, text.length())) {
            return false;
        }
        for (int i = first; i < text.length() - last; i++) {
            if (text.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }

    private static boolean areDigits(CharSequence text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
