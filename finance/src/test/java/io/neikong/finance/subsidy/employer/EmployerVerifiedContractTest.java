package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerVerifiedTest.VISIT;
import static io.neikong.finance.subsidy.employer.EmployerVerifiedTest.verification;
import static io.neikong.finance.subsidy.employer.EmployerVerifiedTest.visit;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.employer.EmployerVerification.Risk;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class EmployerVerifiedContractTest implements ControlContract<EmployerVerification> {

    @Override
    public Control<EmployerVerification> control() {
        return new EmployerVerified(Risk.LOW);
    }

    @Override
    public EmployerVerification satisfying() {
        return verification(Risk.HIGH, VISIT);
    }

    @Override
    public List<EmployerVerification> offending() {
        return List.of(
                verification(Risk.HIGH),
                verification(Risk.MEDIUM, visit("2026-04-21", "inspector", Answer.YES, "photos-1")),
                verification(Risk.LOW, visit("2026-04-20", "inspector", Answer.NO, null)),
                verification(null),
                new EmployerVerification(
                        "application", Risk.HIGH, true, null, List.of(visit(null, null, Answer.UNKNOWN, "photos-1"))));
    }
}
