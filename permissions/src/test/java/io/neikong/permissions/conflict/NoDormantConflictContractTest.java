package io.neikong.permissions.conflict;

import io.neikong.control.Control;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class NoDormantConflictContractTest implements ControlContract<UsedPermissions> {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Override
    public Control<UsedPermissions> control() {
        return new NoDormantConflict(
                ConflictMatrix.of(List.of(ConflictSet.atMost("C1", 1, List.of("pay", "review")))), Policy.builtIn());
    }

    @Override
    public UsedPermissions satisfying() {
        return used(Map.of("a1", DAY, "a2", DAY));
    }

    @Override
    public List<UsedPermissions> offending() {
        return List.of(used(Map.of("a1", DAY)), used(Map.of("a1", DAY, "a2", DAY.minusYears(1))));
    }

    private static UsedPermissions used(Map<String, LocalDate> lastUsedOn) {
        return new UsedPermissions(
                PermissionHolder.at(
                        ChinaTime.startOf(DAY),
                        "li",
                        List.of(new Held("pay", "a1", "g1"), new Held("review", "a2", "g2"))),
                lastUsedOn);
    }
}
