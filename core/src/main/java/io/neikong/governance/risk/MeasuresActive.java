package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.HELD_IN_CHECK;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Measure.Status;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Objects;

/**
 * Checks that no measure against a risk is past its last day and not done, and that a high risk has one that is active: in force, or
 * under way and not past its last day (高风险须有有效措施). What was closed is not examined.
 *
 * @param matrix  which risks are high
 */
public record MeasuresActive(RiskMatrix matrix) implements Control<RiskItem> {

    private static final List<Rule> RULES = List.of(HELD_IN_CHECK);

    public MeasuresActive {
        Objects.requireNonNull(matrix, "matrix");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskItem item) {
        if (!item.isOpen()) {
            return Outcome.notApplicable(this, item.risk());
        }
        List<Measure> measures = item.measures();
        List<String> overdue = measures.stream()
                .filter(measure -> isOverdue(measure, item))
                .map(Measure::measure)
                .distinct()
                .sorted()
                .toList();
        boolean active = measures.stream()
                .anyMatch(measure -> measure.status() == Status.IN_FORCE
                        || (measure.status() == Status.UNDER_WAY
                                && measure.dueOn() != null
                                && !isOverdue(measure, item)));
        Answer high = matrix.isHigh(item.rating());
        boolean wanting = high != Answer.NO && !active;
        boolean statusUnknown = measures.stream()
                .anyMatch(measure -> measure.status() == null && (wanting || !isInTime(measure, item)));
        boolean dueUnknown = measures.stream().anyMatch(measure -> isUnfinished(measure) && measure.dueOn() == null);
        boolean perhaps = statusUnknown
                || measures.stream()
                        .anyMatch(measure -> measure.status() == Status.UNDER_WAY && measure.dueOn() == null);
        Terms circumstances = Terms.NONE
                .when(high == Answer.YES && !active && !perhaps, "noActiveMeasure")
                .when(!overdue.isEmpty(), "measureOverdue");
        Outcome outcome = Outcome.satisfied(this, item.risk(), RULES);
        RiskItem.Owner owner = item.owner();
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    HELD_IN_CHECK,
                    Evidence.of("circumstances", circumstances)
                            .and("level", item.rating().level())
                            .andAny("measures", overdue),
                    owner == null ? null : owner.person());
        }
        return outcome.gap(
                HELD_IN_CHECK,
                Terms.NONE
                        .when(high == Answer.UNKNOWN && wanting, "level")
                        .when(statusUnknown, "measureStatus")
                        .when(dueUnknown, "measureDueOn"));
    }

    private static boolean isUnfinished(Measure measure) {
        return measure.status() == Status.PLANNED || measure.status() == Status.UNDER_WAY;
    }

    private static boolean isOverdue(Measure measure, RiskItem item) {
        return isUnfinished(measure) && measure.dueOn() != null && !isInTime(measure, item);
    }

    private static boolean isInTime(Measure measure, RiskItem item) {
        return measure.dueOn() != null && !item.asOf().isAfter(measure.dueOn());
    }
}
