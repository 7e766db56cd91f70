package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.Set;

class PrivilegeWithinPostContractTest implements ControlContract<HeldPrivilege> {

    @Override
    public Control<HeldPrivilege> control() {
        return new PrivilegeWithinPost(WorkingCalendar.china(), Policy.builtIn());
    }

    @Override
    public HeldPrivilege satisfying() {
        return new HeldPrivilege(
                Movers.held(Movers.FRIDAY, null, "file"),
                Movers.transferred(Movers.FRIDAY, Set.of("file"), null),
                Movers.LATER);
    }

    @Override
    public List<HeldPrivilege> offending() {
        return List.of(
                new HeldPrivilege(
                        Movers.held(Movers.FRIDAY.minusDays(1), null, "file", "export"),
                        Movers.transferred(Movers.FRIDAY, Set.of("file"), null),
                        Movers.LATER),
                new HeldPrivilege(
                        Movers.held(null, null, "accept"),
                        Movers.transferred(Movers.FRIDAY, Set.of(), null),
                        Movers.LATER),
                new HeldPrivilege(
                        Movers.held(null, null, "accept"), new Career("li", List.of(), List.of()), Movers.LATER),
                new HeldPrivilege(
                        Movers.held(null, null, "accept"),
                        new Career("li", List.of(new PostHeld("new desk", Validity.ALWAYS, null)), List.of()),
                        Movers.LATER),
                new HeldPrivilege(Movers.held(null, null, "accept"), null, Movers.LATER));
    }
}
