package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.REVIEWED_TWICE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.material.ApplicationReviews.Level;
import io.neikong.finance.subsidy.material.ApplicationReviews.Opinion;
import io.neikong.finance.subsidy.material.ApplicationReviews.Review;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an application was reviewed on two levels by two persons, each with an opinion, before it was approved (两级审核).
 *
 * <p>What the system passed by itself was reviewed by nobody. Where an application came back and was reviewed again, the last
 * round counts; with a review of unknown time, nobody knows which that is. A review that is not there is a breach; one without reviewer, opinion or time on record is a gap. An application
 * that is not approved is not examined.
 */
public record ReviewedTwice() implements Control<ApplicationReviews> {

    private static final List<Rule> RULES = List.of(REVIEWED_TWICE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ApplicationReviews application) {
        if (!application.approved()) {
            return Outcome.notApplicable(this, application.application());
        }
        Review first = application.last(Level.FIRST);
        Review second = application.last(Level.SECOND);
        Instant firstAt = first == null ? null : first.reviewedAt();
        Instant secondAt = second == null ? null : second.reviewedAt();
        String reviewer = reviewer(first);
        boolean same = reviewer != null && reviewer.equals(reviewer(second));
        Terms circumstances = Terms.NONE
                .when(first == null, "noFirstReview")
                .when(second == null, "noSecondReview")
                .when(isBySystem(first) || isBySystem(second), "reviewedBySystem")
                .when(same, "samePerson")
                .when(objects(first) || objects(second), "approvedAgainstOpinion")
                .when(firstAt != null && secondAt != null && secondAt.isBefore(firstAt), "secondBeforeFirst")
                .when(isLate(first, application) || isLate(second, application), "reviewedAfterDecision");
        Terms missing = Terms.NONE
                .when(application.decidedAt() == null, "decidedAt")
                .when(lacksReviewer(first) || lacksReviewer(second), "reviewer")
                .when(lacksOpinion(first) || lacksOpinion(second), "opinion")
                .when(application.hasUndated(), "reviewedAt");
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(application.decidedAt())
                    .and("circumstances", circumstances)
                    .and("firstReviewedAt", firstAt)
                    .and("secondReviewedAt", secondAt)
                    .and("decidedAt", application.decidedAt());
            outcome = outcome.breach(REVIEWED_TWICE, seen, reviewer, reviewer(second));
        }
        return outcome.gap(REVIEWED_TWICE, missing);
    }

    private static @Nullable String reviewer(@Nullable Review review) {
        return review == null || review.bySystem() ? null : review.reviewer();
    }

    private static boolean isBySystem(@Nullable Review review) {
        return review != null && review.bySystem();
    }

    private static boolean objects(@Nullable Review review) {
        return review != null && review.opinion() == Opinion.OBJECT;
    }

    private static boolean isLate(@Nullable Review review, ApplicationReviews application) {
        return review != null && application.isAfterDecision(review);
    }

    private static boolean lacksReviewer(@Nullable Review review) {
        return review != null && !review.bySystem() && review.reviewer() == null;
    }

    private static boolean lacksOpinion(@Nullable Review review) {
        return review != null && !review.bySystem() && review.opinion() == null;
    }
}
