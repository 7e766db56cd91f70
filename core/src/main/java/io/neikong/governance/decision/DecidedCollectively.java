package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.DECIDED_COLLECTIVELY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.WeightyMatter.Decided;
import io.neikong.governance.decision.WeightyMatter.Execution;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that nobody acted on a matter of weight that no meeting passed (重大事项集体决策): one of certain kinds, or about so
 * much money.
 *
 * <p>Whether it was decided in time is up to {@link RecordedBeforeExecution}; here a decision is asked for at all.
 *
 * @param policy  from which amount on, included: {@link Parameters#COLLECTIVE_DECISION_AMOUNT}, of the day of the first act. No
 *     public rule has one: until a district sets it, only the kinds can be judged by, and all else is a gap
 * @param kinds  the kinds of matter that a meeting always decides, in the caller's words
 */
public record DecidedCollectively(Policy policy, Set<String> kinds) implements Control<WeightyMatter> {

    private static final List<Rule> RULES = List.of(DECIDED_COLLECTIVELY);

    public DecidedCollectively {
        Objects.requireNonNull(policy, "policy");
        kinds = Set.copyOf(kinds);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(WeightyMatter matter) {
        Execution execution = matter.executed();
        Decided decided = matter.decided();
        if (decided != null && decided.passed() != null) {
            return Outcome.satisfied(this, matter.matter(), RULES);
        }
        if (execution == null) {
            return Outcome.notApplicable(this, matter.matter());
        }
        Instant at = execution.at();
        LocalDate day = at == null ? matter.asOf() : ChinaTime.dayOf(at);
        BigDecimal from = policy.find(Parameters.COLLECTIVE_DECISION_AMOUNT, Occasion.on(day))
                .map(Setting::value)
                .orElse(null);
        BigDecimal amount = matter.amount();
        boolean ofKind = matter.kind() != null && kinds.contains(matter.kind());
        Answer ofAmount =
                from == null || amount == null ? Answer.UNKNOWN : amount.compareTo(from) >= 0 ? Answer.YES : Answer.NO;
        boolean kindUnknown = matter.kind() == null && !kinds.isEmpty();
        if (!ofKind && ofAmount == Answer.NO && !kindUnknown) {
            return Outcome.notApplicable(this, matter.matter());
        }
        Outcome outcome = Outcome.satisfied(this, matter.matter(), RULES);
        if (decided != null) {
            return outcome.gap(DECIDED_COLLECTIVELY, "result");
        }
        if (ofKind || ofAmount == Answer.YES) {
            return outcome.breach(
                    DECIDED_COLLECTIVELY,
                    Evidence.happenedOn(at)
                            .and("kind", matter.kind())
                            .and("amount", amount)
                            .and("from", from)
                            .and("executedAt", at),
                    execution.person());
        }
        return outcome.gap(
                DECIDED_COLLECTIVELY,
                Terms.NONE
                        .when(kindUnknown, "kind")
                        .when(ofAmount == Answer.UNKNOWN && amount == null, "amount")
                        .when(ofAmount == Answer.UNKNOWN && from == null, "collectiveAmount"));
    }
}
