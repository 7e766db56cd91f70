package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.control.Rule;
import io.neikong.policy.Parameter;
import java.util.List;
import java.util.Objects;

/**
 * One rule, shown by a fact that keeps it and by one that does not (规则示例).
 *
 * @param <F>  the fact that the control examines
 * @param rule  the rule
 * @param control  a control that examines it
 * @param kept  a fact in which the rule is examined and nothing is found
 * @param broken  a fact in which the rule is broken, or left undecided if the rule knows no breach
 * @param parameters  the numbers of the policy that decide between the two, none if there are none
 */
public record RuleExample<F>(Rule rule, Control<F> control, F kept, F broken, List<Parameter<?>> parameters) {

    public RuleExample {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(broken, "broken");
        parameters = List.copyOf(parameters);
    }

    /** One rule and its two facts. */
    public static <F> RuleExample<F> of(Rule rule, Control<F> control, F kept, F broken, Parameter<?>... parameters) {
        return new RuleExample<>(rule, control, kept, broken, List.of(parameters));
    }
}
