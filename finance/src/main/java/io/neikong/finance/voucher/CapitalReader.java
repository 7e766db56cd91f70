package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.CapitalCharacter.END_MARK;
import static io.neikong.finance.voucher.CapitalCharacter.EVERYDAY;
import static io.neikong.finance.voucher.CapitalCharacter.FEN;
import static io.neikong.finance.voucher.CapitalCharacter.HUNDRED_MILLION;
import static io.neikong.finance.voucher.CapitalCharacter.JIAO;
import static io.neikong.finance.voucher.CapitalCharacter.PREFIX;
import static io.neikong.finance.voucher.CapitalCharacter.ROUND_ZERO;
import static io.neikong.finance.voucher.CapitalCharacter.SIGN;
import static io.neikong.finance.voucher.CapitalCharacter.SPACE;
import static io.neikong.finance.voucher.CapitalCharacter.TEN;
import static io.neikong.finance.voucher.CapitalCharacter.TEN_THOUSAND;
import static io.neikong.finance.voucher.CapitalCharacter.THOUSAND;
import static io.neikong.finance.voucher.CapitalCharacter.YUAN;

import io.neikong.finance.voucher.CapitalFault.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an amount in capital characters once, from left to right.
 *
 * <p>A digit counts once its unit is known. 万 and 亿 multiply what stands before them, so that the amount and the place of
 * its last digit are all that has to be kept: zeros lie between two digits exactly where their places are not neighbours.
 */
final class CapitalReader {

    private static final int NO_PLACE = Integer.MAX_VALUE;
    private static final int NOWHERE = -1;
    private static final long[] POWERS = {1, 10, 100, 1000};
    private static final int WAN = 1_0000;
    private static final int YI = 1_0000_0000;
    private static final int PLACE_OF_WAN = 4;
    private static final int PLACE_OF_YI = 8;
    private static final int GREATEST_BEFORE_YI = 9_9999;

    private static final int BEFORE_YUAN = 0;
    private static final int AFTER_YUAN = 1;
    private static final int AFTER_JIAO = 2;
    private static final int AFTER_FEN = 3;
    private static final int AFTER_END_MARK = 4;

    private final CharSequence words;
    private final @Nullable List<CapitalFault> faults;

    private int at;
    private int stage = BEFORE_YUAN;

    /** In yuan, from 元 on in fen. */
    private long amount;

    /** The power of ten of the last digit that was counted. */
    private int last = NO_PLACE;

    /** A digit that waits for its unit. */
    private int digit;

    private int digitAt;

    /** A 零 that waits for its digit. */
    private int zeroAt = NOWHERE;

    /** A 零 before 仟 that follows upon the very place of 亿: wrong if it proves to be 仟万. */
    private int zeroAfterYiAt = NOWHERE;

    private boolean named;
    private boolean signed;

    private CapitalReader(CharSequence words, @Nullable List<CapitalFault> faults) {
        this.words = words;
        this.faults = faults;
    }

    /**
     * The amount of a text.
     *
     * @param words  the text
     * @param faults  where faults are gathered: what can be repaired, and the first that cannot; null if the text must be
     *     well-formed
     * @return the amount in fen (分), 0 if there is none
     */
    static long fen(CharSequence words, @Nullable List<CapitalFault> faults) {
        CapitalReader reader = new CapitalReader(words, faults);
        return reader.reads() ? reader.amount : 0;
    }

    private boolean reads() {
        for (int length = words.length(); at < length; at++) {
            if (!accepts(CapitalCharacter.of(words.charAt(at)))) {
                return false;
            }
        }
        return isComplete() && (stage != AFTER_YUAN || repaired(Reason.END_MARK_MISSING));
    }

    private boolean accepts(int meaning) {
        if (meaning == SPACE) {
            boolean inGap = at > 0 && CapitalCharacter.at(words, at - 1) == SPACE;
            return inGap || repaired(Reason.SPACE);
        }
        if (stage >= AFTER_FEN) {
            boolean endMarkAfterFen = stage == AFTER_FEN && meaning == END_MARK;
            return refused(at, endMarkAfterFen ? Reason.END_MARK_NOT_ALLOWED : Reason.TEXT_AFTER_END);
        }
        if (meaning <= 9) {
            return digit(meaning);
        }
        if (meaning <= FEN) {
            return unit(meaning) && multiplied(meaning);
        }
        if (meaning == END_MARK) {
            stage = isComplete() ? AFTER_END_MARK : stage;
            return stage == AFTER_END_MARK;
        }
        if (meaning == ROUND_ZERO) {
            return repaired(Reason.ROUND_ZERO) && digit(0);
        }
        return opening(meaning);
    }

    private boolean opening(int meaning) {
        boolean first = last == NO_PLACE && digit == 0 && zeroAt == NOWHERE;
        if (first && !named && meaning == PREFIX && isRenminbi()) {
            named = true;
            at += 2;
            return true;
        }
        if (first && !signed && meaning == SIGN) {
            signed = true;
            return repaired(Reason.CURRENCY_SIGN);
        }
        return refused(
                at,
                meaning == SIGN
                        ? Reason.CURRENCY_SIGN
                        : meaning == EVERYDAY ? Reason.EVERYDAY_CHARACTER : Reason.UNKNOWN_CHARACTER);
    }

    private boolean isRenminbi() {
        return at + 2 < words.length()
                && words.charAt(at + 1) == '民'
                && (words.charAt(at + 2) == '币' || words.charAt(at + 2) == '幣');
    }

    private boolean digit(int value) {
        if (digit > 0) {
            return refused(at, Reason.UNIT_MISSING);
        }
        if (value > 0) {
            digit = value;
            digitAt = at;
        } else if (zeroAt >= 0) {
            return refused(at, Reason.ZERO_NOT_ALLOWED);
        } else {
            zeroAt = at;
        }
        return true;
    }

    private boolean unit(int unit) {
        boolean ofFraction = unit >= JIAO;
        if (digit == 0 && zeroAt >= 0) {
            return refused(zeroAt, Reason.ZERO_NOT_ALLOWED);
        }
        if (ofFraction ? stage == BEFORE_YUAN && last != NO_PLACE : stage != BEFORE_YUAN) {
            return refused(at, Reason.UNIT_OUT_OF_ORDER);
        }
        if (unit == TEN_THOUSAND ? amount % YI >= WAN : unit == HUNDRED_MILLION && amount >= YI) {
            return refused(at, Reason.UNIT_OUT_OF_ORDER);
        }
        if (digit > 0) {
            return counted(unit, unit <= THOUSAND ? unit - TEN + 1 : unit == JIAO ? 1 : 0);
        }
        boolean ofNothing = unit <= THOUSAND || ofFraction || last == NO_PLACE;
        return !ofNothing || refused(at, Reason.DIGIT_MISSING);
    }

    private boolean counted(int unit, int place) {
        if (place >= last) {
            return refused(at, Reason.UNIT_OUT_OF_ORDER);
        }
        boolean zeros = last != NO_PLACE && place < last - 1;
        if (zeroAt >= 0 && !zeros) {
            return refused(zeroAt, Reason.ZERO_NOT_ALLOWED);
        }
        if (zeroAt < 0 && zeros && unit != THOUSAND && unit != JIAO) {
            return refused(digitAt, Reason.ZERO_MISSING);
        }
        if (unit == THOUSAND && last == PLACE_OF_YI) {
            zeroAfterYiAt = zeroAt;
        }
        amount += digit * POWERS[place];
        last = place;
        digit = 0;
        zeroAt = NOWHERE;
        return true;
    }

    private boolean multiplied(int unit) {
        switch (unit) {
            case TEN_THOUSAND -> {
                long sinceYi = amount % YI;
                if (zeroAfterYiAt >= 0) {
                    return refused(zeroAfterYiAt, Reason.ZERO_NOT_ALLOWED);
                }
                if (sinceYi == 0) {
                    return refused(at, Reason.UNIT_OUT_OF_ORDER);
                }
                amount += sinceYi * (WAN - 1);
                last += PLACE_OF_WAN;
            }
            case HUNDRED_MILLION -> {
                if (amount > GREATEST_BEFORE_YI) {
                    return refused(at, Reason.TOO_LARGE);
                }
                amount *= YI;
                last += PLACE_OF_YI;
            }
            case YUAN -> {
                amount *= 100;
                last += 2;
                stage = AFTER_YUAN;
            }
            case JIAO -> stage = AFTER_JIAO;
            case FEN -> stage = AFTER_FEN;
            default -> {}
        }
        return true;
    }

    /** Whether the amount may end here. */
    private boolean isComplete() {
        if (digit > 0) {
            return refused(at, Reason.UNIT_MISSING);
        }
        if (zeroAt >= 0) {
            return refused(zeroAt, Reason.ZERO_NOT_ALLOWED);
        }
        return stage != BEFORE_YUAN || refused(at, last == NO_PLACE ? Reason.DIGIT_MISSING : Reason.UNIT_MISSING);
    }

    private boolean repaired(Reason reason) {
        return faults != null && faults.add(new CapitalFault(at, reason));
    }

    private boolean refused(int position, Reason reason) {
        if (faults != null) {
            faults.add(new CapitalFault(position, reason));
        }
        return false;
    }
}
