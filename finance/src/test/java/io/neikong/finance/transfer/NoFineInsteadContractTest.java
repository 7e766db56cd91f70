package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.NoFineInsteadTest.fined;

import io.neikong.control.Control;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class NoFineInsteadContractTest implements ControlContract<SuspectedFraud> {

    @Override
    public Control<SuspectedFraud> control() {
        return NoFineInsteadTest.CONTROL;
    }

    @Override
    public SuspectedFraud satisfying() {
        return fined("10000", Answer.YES, Handling.SENT);
    }

    @Override
    public List<SuspectedFraud> offending() {
        return List.of(
                fined("10000", null, Handling.NONE),
                fined("10000", null, Handling.REPORTED),
                fined("10000", Answer.UNKNOWN, Handling.NONE),
                TransferEvaluatedTest.undated(Transfers.part("a", null, null)));
    }
}
