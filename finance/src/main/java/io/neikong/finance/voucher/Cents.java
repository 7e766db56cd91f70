package io.neikong.finance.voucher;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts in whole fen (分), so that ordinary ones are added and compared without making a number object. */
final class Cents {

    /** What stands for an amount that has a fraction of a fen or is too large. */
    static final long NONE = Long.MIN_VALUE;

    /** So many amounts add up without overflow. */
    static final int MOST_ADDENDS = 9000;

    private static final int DIGITS_BEFORE_POINT = 13;
    private static final long[] FEN_PER_UNIT = {100, 10, 1};

    private Cents() {}

    /** The amount in fen if it has at most two decimals and thirteen digits before them, {@link #NONE} otherwise. */
    static long of(BigDecimal yuan) {
        int scale = yuan.scale();
        if (scale < 0 || scale > 2 || yuan.precision() - scale > DIGITS_BEFORE_POINT) {
            return NONE;
        }
        return yuan.scaleByPowerOfTen(scale).longValue() * FEN_PER_UNIT[scale];
    }

    /** As {@link #of}, and 0 where there is no amount. */
    static long ofSide(@Nullable BigDecimal yuan) {
        return yuan == null ? 0 : of(yuan);
    }
}
