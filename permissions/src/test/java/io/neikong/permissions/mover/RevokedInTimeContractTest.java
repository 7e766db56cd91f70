package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class RevokedInTimeContractTest implements ControlContract<HeldPrivilege> {

    @Override
    public Control<HeldPrivilege> control() {
        return new RevokedInTime(WorkingCalendar.china(), Policy.builtIn());
    }

    @Override
    public HeldPrivilege satisfying() {
        return new HeldPrivilege(
                Movers.held(null, Movers.TUESDAY, "accept"),
                Movers.transferred(Movers.FRIDAY, Set.of(), null),
                Movers.LATER);
    }

    @Override
    public List<HeldPrivilege> offending() {
        Privilege open = Movers.held(null, null, "accept");
        LocalDate inNewYear = LocalDate.of(2027, 1, 3);
        Career toNewDesk = new Career(
                "li",
                List.of(
                        Movers.post("window", null, Movers.FRIDAY, "accept"),
                        new PostHeld("new desk", Validity.ofDays(Movers.FRIDAY, null), null)),
                List.of(Movers.change(Kind.TRANSFER, Movers.FRIDAY, null)));
        return List.of(
                new HeldPrivilege(open, Movers.transferred(Movers.FRIDAY, Set.of(), null), Movers.LATER),
                new HeldPrivilege(open, Movers.left(Kind.RETIREMENT, Movers.FRIDAY), Movers.LATER),
                new HeldPrivilege(
                        Movers.held(null, Movers.FRIDAY.plusDays(9), "accept"),
                        Movers.transferred(Movers.FRIDAY, Set.of(), null),
                        Movers.LATER),
                new HeldPrivilege(open, toNewDesk, Movers.LATER),
                new HeldPrivilege(
                        open,
                        Movers.transferred(
                                Movers.FRIDAY, Set.of(), Movers.overlap(Movers.FRIDAY, Movers.LATER.plusDays(9), null)),
                        Movers.LATER),
                new HeldPrivilege(open, Movers.transferred(LocalDate.of(2026, 12, 31), Set.of(), null), inNewYear),
                new HeldPrivilege(
                        open,
                        new Career("li", List.of(), List.of(Movers.change(Kind.RETIREMENT, null, null))),
                        Movers.LATER));
    }
}
