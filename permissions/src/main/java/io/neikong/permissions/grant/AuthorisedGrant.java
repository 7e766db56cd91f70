package io.neikong.permissions.grant;

import io.neikong.control.Recorded;
import io.neikong.party.Authorities;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grant, and who may approve it (授权及审批权限).
 *
 * @param flow  the grant
 * @param scope  over what its approver needs a power, such as the system; null if not recorded
 * @param authorities  who may approve what, null if that is not on record: then the power is not examined
 * @param lines  who is whose superior, null if that is not on record: then that is not examined
 */
public record AuthorisedGrant(
        GrantFlow flow,
        @Nullable String scope,
        @Nullable Authorities authorities,
        @Nullable ReportingLines lines) implements Serializable {
    public AuthorisedGrant {
        scope = Recorded.text(scope);
        Objects.requireNonNull(flow, "flow");
    }
}
