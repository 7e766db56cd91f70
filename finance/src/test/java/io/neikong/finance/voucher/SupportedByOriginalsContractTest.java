package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Parts.part;
import static io.neikong.finance.voucher.Parts.yuan;

import io.neikong.control.Control;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AllocatedPart.Standing;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

class SupportedByOriginalsContractTest implements ControlContract<SupportedVoucher> {

    @Override
    public Control<SupportedVoucher> control() {
        return new SupportedByOriginals();
    }

    @Override
    public SupportedVoucher satisfying() {
        return voucher("100", true, part("o1", "v", "100"));
    }

    @Override
    public List<SupportedVoucher> offending() {
        return List.of(
                voucher("100", true, part("o1", "v", "99"), part("o2", "v", "1", Standing.ORIGINAL_VOID)),
                voucher("100", true),
                voucher("100", null),
                voucher(null, true, part("o1", "v", null)));
    }

    private static SupportedVoucher voucher(
            @Nullable String amount, @Nullable Boolean needsOriginals, AllocatedPart... parts) {
        return new SupportedVoucher("v", yuan(amount), Status.POSTED, needsOriginals, List.of(parts));
    }
}
