package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferPapersTest.signed;

import io.neikong.control.Control;
import io.neikong.finance.transfer.Transfer.Receipt;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class ReceiptHeldContractTest implements ControlContract<Transfer> {

    @Override
    public Control<Transfer> control() {
        return new ReceiptHeld();
    }

    @Override
    public Transfer satisfying() {
        return signed(Transfers.RECEIPT, Transfers.AS_OF);
    }

    @Override
    public List<Transfer> offending() {
        return List.of(
                signed(null, Transfers.AS_OF),
                signed(new Receipt("receipt", null), Transfers.AS_OF),
                signed(new Receipt("receipt", LocalDate.of(2026, 3, 1)), Transfers.AS_OF));
    }
}
