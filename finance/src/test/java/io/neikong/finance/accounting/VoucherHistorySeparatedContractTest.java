package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.VoucherHistorySeparatedTest.history;

import io.neikong.control.Control;
import io.neikong.finance.accounting.VoucherAction.Kind;
import io.neikong.testkit.ControlContract;
import java.util.List;

class VoucherHistorySeparatedContractTest implements ControlContract<VoucherHistory> {

    @Override
    public Control<VoucherHistory> control() {
        return new VoucherHistorySeparated(Mode.PAIRWISE);
    }

    @Override
    public VoucherHistory satisfying() {
        return history("prepared an, reviewed bo, posted cai, unposted cai, unreviewed bo, edited an, reviewed ding");
    }

    @Override
    public List<VoucherHistory> offending() {
        VoucherHistory reversed = history("prepared an, edited bo, reviewed cai, posted ding, reversed fang");
        VoucherHistory undated = new VoucherHistory(
                "undated",
                List.of(
                        VoucherAction.of(Kind.PREPARED, "an", null),
                        VoucherAction.of(Kind.REVIEWED, "an", null),
                        VoucherAction.of(Kind.POSTED, null, null)));
        return List.of(
                history("prepared an, reviewed an, unreviewed an, edited an, reviewed an, posted an"),
                history("prepared an, reviewed bo, posted cai, unposted cai, edited cai, reviewed bo, posted cai"),
                history("prepared an, reviewed bo, posted bo, unposted bo, unreviewed bo, edited bo, posted ?"),
                history("prepared an, reviewed system, posted system"),
                history("prepared an, reviewed bo, unreviewed bo, posted ?, posted cai"),
                history("prepared ?, edited ?, reviewed ?, unreviewed ?, unposted ?"),
                new VoucherHistory(
                        "reversal", history("prepared bo, reviewed an").actions(), reversed),
                new VoucherHistory(
                        "open reversal",
                        history("prepared bo, reviewed an").actions(),
                        new VoucherHistory("lost", List.of())),
                undated);
    }
}
