package io.neikong.finance.voucher;

import io.neikong.finance.voucher.AllocatedPart.Standing;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parts of originals for tests. */
final class Parts {

    private Parts() {}

    static AllocatedPart part(String original, String voucher, @Nullable String amount) {
        return part(original, voucher, amount, Standing.COUNTS);
    }

    static AllocatedPart part(String original, String voucher, @Nullable String amount, Standing standing) {
        return new AllocatedPart(original, voucher, yuan(amount), standing);
    }

    static @Nullable BigDecimal yuan(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }
}
