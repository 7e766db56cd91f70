package io.neikong.finance.training;

import static io.neikong.finance.training.NoPaymentWithRedFindingTest.AFTER;
import static io.neikong.finance.training.NoPaymentWithRedFindingTest.BEFORE;
import static io.neikong.finance.training.NoPaymentWithRedFindingTest.ORDERED;
import static io.neikong.finance.training.NoPaymentWithRedFindingTest.payment;

import io.neikong.control.Control;
import io.neikong.finance.training.TrainingPayment.RedFinding;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NoPaymentWithRedFindingContractTest implements ControlContract<TrainingPayment> {

    @Override
    public Control<TrainingPayment> control() {
        return NoPaymentWithRedFindingTest.CONTROL;
    }

    @Override
    public TrainingPayment satisfying() {
        return payment(ORDERED, AFTER, new RedFinding("F", BEFORE, ORDERED));
    }

    @Override
    public List<TrainingPayment> offending() {
        return List.of(
                payment(ORDERED, BEFORE, new RedFinding("F", BEFORE, null), new RedFinding("G", BEFORE, AFTER)),
                payment(ORDERED, null, new RedFinding("F", null, null)),
                payment(null, BEFORE));
    }
}
