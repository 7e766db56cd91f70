package io.neikong.governance.document;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.document.DocumentRule.FOUND_LAWFUL;
import static io.neikong.governance.document.Documents.allStages;
import static io.neikong.governance.document.Documents.day;
import static io.neikong.governance.document.Documents.document;
import static io.neikong.governance.document.Documents.draft;
import static io.neikong.governance.document.Documents.instead;
import static io.neikong.governance.document.Documents.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalityReviewedTest {

    private static final LegalityReviewed CONTROL = new LegalityReviewed(WorkingCalendar.china(), Policy.builtIn());
    private static final Stage REFUSED = review("2025-04-21", "2025-04-29", Result.REFUSED);

    @ParameterizedTest(name = "{0} to {1}: {2} working days")
    @CsvSource({
        "2025-04-21, 2025-04-29, 7",
        "2025-04-21, 2025-04-28, 6",
        "2025-04-19, 2025-04-28, 7",
        "2025-04-28, 2025-05-12, 7",
        "2025-04-28, 2025-05-09, 6",
    })
    void clause_2_1_the_reviewer_has_seven_working_days_the_day_of_the_opinion_included(
            String begunOn, String doneOn, long days) {
        Outcome outcome = CONTROL.examine(document(review(begunOn, doneOn, Result.AGREED)));

        if (days >= 7) {
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        } else {
            breaks(outcome, FOUND_LAWFUL, "tooShort");
            assertThat(shown(outcome, FOUND_LAWFUL, Finding.Kind.BREACH, "given"))
                    .isEqualTo(days);
        }
    }

    @Test
    void what_the_reviewer_refused_must_not_go_on() {
        breaks(CONTROL.examine(document(REFUSED)), FOUND_LAWFUL, "unlawful");
        breaks(
                CONTROL.examine(document(review("2025-04-21", "2025-04-22", Result.REFUSED))),
                FOUND_LAWFUL,
                "unlawful",
                "tooShort");
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, REFUSED)).verdict())
                .as("went no further")
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_last_review_counts() {
        Stage again = review("2025-05-06", "2025-05-15", Result.AGREED);

        assertThat(CONTROL.examine(document(REFUSED, again)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(document(again, REFUSED)).verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(
                CONTROL.examine(document(review("2025-04-01", "2025-04-15", Result.AGREED), REFUSED)),
                FOUND_LAWFUL,
                "unlawful");
    }

    @Test
    void a_draft_that_is_with_the_reviewer_is_not_examined() {
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, review("2026-06-29", null, null)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, review("2026-06-29", "2026-07-01", Result.AGREED)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, review("2026-06-29", "2026-06-30", Result.AGREED)))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(CONTROL.examine(document(review("2025-04-21", "2025-04-29", null))), FOUND_LAWFUL, "opinion");
        lacks(CONTROL.examine(document(review(null, "2025-04-29", Result.AGREED))), FOUND_LAWFUL, "begunOn");
        lacks(CONTROL.examine(document(review(null, null, null))), FOUND_LAWFUL, "opinion", "begunOn", "reviewedOn");
        lacks(CONTROL.examine(document(review("2025-04-21", null, Result.REFUSED))), FOUND_LAWFUL, "reviewedOn");
    }

    @Test
    void what_every_review_refused_was_refused_whenever_that_was() {
        breaks(CONTROL.examine(document(review(null, null, Result.REFUSED))), FOUND_LAWFUL, "unlawful");
        assertThat(CONTROL.examine(document(review(null, null, Result.AGREED), REFUSED))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_breach_and_a_gap_are_both_found() {
        Outcome outcome = CONTROL.examine(document(review(null, "2025-04-29", Result.REFUSED)));

        breaks(outcome, FOUND_LAWFUL, "unlawful");
        lacks(outcome, FOUND_LAWFUL, "begunOn");
    }

    @Test
    void who_was_asked_for_comments_has_reviewed_nothing() {
        assertThat(CONTROL.examine(without(Step.LEGALITY)).verdict())
                .as("lacking is up to the steps")
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void the_kind_matters_only_where_something_is_wrong() {
        assertThat(CONTROL.examine(document(Kind.INTERNAL, instead(REFUSED))).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(document(null, allStages())).verdict()).isEqualTo(Verdict.SATISFIED);
        lacks(CONTROL.examine(document(null, instead(REFUSED))), FOUND_LAWFUL, "kind");
    }

    @Test
    void days_beyond_the_announced_holidays_are_a_gap() {
        PolicyDocument document =
                Documents.on(day("2027-02-28"), document(review("2026-12-24", "2027-01-06", Result.AGREED)));

        lacks(CONTROL.examine(document), FOUND_LAWFUL, "workingCalendar");
    }

    private static Stage review(@Nullable String begunOn, @Nullable String doneOn, @Nullable Result result) {
        return new Stage(
                Step.LEGALITY,
                begunOn == null ? null : day(begunOn),
                doneOn == null ? null : day(doneOn),
                result,
                null);
    }
}
