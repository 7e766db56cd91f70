package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.SentInTimeTest.onADay;
import static io.neikong.finance.transfer.Transfers.approved;
import static io.neikong.finance.transfer.Transfers.decision;
import static io.neikong.finance.transfer.Transfers.police;
import static io.neikong.finance.transfer.Transfers.transfer;

import io.neikong.control.Control;
import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class SentInTimeContractTest implements ControlContract<Transfer> {

    @Override
    public Control<Transfer> control() {
        return SentInTimeTest.CONTROL;
    }

    @Override
    public Transfer satisfying() {
        return transfer(approved("2026-03-04T15:00:00"), police("2026-03-05T15:00:00"));
    }

    @Override
    public List<Transfer> offending() {
        return List.of(
                transfer(approved("2026-03-04T15:00:00"), police("2026-03-05T15:00:01")),
                transfer(approved("2026-03-04T15:00:00"), null),
                transfer(onADay("2026-03-04"), police("2026-03-06T15:00:00")),
                transfer(onADay("2026-03-04"), police("2026-03-05T15:00:00")),
                transfer(onADay(null), police(null)),
                transfer(decision("2026-03-04T15:00:00", Decider.HEAD, Answer.NO, Answer.UNKNOWN, null), null));
    }
}
