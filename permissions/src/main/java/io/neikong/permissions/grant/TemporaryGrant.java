package io.neikong.permissions.grant;

import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A grant for a limited time (临时授权).
 *
 * @param grant  the caller's identifier of the grant
 * @param beneficiary  who received it, null if not known
 * @param validity  from when to when it was approved, with the last extension
 * @param extensions  each extension, in any order
 * @param endRecorded  whether the register says when grants were taken back; if not, that part is not examined
 * @param endedAt  when it was taken back, null if it was not
 * @param asOf  the day on which it is looked at, at its first moment
 */
public record TemporaryGrant(
        String grant,
        @Nullable String beneficiary,
        Validity validity,
        List<Extension> extensions,
        boolean endRecorded,
        @Nullable Instant endedAt,
        LocalDate asOf)
        implements Serializable {

    /**
     * An extension of a grant under the same identifier.
     *
     * @param request  the caller's identifier of the request for it
     * @param formerEnd  when the grant would have ended
     * @param approvedAt  when the extension was approved, null if not recorded
     */
    public record Extension(
            String request, Instant formerEnd, @Nullable Instant approvedAt) implements Serializable {
        public Extension {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(formerEnd, "formerEnd");
        }
    }

    public TemporaryGrant {
        beneficiary = Recorded.text(beneficiary);
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(validity, "validity");
        extensions = List.copyOf(extensions);
        Objects.requireNonNull(asOf, "asOf");
    }
}
