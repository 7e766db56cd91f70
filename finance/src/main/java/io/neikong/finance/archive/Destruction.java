package io.neikong.finance.archive;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A destruction of files that was carried out (档案销毁).
 *
 * @param destruction  the caller's identifier of the destruction
 * @param items  the files that were destroyed
 * @param appraisal  the appraisal of the files, null if there was none
 * @param approval  the approval, null if there was none
 * @param witnesses  who watched, null if nobody recorded that (监销人); a blank one is nobody
 * @param destroyedOn  the day, null if not recorded
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record Destruction(
        String destruction,
        List<Item> items,
        @Nullable Appraisal appraisal,
        @Nullable Approval approval,
        @Nullable List<String> witnesses,
        @Nullable LocalDate destroyedOn,
        LocalDate asOf)
        implements Serializable {

    /**
     * One file that was destroyed.
     *
     * @param file  the file as the register had it
     * @param unsettled  whether a claim, a debt or another matter in it was not settled (未结清)
     * @param investigated  whether it was wanted for an investigation (涉案、在查)
     */
    public record Item(ArchiveFile file, Answer unsettled, Answer investigated) implements Serializable {
        public Item {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(unsettled, "unsettled");
            Objects.requireNonNull(investigated, "investigated");
        }
    }

    /**
     * The appraisal that files whose time is over are of no more value (鉴定意见).
     *
     * @param opinion  the identifier of the opinion, null if not recorded
     * @param appraisedOn  the day, null if not recorded
     */
    public record Appraisal(
            @Nullable String opinion, @Nullable LocalDate appraisedOn) implements Serializable {
        public Appraisal {
            opinion = Recorded.text(opinion);
        }
    }

    /**
     * The approval of the destruction (销毁审批).
     *
     * @param approver  who approved, null if not recorded
     * @param approvedOn  the day, null if not recorded
     */
    public record Approval(
            @Nullable String approver, @Nullable LocalDate approvedOn) implements Serializable {
        public Approval {
            approver = Recorded.text(approver);
        }
    }

    public Destruction {
        Objects.requireNonNull(destruction, "destruction");
        items = List.copyOf(items);
        witnesses = witnesses == null
                ? null
                : Recorded.texts(witnesses).stream().distinct().sorted().toList();
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether the files were destroyed by {@link #asOf}; those that were on an unknown day were. */
    boolean isDone() {
        return !isLater(destroyedOn);
    }

    /** The last day on which the files can have been destroyed. */
    LocalDate doneBy() {
        return destroyedOn == null ? asOf : destroyedOn;
    }

    /** The appraisal that there was by {@link #asOf}, null if there was none; one without a day was there. */
    @Nullable
    Appraisal appraised() {
        return appraisal != null && isLater(appraisal.appraisedOn()) ? null : appraisal;
    }

    /** The approval that there was by {@link #asOf}, null if there was none; one without a day was there. */
    @Nullable
    Approval approved() {
        return approval != null && isLater(approval.approvedOn()) ? null : approval;
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day != null && day.isAfter(asOf);
    }
}
