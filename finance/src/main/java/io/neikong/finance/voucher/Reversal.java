package io.neikong.finance.voucher;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A voucher and the one that it reverses (红字冲销凭证与被冲销凭证).
 *
 * @param reversing  the voucher that may be a reversal
 * @param reversed  the voucher that it names, null if it names none or that one is not at hand
 */
public record Reversal(
        AccountingVoucher reversing, @Nullable AccountingVoucher reversed) implements Serializable {
    public Reversal {
        Objects.requireNonNull(reversing, "reversing");
        if (reversed != null && !reversed.id().equals(reversing.reverses())) {
            throw new IllegalArgumentException("reversed must be the voucher that the other one reverses, "
                    + reversing.reverses() + ", but was " + reversed.id());
        }
    }
}
