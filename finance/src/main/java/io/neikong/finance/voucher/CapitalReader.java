package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.CapitalCharacter.END;
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
 * Reads an amount in capital characters from left to right, once, into one number and nothing else.
 *
 * <p>A digit counts once its unit is known. 万 and 亿 multiply what stands before them, so that the number and the place of
 * its last digit are all that has to be kept: zeros lie between two digits exactly when their places are not neighbours.
 */
final class CapitalReader {

    private static final int NOT_READABLE = 0;

    private static final int NO_PLACE = -1;
    private static final long[] POWERS = {1, 10, 100, 1000};
    private static final int WAN = 1_0000;
    private static final int YI = 1_0000_0000;
    private static final int MAXIMUM_YI = 9_9999;

    private static final int BEFORE_YUAN = 0;
    private static final int AFTER_YUAN = 1;
    private static final int AFTER_JIAO = 2;
    private static final int AFTER_FEN = 3;
    private static final int AFTER_END_MARK = 4;

    private CapitalReader() {}

    /**
     * The amount of a text.
     *
     * @param words  the text
     * @param faults  where faults are gathered: what can be repaired, and the first that cannot; null if the text must be
     *     well-formed
     * @return the amount in fen (分), 0 if there is none
     */
    static long fen(CharSequence words, @Nullable List<CapitalFault> faults) {
        long amount = 0; // in yuan, from 元 on in fen
        int last = NO_PLACE; // the power of ten of the last digit counted
        int stage = BEFORE_YUAN;
        int digit = 0; // waits for its unit
        int digitAt = 0;
        int zeroAt = -1; // waits for its digit
        boolean named = false;
        boolean signed = false;
        for (int at = 0; ; at++) {
            int meaning = CapitalCharacter.at(words, at);
            if (meaning == SPACE) {
                if (faults == null) {
                    return NOT_READABLE;
                }
                if (at == 0 || CapitalCharacter.at(words, at - 1) != SPACE) {
                    faults.add(new CapitalFault(at, Reason.SPACE));
                }
                continue;
            }
            if (stage >= AFTER_FEN && meaning != END) {
                boolean endMarkAfterFen = stage == AFTER_FEN && meaning == END_MARK;
                return refused(faults, at, endMarkAfterFen ? Reason.END_MARK_NOT_ALLOWED : Reason.TEXT_AFTER_END);
            }
            if (meaning == ROUND_ZERO) {
                if (faults == null) {
                    return NOT_READABLE;
                }
                faults.add(new CapitalFault(at, Reason.ROUND_ZERO));
                meaning = 0;
            }
            if (meaning <= 9) {
                if (digit > 0) {
                    return refused(faults, at, Reason.UNIT_MISSING);
                }
                if (meaning > 0) {
                    digit = meaning;
                    digitAt = at;
                } else if (zeroAt >= 0) {
                    return refused(faults, at, Reason.ZERO_NOT_ALLOWED);
                } else {
                    zeroAt = at;
                }
                continue;
            }
            if (meaning >= SIGN && meaning <= PREFIX) {
                boolean first = last == NO_PLACE && digit == 0 && zeroAt < 0;
                if (first && !named && meaning == PREFIX && isRenminbi(words, at)) {
                    named = true;
                    at += 2;
                } else if (first && !signed && meaning == SIGN && faults != null) {
                    signed = true;
                    faults.add(new CapitalFault(at, Reason.CURRENCY_SIGN));
                } else {
                    return refused(faults, at, meaning == SIGN ? Reason.CURRENCY_SIGN : Reason.UNKNOWN_CHARACTER);
                }
                continue;
            }
            if (meaning >= EVERYDAY && meaning != END) {
                return refused(faults, at, meaning == EVERYDAY ? Reason.EVERYDAY_CHARACTER : Reason.UNKNOWN_CHARACTER);
            }
            if (digit == 0 && zeroAt >= 0) {
                return refused(faults, zeroAt, Reason.ZERO_NOT_ALLOWED);
            }
            if (meaning >= END_MARK) {
                if (digit > 0 || stage == BEFORE_YUAN) {
                    return refused(
                            faults, at, digit > 0 || last != NO_PLACE ? Reason.UNIT_MISSING : Reason.DIGIT_MISSING);
                }
                if (meaning == END_MARK) {
                    stage = AFTER_END_MARK;
                    continue;
                }
                if (stage == AFTER_YUAN) {
                    if (faults == null) {
                        return NOT_READABLE;
                    }
                    faults.add(new CapitalFault(at, Reason.END_MARK_MISSING));
                }
                return amount;
            }

            boolean ofFraction = meaning == JIAO || meaning == FEN;
            if (ofFraction ? stage == BEFORE_YUAN && last != NO_PLACE : stage != BEFORE_YUAN) {
                return refused(faults, at, Reason.UNIT_OUT_OF_ORDER);
            }
            if (digit > 0) {
                int place = meaning <= THOUSAND ? meaning - TEN + 1 : meaning == JIAO ? 1 : 0;
                if (last != NO_PLACE && place >= last) {
                    return refused(faults, at, Reason.UNIT_OUT_OF_ORDER);
                }
                boolean zeros = last != NO_PLACE && place < last - 1;
                if (zeroAt >= 0 && !zeros) {
                    return refused(faults, zeroAt, Reason.ZERO_NOT_ALLOWED);
                }
                if (zeros && zeroAt < 0 && meaning != THOUSAND && meaning != JIAO) {
                    return refused(faults, digitAt, Reason.ZERO_MISSING);
                }
                amount += digit * POWERS[place];
                last = place;
                digit = 0;
                zeroAt = -1;
            } else if (meaning <= THOUSAND || ofFraction || last == NO_PLACE) {
                return refused(faults, at, Reason.DIGIT_MISSING);
            }
            switch (meaning) {
                case TEN_THOUSAND -> {
                    long multiplied = amount % YI;
                    if (multiplied == 0 || multiplied >= WAN) {
                        return refused(faults, at, Reason.UNIT_OUT_OF_ORDER);
                    }
                    amount += multiplied * (WAN - 1);
                    last += 4;
                }
                case HUNDRED_MILLION -> {
                    if (amount > MAXIMUM_YI) {
                        return refused(faults, at, amount < YI ? Reason.TOO_LARGE : Reason.UNIT_OUT_OF_ORDER);
                    }
                    amount *= YI;
                    last += 8;
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
        }
    }

    private static boolean isRenminbi(CharSequence words, int at) {
        return at + 2 < words.length()
                && words.charAt(at + 1) == '民'
                && (words.charAt(at + 2) == '币' || words.charAt(at + 2) == '幣');
    }

    private static long refused(@Nullable List<CapitalFault> faults, int at, Reason reason) {
        if (faults != null) {
            faults.add(new CapitalFault(at, reason));
        }
        return NOT_READABLE;
    }
}
