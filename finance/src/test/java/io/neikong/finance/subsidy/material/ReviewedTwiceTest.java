package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.REVIEWED_TWICE;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.material.ApplicationReviews.Level;
import io.neikong.finance.subsidy.material.ApplicationReviews.Opinion;
import io.neikong.finance.subsidy.material.ApplicationReviews.Review;
import io.neikong.testkit.OutcomeAssert;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewedTwiceTest {

    static final Instant NINE = Instant.parse("2026-04-20T01:00:00Z");
    static final Instant TEN = Instant.parse("2026-04-20T02:00:00Z");
    static final Instant ELEVEN = Instant.parse("2026-04-20T03:00:00Z");
    static final Review FIRST = review(Level.FIRST, "first", Opinion.PASS, NINE);
    static final Review SECOND = review(Level.SECOND, "second", Opinion.PASS, TEN);

    @Test
    void a_review_of_unknown_time_may_have_been_the_last_and_is_a_gap() {
        examining(review(Level.SECOND, "second", Opinion.OBJECT, null), FIRST, SECOND)
                .isUndeterminedBy(REVIEWED_TWICE)
                .finding(REVIEWED_TWICE)
                .shows("missing", "[reviewedAt]");
    }

    @Test
    void clause_3_8_two_reviews_by_two_persons_before_the_decision_are_satisfied() {
        examining(FIRST, SECOND).isSatisfied();
        examining(FIRST, review(Level.SECOND, "second", Opinion.PASS, NINE)).isSatisfied();
        examining(FIRST, review(Level.SECOND, "second", Opinion.PASS, ELEVEN)).isSatisfied();
    }

    @Test
    void clause_3_8_one_person_on_both_levels_is_a_breach() {
        examining(FIRST, review(Level.SECOND, "first", Opinion.PASS, TEN))
                .isViolatedBy(REVIEWED_TWICE)
                .finding(REVIEWED_TWICE)
                .concerns("first")
                .says(
                        Locale.CHINESE,
                        "申请未按要求经两人两级审核即批准。申请编号：application；情形：两级为同一人；审核人：first；"
                                + "初审时间：2026-04-20 09:00:00；复审时间：2026-04-20 10:00:00；审批时间：2026-04-20 11:00:00。");
    }

    @Test
    void a_level_without_a_review_is_a_breach() {
        violated("[noFirstReview, noSecondReview]");
        violated("[noSecondReview]", FIRST);
        violated("[noFirstReview]", SECOND);
    }

    @Test
    void what_the_system_passed_was_reviewed_by_nobody() {
        violated("[reviewedBySystem]", new Review(Level.FIRST, null, true, null, NINE), SECOND);
    }

    @Test
    void an_approval_against_an_opinion_is_a_breach() {
        violated("[approvedAgainstOpinion]", FIRST, review(Level.SECOND, "second", Opinion.OBJECT, TEN));
    }

    @Test
    void the_second_review_comes_after_the_first_and_before_the_decision() {
        violated("[secondBeforeFirst]", FIRST, review(Level.SECOND, "second", Opinion.PASS, NINE.minusSeconds(1)));
        violated("[reviewedAfterDecision]", FIRST, review(Level.SECOND, "second", Opinion.PASS, ELEVEN.plusSeconds(1)));
    }

    @Test
    void where_an_application_came_back_the_last_round_counts() {
        examining(
                        review(Level.FIRST, "second", Opinion.PASS, NINE.minusSeconds(2)),
                        review(Level.SECOND, "first", Opinion.OBJECT, NINE.minusSeconds(1)),
                        FIRST,
                        SECOND)
                .isSatisfied();
        examining(FIRST, SECOND, review(Level.SECOND, "first", Opinion.OBJECT, ELEVEN.plusSeconds(1)))
                .isSatisfied();
    }

    @Test
    void a_review_without_its_particulars_is_a_gap() {
        assertThat(new ReviewedTwice()
                        .examine(new ApplicationReviews(
                                "application", true, null, List.of(FIRST, review(Level.SECOND, null, null, null)))))
                .isUndeterminedBy(REVIEWED_TWICE)
                .finding(REVIEWED_TWICE)
                .shows("missing", "[decidedAt, reviewer, opinion, reviewedAt]");
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        examining(review(Level.FIRST, null, Opinion.PASS, NINE))
                .found(List.of(REVIEWED_TWICE), List.of(REVIEWED_TWICE));
    }

    @Test
    void an_application_that_is_not_approved_is_not_examined() {
        assertThat(new ReviewedTwice().examine(new ApplicationReviews("application", false, null, List.of())))
                .isNotApplicable();
    }

    private static void violated(String circumstances, Review... reviews) {
        examining(reviews).isViolatedBy(REVIEWED_TWICE).finding(REVIEWED_TWICE).shows("circumstances", circumstances);
    }

    static ApplicationReviews application(Review... reviews) {
        return new ApplicationReviews(
                "application", true, ELEVEN, Stream.of(reviews).toList());
    }

    static Review review(
            Level level, @Nullable String reviewer, @Nullable Opinion opinion, @Nullable Instant reviewedAt) {
        return new Review(level, reviewer, false, opinion, reviewedAt);
    }

    private static OutcomeAssert examining(Review... reviews) {
        return assertThat(new ReviewedTwice().examine(application(reviews)));
    }
}
