package io.neikong.governance.evaluation;

import static io.neikong.governance.evaluation.EvaluationRule.EVALUATOR_INDEPENDENT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.governance.evaluation.EvaluationTask.Body;
import io.neikong.governance.evaluation.EvaluationTask.Involved;
import io.neikong.governance.evaluation.EvaluationTask.Part;
import java.util.List;

/**
 * Checks that a third party that evaluates neither assessed the programme before, nor drafted it, nor gets money from it, and that nobody who did
 * is behind it (第三方评价方独立).
 *
 * <p>Two are connected if they are the same, if one controls the other, or if they have the same legal representative or controller. The
 * notice encourages third parties and demands none: that there is none is a hint.
 */
public record EvaluatorIndependent() implements Control<EvaluationTask> {

    private static final List<Rule> RULES = List.of(EVALUATOR_INDEPENDENT);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EvaluationTask task) {
        Outcome outcome = Outcome.satisfied(this, task.evaluation(), RULES);
        Body evaluator = task.evaluator();
        if (Boolean.FALSE.equals(task.thirdParty())) {
            return outcome.breach(
                    EVALUATOR_INDEPENDENT,
                    Severity.INFO,
                    Evidence.of("circumstances", Terms.of("noThirdParty"))
                            .and("evaluator", evaluator == null ? null : evaluator.body()));
        }
        List<Involved> involved = task.involved();
        if (task.thirdParty() == null || evaluator == null || involved.isEmpty()) {
            return outcome.gap(
                    EVALUATOR_INDEPENDENT,
                    Terms.NONE
                            .when(task.thirdParty() == null, "thirdParty")
                            .when(evaluator == null, "evaluator")
                            .when(involved.isEmpty(), "involved"));
        }
        List<Involved> connected = involved.stream()
                .filter(one -> evaluator.isConnectedWith(one.body()))
                .toList();
        if (!connected.isEmpty()) {
            outcome = outcome.breach(
                    EVALUATOR_INDEPENDENT,
                    Evidence.of("circumstances", circumstances(connected))
                            .and("evaluator", evaluator.body())
                            .and(
                                    "connected",
                                    connected.stream()
                                            .map(one -> one.body().body())
                                            .distinct()
                                            .sorted()
                                            .toList()));
        }
        List<Body> others = involved.stream()
                .map(Involved::body)
                .filter(body -> !evaluator.isConnectedWith(body))
                .toList();
        return outcome.gap(EVALUATOR_INDEPENDENT, unknown(evaluator, others));
    }

    private static Terms circumstances(List<Involved> connected) {
        Terms circumstances = Terms.NONE;
        for (Part part : Part.values()) {
            circumstances = circumstances.when(connected.stream().anyMatch(one -> one.part() == part), part.name());
        }
        return circumstances;
    }

    /** What would have to be known to say that it is not connected with others. */
    private static Terms unknown(Body evaluator, List<Body> others) {
        boolean any = !others.isEmpty();
        return Terms.NONE
                .when(
                        any
                                && (evaluator.legalRepresentative() == null
                                        || others.stream().anyMatch(body -> body.legalRepresentative() == null)),
                        "legalRepresentative")
                .when(
                        any
                                && (evaluator.controllers() == null
                                        || others.stream().anyMatch(body -> body.controllers() == null)),
                        "controllers");
    }
}
