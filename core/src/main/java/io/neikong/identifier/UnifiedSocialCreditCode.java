package io.neikong.identifier;

import io.neikong.identifier.Flaw.Reason;
import java.util.Objects;

/**
 * The unified social credit code of a legal entity or other organisation, GB 32100-2015 (统一社会信用代码).
 *
 * <p>Eighteen characters of {@code 0-9A-Z} without I, O, S, V and Z: registering authority (1), category (2), division of
 * the authority (3 to 8), organisation code (9 to 17), check character (18). The standard writes capital letters, and only
 * they are valid: two spellings of one code would be two companies to whoever joins records by it. {@link #check} recognises
 * small letters and names the code in capitals.
 */
public final class UnifiedSocialCreditCode {

    static final int LENGTH = 18;
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final WeightedSum SUM = WeightedSum.of(
            ALPHABET, new int[] {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}, ALPHABET, 31, 0);

    private static final int DIVISION = 2;
    private static final int ORGANISATION = 8;

    /** Registering authorities and the categories of each, as secondary sources give them: only good for a remark. */
    private static final String AUTHORITIES = "123456789ANY";

    private static final String[] CATEGORIES = {
        "1239", "19", "123459", "19", "1239", "129", "129", "19", "123", "19", "1239", "1"
    };

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_CHECK_CHARACTERS = "0123456789X";

    private UnifiedSocialCreditCode() {}

    /**
     * Whether a text is a credit code: its length, its characters and its check character are right.
     *
     * @param text  the text, as it stands; nothing is trimmed or repaired
     * @return whether it is one
     */
    public static boolean isValid(CharSequence text) {
        return SUM.holds(Objects.requireNonNull(text, "text"));
    }

    /**
     * Everything that can be said of a text as a credit code.
     *
     * <p>Authority, category, division and the check character of the organisation code (GB 11714-1997) are remarks only
     * (engineering default): no public list of all that were issued was found.
     *
     * @param text  the text, as it stands
     * @return what is wrong with it, what is odd about it, and what it may have been meant to be
     */
    public static IdentifierCheck check(CharSequence text) {
        Objects.requireNonNull(text, "text");
        IdentifierCheck.Builder check = new IdentifierCheck.Builder(IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE);
        if (text.length() != LENGTH) {
            check.fault(Reason.LENGTH, 0, "18");
        } else if (check.faults(text, LENGTH, SUM::allows, "0-9 A-H J-N P-R T U W X Y")) {
            char expected = SUM.checkCharacter(text);
            if (text.charAt(LENGTH - 1) != expected) {
                check.fault(Reason.CHECK_CHARACTER, LENGTH, String.valueOf(expected));
            }
            remarks(check, text);
        }
        return check.of(Spelling.of(text));
    }

    private static void remarks(IdentifierCheck.Builder check, CharSequence text) {
        int authority = AUTHORITIES.indexOf(text.charAt(0));
        if (authority < 0) {
            check.remark(Reason.AUTHORITY, 1, "1-9 A N Y");
        } else if (CATEGORIES[authority].indexOf(text.charAt(1)) < 0) {
            check.remark(Reason.CATEGORY, 2, CATEGORIES[authority]);
        }
        if (!Divisions.isListed(text, DIVISION)) {
            check.remark(Reason.DIVISION_NOT_LISTED, DIVISION + 1, null);
        }
        char expected = organisationCheckCharacter(text);
        if (text.charAt(LENGTH - 2) != expected) {
            check.remark(Reason.ORGANISATION_CODE, LENGTH - 1, String.valueOf(expected));
        }
    }

    /** The check character of the organisation code inside, whose letters count from A = 10 on, all 26 of them. */
    private static char organisationCheckCharacter(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(text.charAt(ORGANISATION + i), Character.MAX_RADIX);
        }
        return ORGANISATION_CHECK_CHARACTERS.charAt(Math.floorMod(-sum, ORGANISATION_CHECK_CHARACTERS.length()));
    }

    /** Whether everything but the check character is that of a credit code, and nothing looks like a resident's number. */
    static boolean isRecognisable(CharSequence text) {
        if (text.length() != LENGTH || ResidentIdNumber.isRecognisable(text)) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            if (!SUM.allows(i, text.charAt(i))) {
                return false;
            }
        }
        return SUM.holds(text)
                || (Divisions.isListed(text, DIVISION) && text.charAt(LENGTH - 2) == organisationCheckCharacter(text));
    }
}
