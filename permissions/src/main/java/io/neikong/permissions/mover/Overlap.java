package io.neikong.permissions.mover;

import io.neikong.control.Recorded;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time for which a person may hold the permissions of the old and the new post together, for the handover
 * (交接期权限并存审批). It counts only if it has an end and somebody else approved it by its first day.
 *
 * @param validity  from when to when
 * @param approver  who approved it, null if nobody did
 * @param approvedAt  when, null if that was not recorded
 */
public record Overlap(
        Validity validity,
        @Nullable String approver,
        @Nullable Instant approvedAt) implements Serializable {
    public Overlap {
        approver = Recorded.text(approver);
        Objects.requireNonNull(validity, "validity");
    }

    /** Whether it was approved as it has to be, for a person. */
    Answer isApprovedFor(String person) {
        LocalDate firstDay = validity.firstDay().orElse(null);
        if (approver == null || approver.equals(person) || firstDay == null || validity.to() == null) {
            return Answer.NO;
        }
        if (approvedAt == null) {
            return Answer.UNKNOWN;
        }
        return ChinaTime.dayOf(approvedAt).isAfter(firstDay) ? Answer.NO : Answer.YES;
    }
}
