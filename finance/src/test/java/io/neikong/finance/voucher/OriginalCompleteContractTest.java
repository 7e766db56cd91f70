package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.Originals.blank;
import static io.neikong.finance.voucher.Originals.invoice;

import io.neikong.control.Control;
import io.neikong.finance.voucher.OriginalVoucher.Condition;
import io.neikong.finance.voucher.OriginalVoucher.Kind;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OriginalCompleteContractTest implements ControlContract<OriginalVoucher> {

    @Override
    public Control<OriginalVoucher> control() {
        return new OriginalComplete(OriginalElement.NORMS);
    }

    @Override
    public OriginalVoucher satisfying() {
        return invoice().original();
    }

    @Override
    public List<OriginalVoucher> offending() {
        return List.of(
                blank(null, Condition.PRESENT),
                blank(Kind.EXTERNAL, Condition.PRESENT),
                blank(Kind.FROM_PERSON, Condition.PRESENT),
                blank(Kind.SELF_MADE, Condition.PRESENT),
                blank(Kind.ISSUED, Condition.PRESENT),
                blank(Kind.EXTERNAL, Condition.LOST),
                blank(Kind.EXTERNAL, Condition.VOIDED),
                invoice().voided(false).original(),
                invoice()
                        .without(
                                OriginalElement.ISSUER_SEAL, OriginalElement.PERSON_SIGNATURE, OriginalElement.OWN_SEAL)
                        .figures("3", "1", "4")
                        .original(),
                Originals.of(Kind.ISSUED).without(OriginalElement.OWN_SEAL).original(),
                Originals.of(Kind.FROM_PERSON)
                        .without(OriginalElement.PERSON_SIGNATURE)
                        .original());
    }
}
