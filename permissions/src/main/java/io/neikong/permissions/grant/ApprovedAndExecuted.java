package io.neikong.permissions.grant;

import com.google.common.collect.ImmutableList;
import io.neikong.control.Recorded;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was approved beside what the system has (批准内容与执行内容). What a script or a hand in the database granted is executed
 * without anything approved.
 *
 * @param grant  the caller's identifier of the grant
 * @param decision  what was decided on the request, {@link Decision#NONE} if there is no request
 * @param approved  what was approved, null if nothing was
 * @param executed  what the system has or had, null if nothing was entered
 * @param holder  the person who holds it, null if not known
 * @param asOf  the day on which it is looked at, at its first moment
 */
public record ApprovedAndExecuted(
        String grant,
        Decision decision,
        @Nullable Content approved,
        @Nullable Content executed,
        @Nullable String holder,
        LocalDate asOf)
        implements Serializable {

    /** What was decided on a request. */
    public enum Decision {
        /** Approved (已批准). */
        APPROVED,
        /** Not decided yet (未决定). */
        PENDING,
        /** Refused (未批准). */
        REJECTED,
        /** Withdrawn (已撤销). */
        CANCELLED,
        /** There was no request (无申请). */
        NONE
    }

    /**
     * What a grant contains.
     *
     * @param account  the account
     * @param role  the role, null if single permissions were meant
     * @param permissions  all permissions: of what was approved those of the role on the day of the approval, of what was
     *     executed those of the role today or when the grant ended; null if nobody knows what the role contained
     * @param validity  from when to when
     */
    public record Content(
            String account, @Nullable String role, @Nullable List<String> permissions, Validity validity)
            implements Serializable {
        public Content {
            role = Recorded.text(role);
            Objects.requireNonNull(account, "account");
            permissions = permissions == null ? null : ImmutableList.copyOf(permissions);
            Objects.requireNonNull(validity, "validity");
        }
    }

    public ApprovedAndExecuted {
        holder = Recorded.text(holder);
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(asOf, "asOf");
    }
}
