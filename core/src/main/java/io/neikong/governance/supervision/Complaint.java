package io.neikong.governance.supervision;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matter that somebody complained about, through however many channels (举报投诉). Who complained is no part of it, so that an anonymous
 * complaint counts like any other.
 *
 * @param complaint  the caller's identifier of the matter
 * @param receipts  how it came in, each time, in any order
 * @param registeredOn  the day from which the register counts, null if it has none
 * @param decision  whether it is taken up, null if nobody decided
 * @param about  the identifiers of the persons it is about, not of their accounts; none if it names nobody; blank ones are left
 *     out
 * @param handlers  the identifiers of the persons who handle it or decided on it, none if not recorded; blank ones are left out
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Complaint(
        String complaint,
        List<Receipt> receipts,
        @Nullable LocalDate registeredOn,
        @Nullable Decision decision,
        Set<String> about,
        Set<String> handlers,
        LocalDate asOf)
        implements Serializable {

    /**
     * One time that it came in (收件).
     *
     * @param channel  the caller's word for the channel: letter, visit, telephone; null if not recorded
     * @param receivedOn  the day, null if not recorded
     */
    public record Receipt(
            @Nullable String channel, @Nullable LocalDate receivedOn) implements Serializable {
        public Receipt {
            channel = Recorded.text(channel);
        }
    }

    /**
     * Whether a complaint is taken up (受理决定).
     *
     * @param accepted  whether it is, null if not recorded
     * @param decidedOn  the day, null if not recorded
     */
    public record Decision(
            @Nullable Boolean accepted, @Nullable LocalDate decidedOn) implements Serializable {}

    public Complaint {
        Objects.requireNonNull(complaint, "complaint");
        receipts = List.copyOf(receipts);
        about = Set.copyOf(Recorded.texts(about));
        handlers = Set.copyOf(Recorded.texts(handlers));
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The decision, null if nobody decided by {@link #asOf}. */
    @Nullable
    Decision decided() {
        return decision == null || isLater(decision.decidedOn()) ? null : decision;
    }

    /** Whether it came in only after {@link #asOf}. What came in on a day that is not recorded may have been there. */
    boolean isAhead() {
        return !receipts.isEmpty() && receipts.stream().allMatch(receipt -> isLater(receipt.receivedOn()));
    }

    /** The day from which the register counts, null if it has none by {@link #asOf}. */
    @Nullable
    LocalDate registered() {
        return isLater(registeredOn) ? null : registeredOn;
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(asOf);
    }

    /** The first day on which it came in, null if none is recorded by {@link #asOf}. */
    @Nullable
    LocalDate firstReceivedOn() {
        return receipts.stream()
                .map(Receipt::receivedOn)
                .filter(day -> day != null && !isLater(day))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
