package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.NoShellSignalsTest.trace;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.time.LocalDate;
import java.util.List;

class NoShellSignalsContractTest implements ControlContract<EmployerTrace> {

    @Override
    public Control<EmployerTrace> control() {
        return NoShellSignalsTest.CONTROL;
    }

    @Override
    public EmployerTrace satisfying() {
        return trace(1, 1, LocalDate.of(2026, 2, 27), 20, 20, 20, 20);
    }

    @Override
    public List<EmployerTrace> offending() {
        return List.of(
                trace(5, 3, LocalDate.of(2026, 2, 27), 10, 20, 9, 9), trace(null, null, null), trace(9, null, null));
    }
}
