package io.neikong.finance.recovery;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case of recovery (追回环节).
 *
 * @param event  the caller's identifier of the event
 * @param kind  what happened
 * @param happenedOn  the day, null if not recorded
 * @param amount  the yuan it is about, null if not recorded; of no matter where {@link Kind#bearsAmount} is false
 * @param fund  the fund that an offset was taken from, null if not recorded; of no matter for other kinds
 */
public record RecoveryEvent(
        String event,
        Kind kind,
        @Nullable LocalDate happenedOn,
        @Nullable BigDecimal amount,
        @Nullable String fund) implements Serializable {

    /** What can happen in a case of recovery. */
    public enum Kind {
        /** The case was opened (立案). */
        OPENED,
        /** The facts were verified (核实). */
        VERIFIED,
        /** It was decided how much is to be returned (作出追回决定); the amount is what is owed. */
        DECIDED,
        /** The notice of recovery was served (追缴通知书送达). */
        NOTICE_SERVED,
        /** Money came back (退回款项). */
        PAID_BACK,
        /** Instalments were agreed (签订分期还款协议). */
        PLAN_AGREED,
        /** An instalment came in (分期款到账). */
        INSTALMENT_PAID,
        /** Something was taken off later benefits of the same fund (从后续待遇中抵扣). */
        OFFSET,
        /** The demand was served (催告书送达). */
        DEMAND_SERVED,
        /** The court was asked to enforce (申请法院强制执行). */
        COURT_APPLIED,
        /** What cannot be recovered was written off by a collective decision (集体决策核销). */
        WRITTEN_OFF,
        /** It was recorded that too much had come in (多退款项登记). */
        OVERPAYMENT_RECORDED,
        /** What had come in too much was given back to the debtor (多退款项退还). */
        OVERPAYMENT_REFUNDED,
        /** The decision was cancelled: nothing is owed until there is another (撤销追回决定). */
        DECISION_CANCELLED,
        /** The case was closed (结案). */
        CLOSED;

        /** Whether an event of this kind bears an amount. */
        public boolean bearsAmount() {
            return switch (this) {
                case DECIDED,
                        PAID_BACK,
                        INSTALMENT_PAID,
                        OFFSET,
                        WRITTEN_OFF,
                        OVERPAYMENT_RECORDED,
                        OVERPAYMENT_REFUNDED -> true;
                case OPENED,
                        VERIFIED,
                        NOTICE_SERVED,
                        PLAN_AGREED,
                        DEMAND_SERVED,
                        COURT_APPLIED,
                        DECISION_CANCELLED,
                        CLOSED -> false;
            };
        }

        /** Whether it is money that came in, which counts whenever it comes. */
        boolean isMoney() {
            return this == PAID_BACK || this == INSTALMENT_PAID;
        }
    }

    public RecoveryEvent {
        fund = Recorded.text(fund);
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(kind, "kind");
    }
}
