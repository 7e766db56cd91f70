package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.NO_SELF_REVIEW;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.rotation.CaseReview.Handling;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that nobody reviews or audits a case that he handled himself not long ago (轮岗后自我复核).
 *
 * <p>With a look-back of 12 months a case handled on 2025-03-10 may be reviewed by the same person from 2026-03-11 on. It does
 * not matter whether he changed his post in between. What he did on the case after the review is no matter of this rule;
 * two steps of one case in one hand are {@link io.neikong.separation.StepsSeparated}'s. A case of which nobody knows who
 * handled it is a gap, unless that was too long ago to matter.
 *
 * @param policy  for how long somebody does not review his own cases ({@code rot.lookback}), by the day of the review
 */
public record NoSelfReview(Policy policy) implements Control<CaseReview> {

    private static final List<Rule> RULES = List.of(NO_SELF_REVIEW);

    public NoSelfReview {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(CaseReview review) {
        Outcome outcome = Outcome.satisfied(this, review.review(), RULES);
        String reviewer = review.reviewer();
        LocalDate barredThrough = reviewer == null ? null : barredThrough(review, reviewer);
        if (reviewer != null && barredThrough != null) {
            outcome = outcome.breach(
                    NO_SELF_REVIEW,
                    Evidence.happenedOn(review.reviewedAt())
                            .and("case", review.subjectCase())
                            .and("reviewedAt", review.reviewedAt())
                            .and("barredThrough", barredThrough),
                    reviewer);
        }
        Terms missing = missing(review, reviewer);
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        NO_SELF_REVIEW,
                        Evidence.happenedOn(review.reviewedAt())
                                .and("case", review.subjectCase())
                                .andMissing(missing),
                        reviewer);
    }

    /** The last day on which the reviewer must not review the case, if the review was not after it; else null. */
    private @Nullable LocalDate barredThrough(CaseReview review, String reviewer) {
        LocalDate latest = null;
        for (Handling handling : review.handled()) {
            if (reviewer.equals(handling.person()) && review.reviewedAt() != null && handling.at() != null) {
                LocalDate barred = barredThrough(handling.at(), review.reviewedAt());
                latest = barred == null || (latest != null && latest.isAfter(barred)) ? latest : barred;
            }
        }
        return latest;
    }

    /** Null if the review came before the handling, or long enough after it. */
    private @Nullable LocalDate barredThrough(Instant handledAt, Instant reviewedAt) {
        LocalDate reviewedOn = ChinaTime.dayOf(reviewedAt);
        Period lookback = policy.find(Parameters.SELF_REVIEW_LOOKBACK, Occasion.on(reviewedOn))
                .orElseThrow()
                .value();
        LocalDate barred = lookback.lastDay(ChinaTime.dayOf(handledAt));
        return handledAt.isAfter(reviewedAt) || reviewedOn.isAfter(barred) ? null : barred;
    }

    private Terms missing(CaseReview review, @Nullable String reviewer) {
        Instant reviewedAt = review.reviewedAt();
        boolean handler = review.handled().isEmpty();
        boolean handledAt = false;
        boolean reviewDay = false;
        for (Handling handling : review.handled()) {
            boolean suspect = handling.person() == null || handling.person().equals(reviewer);
            boolean matters =
                    handling.at() == null || reviewedAt == null || barredThrough(handling.at(), reviewedAt) != null;
            handler |= handling.person() == null && matters;
            handledAt |= suspect && handling.at() == null;
            reviewDay |= suspect && reviewedAt == null;
        }
        return Terms.NONE
                .when(reviewer == null, "caseReviewer")
                .when(reviewDay, "caseReviewedAt")
                .when(handler, "caseHandler")
                .when(handledAt, "caseHandledAt");
    }
}
