package io.neikong.finance.voucher;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of an original voucher that supports one accounting voucher: all of it, or as much as its allocation slip says
 * (原始凭证分割单).
 *
 * @param original  the caller's identifier of the original
 * @param voucher  the caller's identifier of the accounting voucher
 * @param amount  how much of the original it is, in yuan, negative in red letters, null if not recorded
 * @param standing  whether it counts
 */
public record AllocatedPart(
        String original, String voucher, @Nullable BigDecimal amount, Standing standing) implements Serializable {

    /** Whether a part supports its voucher, and whether it uses up its original. */
    public enum Standing {
        /** It does both (有效). */
        COUNTS,
        /** The payment was returned by the bank: the part supports its voucher, and the original may be used again (退票). */
        RETURNED,
        /** The voucher is void: the original may be used again (记账凭证作废). */
        VOUCHER_VOID,
        /** The original is void: it supports nothing (原始凭证作废). */
        ORIGINAL_VOID
    }

    public AllocatedPart {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(voucher, "voucher");
        Objects.requireNonNull(standing, "standing");
    }

    /** The sum so far and one more; most vouchers rest on one original, and no sum is made of one. */
    static @Nullable BigDecimal sum(@Nullable BigDecimal soFar, @Nullable BigDecimal amount) {
        if (soFar == null || amount == null) {
            return soFar == null ? amount : soFar;
        }
        return soFar.add(amount);
    }

    boolean supports() {
        return standing == Standing.COUNTS || standing == Standing.RETURNED;
    }

    boolean usesUp() {
        return standing == Standing.COUNTS;
    }
}
