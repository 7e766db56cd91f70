package io.neikong.finance.archive;

import static io.neikong.finance.archive.DestroyedProperlyTest.appraisal;
import static io.neikong.finance.archive.DestroyedProperlyTest.approval;
import static io.neikong.finance.archive.DestroyedProperlyTest.destroyed;
import static io.neikong.finance.archive.Files.filed;

import io.neikong.control.Control;
import io.neikong.finance.archive.Destruction.Item;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class DestroyedProperlyContractTest implements ControlContract<Destruction> {

    @Override
    public Control<Destruction> control() {
        return DestroyedProperlyTest.CONTROL;
    }

    @Override
    public Destruction satisfying() {
        return DestroyedProperlyTest.proper();
    }

    @Override
    public List<Destruction> offending() {
        return List.of(
                destroyed(null, null, List.of(), "2026-03-10"),
                destroyed(
                        appraisal("2026-03-11"),
                        approval("2026-03-11"),
                        List.of("one"),
                        "2026-03-10",
                        new Item(filed(FileKind.VOUCHERS, "2009-12-31", null), Answer.YES, Answer.YES)),
                DestroyedProperlyTest.unrecorded());
    }
}
