package io.neikong.permissions.conflict;

import io.neikong.control.Control;
import io.neikong.control.Severity;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NoConflictingPermissionsContractTest implements ControlContract<PermissionHolder> {

    @Override
    public Control<PermissionHolder> control() {
        return new NoConflictingPermissions(List.of(
                new ConflictSet("C1", List.of("p", "q"), 1, Severity.CRITICAL),
                new ConflictSet("C2", List.of("p", "q", "r"), 2, Severity.MAJOR)));
    }

    @Override
    public PermissionHolder satisfying() {
        return new PermissionHolder("li", true, List.of(new Held("p", "a1", "g1"), new Held("r", "a2", "g2")));
    }

    @Override
    public List<PermissionHolder> offending() {
        List<Held> all = List.of(new Held("p", "a1", "g1"), new Held("q", "a2", "g2"), new Held("r", "a2", "g2"));
        return List.of(
                new PermissionHolder("li", true, all),
                new PermissionHolder("wang", true, all.subList(0, 2)),
                new PermissionHolder("window 1", false, all));
    }
}
