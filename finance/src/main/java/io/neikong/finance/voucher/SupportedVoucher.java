package io.neikong.finance.voucher;

import io.neikong.finance.accounting.VoucherDuties.Status;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An accounting voucher and the originals that it rests on (记账凭证与所附原始凭证).
 *
 * @param voucher  the caller's identifier of the accounting voucher
 * @param amount  its total in yuan, negative in red letters, null if not recorded
 * @param status  how far it has come
 * @param needsOriginals  false for a voucher that closes accounts or corrects an error, which may have none
 *     (结账、更正错误); null if it is not recorded what the voucher is for
 * @param parts  the parts of originals that support it, in any order
 */
public record SupportedVoucher(
        String voucher,
        @Nullable BigDecimal amount,
        Status status,
        @Nullable Boolean needsOriginals,
        List<AllocatedPart> parts)
        implements Serializable {
    public SupportedVoucher {
        Objects.requireNonNull(voucher, "voucher");
        Objects.requireNonNull(status, "status");
        parts = List.copyOf(parts);
    }
}
