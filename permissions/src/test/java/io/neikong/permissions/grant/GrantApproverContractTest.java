package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.party.Authorities;
import io.neikong.permissions.grant.ReportingLines.Line;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.util.List;

class GrantApproverContractTest implements ControlContract<AuthorisedGrant> {

    @Override
    public Control<AuthorisedGrant> control() {
        return new GrantApprover();
    }

    @Override
    public AuthorisedGrant satisfying() {
        return new AuthorisedGrant(Flows.KEPT, null, null, null);
    }

    @Override
    public List<AuthorisedGrant> offending() {
        ReportingLines lines = ReportingLines.of(List.of(new Line("head", "leader", Validity.ALWAYS)));
        return List.of(
                new AuthorisedGrant(Flows.KEPT, "SUB", Authorities.NONE, lines),
                new AuthorisedGrant(Flows.receivedBy("head", null, Flows.AS_OF, Flows.KEPT), null, null, null),
                new AuthorisedGrant(
                        Flows.receivedBy(null, null, Flows.AS_OF, Flows.KEPT), null, Authorities.NONE, null));
    }
}
