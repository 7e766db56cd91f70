package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.CaseLinkedTest.organiser;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CasesAggregatedContractTest implements ControlContract<OrganiserCases> {

    @Override
    public Control<OrganiserCases> control() {
        return new CasesAggregated();
    }

    @Override
    public OrganiserCases satisfying() {
        return organiser("a s", "b s");
    }

    @Override
    public List<OrganiserCases> offending() {
        return List.of(organiser("a s", "b t"), organiser("a", "b"));
    }
}
