package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.REASSESSED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.risk.RiskTrigger.Reassessment;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that risks were assessed anew soon after something that changes them (重大变化后重新评估). An assessment that was made
 * before it happened answers nothing. What is not due and was not answered yet is not examined.
 *
 * @param calendar  the working days
 * @param within  how soon; no rule was found, so thirty days are an engineering default
 */
public record ReassessedAfterTrigger(WorkingCalendar calendar, Period within) implements Control<RiskTrigger> {

    static final Period THIRTY_DAYS = Period.calendarDays(30);
    private static final List<Rule> RULES = List.of(REASSESSED);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code within} is a period of hours
     */
    public ReassessedAfterTrigger {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("within", within);
    }

    /** Within thirty days. */
    public ReassessedAfterTrigger(WorkingCalendar calendar) {
        this(calendar, THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskTrigger trigger) {
        LocalDate happenedOn = trigger.happenedOn();
        Outcome outcome = Outcome.satisfied(this, trigger.trigger(), RULES);
        if (happenedOn == null) {
            return outcome.gap(REASSESSED, "happenedOn");
        }
        LocalDate first = trigger.reassessments().stream()
                .map(Reassessment::on)
                .filter(on -> on != null && !on.isBefore(happenedOn) && !on.isAfter(trigger.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(null);
        Deadline deadline = Deadline.of(happenedOn, within, calendar);
        Answer inTime = deadline.inTime(first == null ? trigger.asOf() : first);
        if (first == null && (happenedOn.isAfter(trigger.asOf()) || inTime == Answer.YES)) {
            return Outcome.notApplicable(this, trigger.trigger());
        }
        if (inTime == Answer.YES) {
            return outcome;
        }
        boolean undated = trigger.reassessments().stream().anyMatch(reassessment -> reassessment.on() == null);
        if (undated || inTime == Answer.UNKNOWN) {
            return outcome.gap(
                    REASSESSED,
                    Terms.NONE.when(undated, "assessedOn").when(inTime == Answer.UNKNOWN, "workingCalendar"));
        }
        Evidence seen = Evidence.happenedOn(happenedOn)
                .and("circumstances", Terms.of(first == null ? "notReassessed" : "reassessedLate"))
                .and("triggeredOn", happenedOn)
                .and("dueOn", deadline.lastDay().orElse(null))
                .and("lastOn", first);
        return outcome.breach(REASSESSED, withKind(seen, trigger.kind()));
    }

    private static Evidence withKind(Evidence seen, RiskTrigger.@Nullable Kind kind) {
        return kind == null
                ? seen
                : seen.andTerm("kind", "trigger." + kind.name().toLowerCase(Locale.ROOT));
    }
}
