package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerInGoodStandingTest.DAY;
import static io.neikong.finance.subsidy.employer.EmployerInGoodStandingTest.IN_BUSINESS;
import static io.neikong.finance.subsidy.employer.EmployerInGoodStandingTest.entry;
import static io.neikong.finance.subsidy.employer.EmployerInGoodStandingTest.standing;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.employer.EmployerStanding.Entry;
import io.neikong.finance.subsidy.employer.EmployerStanding.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;
import java.util.stream.Stream;

class EmployerInGoodStandingContractTest implements ControlContract<EmployerStanding> {

    @Override
    public Control<EmployerStanding> control() {
        return EmployerInGoodStandingTest.CONTROL;
    }

    @Override
    public EmployerStanding satisfying() {
        return standing(DAY, IN_BUSINESS);
    }

    @Override
    public List<EmployerStanding> offending() {
        return List.of(
                standing(
                        DAY.minusDays(31),
                        Stream.of(Status.values())
                                .map(status -> entry(status, "2020-01-01", null))
                                .toArray(Entry[]::new)),
                standing(DAY),
                standing(null, entry(Status.IN_BUSINESS, null, null)),
                new EmployerStanding("application", null, null, null, null));
    }
}
