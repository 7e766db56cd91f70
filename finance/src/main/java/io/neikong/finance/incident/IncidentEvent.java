package io.neikong.finance.incident;

import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event of an incident (要情事项).
 *
 * @param event  the caller's identifier of the event
 * @param kind  what happened
 * @param happenedOn  the day, null if not recorded
 * @param amount  the yuan it is about, null if not recorded; of no matter where {@link Kind#bearsAmount} is false
 * @param grade  the grade that a report states, null if it states none; of no matter for what is no report
 * @param level  to whom was reported, null if not recorded; of no matter for what is no report
 */
public record IncidentEvent(
        String event,
        Kind kind,
        @Nullable LocalDate happenedOn,
        @Nullable BigDecimal amount,
        @Nullable Grade grade,
        @Nullable Level level)
        implements Serializable {

    /** What can happen in an incident. */
    public enum Kind {
        /** A loss was found, of one victim or payment; nothing is taken off for what came back (查实损失). */
        LOSS_FOUND,
        /** Money came back, which changes no grade (追回资金). */
        MONEY_RECOVERED,
        /** A case was filed: for inspection, investigation or prosecution (立案). */
        CASE_FILED,
        /** The discovery was reported (发现报告). */
        REPORTED,
        /** A higher grade was reported (升级报告). */
        REGRADED,
        /** A report was corrected by another (更正报告). */
        CORRECTED,
        /** Progress was reported (进展报告). */
        PROGRESS_REPORTED,
        /** The matter was closed (办结). */
        CLOSED,
        /** The end was reported (终结报告). */
        FINAL_REPORTED;

        /** Whether an event of this kind bears an amount. */
        public boolean bearsAmount() {
            return this == LOSS_FOUND || this == MONEY_RECOVERED;
        }

        /** Whether it is a report, which states a grade and goes to a level. */
        public boolean isReport() {
            return this == REPORTED
                    || this == REGRADED
                    || this == CORRECTED
                    || this == PROGRESS_REPORTED
                    || this == FINAL_REPORTED;
        }
    }

    public IncidentEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(kind, "kind");
    }
}
