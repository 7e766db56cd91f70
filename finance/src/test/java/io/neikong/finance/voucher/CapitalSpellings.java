package io.neikong.finance.voucher;

import java.util.ArrayList;
import java.util.List;

/** The naive twin: all spellings of an amount that the written rules allow, place by place. */
final class CapitalSpellings {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "拾", "佰", "仟"};

    private enum Zero {
        LEFT_OUT,
        WRITTEN,
        EITHER
    }

    private final long yuan;
    private final int jiao;
    private final int fen;
    private final boolean all;
    private List<String> texts = List.of("");
    private int last = Integer.MAX_VALUE;

    private CapitalSpellings(long amount, boolean all) {
        this.yuan = amount / 100;
        this.jiao = (int) (amount / 10 % 10);
        this.fen = (int) (amount % 10);
        this.all = all;
    }

    /** All legal texts of an amount in fen, without 人民币 and without 正, 圆 and traditional characters. */
    static List<String> of(long amount) {
        return new CapitalSpellings(amount, true).texts();
    }

    /** The one text that is written. */
    static String written(long amount) {
        return "人民币" + new CapitalSpellings(amount, false).texts().get(0);
    }

    private List<String> texts() {
        for (int place = 12; place >= 0; place--) {
            digit(place, group(place, 1), UNITS[place % 4]);
            if ((place == 12 && group(12, 1) > 0) || (place == 4 && group(4, 4) > 0)) {
                append("万");
            }
            if (place == 8 && group(8, 5) > 0) {
                append("亿");
            }
        }
        if (yuan > 0) {
            append("元");
        }
        digit(-1, jiao, "角");
        digit(-2, fen, "分");
        if (fen == 0 && jiao > 0 && all) {
            appendEither("整", "");
        } else if (fen == 0) {
            append("整");
        }
        return texts;
    }

    private int group(int lowestPlace, int width) {
        return (int) (yuan / power(lowestPlace) % power(width));
    }

    private static long power(int exponent) {
        return exponent == 0 ? 1 : 10 * power(exponent - 1);
    }

    private void digit(int place, int digit, String unit) {
        if (digit == 0) {
            return;
        }
        if (last != Integer.MAX_VALUE && last - place > 1) {
            switch (zero(place)) {
                case WRITTEN -> append("零");
                case EITHER -> appendEither("零", "");
                case LEFT_OUT -> {}
            }
        }
        append(DIGITS.charAt(digit) + unit);
        last = place;
    }

    private Zero zero(int place) {
        boolean optional = place == 3 || place == 7 || place == -1;
        if (all) {
            return optional ? Zero.EITHER : Zero.WRITTEN;
        }
        return optional && place > 0 && group(place + 1, 4) > 0 ? Zero.LEFT_OUT : Zero.WRITTEN;
    }

    private void append(String more) {
        texts = texts.stream().map(text -> text + more).toList();
    }

    private void appendEither(String more, String orElse) {
        List<String> both = new ArrayList<>();
        for (String text : texts) {
            both.add(text + more);
            both.add(text + orElse);
        }
        texts = both;
    }
}
