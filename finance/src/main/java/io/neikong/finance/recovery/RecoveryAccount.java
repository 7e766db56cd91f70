package io.neikong.finance.recovery;

import io.neikong.finance.recovery.RecoveryEvent.Kind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Where a case of recovery stands and what is still owed, computed from its events (追回台账).
 *
 * <p>At each moment {@code owed + overpaid + refunded = returned + offset + writtenOff + outstanding}, and none of them is
 * negative. Money that came in counts whenever it came: what exceeds the debt is overpaid, and stays so until it is given
 * back or another decision makes it owed. An act of the body that was not yet possible, or that went beyond what was there,
 * is refused: it changes nothing, its amount is kept in {@code refused}, and it is listed in {@code missteps}.
 *
 * @param stage  the last stage reached in order
 * @param owed  what the decision in force demands, in yuan
 * @param returned  the money that came in
 * @param offset  what was taken off later benefits of the same fund
 * @param writtenOff  what was written off of the debt
 * @param refunded  what came in too much and was given back
 * @param recordedOverpaid  how much of what came in too much was recorded as such
 * @param refused  the amounts of acts that were refused
 * @param planned  whether instalments are agreed
 * @param cancelled  whether the decision was cancelled and no other was made
 * @param missteps  what was out of turn or refused, in the order of the events
 * @param unknown  the events whose amount is not recorded, or not known to be of the fund: the figures leave them out
 */
public record RecoveryAccount(
        Stage stage,
        BigDecimal owed,
        BigDecimal returned,
        BigDecimal offset,
        BigDecimal writtenOff,
        BigDecimal refunded,
        BigDecimal recordedOverpaid,
        BigDecimal refused,
        boolean planned,
        boolean cancelled,
        List<Misstep> missteps,
        List<String> unknown)
        implements Serializable {

    /** How far a case has come, in order (案件阶段). */
    public enum Stage {
        /** Discovered, no case yet (已发现). */
        DISCOVERED,
        /** Opened (已立案). */
        OPENED,
        /** Verified (已核实). */
        VERIFIED,
        /** Decided (已决定). */
        DECIDED,
        /** The notice is served; from here on the debtor can pay, agree on instalments or be offset (已送达). */
        SERVED,
        /** The demand is served (已催告). */
        DEMANDED,
        /** The court was asked (已申请强制执行). */
        IN_COURT,
        /** Closed (已结案). */
        CLOSED
    }

    /** Why an event is a misstep (异常情形). */
    public enum Reason {
        /** A stage before it was skipped, or had been passed already (环节缺失或者重复). */
        OUT_OF_TURN,
        /** An amount of nothing or less (金额不为正数). */
        NOT_POSITIVE,
        /** An offset from another fund than the one that paid (跨基金抵扣). */
        OTHER_FUND,
        /** More was written off than was owed (核销超过未追回余额). */
        ABOVE_OUTSTANDING,
        /** More was refunded or recorded than came in too much (超过多退金额). */
        ABOVE_OVERPAID,
        /** Closed while something was owed or overpaid (余额未清结案). */
        CLOSED_WITH_BALANCE
    }

    /**
     * An event that was out of turn or refused.
     *
     * @param event  its identifier
     * @param kind  what happened
     * @param reason  what was wrong with it
     */
    public record Misstep(String event, Kind kind, Reason reason) implements Serializable {
        public Misstep {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public RecoveryAccount {
        missteps = List.copyOf(missteps);
        unknown = List.copyOf(unknown);
    }

    /** The account of a case on the day on which it is judged. */
    public static RecoveryAccount of(RecoveryCase recovery) {
        RecoveryBook book = new RecoveryBook(recovery.fund());
        for (RecoveryEvent event : recovery.events()) {
            if (recovery.hasHappened(event)) {
                book.enter(event);
            }
        }
        return book.account();
    }

    /** What is still to come in; never negative. */
    public BigDecimal outstanding() {
        return balance().max(BigDecimal.ZERO);
    }

    /** What came in too much and is still here; never negative. */
    public BigDecimal overpaid() {
        return balance().negate().max(BigDecimal.ZERO);
    }

    /** How much came in too much without having been recorded as such. */
    public BigDecimal overpaidUnrecorded() {
        return overpaid().add(refunded).subtract(recordedOverpaid).max(BigDecimal.ZERO);
    }

    private BigDecimal balance() {
        return owed.add(refunded).subtract(returned).subtract(offset).subtract(writtenOff);
    }
}
