package io.neikong.permissions.mover;

import io.neikong.control.Control;
import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class NoActionUnderOldPostContractTest implements ControlContract<Operation> {

    @Override
    public Control<Operation> control() {
        return new NoActionUnderOldPost();
    }

    @Override
    public Operation satisfying() {
        return operation("file", Movers.transferred(Movers.FRIDAY, Set.of("file"), null));
    }

    @Override
    public List<Operation> offending() {
        Career toNewDesk = new Career(
                "li",
                List.of(
                        Movers.post("window", null, Movers.FRIDAY, "accept"),
                        new PostHeld("new desk", Validity.ofDays(Movers.FRIDAY, null), null)),
                List.of(Movers.change(Kind.TRANSFER, Movers.FRIDAY, null)));
        return List.of(
                operation("accept", Movers.transferred(Movers.FRIDAY, Set.of(), null)),
                operation(null, Movers.left(Kind.RESIGNATION, Movers.FRIDAY)),
                operation("accept", toNewDesk),
                operation(
                        "accept",
                        Movers.transferred(
                                Movers.FRIDAY, Set.of(), Movers.overlap(Movers.FRIDAY, Movers.LATER, null))));
    }

    private static Operation operation(@Nullable String permission, Career actor) {
        return new Operation("operation 1", permission, Movers.at(Movers.TUESDAY, 9), actor);
    }
}
