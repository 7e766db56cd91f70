package io.neikong.finance.training;

import static io.neikong.finance.training.EnrolledAsApprovedTest.AN;
import static io.neikong.finance.training.EnrolledAsApprovedTest.BO;
import static io.neikong.finance.training.EnrolledAsApprovedTest.enrolment;

import io.neikong.control.Control;
import io.neikong.finance.training.Enrolment.Trainee;
import io.neikong.testkit.ControlContract;
import java.util.List;

class EnrolledAsApprovedContractTest implements ControlContract<Enrolment> {

    @Override
    public Control<Enrolment> control() {
        return EnrolledAsApprovedTest.CONTROL;
    }

    @Override
    public Enrolment satisfying() {
        return enrolment(2, AN, BO);
    }

    @Override
    public List<Enrolment> offending() {
        return List.of(
                enrolment(1, AN, BO),
                enrolment(null, AN, new Trainee("cai", false), new Trainee("dai", null)),
                enrolment(1));
    }
}
