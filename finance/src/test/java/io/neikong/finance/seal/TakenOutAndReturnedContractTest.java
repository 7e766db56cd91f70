package io.neikong.finance.seal;

import static io.neikong.finance.seal.TakenOutAndReturnedTest.BEFORE;
import static io.neikong.finance.seal.TakenOutAndReturnedTest.LATE;
import static io.neikong.finance.seal.TakenOutAndReturnedTest.LEFT;
import static io.neikong.finance.seal.TakenOutAndReturnedTest.approved;
import static io.neikong.finance.seal.TakenOutAndReturnedTest.orderly;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class TakenOutAndReturnedContractTest implements ControlContract<TakingOut> {

    @Override
    public Control<TakingOut> control() {
        return new TakenOutAndReturned();
    }

    @Override
    public TakingOut satisfying() {
        return orderly().line();
    }

    @Override
    public List<TakingOut> offending() {
        return List.of(
                orderly()
                        .approvals(List.of())
                        .carriers(List.of("an"))
                        .returnedAt(null)
                        .line(),
                orderly()
                        .approvals(List.of(
                                approved("head", LEFT.plusSeconds(1), null),
                                approved("leader", BEFORE, LEFT.plusSeconds(1))))
                        .returnedAt(LATE)
                        .line(),
                orderly().approvals(List.of(approved("head", BEFORE, null))).line(),
                orderly()
                        .approvals(List.of(approved("head", null, null), approved("leader", BEFORE, null)))
                        .dueOn(null)
                        .line(),
                orderly().takenOutAt(null).line());
    }
}
