package io.neikong.permissions.rotation;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A review or an audit of a case after it was handled (复核、稽核), and who had handled the case.
 *
 * @param review  the caller's identifier of the review
 * @param subjectCase  the identifier of the case that was reviewed
 * @param reviewer  who reviewed it, null if not recorded
 * @param reviewedAt  when, null if not recorded
 * @param handled  what people did on the case, in any order; what a program did is left out
 */
public record CaseReview(
        String review,
        String subjectCase,
        @Nullable String reviewer,
        @Nullable Instant reviewedAt,
        List<Handling> handled)
        implements Serializable {

    /**
     * One thing that somebody did on a case.
     *
     * @param person  who, null if nobody knows
     * @param at  when, null if not recorded
     */
    public record Handling(
            @Nullable String person, @Nullable Instant at) implements Serializable {
        public Handling {
            person = Recorded.text(person);
        }
    }

    public CaseReview {
        reviewer = Recorded.text(reviewer);
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(subjectCase, "subjectCase");
        handled = List.copyOf(handled);
    }
}
