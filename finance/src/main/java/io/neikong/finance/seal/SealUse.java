package io.neikong.finance.seal;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of a finance seal: a use that was applied for, approved and made (用印登记). Each act is a type of
 * its own, so that no two persons can change places unnoticed.
 *
 * @param use  the caller's identifier of the use, the serial number of the register
 * @param seal  which seal, null if not recorded
 * @param document  number or title of the document that was stamped, null if not recorded
 * @param matter  what for, null if not recorded
 * @param approvedCopies  how many times were approved, null if not recorded
 * @param applied  who applied and when
 * @param approved  who approved and when, null if nobody did
 * @param stamped  who stamped, when and how many times
 * @param status  how far it has come
 * @param particulars  what else the register holds of it
 */
public record SealUse(
        String use,
        @Nullable String seal,
        @Nullable String document,
        @Nullable String matter,
        @Nullable Integer approvedCopies,
        Applied applied,
        @Nullable Approved approved,
        Stamped stamped,
        Status status,
        Particulars particulars)
        implements Serializable {

    /**
     * The application for a use (用印申请).
     *
     * @param applicant  who applied, null if not recorded
     * @param at  when it was applied for, null if not recorded
     */
    public record Applied(
            @Nullable String applicant, @Nullable Instant at) implements Serializable {
        public Applied {
            applicant = Recorded.text(applicant);
        }
    }

    /**
     * The approval of a use (用印审批).
     *
     * @param approver  who approved, null if somebody did and it is not known who, such as with an account whose person is
     *     not known
     * @param at  when it was approved, null if that was not recorded
     * @param recordedAt  when the system recorded the approval, null if it does not keep that
     */
    public record Approved(
            @Nullable String approver,
            @Nullable Instant at,
            @Nullable Instant recordedAt) implements Serializable {
        public Approved {
            approver = Recorded.text(approver);
        }
    }

    /**
     * The use itself (用印、监印).
     *
     * @param keeper  who keeps the seal and stamped with it (监印人), null if not recorded
     * @param at  when the seal was used, null if not recorded or not used yet
     * @param copies  how many times it was applied, null if not recorded
     */
    public record Stamped(
            @Nullable String keeper,
            @Nullable Instant at,
            @Nullable Integer copies) implements Serializable {
        public Stamped {
            keeper = Recorded.text(keeper);
            if (copies != null && copies < 0) {
                throw new IllegalArgumentException("copies must not be negative, but was " + copies);
            }
        }
    }

    /** How far an application for a seal has come. */
    public enum Status {
        /** Applied for and perhaps approved, not used yet (待用印). */
        PENDING,
        /** The seal was used (已用印). */
        USED,
        /** Withdrawn or refused: the seal must not be used on it (已撤销). */
        CANCELLED
    }

    /**
     * What a register may hold of a use beyond the columns that every register has (登记簿其他栏目).
     *
     * @param serial  the number of the line in its book as it is written there, null if not recorded
     * @param department  the department that applied, null if not recorded
     * @param amount  the amount of the document in yuan, 0 if it is about no money, null if not recorded
     * @param approval  the caller's identifier of the approval, where one may cover several uses; null if each use has one
     *     of its own
     * @param witness  who watched (见证人), null if nobody is recorded
     * @param place  where the seal was used, null if not recorded
     * @param remarks  what else is written there (备注), null if nothing is
     * @param emergency  whether it is marked as an emergency, whose approval may be supplemented (紧急用印)
     * @param blank  whether what was stamped had no text yet, as the register itself says (空白文件)
     */
    public record Particulars(
            @Nullable String serial,
            @Nullable String department,
            @Nullable BigDecimal amount,
            @Nullable String approval,
            @Nullable String witness,
            @Nullable String place,
            @Nullable String remarks,
            boolean emergency,
            boolean blank)
            implements Serializable {
        public Particulars {
            serial = Recorded.text(serial);
            department = Recorded.text(department);
            approval = Recorded.text(approval);
            witness = Recorded.text(witness);
            place = Recorded.text(place);
            remarks = Recorded.text(remarks);
        }

        /** A register without any of these columns. */
        public static final Particulars NONE = new Particulars(null, null, null, null, null, null, null, false, false);
    }

    public SealUse {
        seal = Recorded.text(seal);
        document = Recorded.text(document);
        matter = Recorded.text(matter);
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(applied, "applied");
        Objects.requireNonNull(stamped, "stamped");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(particulars, "particulars");
        if (approvedCopies != null && approvedCopies < 0) {
            throw new IllegalArgumentException("approvedCopies must not be negative, but was " + approvedCopies);
        }
    }

    /** A line of a register that has no more than the columns that every register has. */
    public SealUse(
            String use,
            @Nullable String seal,
            @Nullable String document,
            @Nullable String matter,
            @Nullable Integer approvedCopies,
            Applied applied,
            @Nullable Approved approved,
            Stamped stamped,
            Status status) {
        this(use, seal, document, matter, approvedCopies, applied, approved, stamped, status, Particulars.NONE);
    }

    /** This line with what else the register holds of it. */
    public SealUse with(Particulars more) {
        return new SealUse(use, seal, document, matter, approvedCopies, applied, approved, stamped, status, more);
    }

    /** Who approved; null if nobody did or nobody knows who. */
    @Nullable
    String approver() {
        return approved == null ? null : approved.approver();
    }

    /** When it was approved; null if nobody approved or that was not recorded. */
    @Nullable
    Instant approvedAt() {
        return approved == null ? null : approved.at();
    }

    /** When the approval was recorded; null if nobody approved or the system does not keep that. */
    @Nullable
    Instant approvalRecordedAt() {
        return approved == null ? null : approved.recordedAt();
    }

    /** Whether the seal was used: also where that is recorded of an application that stands as pending or cancelled. */
    boolean isMade() {
        return status == Status.USED || stamped.at() != null;
    }
}
