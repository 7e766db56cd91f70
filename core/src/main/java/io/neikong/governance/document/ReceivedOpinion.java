package io.neikong.governance.document;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said on a draft while comments were open, and how that was answered (征集意见及采纳情况).
 *
 * @param opinion  the caller's identifier of the opinion
 * @param document  what it is about
 * @param answer  what became of it, null if not recorded
 * @param reason  why it was not, or not wholly, adopted; null if there is none
 * @param answeredOn  the day on which that was decided, null if not recorded
 */
public record ReceivedOpinion(
        String opinion,
        PolicyDocument document,
        @Nullable Reply answer,
        @Nullable String reason,
        @Nullable LocalDate answeredOn)
        implements Serializable {

    /** What became of an opinion. */
    public enum Reply {
        /** It was adopted (采纳). */
        ADOPTED,
        /** It was adopted in part (部分采纳). */
        PARTLY,
        /** It was not adopted (未采纳). */
        NOT_ADOPTED
    }

    public ReceivedOpinion {
        Objects.requireNonNull(opinion, "opinion");
        Objects.requireNonNull(document, "document");
        reason = Recorded.text(reason);
    }
}
