package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Parts.part;
import static io.neikong.finance.voucher.Parts.yuan;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.jspecify.annotations.Nullable;

class AllocationWithinOriginalContractTest implements ControlContract<AllocatedOriginal> {

    @Override
    public Control<AllocatedOriginal> control() {
        return new AllocationWithinOriginal();
    }

    @Override
    public AllocatedOriginal satisfying() {
        return original("100", part("o", "v1", "60"), part("o", "v2", "40"));
    }

    @Override
    public List<AllocatedOriginal> offending() {
        return List.of(
                original("100", part("o", "v1", "60"), part("o", "v2", "41")),
                original(null, part("o", "v1", "60"), part("o", "v2", null)));
    }

    private static AllocatedOriginal original(@Nullable String amount, AllocatedPart... parts) {
        return new AllocatedOriginal("o", yuan(amount), List.of(parts));
    }
}
