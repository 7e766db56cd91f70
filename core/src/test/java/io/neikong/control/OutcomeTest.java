package io.neikong.control;

import static io.neikong.control.SampleRule.ANNOUNCED;
import static io.neikong.control.SampleRule.APPROVED;
import static io.neikong.control.SampleRule.COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    private static final SampleControl CONTROL = new SampleControl();

    @ParameterizedTest
    @CsvSource({
        "use/1, SATISFIED",
        "use/1 -, NOT_APPLICABLE",
        "use/1 APPROVED, VIOLATED",
        "use/1 !APPROVED, UNDETERMINED",
        "use/1 !APPROVED COUNTED, VIOLATED",
        "use/1 APPROVED !APPROVED, VIOLATED",
        "use/1 !APPROVED !ANNOUNCED, UNDETERMINED",
    })
    void computes_its_verdict_from_what_was_found(String fact, Verdict verdict) {
        assertThat(CONTROL.examine(fact).verdict()).isEqualTo(verdict);
    }

    @Test
    void is_waived_only_if_everything_found_is_excused() {
        Outcome outcome = CONTROL.examine("use/1 APPROVED !COUNTED");
        Finding breach = outcome.findings().get(0);
        Finding gap = outcome.findings().get(1);

        assertThat(with(outcome, breach.waivedBy("W1"), gap.waivedBy("W2")).verdict())
                .isEqualTo(Verdict.WAIVED);
        assertThat(with(outcome, breach.waivedBy("W1"), gap).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(with(outcome, breach, gap.waivedBy("W2")).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void judges_each_clause_by_its_own_rules() {
        Outcome outcome = CONTROL.examine("use/1 APPROVED");

        assertThat(outcome.verdict(Clause.SEALS)).isEqualTo(Verdict.VIOLATED);
        assertThat(outcome.verdict(Clause.PUBLIC_NOTICE)).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.verdict(Clause.ROTATION)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void keeps_all_findings_in_the_order_in_which_they_were_found() {
        Outcome outcome = CONTROL.examine("use/1 ANNOUNCED APPROVED !COUNTED");

        assertThat(outcome.findings()).extracting(Finding::rule).containsExactly(APPROVED, COUNTED, ANNOUNCED);
    }

    @Test
    void changes_no_outcome_when_a_finding_is_added() {
        Outcome before = Outcome.satisfied(CONTROL, "use/1", List.of(APPROVED));

        Outcome after = before.breach(APPROVED, Evidence.NONE);

        assertThat(before.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(after.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void refuses_a_finding_on_a_rule_that_was_not_examined() {
        Outcome outcome = Outcome.satisfied(CONTROL, "use/1", List.of(APPROVED));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> outcome.gap(COUNTED, "copies"))
                .withMessage("a finding must concern a rule that was examined, one of [APPROVED], but was COUNTED");
    }

    @Test
    void has_no_gap_where_nothing_is_missing() {
        Outcome outcome = Outcome.satisfied(CONTROL, "use/1", List.of(APPROVED));
        Terms missing = Terms.NONE.when(false, "seal");

        assertThat(outcome.gap(APPROVED, missing)).isSameAs(outcome);
        assertThat(outcome.gap(APPROVED, missing.when(true, "keeper")).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void leaves_out_a_person_who_is_not_known() {
        String nobody = null;

        Outcome outcome =
                Outcome.satisfied(CONTROL, "use/1", List.of(APPROVED)).breach(APPROVED, Evidence.NONE, "p1", nobody);

        assertThat(outcome.findings().get(0).persons()).containsExactly("p1");
    }

    @Test
    void shows_evidence_where_nothing_was_found() {
        Outcome outcome = Outcome.satisfied(CONTROL, "use/1", List.of(APPROVED)).showing(Evidence.of("copies", 3));

        assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(outcome.evidence()).hasToString("copies=3");
    }

    private static Outcome with(Outcome outcome, Finding... findings) {
        return new Outcome(
                outcome.control(), outcome.subject(), outcome.examined(), List.of(findings), outcome.evidence());
    }
}
