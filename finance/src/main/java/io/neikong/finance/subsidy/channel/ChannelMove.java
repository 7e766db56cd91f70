package io.neikong.finance.subsidy.channel;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money that went from one channel to another, or back to one (渠道间调整、抵扣和退回).
 *
 * @param move  the caller's identifier of the move
 * @param kind  what was done
 * @param from  the channel that the money was charged to
 * @param to  the channel that it was moved, offset or returned to
 * @param amount  the yuan, null if not recorded
 * @param movedOn  the day, null if not recorded
 * @param decision  the decision to correct the channel, null if there is none
 * @param asOf  the day on which is judged; what is dated or recorded later has not happened yet
 */
public record ChannelMove(
        String move,
        Kind kind,
        Channel from,
        Channel to,
        @Nullable BigDecimal amount,
        @Nullable LocalDate movedOn,
        @Nullable Decision decision,
        LocalDate asOf)
        implements Serializable {

    /** What was done. */
    public enum Kind {
        /** A debt to one fund was set off against what another pays (抵扣). */
        OFFSET,
        /** A charge was moved later (事后调整). */
        TRANSFER,
        /** Money came back (退回). */
        RETURN
    }

    /**
     * A decision to correct the channel (更正决定).
     *
     * @param decision  the identifier of its document, null if not recorded
     * @param to  the channel that it names
     * @param amount  the yuan that it covers, null if not recorded
     * @param decidedOn  the day that it bears, null if not recorded
     * @param recordedOn  the day on which the system recorded it, null if the system does not keep that
     */
    public record Decision(
            @Nullable String decision,
            Channel to,
            @Nullable BigDecimal amount,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate recordedOn)
            implements Serializable {
        public Decision {
            decision = Recorded.text(decision);
            Objects.requireNonNull(to, "to");
        }
    }

    public ChannelMove {
        Objects.requireNonNull(move, "move");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether the money was moved by {@link #asOf}; what was moved on an unknown day was. */
    boolean isMade() {
        return !isLater(movedOn);
    }

    /** The decision that there was by {@link #asOf}, null if there was none; one without a day was there. */
    @Nullable
    Decision decided() {
        return decision != null && (isLater(decision.decidedOn()) || isLater(decision.recordedOn())) ? null : decision;
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(asOf);
    }
}
