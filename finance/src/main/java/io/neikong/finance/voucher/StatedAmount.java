package io.neikong.finance.voucher;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount as an accounting voucher or an original states it, in digits and in words (大小写金额).
 *
 * @param document  the caller's identifier of the document
 * @param datedOn  the date that it bears, null if not recorded
 * @param amount  the amount in digits, in yuan, null if not recorded
 * @param words  the amount in capital characters, null if the document bears none; blank is not null, and malformed
 */
public record StatedAmount(
        String document,
        @Nullable LocalDate datedOn,
        @Nullable BigDecimal amount,
        @Nullable String words) implements Serializable {

    public StatedAmount {
        Objects.requireNonNull(document, "document");
    }
}
