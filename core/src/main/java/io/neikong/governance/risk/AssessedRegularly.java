package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.ASSESSED_REGULARLY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.risk.RiskAssessments.Assessment;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the last full assessment of the risks is not too old (全面风险评估周期). One of 29 February holds a year through 28
 * February. A register without an assessment is a breach: it is the complete list of them.
 *
 * @param policy  how old it may be: {@link Parameters#FULL_RISK_REVIEW}, of the day judged on
 * @param calendar  the working days
 */
public record AssessedRegularly(Policy policy, WorkingCalendar calendar) implements Control<RiskAssessments> {

    private static final List<Rule> RULES = List.of(ASSESSED_REGULARLY);

    public AssessedRegularly {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskAssessments made) {
        Outcome outcome = Outcome.satisfied(this, made.list(), RULES);
        LocalDate last = made.assessments().stream()
                .map(Assessment::on)
                .filter(on -> on != null && !on.isAfter(made.asOf()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean undated = made.assessments().stream().anyMatch(assessment -> assessment.on() == null);
        Period within = policy.find(Parameters.FULL_RISK_REVIEW, Occasion.on(made.asOf()))
                .orElseThrow()
                .value();
        Deadline next = last == null ? null : Deadline.of(last, within, calendar);
        Answer inTime = next == null ? Answer.NO : next.inTime(made.asOf());
        if (inTime == Answer.YES) {
            return outcome;
        }
        if (undated || inTime == Answer.UNKNOWN) {
            return outcome.gap(
                    ASSESSED_REGULARLY,
                    Terms.NONE.when(undated, "assessedOn").when(inTime == Answer.UNKNOWN, "workingCalendar"));
        }
        return outcome.breach(
                ASSESSED_REGULARLY,
                Evidence.NONE
                        .and("circumstances", Terms.of(last == null ? "neverAssessed" : "assessmentTooOld"))
                        .and("lastOn", last)
                        .and("dueOn", next == null ? null : next.lastDay().orElse(null)));
    }
}
