package io.neikong.checkup;

import io.neikong.control.Clause;
import io.neikong.control.Rule;
import java.util.List;

/**
 * What one control examined for one clause (控制点检查情况).
 *
 * @param control  the name of the control
 * @param clause  the clause
 * @param rules  the rules of the control that belong to the clause
 * @param tally  how often each verdict was reached
 */
public record ControlCoverage(String control, Clause clause, List<Rule> rules, Tally tally) {
    public ControlCoverage {
        rules = List.copyOf(rules);
    }
}
