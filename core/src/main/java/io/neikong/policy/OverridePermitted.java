package io.neikong.policy;

import static io.neikong.policy.PolicyRule.NO_LAXER_THAN_DEMANDED;
import static io.neikong.policy.PolicyRule.OVERRIDE_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.policy.Parameter.BuiltIn;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Checks that an override is no laxer than a law or a ministry demands, and that somebody made it, somebody else approved
 * it, and it says from when and by which document (参数调整合规). One that does not has no effect.
 *
 * <p>A laxer override is a gap instead of a breach if it has no first day: it cannot be told on which days it was meant to
 * hold. Whether an override is no laxer applies to parameters that a law or a ministry set.
 */
public record OverridePermitted() implements Control<PolicyOverride<?>> {

    private static final List<Rule> RULES = List.of(NO_LAXER_THAN_DEMANDED, OVERRIDE_COMPLETE);
    private static final List<Rule> WITHOUT_FLOOR = List.of(OVERRIDE_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyOverride<?> override) {
        boolean hasFloor = override.parameter().builtIns().stream().anyMatch(BuiltIn::isFloor);
        Outcome outcome = Outcome.satisfied(this, override.id(), hasFloor ? RULES : WITHOUT_FLOOR);
        return withPapers(override, withFloor(override, outcome));
    }

    private static <T extends Serializable> Outcome withFloor(PolicyOverride<T> override, Outcome outcome) {
        Optional<BuiltIn<T>> broken = override.brokenFloor();
        if (broken.isEmpty()) {
            return outcome;
        }
        Evidence seen = Evidence.about("set", override.valueText());
        seen = override.parameter().type().shown(seen, "given", override.value());
        seen = override.parameter()
                .type()
                .shown(seen, "required", broken.get().laxest())
                .andTerm("demandedBy", broken.get().basis().kind().name());
        return override.from() == null
                ? outcome.gap(
                        NO_LAXER_THAN_DEMANDED,
                        seen.andMissing(Terms.of("from")),
                        override.author(),
                        override.approver())
                : outcome.breach(NO_LAXER_THAN_DEMANDED, seen, override.author(), override.approver());
    }

    private static Outcome withPapers(PolicyOverride<?> override, Outcome outcome) {
        if (override.isComplete()) {
            return outcome;
        }
        boolean ownApproval = override.author() != null && override.author().equals(override.approver());
        Terms lacking = Terms.NONE
                .when(override.basisDocument() == null, "basisDocument")
                .when(override.author() == null, "author")
                .when(override.approver() == null, "approver")
                .when(ownApproval, "otherApprover")
                .when(override.from() == null, "from");
        return outcome.breach(
                OVERRIDE_COMPLETE,
                Evidence.about("set", override.valueText()).and("lacking", lacking),
                override.author(),
                override.approver());
    }
}
