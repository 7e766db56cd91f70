package io.neikong.finance.voucher;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is wrong with an amount or a date in capital characters, and where (大写书写问题).
 *
 * @param position  the index of the character at fault, counted from 0; where something is missing, the index at which it
 *     should stand, which at the end is the length of the text
 * @param reason  what is wrong there
 */
public record CapitalFault(int position, Reason reason) implements Serializable {

    public CapitalFault {
        Objects.requireNonNull(reason, "reason");
    }

    /** What can be wrong. */
    public enum Reason {
        /** A gap (留有空白). */
        SPACE("space", "a space", true),
        /** ￥ or ¥, which belongs before digits (货币符号). */
        CURRENCY_SIGN("currencySign", "a currency sign", true),
        /** 〇 instead of 零. */
        ROUND_ZERO("roundZero", "〇 instead of 零", true),
        /** Neither 整 nor 正 after 元 (“元”后缺“整”). */
        END_MARK_MISSING("endMarkMissing", "no 整 after 元", true),
        /** 整 or 正 after 分 (“分”后写“整”). */
        END_MARK_NOT_ALLOWED("endMarkNotAllowed", "整 after 分", false),
        /** A unit without a digit before it, as in 拾元整 for 壹拾元整, or no amount at all (缺数字). */
        DIGIT_MISSING("digitMissing", "no digit before a unit", false),
        /** A digit without a unit after it, or no 元 (缺单位). */
        UNIT_MISSING("unitMissing", "no unit after a digit", false),
        /** Units twice or not from the greatest to the smallest (单位次序). */
        UNIT_OUT_OF_ORDER("unitOutOfOrder", "units out of order", false),
        /** No 零 between digits that have zeros between them (缺“零”). */
        ZERO_MISSING("zeroMissing", "no 零", false),
        /** 零 where no zero lies between digits, or twice (多“零”). */
        ZERO_NOT_ALLOWED("zeroNotAllowed", "a 零 that has no place", false),
        /** A simple or everyday character such as 一, 百, 念, 毛, 另 or 0 (非规定字). */
        EVERYDAY_CHARACTER("everydayCharacter", "an everyday character", false),
        /** Any other character (其他字符). */
        UNKNOWN_CHARACTER("unknownCharacter", "an unknown character", false),
        /** Something after the end of the amount or date (多余文字). */
        TEXT_AFTER_END("textAfterEnd", "text after the end", false),
        /** More than the greatest amount (金额过大). */
        TOO_LARGE("tooLarge", "more than 9999999999999.99", false),
        /** A month or day that is not in the calendar (日期不存在). */
        NO_SUCH_DAY("noSuchDay", "a day that does not exist", false);

        private final String term;
        private final String description;
        private final boolean repairable;

        Reason(String term, String description, boolean repairable) {
            this.term = term;
            this.description = description;
            this.repairable = repairable;
        }

        /** The word that evidence shows. */
        public String term() {
            return term;
        }

        /** Whether an amount is certain nevertheless; dates are never repaired. */
        public boolean isRepairable() {
            return repairable;
        }
    }

    IllegalArgumentException asException(String expected) {
        return new IllegalArgumentException("words must be " + expected + ", but had " + reason.description
                + " at index " + position + " (" + reason.term + ")");
    }
}
