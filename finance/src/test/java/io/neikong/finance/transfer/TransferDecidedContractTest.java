package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferDecidedTest.reported;
import static io.neikong.finance.transfer.Transfers.approved;
import static io.neikong.finance.transfer.Transfers.decision;
import static io.neikong.finance.transfer.Transfers.police;
import static io.neikong.finance.transfer.Transfers.transfer;

import io.neikong.control.Control;
import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class TransferDecidedContractTest implements ControlContract<Transfer> {

    private static final String WEDNESDAY = "2026-03-04T15:00:00";

    @Override
    public Control<Transfer> control() {
        return TransferDecidedTest.CONTROL;
    }

    @Override
    public Transfer satisfying() {
        return transfer(approved(WEDNESDAY), police("2026-03-05T09:00:00"));
    }

    @Override
    public List<Transfer> offending() {
        return List.of(
                transfer(approved("2026-03-10T10:00:00"), police("2026-03-05T09:00:00")),
                transfer(null, null),
                transfer(null, police(WEDNESDAY)),
                transfer(decision(WEDNESDAY, Decider.IN_CHARGE, Answer.NO, Answer.NO, null), police(WEDNESDAY)),
                transfer(decision(WEDNESDAY, Decider.IN_CHARGE, Answer.UNKNOWN, Answer.UNKNOWN, null), null),
                transfer(decision(WEDNESDAY, Decider.OTHER, Answer.NO, Answer.YES, null), null),
                reported(null, new Decision(null, null, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null)));
    }
}
