package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a payment went wrong, and the risk on the risk list that it belongs to (问题根源与风险清单).
 *
 * @param recovery  the caller's identifier of the case
 * @param closed  whether the case is closed
 * @param closedOn  the day on which it was closed, null if it is not, or the day is not recorded
 * @param cause  the identifier of the root cause, null if none was recorded
 * @param risk  the identifier of the risk on the risk list, null if the cause is linked to none
 */
public record RecoveryCause(
        String recovery,
        boolean closed,
        @Nullable LocalDate closedOn,
        @Nullable String cause,
        @Nullable String risk) implements Serializable {
    public RecoveryCause {
        cause = Recorded.text(cause);
        risk = Recorded.text(risk);
        Objects.requireNonNull(recovery, "recovery");
    }
}
