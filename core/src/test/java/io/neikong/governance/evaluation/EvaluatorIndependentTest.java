package io.neikong.governance.evaluation;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.evaluation.EvaluationRule.EVALUATOR_INDEPENDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.governance.evaluation.EvaluationTask.Body;
import io.neikong.governance.evaluation.EvaluationTask.Involved;
import io.neikong.governance.evaluation.EvaluationTask.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluatorIndependentTest {

    private static final Body EVALUATOR = new Body("C1", "R1", Set.of("PARENT"));
    private static final Body STRANGER = new Body("C2", "R2", Set.of("P2"));

    @Test
    void clause_2_2_who_has_nothing_to_do_with_it_is_independent() {
        assertThat(examine(EVALUATOR, STRANGER).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void who_took_any_other_part_is_not(Part part) {
        breaks(examine(true, EVALUATOR, new Involved(EVALUATOR, part)), EVALUATOR_INDEPENDENT, part.name());
    }

    @Test
    void two_are_connected_through_whoever_is_behind_both() {
        assertConnected(new Body("PARENT", "R3", Set.of()));
        assertConnected(new Body("C3", "R1", Set.of()));
        assertConnected(new Body("C3", "R3", Set.of("PARENT")));
        assertConnected(new Body("C3", "R3", Set.of("C1")));
        assertConnected(new Body("C3", "R3", Set.of("R1")));
        assertConnected(new Body("C3", "PARENT", null));
    }

    private static void assertConnected(Body other) {
        assertThat(EVALUATOR.isConnectedWith(other)).isEqualTo(other.isConnectedWith(EVALUATOR));
        breaks(examine(EVALUATOR, other), EVALUATOR_INDEPENDENT, "DRAFTER");
    }

    @Test
    void all_parts_are_in_one_finding() {
        breaks(
                examine(
                        true,
                        EVALUATOR,
                        new Involved(new Body("PARENT", "R3", Set.of()), Part.BENEFICIARY),
                        new Involved(EVALUATOR, Part.ASSESSOR),
                        new Involved(STRANGER, Part.DRAFTER)),
                EVALUATOR_INDEPENDENT,
                "ASSESSOR",
                "BENEFICIARY");
    }

    @Test
    void no_third_party_is_a_hint_and_no_more() {
        Outcome outcome = examine(false, null);

        breaks(outcome, EVALUATOR_INDEPENDENT, "noThirdParty");
        assertThat(outcome.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void who_is_behind_the_bodies_must_be_known_where_it_matters() {
        lacks(examine(new Body("C1", null, Set.of()), STRANGER), EVALUATOR_INDEPENDENT, "legalRepresentative");
        lacks(examine(EVALUATOR, new Body("C2", "R2", null)), EVALUATOR_INDEPENDENT, "controllers");
        lacks(
                examine(EVALUATOR, new Body("C2", " ", null)),
                EVALUATOR_INDEPENDENT,
                "legalRepresentative",
                "controllers");
    }

    @Test
    void a_connection_with_one_leaves_the_others_open() {
        Outcome outcome = examine(new Body("C1", null, Set.of("PARENT")), new Body("PARENT", "R", Set.of()), STRANGER);

        breaks(outcome, EVALUATOR_INDEPENDENT, "DRAFTER");
        lacks(outcome, EVALUATOR_INDEPENDENT, "legalRepresentative");
    }

    @Test
    void who_evaluates_must_be_known() {
        Involved drafter = new Involved(STRANGER, Part.DRAFTER);

        lacks(examine(true, null, drafter), EVALUATOR_INDEPENDENT, "evaluator");
        lacks(examine(null, EVALUATOR, drafter), EVALUATOR_INDEPENDENT, "thirdParty");
    }

    @Test
    void who_has_to_do_with_the_programmes_must_be_known() {
        lacks(examine(EVALUATOR), EVALUATOR_INDEPENDENT, "involved");
    }

    private static Outcome examine(Body evaluator, Body... drafters) {
        return examine(
                true,
                evaluator,
                List.of(drafters).stream()
                        .map(body -> new Involved(body, Part.DRAFTER))
                        .toArray(Involved[]::new));
    }

    private static Outcome examine(@Nullable Boolean thirdParty, @Nullable Body evaluator, Involved... involved) {
        return new EvaluatorIndependent().examine(new EvaluationTask("E", thirdParty, evaluator, List.of(involved)));
    }
}
