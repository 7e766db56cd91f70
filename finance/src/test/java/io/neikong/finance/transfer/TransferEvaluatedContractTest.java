package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferEvaluatedTest.evaluated;
import static io.neikong.finance.transfer.Transfers.fraud;
import static io.neikong.finance.transfer.Transfers.part;

import io.neikong.control.Control;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class TransferEvaluatedContractTest implements ControlContract<SuspectedFraud> {

    @Override
    public Control<SuspectedFraud> control() {
        return TransferEvaluatedTest.CONTROL;
    }

    @Override
    public SuspectedFraud satisfying() {
        return evaluated(TransferEvaluatedTest.DAY, Answer.YES, Handling.SENT);
    }

    @Override
    public List<SuspectedFraud> offending() {
        return List.of(
                fraud(Answer.YES, Answer.NO, null, part("a", "10000")),
                fraud(Answer.UNKNOWN, Answer.UNKNOWN, null, part("a", "5000"), part("b", null)),
                evaluated(TransferEvaluatedTest.DAY, Answer.YES, Handling.NONE),
                evaluated(null, Answer.UNKNOWN, Handling.NONE),
                TransferEvaluatedTest.undated(part("a", null, "4000")));
    }
}
