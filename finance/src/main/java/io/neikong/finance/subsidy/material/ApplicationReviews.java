package io.neikong.finance.subsidy.material;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of an application before it was decided (初审与复审).
 *
 * @param application  the caller's identifier of the application
 * @param approved  whether it was approved; one that is open, rejected or withdrawn is not examined
 * @param decidedAt  when that was decided, null if not recorded
 * @param reviews  the reviews, in the order in which they were made
 */
public record ApplicationReviews(
        String application, boolean approved, @Nullable Instant decidedAt, List<Review> reviews)
        implements Serializable {

    /**
     * One review.
     *
     * @param level  the level
     * @param reviewer  the identifier of the person who reviewed, null if not recorded
     * @param bySystem  whether the system passed it by itself, which is a review by nobody
     * @param opinion  what the reviewer said, null if not recorded
     * @param reviewedAt  when, null if not recorded
     */
    public record Review(
            Level level,
            @Nullable String reviewer,
            boolean bySystem,
            @Nullable Opinion opinion,
            @Nullable Instant reviewedAt)
            implements Serializable {
        public Review {
            reviewer = Recorded.text(reviewer);
            Objects.requireNonNull(level, "level");
        }
    }

    /** The level of a review. */
    public enum Level {
        /** First review (初审). */
        FIRST,
        /** Second review (复审). */
        SECOND
    }

    /** What a reviewer said. */
    public enum Opinion {
        /** It may be approved (同意). */
        PASS,
        /** It may not, or not yet (不同意、退回). */
        OBJECT
    }

    public ApplicationReviews {
        Objects.requireNonNull(application, "application");
        reviews = List.copyOf(reviews);
    }

    /** The last review of a level that was not made after the decision; if all were, the last of them; null if there is none. */
    @Nullable
    Review last(Level level) {
        Review afterwards = null;
        for (int i = reviews.size() - 1; i >= 0; i--) {
            Review review = reviews.get(i);
            if (review.level() == level && !isAfterDecision(review)) {
                return review;
            }
            afterwards = afterwards == null && review.level() == level ? review : afterwards;
        }
        return afterwards;
    }

    /** Whether there is a review of which nobody knows when it was. */
    boolean hasUndated() {
        for (int i = 0; i < reviews.size(); i++) {
            if (reviews.get(i).reviewedAt() == null) {
                return true;
            }
        }
        return false;
    }

    boolean isAfterDecision(Review review) {
        return review.reviewedAt() != null
                && decidedAt != null
                && review.reviewedAt().isAfter(decidedAt);
    }
}
