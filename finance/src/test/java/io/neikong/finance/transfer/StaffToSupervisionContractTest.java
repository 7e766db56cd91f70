package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferPapersTest.to;

import io.neikong.control.Control;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class StaffToSupervisionContractTest implements ControlContract<Transfer> {

    @Override
    public Control<Transfer> control() {
        return new StaffToSupervision();
    }

    @Override
    public Transfer satisfying() {
        return to(Recipient.SUPERVISION, Answer.YES);
    }

    @Override
    public List<Transfer> offending() {
        return List.of(to(Recipient.POLICE, Answer.YES), to(null, Answer.UNKNOWN));
    }
}
