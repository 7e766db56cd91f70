package io.neikong.finance.fraud;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger of a case (案件台账记录).
 *
 * @param event  the caller's identifier of the entry
 * @param kind  what happened
 * @param happenedOn  the day, null if not recorded
 */
public record FraudEvent(String event, Kind kind, @Nullable LocalDate happenedOn) implements Serializable {

    /** What can happen in a case. */
    public enum Kind {
        /** It was suspected (发现疑点); no period runs from here. */
        SUSPECTED,
        /** It was filed (立案). */
        FILED,
        /** The investigation was completed (调查终结). */
        INVESTIGATED,
        /** More time was approved (批准延期). */
        EXTENDED,
        /** A penalty or another measure was decided that has to be executed (作出处罚、处理决定). */
        DECIDED,
        /** It was decided that there is nothing to execute: no penalty, or no case (不予处罚、撤销案件). */
        DISMISSED,
        /** The decision was executed (执行). */
        EXECUTED,
        /** It was transferred to the police or the supervision organ (移送). */
        TRANSFERRED,
        /** It came back from there, not filed (移送后退回). */
        RETURNED,
        /** It was closed (结案). */
        CLOSED,
        /** Its papers went to the archive (归档). */
        ARCHIVED
    }

    public FraudEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(kind, "kind");
    }
}
