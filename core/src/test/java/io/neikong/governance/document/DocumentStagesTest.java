package io.neikong.governance.document;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.document.DocumentRule.MADE_STEP_BY_STEP;
import static io.neikong.governance.document.Documents.FROM;
import static io.neikong.governance.document.Documents.allStages;
import static io.neikong.governance.document.Documents.day;
import static io.neikong.governance.document.Documents.document;
import static io.neikong.governance.document.Documents.draft;
import static io.neikong.governance.document.Documents.leftOut;
import static io.neikong.governance.document.Documents.on;
import static io.neikong.governance.document.Documents.stage;
import static io.neikong.governance.document.Documents.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.document.PolicyDocument.Kind;
import io.neikong.governance.document.PolicyDocument.Result;
import io.neikong.governance.document.PolicyDocument.Stage;
import io.neikong.governance.document.PolicyDocument.Step;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentStagesTest {

    private static final DocumentStages CONTROL = new DocumentStages(WorkingCalendar.china());

    @Test
    void clause_2_1_a_document_that_took_all_steps_in_their_order_keeps_the_rule() {
        assertThat(CONTROL.examine(document()).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void every_step_that_is_not_there_is_lacking(Step step) {
        Outcome outcome = CONTROL.examine(without(step));

        assertThat(shown(outcome, MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of(step.name()));
        assertThat(outcome.findings()).hasSize(1);
    }

    @Test
    void all_that_is_wrong_is_in_one_finding() {
        Outcome outcome = CONTROL.examine(document(
                Kind.NORMATIVE,
                without(Step.RESEARCH).stages().stream()
                        .filter(stage -> stage.step() != Step.DELIBERATION)
                        .map(stage -> stage.step() == Step.SIGNING ? stage(Step.SIGNING, "2025-04-28") : stage)
                        .toList()));

        assertThat(shown(outcome, MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("RESEARCH", "DELIBERATION"));
        assertThat(shown(outcome, MADE_STEP_BY_STEP, Finding.Kind.BREACH, "outOfOrder"))
                .isEqualTo(List.of("SIGNING"));
    }

    @ParameterizedTest(name = "kind {0}: {1}")
    @CsvSource({
        "NORMATIVE, VIOLATED",
        "INTERNAL, SATISFIED",
        "MINUTES, NOT_APPLICABLE",
        "SUPERIOR, NOT_APPLICABLE",
        ", UNDETERMINED",
    })
    void which_steps_are_needed_depends_on_the_kind(@Nullable Kind kind, Verdict verdict) {
        List<Stage> signed = List.of(stage(Step.DELIBERATION, "2025-05-20"), stage(Step.SIGNING, "2025-05-20"));

        assertThat(CONTROL.examine(document(kind, signed)).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_rule_for_the_office_itself_is_deliberated_and_signed_all_the_same() {
        Outcome outcome = CONTROL.examine(document(Kind.INTERNAL, List.of()));

        assertThat(shown(outcome, MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("DELIBERATION", "SIGNING"));
    }

    @Test
    void the_kind_does_not_matter_where_the_strictest_is_kept() {
        assertThat(CONTROL.examine(document(null, allStages())).verdict()).isEqualTo(Verdict.SATISFIED);
        lacks(CONTROL.examine(document(null, leftOut(Step.RESEARCH))), MADE_STEP_BY_STEP, "kind");
    }

    @Test
    void what_is_still_to_come_is_not_lacking() {
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, stage(Step.INITIATION, "2026-06-30")))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, stage(Step.INITIATION, "2026-07-01")))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_document_in_force_of_which_nothing_is_recorded_was_not_made_step_by_step() {
        Outcome outcome = CONTROL.examine(on(FROM, document(Kind.NORMATIVE, List.of())));
        assertThat(shown(outcome, MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of(
                        "INITIATION", "RESEARCH", "COMMENT", "LEGALITY", "DELIBERATION", "SIGNING", "PUBLICATION"));
        lacks(outcome, MADE_STEP_BY_STEP, "signedOn");

        assertThat(CONTROL.examine(on(FROM.minusDays(1), document(Kind.NORMATIVE, List.of())))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "signed on {0}: {1}")
    @CsvSource({"2024-07-31, SATISFIED", "2024-08-01, VIOLATED", ", UNDETERMINED"})
    void fair_competition_is_reviewed_for_what_is_signed_from_august_2024_on(
            @Nullable String signedOn, Verdict verdict) {
        LocalDate published = signedOn == null ? day("2024-08-02") : day(signedOn);
        PolicyDocument document = draft(
                Kind.NORMATIVE,
                stage(Step.INITIATION, "2024-02-10"),
                stage(Step.RESEARCH, "2024-03-10"),
                stage(Step.COMMENT, "2024-05-17"),
                stage(Step.LEGALITY, "2024-06-03"),
                stage(Step.DELIBERATION, "2024-07-20"),
                stage(Step.SIGNING, signedOn),
                stage(Step.PUBLICATION, published.toString()),
                stage(Step.FILING, published.toString()));

        assertThat(CONTROL.examine(document).verdict()).isEqualTo(verdict);
    }

    @Test
    void fair_competition_need_not_be_reviewed_if_it_is_recorded_why() {
        Stage reasoned = new Stage(Step.COMPETITION, null, null, Result.NOT_NEEDED, "for persons alone");
        Stage bare = new Stage(Step.COMPETITION, null, null, Result.NOT_NEEDED, " ");
        Stage elsewhere = new Stage(Step.LEGALITY, null, null, Result.NOT_NEEDED, "in haste");

        assertThat(CONTROL.examine(document(reasoned)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(shown(CONTROL.examine(document(bare)), MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("COMPETITION"));
        assertThat(shown(CONTROL.examine(document(elsewhere)), MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                .isEqualTo(List.of("LEGALITY"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "RESEARCH, 2025-02-10, true",
        "RESEARCH, 2025-02-09, false",
        "RESEARCH, 2025-03-17, true",
        "DELIBERATION, 2025-05-06, true",
        "DELIBERATION, 2025-05-05, false",
        "COMPETITION, 2025-04-17, true",
        "COMPETITION, 2025-04-16, false",
        "SIGNING, 2025-05-20, true",
        "SIGNING, 2025-05-19, false",
    })
    void a_step_begins_when_the_one_before_is_done(Step step, String doneOn, boolean inOrder) {
        Outcome outcome = CONTROL.examine(document(stage(step, doneOn)));

        if (inOrder) {
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        } else {
            assertThat(shown(outcome, MADE_STEP_BY_STEP, Finding.Kind.BREACH, "outOfOrder"))
                    .isEqualTo(List.of(step.name()));
        }
    }

    @Test
    void of_the_two_reviews_either_may_come_first() {
        assertThat(CONTROL.examine(document(stage(Step.COMPETITION, "2025-04-22")))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_review_that_began_while_comments_were_open_is_out_of_order() {
        Stage early = new Stage(Step.LEGALITY, day("2025-04-16"), day("2025-04-29"), Result.AGREED, null);

        assertThat(shown(CONTROL.examine(document(early)), MADE_STEP_BY_STEP, Finding.Kind.BREACH, "outOfOrder"))
                .isEqualTo(List.of("LEGALITY"));
    }

    @Test
    void a_step_that_goes_on_is_out_of_order_if_all_times_began_too_early() {
        Stage early = new Stage(Step.SIGNING, day("2025-05-19"), null, null, null);
        Stage again = new Stage(Step.SIGNING, day("2025-05-20"), null, null, null);
        List<Stage> stages = new ArrayList<>(leftOut(Step.SIGNING, Step.PUBLICATION, Step.FILING));

        stages.add(early);
        assertThat(shown(
                        CONTROL.examine(draft(Kind.NORMATIVE, stages.toArray(Stage[]::new))),
                        MADE_STEP_BY_STEP,
                        Finding.Kind.BREACH,
                        "outOfOrder"))
                .isEqualTo(List.of("SIGNING"));
        stages.add(again);
        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, stages.toArray(Stage[]::new)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void of_a_step_that_was_done_over_the_last_time_counts() {
        Stage refused = new Stage(Step.DELIBERATION, null, day("2025-04-01"), Result.REFUSED, null);
        Stage passed = new Stage(Step.DELIBERATION, null, day("2025-05-20"), Result.AGREED, null);

        assertThat(CONTROL.examine(document(refused, passed)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_refused_goes_no_further() {
        Stage refused = new Stage(Step.DELIBERATION, null, day("2025-05-20"), Result.REFUSED, null);

        assertThat(shown(CONTROL.examine(document(refused)), MADE_STEP_BY_STEP, Finding.Kind.BREACH, "refused"))
                .isEqualTo(List.of("DELIBERATION"));
        assertThat(CONTROL.examine(draft(
                                Kind.INTERNAL,
                                new Stage(Step.DELIBERATION, null, day("2025-05-20"), Result.REFUSED, null)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest(name = "published on 2025-06-05, filed on {0}: {1}")
    @CsvSource({"2025-06-26, true", "2025-06-27, false"})
    void is_filed_within_fifteen_working_days(String filedOn, boolean inTime) {
        Outcome filed = CONTROL.examine(document(stage(Step.FILING, filedOn)));
        PolicyDocument open = on(day(filedOn), without(Step.FILING));

        if (inTime) {
            assertThat(filed.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(CONTROL.examine(open).verdict()).as("still time").isEqualTo(Verdict.SATISFIED);
        } else {
            breaks(filed, MADE_STEP_BY_STEP, "filedLate");
            assertThat(shown(CONTROL.examine(open), MADE_STEP_BY_STEP, Finding.Kind.BREACH, "lacking"))
                    .isEqualTo(List.of("FILING"));
        }
    }

    @ParameterizedTest(name = "published from 2025-06-05 to 2025-06-10, filed on {0}: {1}")
    @CsvSource({"2025-06-27, SATISFIED", "2025-07-01, SATISFIED", "2025-07-02, VIOLATED"})
    void a_publication_that_takes_days_was_done_on_the_last(String filedOn, Verdict verdict) {
        Stage publication = new Stage(Step.PUBLICATION, day("2025-06-05"), day("2025-06-10"), null, null);

        assertThat(CONTROL.examine(document(publication, stage(Step.FILING, filedOn)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_publication_that_goes_on_need_not_be_filed_yet() {
        Stage publication = new Stage(Step.PUBLICATION, day("2025-06-05"), null, null, null);
        List<Stage> stages = new ArrayList<>(leftOut(Step.PUBLICATION, Step.FILING));
        stages.add(publication);

        assertThat(CONTROL.examine(draft(Kind.NORMATIVE, stages.toArray(Stage[]::new)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        lacks(CONTROL.examine(document(Kind.NORMATIVE, stages)), MADE_STEP_BY_STEP, "doneOn");
    }

    @Test
    void a_refusal_counts_for_the_last_of_one_day() {
        Stage dispensed = new Stage(Step.COMPETITION, null, day("2025-05-06"), Result.NOT_NEEDED, "no market");
        Stage refused = new Stage(Step.COMPETITION, null, day("2025-05-06"), Result.REFUSED, null);

        assertThat(shown(
                        CONTROL.examine(document(dispensed, refused)),
                        MADE_STEP_BY_STEP,
                        Finding.Kind.BREACH,
                        "refused"))
                .isEqualTo(List.of("COMPETITION"));
    }

    @Test
    void a_step_whose_day_is_not_recorded_is_a_gap() {
        lacks(CONTROL.examine(document(stage(Step.RESEARCH, null))), MADE_STEP_BY_STEP, "doneOn");
        lacks(CONTROL.examine(document(stage(Step.FILING, null))), MADE_STEP_BY_STEP, "doneOn");
        lacks(CONTROL.examine(draft(Kind.INTERNAL, stage(Step.DELIBERATION, null))), MADE_STEP_BY_STEP, "doneOn");
    }

    @Test
    void a_step_that_goes_on_is_a_gap_only_once_the_next_began() {
        Stage open = new Stage(Step.COMMENT, day("2025-03-17"), null, null, null);
        PolicyDocument underWay =
                draft(Kind.NORMATIVE, stage(Step.INITIATION, "2025-02-10"), stage(Step.RESEARCH, "2025-03-10"), open);

        assertThat(CONTROL.examine(underWay).verdict()).isEqualTo(Verdict.SATISFIED);
        lacks(CONTROL.examine(document(open)), MADE_STEP_BY_STEP, "doneOn");
    }

    @Test
    void a_step_that_ended_before_it_began_is_a_breach() {
        Stage backwards = new Stage(Step.COMMENT, day("2025-04-17"), day("2025-04-16"), null, null);

        breaks(CONTROL.examine(document(backwards)), MADE_STEP_BY_STEP, "endedBefore");
    }

    @Test
    void a_deadline_beyond_the_announced_holidays_is_a_gap() {
        PolicyDocument late = on(
                day("2027-01-12"), document(stage(Step.PUBLICATION, "2026-12-22"), stage(Step.FILING, "2027-01-12")));

        lacks(CONTROL.examine(late), MADE_STEP_BY_STEP, "workingCalendar");
    }

    @Test
    void the_order_of_rows_and_copies_of_them_decide_nothing() {
        List<Stage> rows = new ArrayList<>(allStages());
        Collections.reverse(rows);
        rows.addAll(allStages());

        assertThat(CONTROL.examine(document(Kind.NORMATIVE, rows)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void refuses_a_filing_within_hours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentStages(WorkingCalendar.china(), Period.hours(1)))
                .withMessageContaining("filedWithin");
    }
}
