package io.neikong.governance.document;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.document.DocumentRule.OPINIONS_ANSWERED;
import static io.neikong.governance.document.Documents.day;
import static io.neikong.governance.document.Documents.document;
import static io.neikong.governance.document.Documents.draft;
import static io.neikong.governance.document.Documents.stage;
import static io.neikong.governance.document.Documents.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.governance.document.ReceivedOpinion.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpinionAnsweredTest {

    @Test
    void clause_2_1_an_opinion_is_answered_by_the_day_on_which_the_draft_is_passed() {
        assertThat(examine(document(), Reply.ADOPTED, null, "2025-05-20").verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(examine(document(), Reply.ADOPTED, null, "2025-05-21"), OPINIONS_ANSWERED, "answeredLate");
        breaks(examine(document(), null, null, null), OPINIONS_ANSWERED, "notAnswered");
    }

    @Test
    void what_is_not_wholly_adopted_takes_a_reason() {
        assertThat(examine(document(), Reply.NOT_ADOPTED, "no money", "2025-05-06")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        lacks(examine(document(), Reply.NOT_ADOPTED, " ", "2025-05-06"), OPINIONS_ANSWERED, "reason");
        lacks(examine(document(), Reply.PARTLY, null, "2025-05-06"), OPINIONS_ANSWERED, "reason");
    }

    @Test
    void as_long_as_the_draft_goes_no_further_there_is_time() {
        PolicyDocument open = draft(Kind.NORMATIVE, stage(Step.COMMENT, "2026-06-01"));

        assertThat(examine(open, null, null, null).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(examine(open, Reply.ADOPTED, null, "2026-06-30").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(examine(open, Reply.ADOPTED, null, "2026-07-01").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(examine(draft(Kind.NORMATIVE, stage(Step.DELIBERATION, "2026-07-01")), null, null, null)
                        .verdict())
                .as("the meeting is still to come")
                .isEqualTo(Verdict.NOT_APPLICABLE);
        breaks(
                examine(draft(Kind.NORMATIVE, stage(Step.DELIBERATION, "2026-06-30")), null, null, null),
                OPINIONS_ANSWERED,
                "notAnswered");
    }

    @Test
    void a_meeting_that_goes_on_or_refused_the_draft_passed_nothing() {
        Stage open = new Stage(Step.DELIBERATION, day("2026-06-29"), null, null, null);
        Stage refused = new Stage(Step.DELIBERATION, null, day("2026-06-29"), Result.REFUSED, null);
        PolicyDocument twice = draft(Kind.NORMATIVE, refused, stage(Step.DELIBERATION, "2026-06-30"));

        assertThat(examine(draft(Kind.NORMATIVE, open), null, null, null).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(examine(draft(Kind.NORMATIVE, open), Reply.ADOPTED, null, "2026-06-30")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(examine(draft(Kind.NORMATIVE, refused), null, null, null).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        breaks(examine(twice, null, null, null), OPINIONS_ANSWERED, "notAnswered");
        breaks(examine(document(refused), null, null, null), OPINIONS_ANSWERED, "notAnswered");
        breaks(examine(document(open), null, null, null), OPINIONS_ANSWERED, "notAnswered");
    }

    @Test
    void without_a_deliberation_the_signing_counts_then_the_publication_then_the_first_day_in_force() {
        breaks(
                examine(without(Step.DELIBERATION), Reply.ADOPTED, null, "2025-06-04"),
                OPINIONS_ANSWERED,
                "answeredLate");
        breaks(
                examine(without(Step.DELIBERATION, Step.SIGNING), Reply.ADOPTED, null, "2025-06-06"),
                OPINIONS_ANSWERED,
                "answeredLate");
        assertThat(examine(
                                without(Step.DELIBERATION, Step.SIGNING, Step.PUBLICATION),
                                Reply.ADOPTED,
                                null,
                                "2025-07-01")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_draft_that_was_discussed_twice_was_passed_the_last_time() {
        PolicyDocument twice = document(stage(Step.DELIBERATION, "2025-05-20"), stage(Step.DELIBERATION, "2025-05-27"));

        assertThat(examine(twice, Reply.ADOPTED, null, "2025-05-27").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        lacks(examine(document(), Reply.ADOPTED, null, null), OPINIONS_ANSWERED, "answeredOn");
        lacks(examine(document(), null, null, "2025-05-20"), OPINIONS_ANSWERED, "answer");
        lacks(
                examine(document(stage(Step.DELIBERATION, null)), Reply.ADOPTED, null, "2025-05-20"),
                OPINIONS_ANSWERED,
                "decidedOn");
    }

    @Test
    void a_late_answer_without_a_reason_is_a_breach_and_a_gap() {
        Outcome outcome = examine(document(), Reply.NOT_ADOPTED, null, "2025-05-21");

        breaks(outcome, OPINIONS_ANSWERED, "answeredLate");
        lacks(outcome, OPINIONS_ANSWERED, "reason");
    }

    private static Outcome examine(
            PolicyDocument document, @Nullable Reply answer, @Nullable String reason, @Nullable String answeredOn) {
        return new OpinionAnswered()
                .examine(new ReceivedOpinion(
                        "OP-1", document, answer, reason, answeredOn == null ? null : day(answeredOn)));
    }
}
