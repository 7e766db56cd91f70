package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.evidence;
import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.TotalWithinCapTest.city;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class TotalWithinCapContractTest implements ControlContract<EvidencePayments> {

    @Override
    public Control<EvidencePayments> control() {
        return TotalWithinCapTest.CONTROL;
    }

    @Override
    public EvidencePayments satisfying() {
        return evidence("2000", paid("p1", "TRAINING"), city("p2"));
    }

    @Override
    public List<EvidencePayments> offending() {
        return List.of(
                evidence("1999.99", paid("p1", "TRAINING"), city("p2")),
                evidence(null, paid("p1", "TRAINING").amount(null), city("p2")));
    }
}
