package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Stage;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.testkit.ControlContract;
import java.util.List;

class GrantProcedureContractTest implements ControlContract<GrantFlow> {

    @Override
    public Control<GrantFlow> control() {
        return GrantProcedure.whole();
    }

    @Override
    public GrantFlow satisfying() {
        return Flows.KEPT;
    }

    @Override
    public List<GrantFlow> offending() {
        return List.of(
                Flows.with(Flows.KEPT, Stage.APPROVAL, Act.NONE),
                Flows.with(Flows.KEPT, Stage.APPROVAL, new Act("leader", null)),
                Flows.with(Flows.KEPT, Stage.EXECUTION, Flows.act("admin", 7)),
                Flows.onTerms(Flows.KEPT, Kind.TEMPORARY, Status.EXECUTED, Flows.at(20)),
                Flows.ofThreeSteps(Act.NONE, Act.NONE, Act.NONE));
    }
}
