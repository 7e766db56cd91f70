package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.PaymentSupportedTest.BEFORE;
import static io.neikong.finance.voucher.PaymentSupportedTest.CONTROL;
import static io.neikong.finance.voucher.PaymentSupportedTest.PAID;
import static io.neikong.finance.voucher.PaymentSupportedTest.paid;

import io.neikong.control.Control;
import io.neikong.finance.voucher.PaymentVoucher.Status;
import io.neikong.party.Approval;
import io.neikong.testkit.ControlContract;
import java.util.List;

class PaymentSupportedContractTest implements ControlContract<PaymentVoucher> {

    @Override
    public Control<PaymentVoucher> control() {
        return CONTROL;
    }

    @Override
    public PaymentVoucher satisfying() {
        return paid(BEFORE, "TRAINING", "N1");
    }

    @Override
    public List<PaymentVoucher> offending() {
        Approval undated = new Approval("head", null, null);
        return List.of(
                paid(null, "TRAINING", null),
                paid(new Approval("head", PAID.plusSeconds(1), null), "TRAINING", "N1"),
                paid(new Approval("head", PAID, PAID.plusSeconds(1)), "TRAINING", "N1"),
                new PaymentVoucher("v", Status.PAID, null, null, undated, null, null, "receipt", null),
                new PaymentVoucher("v", Status.PAID, PAID, "A", undated, "N1", "payee", "receipt", "other"),
                new PaymentVoucher("v", Status.PAID, PAID, "A", BEFORE, "N1", "payee", null, null));
    }
}
