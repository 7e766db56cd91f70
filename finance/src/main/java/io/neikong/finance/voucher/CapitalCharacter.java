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

    private CapitalCharacter() {}

    /** What stands at an index, {@link #END} at the length of the text. */
    static int at(CharSequence words, int index) {
        return index < words.length() ? of(words.charAt(index)) : END;
    }

    private static int of(char character) {
        return switch (character) {
            case '零' -> 0;
            case '壹' -> 1;
            case '贰', '貳' -> 2;
            case '叁', '參', '叄' -> 3;
            case '肆' -> 4;
            case '伍' -> 5;
            case '陆', '陸' -> 6;
            case '柒' -> 7;
            case '捌' -> 8;
            case '玖' -> 9;
            case '拾' -> TEN;
            case '佰' -> HUNDRED;
            case '仟' -> THOUSAND;
            case '万', '萬' -> TEN_THOUSAND;
            case '亿', '億' -> HUNDRED_MILLION;
            case '元', '圆', '圓' -> YUAN;
            case '角' -> JIAO;
            case '分' -> FEN;
            case '整', '正' -> END_MARK;
            case '〇' -> ROUND_ZERO;
            case '¥', '￥' -> SIGN;
            case '人' -> PREFIX;
            default -> other(character);
        };
    }

    private static int other(char character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return SPACE;
        }
        boolean everyday = Character.isDigit(character) || "一二三四五六七八九十百千两兩念廿卅毛块塊另".indexOf(character) >= 0;
        return everyday ? EVERYDAY : UNKNOWN;
    }

    /** Why something is refused where a digit had to stand. */
    static Reason noDigit(int meaning) {
        return switch (meaning) {
            case SPACE -> Reason.SPACE;
            case SIGN -> Reason.CURRENCY_SIGN;
            case ROUND_ZERO -> Reason.ROUND_ZERO;
            case EVERYDAY -> Reason.EVERYDAY_CHARACTER;
            case UNKNOWN, PREFIX -> Reason.UNKNOWN_CHARACTER;
            default -> Reason.DIGIT_MISSING;
        };
    }
}
