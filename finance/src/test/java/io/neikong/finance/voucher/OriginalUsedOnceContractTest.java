package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.OriginalUsedOnceTest.group;
import static io.neikong.finance.voucher.OriginalUsedOnceTest.numbered;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OriginalUsedOnceContractTest implements ControlContract<AlikeOriginals> {

    @Override
    public Control<AlikeOriginals> control() {
        return new OriginalUsedOnce();
    }

    @Override
    public AlikeOriginals satisfying() {
        return group(numbered("o1", "12", "v1"));
    }

    @Override
    public List<AlikeOriginals> offending() {
        return List.of(
                group(numbered("o1", "12", "v1"), numbered("o2", "12", "v2")),
                group(numbered("o1", "12", "v1"), numbered("o2", "012", "v2")),
                group(
                        new RegisteredOriginal("o1", "2631", null, null, null, null, List.of("v1")),
                        new RegisteredOriginal("o2", "2631", null, null, null, null, List.of("v1"))),
                group(numbered("o1", null, "v1"), numbered("o2", null, "v2")),
                group(new RegisteredOriginal("o1", null, null, null, null, null, List.of("v1"))));
    }
}
