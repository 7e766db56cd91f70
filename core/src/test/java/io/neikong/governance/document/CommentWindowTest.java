package io.neikong.governance.document;

import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.document.DocumentRule.TIME_TO_COMMENT;
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
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentWindowTest {

    private static final CommentWindow CONTROL = new CommentWindow(WorkingCalendar.china(), Policy.builtIn());
    private static final Stage SHORT = comments("2025-03-17", "2025-04-16", null);

    @Test
    void clause_2_1_the_public_has_thirty_days_to_comment() {
        assertThat(CONTROL.examine(document(comments("2025-03-17", "2025-04-17", null)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);

        Outcome outcome = CONTROL.examine(document(SHORT));
        assertThat(shown(outcome, TIME_TO_COMMENT, Finding.Kind.BREACH, "given"))
                .isEqualTo(29L);
        assertThat(shown(outcome, TIME_TO_COMMENT, Finding.Kind.BREACH, "required"))
                .isEqualTo(30L);
    }

    @Test
    void a_shorter_time_takes_a_reason() {
        assertThat(CONTROL.examine(document(comments("2025-03-17", "2025-03-18", "an epidemic")))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(document(comments("2025-03-17", "2025-03-18", " ")))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void one_time_that_was_long_enough_suffices() {
        Stage again = comments("2025-04-17", "2025-04-20", null);

        assertThat(CONTROL.examine(document(comments("2025-03-17", "2025-04-17", null), again))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(document(SHORT, again)).verdict())
                .as("two short times are no long one")
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void while_comments_are_open_nothing_can_be_said() {
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, comments("2026-06-15", null, null)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, comments("2026-06-15", "2026-07-01", null)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, comments("2026-06-15", "2026-06-30", null)))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void days_that_are_not_recorded_are_a_gap() {
        lacks(CONTROL.examine(document(comments(null, "2025-04-16", null))), TIME_TO_COMMENT, "begunOn");
        lacks(CONTROL.examine(document(comments("2025-03-17", null, null))), TIME_TO_COMMENT, "closedOn");
        lacks(CONTROL.examine(document(comments(null, null, null))), TIME_TO_COMMENT, "begunOn", "closedOn");
        assertThat(CONTROL.examine(document(SHORT, comments(null, null, null))).verdict())
                .as("the other time may have been long enough")
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_draft_on_which_nobody_was_asked_is_left_to_the_steps() {
        assertThat(CONTROL.examine(without(Step.COMMENT)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"INTERNAL", "MINUTES", "SUPERIOR"})
    void other_kinds_need_no_comments(Kind kind) {
        assertThat(CONTROL.examine(document(kind, instead(SHORT))).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_kind_matters_only_where_the_time_was_short() {
        assertThat(CONTROL.examine(document(null, allStages())).verdict()).isEqualTo(Verdict.SATISFIED);
        lacks(CONTROL.examine(document(null, instead(SHORT))), TIME_TO_COMMENT, "kind");
    }

    private static Stage comments(@Nullable String begunOn, @Nullable String doneOn, @Nullable String reason) {
        return new Stage(
                Step.COMMENT, begunOn == null ? null : day(begunOn), doneOn == null ? null : day(doneOn), null, reason);
    }
}
