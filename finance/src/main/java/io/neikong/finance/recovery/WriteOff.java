package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was written off of a debt that cannot be recovered (核销).
 *
 * @param writeOff  the caller's identifier of the write-off
 * @param amount  the yuan written off, null if not recorded
 * @param writtenOffOn  the day, null if not recorded
 * @param reason  the identifier of the stated reason, null if none was stated
 * @param decision  the collective decision, null if there is none
 */
public record WriteOff(
        String writeOff,
        @Nullable BigDecimal amount,
        @Nullable LocalDate writtenOffOn,
        @Nullable String reason,
        @Nullable Decision decision)
        implements Serializable {

    /**
     * A collective decision (集体决策).
     *
     * @param meeting  the identifier of the meeting, null if not recorded
     * @param decidedOn  the day, null if not recorded
     * @param amount  the yuan that it lets go, null if not recorded
     */
    public record Decision(
            @Nullable String meeting,
            @Nullable LocalDate decidedOn,
            @Nullable BigDecimal amount) implements Serializable {
        public Decision {
            meeting = Recorded.text(meeting);
        }
    }

    public WriteOff {
        reason = Recorded.text(reason);
        Objects.requireNonNull(writeOff, "writeOff");
    }
}
