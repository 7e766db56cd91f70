package io.neikong.governance.rectification;

import static io.neikong.governance.Found.shown;
import static io.neikong.governance.rectification.Line.AS_OF;
import static io.neikong.governance.rectification.Line.lacks;
import static io.neikong.governance.rectification.RectificationRule.LOOKED_AT_ELSEWHERE;
import static io.neikong.governance.rectification.RectificationRule.MECHANISM_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Control;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Verdict;
import io.neikong.governance.rectification.Problem.Change;
import io.neikong.governance.rectification.Problem.LookedAt;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a problem leads to beyond itself: REM-005 and REM-006. */
class LastingEffectTest {

    private final Line line = new Line("P1");

    @Test
    void the_policy_has_a_control_for_each_rule() {
        RectificationPolicy policy = new RectificationPolicy(WorkingCalendar.china());

        assertThat(Stream.<List<? extends Control<?>>>of(policy.onProblems(), policy.onRegisters())
                        .flatMap(List::stream)
                        .flatMap(control -> control.rules().stream())
                        .<Rule>map(rule -> rule))
                .containsExactlyInAnyOrder(RectificationRule.values());
        assertThat(new RectificationPolicy(WorkingCalendar.china(), Period.workingDays(5), Period.years(2))
                        .onRegisters())
                .contains(new RecurrenceReopens(Period.years(2)));
    }

    @Test
    void clause_6_2_a_problem_of_many_leads_to_a_change() {
        line.common = true;
        assertThat(changed().verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(changed().findings().get(0).rule()).isEqualTo(MECHANISM_CHANGED);

        line.changes = List.of(new Change("GUIDE-2026-4", null));
        assertThat(changed().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_change_after_the_day_judged_on_is_not_made_yet() {
        line.common = true;
        line.changes = List.of(new Change("GUIDE-2026-4", AS_OF));
        assertThat(changed().verdict()).isEqualTo(Verdict.SATISFIED);

        line.changes = List.of(new Change("GUIDE-2026-4", AS_OF.plusDays(1)));
        assertThat(changed().verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void no_change_is_asked_for_of_one_case_or_before_the_closure() {
        assertThat(changed().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        line.open().common = true;
        assertThat(changed().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_change_answers_also_what_is_not_recorded() {
        line.common = null;
        lacks(changed(), MECHANISM_CHANGED, "common");
        line.status = null;
        line.closedOn = null;
        lacks(changed(), MECHANISM_CHANGED, "common", "status");

        line.changes = List.of(new Change("GUIDE-2026-4", AS_OF));
        assertThat(changed().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void clause_6_2_after_one_case_somebody_looks_in_another_unit() {
        assertThat(looked().verdict()).isEqualTo(Verdict.SATISFIED);

        line.lookedAt = List.of();
        assertThat(looked().verdict()).isEqualTo(Verdict.VIOLATED);

        line.lookedAt = List.of(new LookedAt("ST01", null));
        assertThat(shown(looked(), LOOKED_AT_ELSEWHERE, Finding.Kind.BREACH, "lookedAt"))
                .as("in its own unit only")
                .isEqualTo(List.of("ST01"));
    }

    @Test
    void a_look_after_the_day_judged_on_has_not_happened_yet() {
        line.lookedAt = List.of(new LookedAt("ST02", AS_OF));
        assertThat(looked().verdict()).isEqualTo(Verdict.SATISFIED);

        line.lookedAt = List.of(new LookedAt("ST02", AS_OF.plusDays(1)));
        assertThat(looked().verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void of_two_units_one_is_another_whichever_is_its_own() {
        line.unit = null;
        lacks(looked(), LOOKED_AT_ELSEWHERE, "unit");

        line.lookedAt = List.of(new LookedAt("ST02", null), new LookedAt("ST02", AS_OF));
        lacks(looked(), LOOKED_AT_ELSEWHERE, "unit");

        line.lookedAt = List.of(new LookedAt("ST02", null), new LookedAt("ST03", null));
        assertThat(looked().verdict()).isEqualTo(Verdict.SATISFIED);

        line.lookedAt = List.of();
        assertThat(looked().verdict()).as("nobody looked anywhere").isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_look_in_nobody_knows_which_unit_is_a_gap() {
        line.lookedAt = List.of(new LookedAt(" ", AS_OF), new LookedAt("ST01", AS_OF));
        lacks(looked(), LOOKED_AT_ELSEWHERE, "checkedUnit");

        line.common = null;
        line.status = null;
        line.closedOn = null;
        lacks(looked(), LOOKED_AT_ELSEWHERE, "common", "status", "checkedUnit");
    }

    @Test
    void nobody_need_look_elsewhere_after_a_problem_of_many_or_before_the_closure() {
        line.lookedAt = List.of();
        line.common = true;
        assertThat(looked().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        line.open().common = false;
        assertThat(looked().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_found_after_the_day_judged_on_is_not_examined() {
        line.foundOn = AS_OF.plusDays(1);
        line.lookedAt = List.of();
        assertThat(looked().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        line.common = true;
        assertThat(changed().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new RectifiedInTime().examine(line.closed(AS_OF).build()).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new ClosedOnProof().examine(line.beside()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_change_without_a_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(" ", null))
                .withMessage("change must not be blank");
    }

    private Outcome changed() {
        return new MechanismChanged().examine(line.build());
    }

    private Outcome looked() {
        return new LookedAtElsewhere().examine(line.build());
    }
}
