package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.ACKNOWLEDGED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.warning.RiskHit.Submission;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the platform's number of acknowledgement is kept for each report (上报回执).
 *
 * <p>The platform has as long to answer as there was to report, which is an engineering default. What was not reported is not
 * examined.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code rwn.within}), by the day of the report
 */
public record Acknowledged(WorkingCalendar calendar, Policy policy) implements Control<RiskHit> {

    private static final List<Rule> RULES = List.of(ACKNOWLEDGED);

    public Acknowledged {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskHit hit) {
        Submission submission = hit.submitted();
        if (submission == null) {
            return Outcome.notApplicable(this, hit.hit());
        }
        Outcome outcome = Outcome.satisfied(this, hit.hit(), RULES);
        LocalDate submittedOn = submission.submittedOn();
        if (submission.acknowledgement() != null) {
            return outcome;
        }
        if (submittedOn == null) {
            return outcome.gap(ACKNOWLEDGED, "acknowledgement", "submittedOn");
        }
        Answer stillTime = Deadline.of(
                        submittedOn,
                        policy.find(Parameters.RISK_WARNING, Occasion.on(submittedOn))
                                .orElseThrow()
                                .value(),
                        calendar)
                .inTime(hit.asOf());
        return switch (stillTime) {
            case YES -> Outcome.notApplicable(this, hit.hit());
            case NO ->
                outcome.breach(ACKNOWLEDGED, Evidence.happenedOn(submittedOn).and("submittedOn", submittedOn));
            case UNKNOWN -> outcome.gap(ACKNOWLEDGED, "workingCalendar");
        };
    }
}
