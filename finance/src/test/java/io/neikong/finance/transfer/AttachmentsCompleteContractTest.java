package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferPapersTest.attached;

import io.neikong.control.Control;
import io.neikong.finance.transfer.Transfer.Attachment;
import io.neikong.testkit.ControlContract;
import java.util.List;

class AttachmentsCompleteContractTest implements ControlContract<Transfer> {

    @Override
    public Control<Transfer> control() {
        return new AttachmentsComplete();
    }

    @Override
    public Transfer satisfying() {
        return attached(List.of(Attachment.values()));
    }

    @Override
    public List<Transfer> offending() {
        return List.of(attached(List.of()), attached(null));
    }
}
