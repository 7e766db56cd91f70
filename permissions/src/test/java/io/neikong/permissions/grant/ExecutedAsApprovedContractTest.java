package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.permissions.grant.ApprovedAndExecuted.Content;
import io.neikong.permissions.grant.ApprovedAndExecuted.Decision;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ExecutedAsApprovedContractTest implements ControlContract<ApprovedAndExecuted> {

    private static final Content ROLE = new Content("S1", "reviewer", List.of("review1"), Validity.ALWAYS);

    @Override
    public Control<ApprovedAndExecuted> control() {
        return new ExecutedAsApproved();
    }

    @Override
    public ApprovedAndExecuted satisfying() {
        return grant(Decision.APPROVED, ROLE, ROLE);
    }

    @Override
    public List<ApprovedAndExecuted> offending() {
        return List.of(
                grant(Decision.NONE, null, ROLE),
                grant(Decision.CANCELLED, ROLE, ROLE),
                grant(Decision.APPROVED, ROLE, null),
                grant(
                        Decision.APPROVED,
                        ROLE,
                        new Content("S2", "viewer", List.of("view"), Validity.ofDays(null, Flows.AS_OF))),
                grant(
                        Decision.APPROVED,
                        new Content("S2", "reviewer", null, Validity.ofDays(Flows.MONDAY, null)),
                        ROLE));
    }

    private static ApprovedAndExecuted grant(
            Decision decision, @Nullable Content approved, @Nullable Content executed) {
        return new ApprovedAndExecuted("grant 1", decision, approved, executed, "clerk", Flows.AS_OF);
    }
}
