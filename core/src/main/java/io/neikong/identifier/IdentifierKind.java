package io.neikong.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a number is said to identify, and by which rules it is written (号码种类). */
public enum IdentifierKind {
    /** The credit code of a legal entity or other organisation (统一社会信用代码). */
    UNIFIED_SOCIAL_CREDIT_CODE,
    /** The number of a resident (公民身份号码). */
    RESIDENT_ID_NUMBER,
    /** The number of a bank card (银行卡号). */
    BANK_CARD_NUMBER,
    /** The number of the settlement account of a unit (单位结算账号). */
    UNIT_ACCOUNT_NUMBER;

    /**
     * The kinds by whose check character a text is valid. Most texts have one or none; some numbers of 18 digits are valid
     * both as a credit code and as a resident's number, and what they are only the field says that they come from.
     *
     * <p>An account number has no check character, so that kind is never named.
     *
     * @param text  the text, as it stands
     * @return the kinds, in the order in which they are declared
     */
    public static List<IdentifierKind> kindsOf(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return Stream.of(values())
                .filter(kind -> kind != UNIT_ACCOUNT_NUMBER && kind.isValid(text))
                .toList();
    }

    /**
     * Whether a text is valid as this kind.
     *
     * @param text  the text, as it stands; nothing is trimmed or repaired
     * @return whether it is
     */
    public boolean isValid(CharSequence text) {
        return switch (this) {
            case UNIFIED_SOCIAL_CREDIT_CODE -> UnifiedSocialCreditCode.isValid(text);
            case RESIDENT_ID_NUMBER -> ResidentIdNumber.isValid(text);
            case BANK_CARD_NUMBER -> BankCardNumber.isValid(text);
            case UNIT_ACCOUNT_NUMBER -> UnitAccountNumber.isValid(text);
        };
    }

    /**
     * Everything that can be said of a text as this kind on a day.
     *
     * @param text  the text, as it stands
     * @param asOf  the day that is judged on, which matters to a resident's number only
     * @return what is wrong with it, what is odd about it, and what it may have been meant to be
     */
    public IdentifierCheck check(CharSequence text, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return switch (this) {
            case UNIFIED_SOCIAL_CREDIT_CODE -> UnifiedSocialCreditCode.check(text);
            case RESIDENT_ID_NUMBER -> ResidentIdNumber.check(text, asOf);
            case BANK_CARD_NUMBER -> BankCardNumber.check(text);
            case UNIT_ACCOUNT_NUMBER -> UnitAccountNumber.check(text);
        };
    }

    /**
     * A text as reports and notices show it; see {@link Masking}.
     *
     * @param text  the text, as it stands
     * @return what may be shown
     */
    public String masked(CharSequence text) {
        return switch (this) {
            case UNIFIED_SOCIAL_CREDIT_CODE -> Masking.creditCode(text);
            case RESIDENT_ID_NUMBER -> Masking.residentId(text);
            case BANK_CARD_NUMBER, UNIT_ACCOUNT_NUMBER -> Masking.bankAccount(text);
        };
    }
}
