package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.NO_SELF_REVIEW;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.permissions.rotation.CaseReview.Handling;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice: who rotates does not review what he did before. */
class NoSelfReviewTest {

    private static final NoSelfReview CONTROL = new NoSelfReview(Policy.builtIn());
    private static final Instant HANDLED = Instant.parse("2025-03-10T02:00:00Z");
    private static final Instant REVIEWED = Instant.parse("2025-09-01T02:00:00Z");

    @Test
    void a_case_that_others_handled_is_satisfied() {
        assertThat(CONTROL.examine(review("zhao", REVIEWED, new Handling("li", HANDLED))))
                .isSatisfied()
                .examined(NO_SELF_REVIEW);
    }

    @Test
    @DisplayName("x makes, x approves, y approves => FAIL")
    void one_of_several_who_handled_the_case_must_not_review_it_either() {
        Outcome outcome = CONTROL.examine(
                review("li", REVIEWED, new Handling("wang", HANDLED), new Handling("li", HANDLED.plusSeconds(60))));

        assertThat(outcome)
                .isViolatedBy(NO_SELF_REVIEW)
                .finding(NO_SELF_REVIEW)
                .isBreach()
                .concerns("li")
                .shows("case", "C1")
                .shows("happenedOn", "2025-09-01")
                .shows("barredThrough", "2026-03-10")
                .says(
                        Locale.ENGLISH,
                        "Somebody reviewed a case that he had handled himself. Review: A1; case: C1; person: li;"
                                + " reviewed: 2025-09-01 10:00:00; not to review it before the end of: 2026-03-10.")
                .says(Locale.CHINESE, "复核人员复核了本人经办的业务。复核编号：A1；业务编号：C1；人员：li；复核时间：2025-09-01 10:00:00；回避期至：2026-03-10。");
    }

    @ParameterizedTest(name = "handled on {0}, reviewed on {1}: barred {2}")
    @CsvSource({
        "2025-03-10, 2025-03-10, true",
        "2025-03-10, 2026-03-10, true",
        "2025-03-10, 2026-03-11, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2025-03-10, 2025-03-09, false",
    })
    void the_look_back_ends_with_the_corresponding_day(LocalDate handledOn, LocalDate reviewedOn, boolean barred) {
        Outcome outcome = CONTROL.examine(
                review("li", ChinaTime.startOf(reviewedOn), new Handling("li", ChinaTime.startOf(handledOn))));

        assertThat(outcome).found(barred ? List.of(NO_SELF_REVIEW) : List.of(), List.of());
    }

    @Test
    void the_latest_of_several_handlings_decides() {
        Instant reviewed = ChinaTime.startOf(LocalDate.of(2026, 1, 5));

        assertThat(CONTROL.examine(review(
                        "li",
                        reviewed,
                        new Handling("li", ChinaTime.startOf(LocalDate.of(2025, 5, 5))),
                        new Handling("li", ChinaTime.startOf(LocalDate.of(2025, 4, 5))),
                        new Handling("li", ChinaTime.startOf(LocalDate.of(2026, 2, 5))))))
                .isViolatedBy(NO_SELF_REVIEW)
                .finding(NO_SELF_REVIEW)
                .shows("barredThrough", "2026-05-05");
    }

    @Test
    void a_district_can_look_back_further_from_a_day_on() {
        Policy policy = Policy.of(
                List.of(PolicyOverride.of(Parameters.SELF_REVIEW_LOOKBACK, Layer.DISTRICT, null, Period.months(24))
                        .basedOn("District notice")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2026, 4, 1))));
        NoSelfReview control = new NoSelfReview(policy);
        Handling own = new Handling("li", HANDLED);

        assertThat(control.examine(review("li", ChinaTime.startOf(LocalDate.of(2026, 3, 31)), own)))
                .isSatisfied();
        assertThat(control.examine(review("li", ChinaTime.startOf(LocalDate.of(2026, 4, 1)), own)))
                .isViolatedBy(NO_SELF_REVIEW);
    }

    @Test
    @DisplayName("approver missing => UNDETERMINED and listed")
    void is_undetermined_when_the_reviewer_is_not_recorded() {
        assertThat(CONTROL.examine(review(null, REVIEWED, new Handling("li", HANDLED))))
                .isUndeterminedBy(NO_SELF_REVIEW)
                .finding(NO_SELF_REVIEW)
                .shows("missing", List.of("caseReviewer"))
                .says(Locale.CHINESE, "无法判断复核人员是否复核了本人经办的业务。复核编号：A1；业务编号：C1；缺失：复核人。");
    }

    @Test
    void is_undetermined_when_nobody_knows_who_handled_the_case() {
        assertThat(CONTROL.examine(review("li", REVIEWED)))
                .isUndeterminedBy(NO_SELF_REVIEW)
                .finding(NO_SELF_REVIEW)
                .shows("missing", List.of("caseHandler"));
        assertThat(CONTROL.examine(review("li", REVIEWED, new Handling(null, HANDLED))))
                .finding(NO_SELF_REVIEW)
                .shows("missing", List.of("caseHandler"));
        assertThat(CONTROL.examine(review("li", REVIEWED, new Handling(null, null))))
                .finding(NO_SELF_REVIEW)
                .shows("missing", List.of("caseHandler", "caseHandledAt"));
    }

    @Test
    void who_handled_it_too_long_ago_or_after_the_review_does_not_matter() {
        assertThat(CONTROL.examine(review(
                        "li",
                        REVIEWED,
                        new Handling(null, REVIEWED.plusSeconds(1)),
                        new Handling(null, ChinaTime.startOf(LocalDate.of(2024, 8, 31))))))
                .isSatisfied();
    }

    @Test
    void days_matter_only_for_somebody_who_may_be_the_reviewer() {
        assertThat(CONTROL.examine(review("zhao", null, new Handling("li", null))))
                .isSatisfied();
        assertThat(CONTROL.examine(review("li", null, new Handling("li", HANDLED))))
                .isUndeterminedBy(NO_SELF_REVIEW)
                .finding(NO_SELF_REVIEW)
                .shows("missing", List.of("caseReviewedAt"));
        assertThat(CONTROL.examine(review("li", REVIEWED, new Handling("li", null))))
                .finding(NO_SELF_REVIEW)
                .shows("missing", List.of("caseHandledAt"));
    }

    @Test
    void a_breach_and_a_gap_of_one_review_are_both_found() {
        assertThat(CONTROL.examine(review("li", REVIEWED, new Handling("li", HANDLED), new Handling(null, HANDLED))))
                .found(List.of(NO_SELF_REVIEW), List.of(NO_SELF_REVIEW));
    }

    private static CaseReview review(@Nullable String reviewer, @Nullable Instant reviewedAt, Handling... handled) {
        return new CaseReview("A1", "C1", reviewer, reviewedAt, List.of(handled));
    }
}
