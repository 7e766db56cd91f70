package io.neikong.finance.voucher;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money in capital characters (中文大写金额), from 0.01 to 9,999,999,999,999.99 yuan.
 *
 * <p>Two official texts rule them, annex 1 of 支付结算办法 and 会计基础工作规范. What both accept is written; what either
 * accepts is read.
 *
 * <p><b>Written</b> is {@code 人民币}, the amount, and 整 unless it ends in 分: 人民币壹拾元整, 人民币壹仟肆佰零玖元伍角整,
 * 人民币伍分. One 零 stands for all zeros between two digits; it is left out before 仟 where the group of four digits above
 * has a digit, so that 107,000.53 is 人民币壹拾万柒仟元零伍角叁分.
 *
 * <p><b>Well-formed</b>, which {@link #parse} demands, is each text of these rules:
 *
 * <ul>
 *   <li>The characters are 零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整, or 正, 圆 or a traditional one (貳參叄陸萬億圓幣).
 *   <li>人民币 may come first and without a gap; where it is printed on the form, the text does not have it.
 *   <li>After 元 comes 整, after 角 it may come, after 分 it must not.
 *   <li>Each digit has its unit and each unit its digit (壹拾, not 拾). Where zeros lie between two digits there is one 零,
 *       which may be left out before 仟 and before 角, as the annex has it for 万 and 元 places that are zero; that the same
 *       holds for the 亿 place is an engineering default.
 * </ul>
 *
 * <p><b>Readable</b> is also a text with faults that leave no doubt about the amount ({@link
 * CapitalFault.Reason#isRepairable}): spaces, ￥ or ¥ before the amount, 〇, no 整 after 元. {@link #check} reports them
 * and gives the amount all the same. A negative or red-letter amount (红字) has no form in words.
 */
public final class CapitalAmount {

    private static final String EXPECTED = "a capital amount such as 人民币壹拾元整";
    private static final BigDecimal MAXIMUM = new BigDecimal("9999999999999.99");
    private static final char[] PREFIX = {'人', '民', '币'};
    private static final int LONGEST = 48;
    private static final int[] FEN_PER_UNIT = {100, 10, 1};

    /** Written over by each amount of the thread, so that the text is all that is allocated. */
    private static final ThreadLocal<char[]> SCRATCH = ThreadLocal.withInitial(() -> {
        char[] scratch = new char[LONGEST];
        System.arraycopy(PREFIX, 0, scratch, 0, PREFIX.length);
        return scratch;
    });

    private CapitalAmount() {}

    /**
     * An amount in capital characters.
     *
     * @param yuan  the amount in yuan, from 0.01 to 9999999999999.99; zeros may follow the second decimal
     * @return the words, such as 人民币壹拾元整
     * @throws IllegalArgumentException if the amount is out of range or has a fraction of a fen
     */
    public static String format(BigDecimal yuan) {
        char[] scratch = SCRATCH.get();
        return new String(scratch, 0, write(fenOf(yuan), scratch));
    }

    /**
     * Appends an amount in capital characters, as {@link #format} writes it.
     *
     * @param words  what to append to
     * @param yuan  the amount in yuan, as for {@link #format}
     * @throws IllegalArgumentException as {@link #format} does; nothing is appended then
     */
    public static void appendTo(StringBuilder words, BigDecimal yuan) {
        char[] scratch = SCRATCH.get();
        words.append(scratch, 0, write(fenOf(yuan), scratch));
    }

    /**
     * The amount of a well-formed text.
     *
     * @param words  the words
     * @return the amount in yuan, with two decimals
     * @throws IllegalArgumentException if the text is not well-formed, with position and reason of its first fault
     */
    public static BigDecimal parse(CharSequence words) {
        long fen = fen(words);
        if (fen == 0) {
            throw check(words).faults().get(0).asException(EXPECTED);
        }
        return BigDecimal.valueOf(fen, 2);
    }

    /**
     * Whether a text is well-formed. Nothing is allocated.
     *
     * @param words  the words
     * @return whether {@link #parse} reads it
     */
    public static boolean isWellFormed(CharSequence words) {
        return fen(words) > 0;
    }

    /**
     * Reads a text and says what is wrong with it.
     *
     * @param words  the words, whatever they are
     * @return the amount, if it is certain, and the faults
     */
    public static Reading check(CharSequence words) {
        Objects.requireNonNull(words, "words");
        List<CapitalFault> faults = new ArrayList<>();
        long fen = CapitalReader.fen(words, faults);
        faults.sort(Comparator.comparingInt(CapitalFault::position));
        return new Reading(fen == 0 ? null : BigDecimal.valueOf(fen, 2), faults);
    }

    /** The amount of a well-formed text in fen (分), 0 if it is not well-formed. Nothing is allocated. */
    static long fen(CharSequence words) {
        return CapitalReader.fen(Objects.requireNonNull(words, "words"), null);
    }

    /**
     * What was read.
     *
     * @param yuan  the amount in yuan with two decimals, null if it is not certain
     * @param faults  what is wrong, by position: each fault that was repaired, then, if there is no amount, the one at which
     *     reading ended; none if the text is well-formed
     */
    public record Reading(@Nullable BigDecimal yuan, List<CapitalFault> faults) implements Serializable {

        public Reading {
            faults = List.copyOf(faults);
        }

        /** Whether the text keeps all rules. */
        public boolean isWellFormed() {
            return faults.isEmpty();
        }
    }

    private static long fenOf(BigDecimal yuan) {
        if (yuan.signum() <= 0 || yuan.compareTo(MAXIMUM) > 0) {
            throw new IllegalArgumentException("yuan must be from 0.01 to " + MAXIMUM + ", but was " + yuan);
        }
        int scale = yuan.scale();
        if (scale >= 0 && scale <= 2) {
            return yuan.scaleByPowerOfTen(scale).longValue() * FEN_PER_UNIT[scale];
        }
        BigDecimal stripped = yuan.stripTrailingZeros();
        if (stripped.scale() > 2) {
            throw new IllegalArgumentException("yuan must have at most two decimals, but was " + yuan);
        }
        return stripped.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    private static int write(long fen, char[] to) {
        long yuan = fen / 100;
        int cents = (int) (fen - yuan * 100);
        int yi = (int) (yuan / 1_0000_0000);
        int below = (int) (yuan - yi * 1_0000_0000L);
        int wan = below / 1_0000;
        int ones = below - wan * 1_0000;
        int at = PREFIX.length;
        if (yi > 0) {
            int wanYi = yi / 1_0000;
            if (wanYi > 0) {
                at = mark(group(0, false, wanYi, to, at), '万', to);
            }
            yi -= wanYi * 1_0000;
            at = mark(group(wanYi, wanYi > 0, yi, to, at), '亿', to);
        }
        if (wan > 0) {
            at = mark(group(yi, at > PREFIX.length, wan, to, at), '万', to);
        }
        at = group(wan, at > PREFIX.length, ones, to, at);
        if (yuan > 0) {
            at = mark(at, '元', to);
        }
        return fraction(yuan, cents, to, at);
    }

    private static int group(int above, boolean anythingAbove, int group, char[] to, int at) {
        if (group == 0) {
            return at;
        }
        int next = anythingAbove && (group < 1000 || above == 0) ? mark(at, '零', to) : at;
        int from = group * Groups.WIDTH;
        System.arraycopy(Groups.TEXTS, from, to, next, Groups.WIDTH);
        return next + Groups.TEXTS[from + Groups.WIDTH - 1];
    }

    private static int fraction(long yuan, int cents, char[] to, int from) {
        if (cents == 0) {
            return mark(from, '整', to);
        }
        int jiao = cents / 10;
        int fen = cents - jiao * 10;
        int at = from;
        if (yuan > 0 && (jiao == 0 || yuan % 10 == 0)) {
            at = mark(at, '零', to);
        }
        if (jiao > 0) {
            at = mark(mark(at, CapitalCharacter.DIGITS.charAt(jiao), to), '角', to);
        }
        return fen == 0 ? mark(at, '整', to) : mark(mark(at, CapitalCharacter.DIGITS.charAt(fen), to), '分', to);
    }

    private static int mark(int at, char mark, char[] to) {
        to[at] = mark;
        return at + 1;
    }

    /** The texts of all groups of four digits, 160 kB, made when the first amount is written. */
    private static final class Groups {

        /** Seven characters and, as the eighth, how many of them count. */
        static final int WIDTH = 8;

        static final char[] TEXTS = new char[10_000 * WIDTH];

        static {
            for (int group = 1; group < 10_000; group++) {
                fill(group);
            }
        }

        private static void fill(int group) {
            int start = group * WIDTH;
            int at = start;
            int divisor = 1000;
            for (int unit = 0; unit < 4; unit++, divisor /= 10) {
                int digit = group / divisor % 10;
                if (digit > 0) {
                    boolean zeros = at > start && group / divisor / 10 % 10 == 0;
                    at = zeros ? mark(at, '零', TEXTS) : at;
                    at = mark(at, CapitalCharacter.DIGITS.charAt(digit), TEXTS);
                    at = unit < 3 ? mark(at, "仟佰拾".charAt(unit), TEXTS) : at;
                }
            }
            TEXTS[start + WIDTH - 1] = (char) (at - start);
        }
    }
}
