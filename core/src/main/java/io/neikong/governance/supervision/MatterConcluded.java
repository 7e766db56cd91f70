package io.neikong.governance.supervision;

import static io.neikong.governance.supervision.SupervisionRule.SOURCES_FOLLOWED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.supervision.Matter.Conclusion;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a matter is registered with its source and a last day, and has an outcome by that day (监督发现问题按期办结). What the register
 * does not say is a breach and no gap, because the register is what is examined. How a problem was put right is up to REM-001 to
 * REM-006, and to AUD-003 where an audit found it.
 */
public record MatterConcluded() implements Control<Matter> {

    private static final List<Rule> RULES = List.of(SOURCES_FOLLOWED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Matter matter) {
        LocalDate dueOn = matter.dueOn();
        Conclusion conclusion = matter.concluded();
        LocalDate concludedOn = conclusion == null ? null : conclusion.concludedOn();
        boolean due = dueOn != null && matter.asOf().isAfter(dueOn);
        Terms lacking = Terms.NONE
                .when(matter.source() == null, "source")
                .when(dueOn == null, "dueOn")
                .when(conclusion != null && conclusion.outcome() == null, "outcome");
        Terms circumstances = Terms.NONE
                .when(due && conclusion == null, "overdue")
                .when(dueOn != null && concludedOn != null && concludedOn.isAfter(dueOn), "concludedLate");
        Outcome outcome = Outcome.satisfied(this, matter.matter(), RULES);
        if (!lacking.isEmpty() || !circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(circumstances.isEmpty() ? null : dueOn);
            seen = circumstances.isEmpty() ? seen : seen.and("circumstances", circumstances);
            seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
            outcome = outcome.breach(
                    SOURCES_FOLLOWED, seen.and("dueOn", dueOn).and("concludedOn", concludedOn), matter.owner());
        }
        return outcome.gap(
                SOURCES_FOLLOWED, Terms.NONE.when(due && conclusion != null && concludedOn == null, "concludedOn"));
    }
}
