package io.neikong.identifier;

/** What a text looks like that is not, or not yet, the identifier that it was meant to be (书写问题提示). */
public enum Hint {
    /** It has full-width digits or letters (全角字符). */
    FULL_WIDTH,
    /** It has spaces, hyphens, apostrophes or invisible marks (空格、连字符或不可见字符). */
    SEPARATORS,
    /** It has small letters (小写字母). */
    LOWER_CASE,
    /** It has characters that look like the right ones: O and 0, I or l and 1, S and 5, Z and 2, B and 8, Х and X (形近字符). */
    LOOK_ALIKES,
    /** A spreadsheet seems to have cut it to 15 digits (电子表格丢失末位数字). */
    DIGITS_LOST
}
