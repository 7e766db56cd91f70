package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.AttachmentsCountedTest.attached;
import static io.neikong.finance.voucher.Vouchers.complete;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class AttachmentsCountedContractTest implements ControlContract<VoucherAttachments> {

    @Override
    public Control<VoucherAttachments> control() {
        return new AttachmentsCounted();
    }

    @Override
    public VoucherAttachments satisfying() {
        return attached(complete().attachments(1), "invoice");
    }

    @Override
    public List<VoucherAttachments> offending() {
        return List.of(
                attached(complete().attachments(1)),
                attached(complete().attachments(null).nature(null)),
                new VoucherAttachments(complete().attachments(0).voucher(), null));
    }
}
