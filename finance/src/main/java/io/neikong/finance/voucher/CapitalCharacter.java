package io.neikong.finance.voucher;

import io.neikong.finance.voucher.CapitalFault.Reason;

/** What a character means in an amount or a date; 0 to 9 are the digits. */
final class CapitalCharacter {

    static final int TEN = 11;
    static final int HUNDRED = 12;
    static final int THOUSAND = 13;
    static final int TEN_THOUSAND = 14;
    static final int HUNDRED_MILLION = 15;
    static final int YUAN = 16;
    static final int JIAO = 17;
    static final int FEN = 18;
    static final int END_MARK = 19;
    static final int ROUND_ZERO = 20;
    static final int SPACE = 21;
    static final int SIGN = 22;
    static final int PREFIX = 23;
    static final int EVERYDAY = 24;
    static final int UNKNOWN = 25;
    static final int END = 26;

    static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    private static final char FIRST = '一';

    /** By character: a comparison for each of thirty characters would cost more than all the rest. */
    private static final byte[] MEANINGS = new byte['零' - FIRST + 1];

    static {
        for (int digit = 0; digit <= 9; digit++) {
            mean(digit, DIGITS.substring(digit, digit + 1));
        }
        mean(2, "貳");
        mean(3, "參叄");
        mean(6, "陸");
        mean(TEN, "拾");
        mean(HUNDRED, "佰");
        mean(THOUSAND, "仟");
        mean(TEN_THOUSAND, "万萬");
        mean(HUNDRED_MILLION, "亿億");
        mean(YUAN, "元圆圓");
        mean(JIAO, "角");
        mean(FEN, "分");
        mean(END_MARK, "整正");
        mean(PREFIX, "人");
        mean(EVERYDAY, "一二三四五六七八九十百千两兩念廿卅毛块塊另");
    }

    private CapitalCharacter() {}

    private static void mean(int meaning, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            MEANINGS[characters.charAt(i) - FIRST] = (byte) meaning;
        }
    }

    /** What stands at an index, {@link #END} at the length of the text. */
    static int at(CharSequence words, int index) {
        return index < words.length() ? of(words.charAt(index)) : END;
    }

    static int of(char character) {
        int index = character - FIRST;
        int meaning = index >= 0 && index < MEANINGS.length ? MEANINGS[index] : 0;
        return meaning == 0 ? other(character) : meaning;
    }

    private static int other(char character) {
        return switch (character) {
            case '零' -> 0;
            case '〇' -> ROUND_ZERO;
            case '¥', '￥' -> SIGN;
            default ->
                Character.isWhitespace(character) || Character.isSpaceChar(character)
                        ? SPACE
                        : Character.isDigit(character) ? EVERYDAY : UNKNOWN;
        };
    }

    /** Why something that stands where a digit had to stand is refused. */
    static Reason noDigit(int meaning) {
        return meaning <= END_MARK || meaning == END ? Reason.DIGIT_MISSING : strange(meaning);
    }

    /** Why what is neither digit, unit nor end mark is refused. */
    static Reason strange(int meaning) {
        return switch (meaning) {
            case SPACE -> Reason.SPACE;
            case SIGN -> Reason.CURRENCY_SIGN;
            case ROUND_ZERO -> Reason.ROUND_ZERO;
            case EVERYDAY -> Reason.EVERYDAY_CHARACTER;
            default -> Reason.UNKNOWN_CHARACTER;
        };
    }
}
