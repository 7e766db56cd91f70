package io.neikong.finance.archive;

import static io.neikong.finance.archive.HandedOverByListTest.change;
import static io.neikong.finance.archive.HandedOverByListTest.list;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class HandedOverByListContractTest implements ControlContract<StaffChange> {

    @Override
    public Control<StaffChange> control() {
        return HandedOverByListTest.CONTROL;
    }

    @Override
    public StaffChange satisfying() {
        return change("incoming", list("2026-04-01", "third"));
    }

    @Override
    public List<StaffChange> offending() {
        return List.of(
                change("outgoing", null),
                change("incoming", list("2026-04-02", null)),
                change("incoming", list("2026-04-02", "outgoing")),
                HandedOverByListTest.unrecorded());
    }
}
