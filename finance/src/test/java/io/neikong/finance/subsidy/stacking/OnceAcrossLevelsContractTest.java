package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.OnceAcrossLevelsTest.city;
import static io.neikong.finance.subsidy.stacking.Paid.evidence;
import static io.neikong.finance.subsidy.stacking.Paid.paid;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OnceAcrossLevelsContractTest implements ControlContract<EvidencePayments> {

    @Override
    public Control<EvidencePayments> control() {
        return OnceAcrossLevelsTest.CONTROL;
    }

    @Override
    public EvidencePayments satisfying() {
        return evidence(null, paid("p1", "TRAINING"), city("p2", "TRAINING_TOP"));
    }

    @Override
    public List<EvidencePayments> offending() {
        return List.of(
                evidence(null, paid("p1", "TRAINING"), city("p2", "SKILL")),
                evidence(
                        null,
                        paid("p1", "WAGE").undated(),
                        city("p2", "WAGE_TOP"),
                        city("p3", null),
                        paid("p4", "SKILL").by(null)));
    }
}
