package io.neikong.permissions.conflict;

import io.neikong.control.Control;
import io.neikong.control.Severity;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;

class NoConflictingPermissionsContractTest implements ControlContract<PermissionHolder> {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    @Override
    public Control<PermissionHolder> control() {
        return new NoConflictingPermissions(List.of(
                ConflictSet.atMost("C1", 1, List.of("p", "q")),
                ConflictSet.atMost("C2", 2, List.of("p", "q", "r")).weighing(Severity.MAJOR),
                ConflictSet.between("C3", Side.anyOf(List.of("p", "s")), Side.allOf(List.of("q", "r")))
                        .under(IncompatiblePermissionRule.ADMINISTRATORS_APART)));
    }

    @Override
    public PermissionHolder satisfying() {
        return new PermissionHolder(
                new Holder("li", true),
                AT.minusSeconds(99),
                AT,
                List.of(new Held("p", "a1", "g1"), new Held("r", "a2", "g2")));
    }

    @Override
    public List<PermissionHolder> offending() {
        List<Held> all = List.of(new Held("p", "a1", "g1"), new Held("q", "a2", "g2"), new Held("r", "a2", "g2"));
        return List.of(
                PermissionHolder.at(AT, "li", all),
                PermissionHolder.at(AT, "wang", all.subList(0, 2)),
                new PermissionHolder(new Holder("li", true), AT.minusSeconds(99), AT, List.of(ended("p"), ended("q"))),
                new PermissionHolder(new Holder("window 1", false), AT.minusSeconds(99), AT, all),
                new PermissionHolder(new Holder("window 1", false), AT.minusSeconds(99), AT, List.of(ended("p"))));
    }

    private static Held ended(String permission) {
        return new Held(
                permission,
                "a1",
                "g1",
                List.of(),
                "zhao",
                DataScope.EVERYWHERE,
                new Validity(null, AT.minusSeconds(9)));
    }
}
