package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.permissions.grant.RoleTemplate.Change;
import io.neikong.testkit.ControlContract;
import java.util.List;

class RoleChangesApprovedContractTest implements ControlContract<RoleTemplate> {

    @Override
    public Control<RoleTemplate> control() {
        return new RoleChangesApproved();
    }

    @Override
    public RoleTemplate satisfying() {
        return new RoleTemplate(
                "reviewer", List.of(new Change("c1", "v1", Flows.act("admin", 9), Flows.act("head", 8), null)));
    }

    @Override
    public List<RoleTemplate> offending() {
        return List.of(
                new RoleTemplate(
                        "reviewer",
                        List.of(
                                new Change("c1", "v1", Flows.act("admin", 9), Act.NONE, null),
                                new Change("c2", "v1", Flows.act("admin", 9), Flows.act("admin", 10), null))),
                new RoleTemplate("viewer", List.of(new Change("c1", "v1", Act.NONE, new Act("head", null), null))),
                new RoleTemplate("auditor", List.of(new Change("c1", null, Act.NONE, Act.NONE, null))));
    }
}
