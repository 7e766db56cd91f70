package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.Paid.subject;
import static io.neikong.finance.subsidy.stacking.Paid.unresolved;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ExclusionsKeptContractTest implements ControlContract<SubjectPayments> {

    @Override
    public Control<SubjectPayments> control() {
        return ExclusionsKeptTest.CONTROL;
    }

    @Override
    public SubjectPayments satisfying() {
        return subject(paid("p1", "TRAINING"));
    }

    @Override
    public List<SubjectPayments> offending() {
        return List.of(
                subject(
                        paid("p1", "TRAINING").on("2026-02-01"),
                        paid("p2", "APPRENTICE").on("2026-02-01"),
                        paid("p3", "WAGE").on("2026-02-01")),
                unresolved(paid("p1", "TRAINING"), paid("p2", "APPRENTICE").undated(), paid("p3", null)));
    }
}
