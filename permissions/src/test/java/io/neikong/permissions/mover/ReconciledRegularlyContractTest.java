package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.permissions.mover.ReconciliationHistory.Reconciliation;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class ReconciledRegularlyContractTest implements ControlContract<ReconciliationHistory> {

    private static final LocalDate LAUNCH = LocalDate.of(2025, 1, 1);

    @Override
    public Control<ReconciliationHistory> control() {
        return new ReconciledRegularly(Policy.builtIn());
    }

    @Override
    public ReconciliationHistory satisfying() {
        return new ReconciliationHistory("SUB", LAUNCH, List.of(), LAUNCH.plusDays(9));
    }

    @Override
    public List<ReconciliationHistory> offending() {
        return List.of(
                new ReconciliationHistory("SUB", null, List.of(), LAUNCH),
                new ReconciliationHistory(
                        "SUB",
                        LAUNCH,
                        List.of(
                                new Reconciliation(LAUNCH.plusDays(200), 2),
                                new Reconciliation(LAUNCH.plusDays(210), 2),
                                new Reconciliation(LAUNCH.plusDays(210), 2)),
                        LAUNCH.plusDays(900)),
                new ReconciliationHistory(
                        "SUB", LAUNCH, List.of(new Reconciliation(null, null)), LAUNCH.plusDays(100)));
    }
}
