package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.RECORDED_BEFORE_EXECUTION;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.WeightyMatter.Decided;
import io.neikong.governance.decision.WeightyMatter.Execution;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a decision was taken and recorded before anybody acted on it (先决策、后执行). The same moment is in time. What
 * nobody decided is up to {@link DecidedCollectively}; what nobody acted on yet is not examined.
 */
public record RecordedBeforeExecution() implements Control<WeightyMatter> {

    private static final List<Rule> RULES = List.of(RECORDED_BEFORE_EXECUTION);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(WeightyMatter matter) {
        Decided decision = matter.decided();
        Execution execution = matter.executed();
        if (decision == null || execution == null) {
            return Outcome.notApplicable(this, matter.matter());
        }
        Instant at = execution.at();
        Terms circumstances = Terms.NONE
                .when(isAfter(decision.decidedAt(), at), "decidedAfter")
                .when(isAfter(decision.recordedAt(), at), "recordedAfter");
        Outcome outcome = Outcome.satisfied(this, matter.matter(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    RECORDED_BEFORE_EXECUTION,
                    Evidence.happenedOn(at)
                            .and("circumstances", circumstances)
                            .and("decision", decision.item())
                            .and("decidedAt", decision.decidedAt())
                            .and("recordedAt", decision.recordedAt())
                            .and("executedAt", at),
                    execution.person());
        }
        return outcome.gap(
                RECORDED_BEFORE_EXECUTION,
                Terms.NONE
                        .when(decision.passed() == null, "result")
                        .when(at == null, "executedAt")
                        .when(decision.decidedAt() == null, "decidedAt")
                        .when(decision.recordedAt() == null, "recordedAt"));
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isAfter(other);
    }
}
