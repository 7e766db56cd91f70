package io.neikong.finance.notice;

import static io.neikong.finance.notice.PaidAsAnnouncedTest.item;
import static io.neikong.finance.notice.PaidAsAnnouncedTest.paid;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class PaidAsAnnouncedContractTest implements ControlContract<AnnouncedItem> {

    @Override
    public Control<AnnouncedItem> control() {
        return PaidAsAnnouncedTest.CONTROL;
    }

    @Override
    public AnnouncedItem satisfying() {
        return item("payee", "800", paid("p1", "payee", "800"));
    }

    @Override
    public List<AnnouncedItem> offending() {
        return List.of(
                item("payee", "800", paid("p1", "other", "800"), paid("p2", "other", "800")),
                item(null, null, paid("p1", null, null)));
    }
}
