package io.neikong.identifier;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Where a text shows the full number of a person, a card or a mobile phone, and the text without them (个人信息扫描).
 *
 * <p>Digits of all scripts are read, also full-width ones, and also with up to three spaces, hyphens or invisible characters
 * between them; a tab or the end of a line separates numbers. Which numbers are found is an engineering default:
 *
 * <ul>
 *   <li>a valid resident's number anywhere, also inside a longer row of digits; one that is wrong in its check character
 *       alone, and one of the old form, if no other digit adjoins it
 *   <li>a valid number of a bank card that begins as the cards of an issuer do, if no other digit adjoins it, or in groups as
 *       cards are embossed; a letter that adjoins it excuses nothing
 *   <li>a mobile phone, with or without 86 before it, in any groups but those of thousands
 * </ul>
 *
 * <p>A credit code is public and not found, nor is a telephone of an office or a number that is masked already. The scan is
 * linear in the length of the text.
 *
 * @param spots  where the numbers are, in the order of the text; none overlaps another
 * @param masked  the text, with what {@link Masking} shows in the place of each number
 */
public record PrivacyScan(List<Spot> spots, String masked) implements Serializable {

    /** What a number is the number of. */
    public enum Kind {
        /** A resident (公民身份号码). */
        RESIDENT_ID,
        /** A bank card (银行卡号). */
        BANK_CARD,
        /** A mobile phone (手机号码). */
        MOBILE_PHONE
    }

    /**
     * Where a number is. It does not say which number.
     *
     * @param start  the index of its first character
     * @param end  the index after its last character
     * @param kind  what it is the number of
     */
    public record Spot(int start, int end, Kind kind) implements Serializable {
        public Spot {
            Objects.requireNonNull(kind, "kind");
        }
    }

    public PrivacyScan {
        spots = List.copyOf(spots);
        Objects.requireNonNull(masked, "masked");
    }

    /**
     * Scans a text.
     *
     * @param text  the text of a notice, a table or an attachment
     * @return where it shows what, and the text without it
     */
    public static PrivacyScan of(String text) {
        return new Scanner(text).scan();
    }

    /** One pass over a text: rows of digits are gathered and looked at when they end. */
    private static final class Scanner {

        private static final int ID = 18;
        private static final int OLD_ID = 15;
        private static final int PHONE = 11;
        private static final int SHORTEST_CARD = 13;
        private static final int LONGEST_CARD = 19;
        private static final int MOST_SEPARATORS = 3;

        private final String text;
        private final List<Spot> spots = new ArrayList<>();
        private final StringBuilder masked = new StringBuilder();
        private int copied;

        /** The digits of the row, where each is in the text, and at which digit each group of the row starts. */
        private final StringBuilder row = new StringBuilder();

        private int[] places = new int[64];
        private int[] groups = new int[32];
        private int groupCount;

        Scanner(String text) {
            this.text = text;
        }

        PrivacyScan scan() {
            int separators = MOST_SEPARATORS + 1;
            boolean wasAlphanumeric = false;
            for (int i = 0; i < text.length(); i++) {
                char character = text.charAt(i);
                char folded = folded(character);
                boolean isAlphanumeric = folded != 0;
                if (isAlphanumeric && !wasAlphanumeric && isCreditCode(i)) {
                    endRow();
                    i += ID - 1;
                    separators = MOST_SEPARATORS + 1;
                } else if (folded >= '0' && folded <= '9') {
                    if (separators > MOST_SEPARATORS) {
                        endRow();
                    }
                    add(folded, i, separators > 0);
                    separators = 0;
                } else if (folded == 'X' && separators <= MOST_SEPARATORS && (separators == 0 || completesId())) {
                    add('X', i, false);
                    endRow();
                    separators = MOST_SEPARATORS + 1;
                } else {
                    separators = isSeparator(character) ? separators + 1 : MOST_SEPARATORS + 1;
                }
                wasAlphanumeric = isAlphanumeric;
            }
            endRow();
            return new PrivacyScan(
                    spots, masked.append(text, copied, text.length()).toString());
        }

        /** A digit or capital letter for one of any width or script; 0 for anything else. */
        private static char folded(char character) {
            if (character < 128) {
                if (character >= 'a' && character <= 'z') {
                    return (char) (character - 'a' + 'A');
                }
                boolean isOne = (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z');
                return isOne ? character : 0;
            }
            if (character >= 'Ａ' && character <= 'Ｚ') {
                return (char) (character - 'Ａ' + 'A');
            }
            if (character >= 'ａ' && character <= 'ｚ') {
                return (char) (character - 'ａ' + 'A');
            }
            int digit = Character.digit(character, 10);
            return digit < 0 ? 0 : (char) ('0' + digit);
        }

        private static boolean isSeparator(char character) {
            int type = Character.getType(character);
            return type == Character.SPACE_SEPARATOR
                    || type == Character.DASH_PUNCTUATION
                    || type == Character.FORMAT
                    || character == '\u2212';
        }

        /** Whether a word of 18 letters and digits starts there that is certain to be a credit code. */
        private boolean isCreditCode(int start) {
            int end = start;
            while (end < text.length() && end - start <= ID && folded(text.charAt(end)) != 0) {
                end++;
            }
            if (end - start != ID) {
                return false;
            }
            StringBuilder word = new StringBuilder(ID);
            for (int i = start; i < end; i++) {
                word.append(folded(text.charAt(i)));
            }
            boolean isCard = BankCardNumber.isValid(word) && CardIssuer.issues(word, 0, ID);
            return !isCard
                    && UnifiedSocialCreditCode.isValid(word)
                    && Masking.creditCode(word).contentEquals(word);
        }

        private void add(char digit, int place, boolean startsGroup) {
            if (row.length() == places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            if (startsGroup) {
                if (groupCount + 1 >= groups.length) {
                    groups = Arrays.copyOf(groups, groups.length * 2);
                }
                groups[groupCount++] = row.length();
            }
            places[row.length()] = place;
            row.append(digit);
        }

        private void endRow() {
            if (row.length() >= PHONE) {
                groups[groupCount] = row.length();
                int group = 0;
                int from = 0;
                while (from < row.length()) {
                    while (group < groupCount && groups[group] < from) {
                        group++;
                    }
                    boolean startsGroup = group < groupCount && groups[group] == from;
                    int end = isId(from) ? found(from, from + ID, Kind.RESIDENT_ID) : 0;
                    from = end > 0 ? end : startsGroup ? Math.max(from + 1, wholeGroups(group)) : from + 1;
                }
            }
            row.setLength(0);
            groupCount = 0;
        }

        /** The end of the number that starts with a group and ends with one; 0 if there is none. */
        private int wholeGroups(int first) {
            int start = groups[first];
            int size = groups[first + 1] - start;
            int phoneEnd = 0;
            int cardEnd = 0;
            boolean isRegular = true;
            boolean isThousands = true;
            for (int next = first; next < groupCount && groups[next + 1] - start <= LONGEST_CARD; next++) {
                int end = groups[next + 1];
                int length = end - start;
                int last = end - groups[next];
                if (next == first && isLoneId(start, end)) {
                    return found(start, end, Kind.RESIDENT_ID);
                }
                if (next > first) {
                    isThousands &= last == 3;
                    isRegular &= last <= size && groups[next] - groups[next - 1] == size;
                }
                boolean isBare = next == first;
                boolean asEmbossed = isBare || isRegular || (next == first + 1 && size == 6);
                if (hasX(end)) {
                    break;
                }
                if (isPhone(start, length) && (isBare || !isThousands)) {
                    phoneEnd = end;
                } else if (asEmbossed
                        && length >= SHORTEST_CARD
                        && CardIssuer.issues(row, start, end)
                        && BankCardNumber.isValid(row.subSequence(start, end))) {
                    cardEnd = end;
                }
            }
            if (phoneEnd > 0 && cardEnd <= phoneEnd) {
                return found(start, phoneEnd, Kind.MOBILE_PHONE);
            }
            return cardEnd > 0 ? found(start, cardEnd, Kind.BANK_CARD) : 0;
        }

        private boolean hasX(int end) {
            return row.charAt(end - 1) == 'X';
        }

        /** Whether an X that stands apart is the check character of the seventeen digits before it. */
        private boolean completesId() {
            int from = row.length() - (ID - 1);
            return from >= 0 && ResidentIdNumber.isValid(row.substring(from) + "X");
        }

        /** A first look at the year and the month of birth spares most rows of digits the whole test. */
        private boolean isId(int from) {
            if (from + ID > row.length()) {
                return false;
            }
            char century = row.charAt(from + 6);
            char month = row.charAt(from + 10);
            return (century == '1' || century == '2')
                    && (month == '0' || month == '1')
                    && ResidentIdNumber.isValid(row.subSequence(from, from + ID));
        }

        private boolean isLoneId(int start, int end) {
            CharSequence number = row.subSequence(start, end);
            return switch (end - start) {
                case ID -> Masking.residentId(number).charAt(0) != '*';
                case OLD_ID -> !hasX(end) && ResidentIdNumber.upgraded(number).isPresent();
                default -> false;
            };
        }

        /** Eleven digits that start with 13 to 19, or these after 86 or 0086. */
        private boolean isPhone(int start, int length) {
            int prefix = length - PHONE;
            boolean isPrefixed =
                    prefix == 0 || (prefix == 2 && starts("86", start)) || (prefix == 4 && starts("0086", start));
            return isPrefixed && row.charAt(start + prefix) == '1' && row.charAt(start + prefix + 1) >= '3';
        }

        private boolean starts(String prefix, int start) {
            for (int i = 0; i < prefix.length(); i++) {
                if (row.charAt(start + i) != prefix.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private int found(int from, int end, Kind kind) {
            int start = places[from];
            int after = places[end - 1] + 1;
            String number = row.substring(from, end);
            spots.add(new Spot(start, after, kind));
            masked.append(text, copied, start)
                    .append(
                            switch (kind) {
                                case RESIDENT_ID -> Masking.residentId(number);
                                case BANK_CARD -> Masking.bankAccount(number);
                                case MOBILE_PHONE -> Masking.phone(number.substring(number.length() - PHONE));
                            });
            copied = after;
            return end;
        }
    }
}
