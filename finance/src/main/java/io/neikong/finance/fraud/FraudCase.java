package io.neikong.finance.fraud;

import io.neikong.control.Recorded;
import io.neikong.finance.fraud.FraudEvent.Kind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case of suspected fraud and its ledger (涉嫌骗取补贴案件).
 *
 * @param fraudCase  the caller's identifier of the case
 * @param regime  by which procedure it is handled, null if not recorded
 * @param paid  what was paid out because of it, in yuan, before anything came back; zero if it was only attempted, null if not
 *     recorded
 * @param events  what happened, in the order in which it happened
 * @param links  what the case led on to
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record FraudCase(
        String fraudCase,
        @Nullable Regime regime,
        @Nullable BigDecimal paid,
        List<FraudEvent> events,
        Links links,
        LocalDate asOf)
        implements Serializable {

    /** By which procedure a case is handled (办案程序). */
    public enum Regime {
        /** Administrative penalty (行政处罚). */
        ADMINISTRATIVE_PENALTY,
        /** Labour inspection (劳动保障监察). */
        LABOUR_INSPECTION
    }

    /**
     * What a case led on to (关联记录).
     *
     * @param recovery  the identifier of the case of recovery, null if there is none (追回)
     * @param incident  the identifier of the incident report, or of the recorded reason for none; null if there is neither (要情)
     * @param transfer  the identifier of the record of the transfer, null if there is none (移送)
     */
    public record Links(
            @Nullable String recovery,
            @Nullable String incident,
            @Nullable String transfer) implements Serializable {
        public Links {
            recovery = Recorded.text(recovery);
            incident = Recorded.text(incident);
            transfer = Recorded.text(transfer);
        }

        /** Nothing. */
        public static final Links NONE = new Links(null, null, null);
    }

    /**
     * How far a case has come (案件环节). Each stage says what may happen next; what may not changes nothing.
     *
     * <p>Filed, investigated, decided, executed, closed and archived follow each other. A dismissed case has nothing to execute.
     * A transfer can follow the investigation, the decision or the execution, and a case that comes back goes on where it was.
     */
    public enum Stage {
        /** Suspected, no case yet (疑点). */
        SUSPECTED,
        /** Filed (已立案). */
        FILED,
        /** Investigated (已调查). */
        INVESTIGATED,
        /** Decided, and to be executed (已决定). */
        DECIDED,
        /** Dismissed: nothing to execute (不予处罚或者撤销). */
        DISMISSED,
        /** Executed (已执行). */
        EXECUTED,
        /** Transferred before a decision (决定前移送). */
        TRANSFERRED,
        /** Transferred after the decision (决定后移送). */
        TRANSFERRED_DECIDED,
        /** Transferred after the execution (执行后移送). */
        TRANSFERRED_EXECUTED,
        /** Closed (已结案). */
        CLOSED,
        /** Archived (已归档). */
        ARCHIVED;

        /** Whether that may happen now. */
        public boolean permits(Kind kind) {
            return switch (kind) {
                case SUSPECTED, FILED -> this == SUSPECTED;
                case INVESTIGATED -> this == FILED;
                case EXTENDED -> this == FILED || this == INVESTIGATED;
                case DECIDED, DISMISSED -> this == INVESTIGATED;
                case EXECUTED -> this == DECIDED;
                case TRANSFERRED -> this == INVESTIGATED || this == DISMISSED || this == DECIDED || this == EXECUTED;
                case RETURNED -> isTransferred();
                case CLOSED -> this == DISMISSED || this == EXECUTED || isTransferred();
                case ARCHIVED -> this == CLOSED;
            };
        }

        /** Where the case stands after that; where it stood if that may not happen now. */
        public Stage after(Kind kind) {
            if (!permits(kind)) {
                return this;
            }
            return switch (kind) {
                case SUSPECTED, EXTENDED -> this;
                case FILED -> FILED;
                case INVESTIGATED -> INVESTIGATED;
                case DECIDED -> DECIDED;
                case DISMISSED -> DISMISSED;
                case EXECUTED -> EXECUTED;
                case TRANSFERRED ->
                    this == DECIDED ? TRANSFERRED_DECIDED : this == EXECUTED ? TRANSFERRED_EXECUTED : TRANSFERRED;
                case RETURNED ->
                    this == TRANSFERRED_DECIDED ? DECIDED : this == TRANSFERRED_EXECUTED ? EXECUTED : INVESTIGATED;
                case CLOSED -> CLOSED;
                case ARCHIVED -> ARCHIVED;
            };
        }

        /** Whether a case that stands here is open: filed, and not closed. */
        public boolean isOpen() {
            return this != SUSPECTED && this != CLOSED && this != ARCHIVED;
        }

        private boolean isTransferred() {
            return this == TRANSFERRED || this == TRANSFERRED_DECIDED || this == TRANSFERRED_EXECUTED;
        }
    }

    public FraudCase {
        Objects.requireNonNull(fraudCase, "fraudCase");
        events = List.copyOf(events);
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Where the case stands on {@link #asOf}; what was out of turn has not brought it further. */
    public Stage stage() {
        Stage stage = Stage.SUSPECTED;
        for (int i = 0; i < events.size(); i++) {
            FraudEvent event = events.get(i);
            stage = hasHappened(event) ? stage.after(event.kind()) : stage;
        }
        return stage;
    }

    /** Whether an event has happened by {@link #asOf}; one without a day has. */
    boolean hasHappened(FraudEvent event) {
        return event.happenedOn() == null || !event.happenedOn().isAfter(asOf);
    }

    /** The first event of a kind that has happened, in turn or not. */
    @Nullable
    FraudEvent first(Kind kind) {
        for (int i = 0; i < events.size(); i++) {
            FraudEvent event = events.get(i);
            if (event.kind() == kind && hasHappened(event)) {
                return event;
            }
        }
        return null;
    }
}
