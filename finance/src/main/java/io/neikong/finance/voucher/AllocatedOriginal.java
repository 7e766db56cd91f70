package io.neikong.finance.voucher;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An original voucher and all accounting vouchers that rest on it (原始凭证的分割使用).
 *
 * @param original  the caller's identifier of the original
 * @param amount  its amount in yuan, negative in red letters, null if not recorded
 * @param parts  its parts over all vouchers of all years, in any order
 */
public record AllocatedOriginal(String original, @Nullable BigDecimal amount, List<AllocatedPart> parts)
        implements Serializable {
    public AllocatedOriginal {
        Objects.requireNonNull(original, "original");
        parts = List.copyOf(parts);
    }
}
