package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.CapitalCharacter.END_MARK;
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
 * What is kept are local variables, since the checks of a voucher that is in order allocate nothing.
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
        int last = NO_PLACE; // the power of ten of the last digit that was counted
        int stage = BEFORE_YUAN;
        int digit = 0; // waits for its unit
        int digitAt = NOWHERE;
        int zeroAt = NOWHERE; // waits for its digit
        int zeroAfterYiAt = NOWHERE; // before a 仟 next to the very place of 亿: wrong if it proves to be 仟万
        boolean named = false;
        boolean signed = false;
        int length = words.length();
        for (int at = 0; at < length; at++) {
            int meaning = CapitalCharacter.of(words.charAt(at));
            if (meaning == SPACE || meaning == ROUND_ZERO) {
                boolean inGap = meaning == SPACE && at > 0 && CapitalCharacter.at(words, at - 1) == SPACE;
                if (!inGap && !repaired(faults, at, meaning == SPACE ? Reason.SPACE : Reason.ROUND_ZERO)) {
                    return 0;
                }
                if (meaning == SPACE) {
                    continue;
                }
                meaning = 0;
            }
            if (meaning >= SIGN && digit == 0 && last == NO_PLACE && zeroAt == NOWHERE) {
                if (meaning == PREFIX && !named && isRenminbi(words, at)) {
                    named = true;
                    at += 2;
                    continue;
                }
                if (meaning == SIGN && !signed && repaired(faults, at, Reason.CURRENCY_SIGN)) {
                    signed = true;
                    continue;
                }
            }

            Reason reason = refusal(meaning, stage, amount, last, digit, zeroAt);
            if (reason != null) {
                return refused(faults, position(reason, at, digitAt, zeroAt), reason);
            }

            if (meaning == 0) {
                zeroAt = at;
                continue;
            }
            if (meaning <= 9) {
                digit = meaning;
                digitAt = at;
                continue;
            }
            if (digit > 0) {
                if (meaning == THOUSAND && last == PLACE_OF_YI) {
                    zeroAfterYiAt = zeroAt;
                }
                last = placeOf(meaning);
                amount += digit * POWERS[last];
                digit = 0;
                zeroAt = NOWHERE;
            }
            switch (meaning) {
                case TEN_THOUSAND -> {
                    if (zeroAfterYiAt != NOWHERE) {
                        return refused(faults, zeroAfterYiAt, Reason.ZERO_NOT_ALLOWED);
                    }
                    amount += amount % YI * (WAN - 1);
                    last += PLACE_OF_WAN;
                }
                case HUNDRED_MILLION -> {
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
                case END_MARK -> stage = AFTER_END_MARK;
                default -> {}
            }
        }
        Reason reason = endRefused(stage, last, digit, zeroAt);
        if (reason != null) {
            return refused(faults, position(reason, length, digitAt, zeroAt), reason);
        }
        return stage != AFTER_YUAN || repaired(faults, length, Reason.END_MARK_MISSING) ? amount : 0;
    }

    private static boolean isRenminbi(CharSequence words, int at) {
        return at + 2 < words.length()
                && words.charAt(at + 1) == '民'
                && (words.charAt(at + 2) == '币' || words.charAt(at + 2) == '幣');
    }

    private static int placeOf(int unit) {
        return unit <= THOUSAND ? unit - TEN + 1 : unit == JIAO ? 1 : 0;
    }

    private static @Nullable Reason refusal(int meaning, int stage, long amount, int last, int digit, int zeroAt) {
        if (stage >= AFTER_FEN) {
            boolean endMarkAfterFen = stage == AFTER_FEN && meaning == END_MARK;
            return endMarkAfterFen ? Reason.END_MARK_NOT_ALLOWED : Reason.TEXT_AFTER_END;
        }
        if (meaning <= 9) {
            return digitRefused(meaning, digit, zeroAt);
        }
        if (meaning <= FEN) {
            Reason reason = unitRefused(meaning, stage, amount, last, digit, zeroAt);
            return reason == null && digit > 0 ? placeRefused(meaning, last, zeroAt) : reason;
        }
        return meaning == END_MARK ? endRefused(stage, last, digit, zeroAt) : CapitalCharacter.strange(meaning);
    }

    private static @Nullable Reason digitRefused(int value, int digit, int zeroAt) {
        if (digit > 0) {
            return Reason.UNIT_MISSING;
        }
        return value == 0 && zeroAt != NOWHERE ? Reason.ZERO_NOT_ALLOWED : null;
    }

    private static @Nullable Reason unitRefused(int unit, int stage, long amount, int last, int digit, int zeroAt) {
        boolean ofFraction = unit >= JIAO;
        if (digit == 0 && zeroAt != NOWHERE) {
            return Reason.ZERO_NOT_ALLOWED;
        }
        if (ofFraction ? stage == BEFORE_YUAN && last != NO_PLACE : stage != BEFORE_YUAN) {
            return Reason.UNIT_OUT_OF_ORDER;
        }
        if (digit == 0 && (unit <= THOUSAND || ofFraction || last == NO_PLACE)) {
            return Reason.DIGIT_MISSING;
        }
        if (unit == TEN_THOUSAND) {
            long sinceYi = amount % YI;
            return sinceYi >= WAN || sinceYi + digit == 0 ? Reason.UNIT_OUT_OF_ORDER : null;
        }
        if (unit == HUNDRED_MILLION && amount + digit > GREATEST_BEFORE_YI) {
            return amount >= YI ? Reason.UNIT_OUT_OF_ORDER : Reason.TOO_LARGE;
        }
        return null;
    }

    private static @Nullable Reason placeRefused(int unit, int last, int zeroAt) {
        int place = placeOf(unit);
        if (place >= last) {
            return Reason.UNIT_OUT_OF_ORDER;
        }
        boolean zeros = last != NO_PLACE && place < last - 1;
        if (zeroAt != NOWHERE) {
            return zeros ? null : Reason.ZERO_NOT_ALLOWED;
        }
        return zeros && unit != THOUSAND && unit != JIAO ? Reason.ZERO_MISSING : null;
    }

    private static @Nullable Reason endRefused(int stage, int last, int digit, int zeroAt) {
        if (digit > 0) {
            return Reason.UNIT_MISSING;
        }
        if (zeroAt != NOWHERE) {
            return Reason.ZERO_NOT_ALLOWED;
        }
        return stage != BEFORE_YUAN ? null : last == NO_PLACE ? Reason.DIGIT_MISSING : Reason.UNIT_MISSING;
    }

    private static int position(Reason reason, int at, int digitAt, int zeroAt) {
        return switch (reason) {
            case ZERO_MISSING -> digitAt;
            case ZERO_NOT_ALLOWED -> zeroAt;
            default -> at;
        };
    }

    private static boolean repaired(@Nullable List<CapitalFault> faults, int at, Reason reason) {
        return faults != null && faults.add(new CapitalFault(at, reason));
    }

    private static long refused(@Nullable List<CapitalFault> faults, int at, Reason reason) {
        if (faults != null) {
            faults.add(new CapitalFault(at, reason));
        }
        return 0;
    }
}
