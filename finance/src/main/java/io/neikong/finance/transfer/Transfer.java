package io.neikong.finance.transfer;

import io.neikong.control.Recorded;
import io.neikong.finance.transfer.SuspectedFraud.Handling;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A suspected crime on its way to the police or the supervision organ (涉嫌犯罪案件移送).
 *
 * @param transfer  the caller's identifier of the transfer
 * @param reportedOn  the day of the written report that proposes it, null if not recorded
 * @param staffSuspected  whether an offence of office of a public official is suspected (公职人员涉嫌职务犯罪)
 * @param decision  what was decided on it, null if nothing was
 * @param sending  how it was sent, null if it was not
 * @param steps  what happened after that, in the order in which it happened
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Transfer(
        String transfer,
        @Nullable LocalDate reportedOn,
        Answer staffSuspected,
        @Nullable Decision decision,
        @Nullable Sending sending,
        List<TransferStep> steps,
        LocalDate asOf)
        implements Serializable {

    /** Who decided (决定人). */
    public enum Decider {
        /** The head of the body (正职负责人). */
        HEAD,
        /** Whoever is in charge of the work while the head is absent (主持工作的负责人). */
        IN_CHARGE,
        /** Anybody else (其他人员). */
        OTHER
    }

    /**
     * A decision on a transfer (移送决定).
     *
     * @param decidedOn  the day, null if not recorded; that of {@code decidedAt} where that is
     * @param decidedAt  the moment, from which the hours run; null if not recorded
     * @param person  who decided, null if not recorded
     * @param decider  as what, null if not recorded
     * @param headAbsent  whether the head was absent; of no matter if the head decided
     * @param approved  whether the transfer was approved
     * @param reason  the identifier of the recorded reason for a refusal, null if there is none; of no matter for an approval
     */
    public record Decision(
            @Nullable LocalDate decidedOn,
            @Nullable Instant decidedAt,
            @Nullable String person,
            @Nullable Decider decider,
            Answer headAbsent,
            Answer approved,
            @Nullable String reason)
            implements Serializable {
        public Decision {
            person = Recorded.text(person);
            reason = Recorded.text(reason);
            if (decidedAt != null && decidedOn == null) {
                decidedOn = ChinaTime.dayOf(decidedAt);
            }
            if (decidedAt != null && !ChinaTime.dayOf(decidedAt).equals(decidedOn)) {
                throw new IllegalArgumentException(
                        "decidedOn must be the day of decidedAt, but was " + decidedOn + " and " + decidedAt);
            }
            Objects.requireNonNull(headAbsent, "headAbsent");
            Objects.requireNonNull(approved, "approved");
        }
    }

    /** To whom a case is sent (受移送机关). */
    public enum Recipient {
        /** The police (公安机关). */
        POLICE,
        /** The supervision organ (监察机关). */
        SUPERVISION
    }

    /** What belongs to a transfer (移送材料). */
    public enum Attachment {
        /** The letter of transfer (涉嫌犯罪案件移送书). */
        TRANSFER_LETTER,
        /** The report on the investigation (涉嫌犯罪案件情况的调查报告). */
        INVESTIGATION_REPORT,
        /** The list of the things involved, which may say that there are none (涉案物品清单). */
        ITEM_LIST,
        /** Reports of tests and experts, or the statement that there are none (检验报告或者鉴定结论). */
        EXPERT_REPORT,
        /** Other papers of the case, or the statement that there are none (其他有关涉嫌犯罪的材料). */
        OTHER_PAPERS;

        private static final Attachment[] ALL = values();

        static Attachment[] all() {
            return ALL;
        }
    }

    /**
     * How a case was sent (移送).
     *
     * @param sentAt  when, null if not recorded
     * @param recipient  to whom, null if not recorded
     * @param attachments  what was attached, in any order; null if nobody recorded that
     * @param receipt  what the recipient signed, null if there is nothing
     */
    public record Sending(
            @Nullable Instant sentAt,
            @Nullable Recipient recipient,
            @Nullable List<Attachment> attachments,
            @Nullable Receipt receipt)
            implements Serializable {
        public Sending {
            attachments = attachments == null ? null : List.copyOf(attachments);
        }

        /** The day on which it was sent, null if not recorded. */
        @Nullable
        LocalDate sentOn() {
            return sentAt == null ? null : ChinaTime.dayOf(sentAt);
        }
    }

    /**
     * The receipt of the recipient (送达回执).
     *
     * @param receipt  its identifier
     * @param signedOn  the day on which it was signed, null if not recorded
     */
    public record Receipt(String receipt, @Nullable LocalDate signedOn) implements Serializable {
        public Receipt {
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    public Transfer {
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(staffSuspected, "staffSuspected");
        steps = List.copyOf(steps);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** How far it is on {@link #asOf}. */
    public Handling handling() {
        Decision decided = decided();
        return sent() != null
                ? Handling.SENT
                : decided != null && decided.approved() == Answer.NO ? Handling.REFUSED : Handling.REPORTED;
    }

    /** The decision that was made by {@link #asOf}; one without a day was. */
    @Nullable
    Decision decided() {
        return decision != null
                        && decision.decidedOn() != null
                        && decision.decidedOn().isAfter(asOf)
                ? null
                : decision;
    }

    /** How it had been sent by {@link #asOf}; what was sent on an unknown day was. */
    @Nullable
    Sending sent() {
        LocalDate sentOn = sending == null ? null : sending.sentOn();
        return sentOn != null && sentOn.isAfter(asOf) ? null : sending;
    }

    /** How it had been sent to anybody but the supervision organ; null if it had not. */
    @Nullable
    Sending sentToPolice() {
        Sending sent = sent();
        return sent == null || sent.recipient() == Recipient.SUPERVISION ? null : sent;
    }
}
