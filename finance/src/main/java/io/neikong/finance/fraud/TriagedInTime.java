package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.TRIAGED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.Suspicion.Result;
import io.neikong.finance.fraud.Suspicion.Triage;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that it was decided soon what becomes of a suspicion, and that a case exists if one was to be filed (疑点及时处置).
 *
 * <p>A suspicion on which nothing is decided yet is not examined while there is still time.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code frd.triage}), by the day on which the suspicion came in
 */
public record TriagedInTime(WorkingCalendar calendar, Policy policy) implements Control<Suspicion> {

    private static final List<Rule> RULES = List.of(TRIAGED_IN_TIME);

    public TriagedInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Suspicion suspicion) {
        Triage triage = suspicion.decided();
        LocalDate raisedOn = suspicion.raisedOn();
        LocalDate decidedOn = triage == null ? suspicion.asOf() : triage.decidedOn();
        Setting<Period> setting = raisedOn == null
                ? null
                : policy.find(Parameters.SUSPICION_TRIAGE, Occasion.on(raisedOn))
                        .orElseThrow();
        Deadline deadline =
                setting == null || raisedOn == null ? null : Deadline.of(raisedOn, setting.value(), calendar);
        Answer inTime = deadline == null || decidedOn == null ? Answer.UNKNOWN : deadline.inTime(decidedOn);
        if (triage == null && inTime == Answer.YES) {
            return Outcome.notApplicable(this, suspicion.suspicion());
        }
        boolean lost = triage != null && triage.result() == Result.FILED && triage.fraudCase() == null;
        Terms circumstances = Terms.NONE
                .when(inTime == Answer.NO, triage == null ? "notTriaged" : "triagedLate")
                .when(lost, "filedWithoutCase");
        Terms missing = Terms.NONE
                .when(raisedOn == null, "raisedOn")
                .when(decidedOn == null, "triagedOn")
                .when(triage != null && triage.result() == null, "result")
                .when(deadline != null && decidedOn != null && inTime == Answer.UNKNOWN, "workingCalendar");
        Outcome outcome = Outcome.satisfied(this, suspicion.suspicion(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(TRIAGED_IN_TIME, seen(suspicion, triage, circumstances, deadline, setting));
        }
        return outcome.gap(TRIAGED_IN_TIME, missing);
    }

    private static Evidence seen(
            Suspicion suspicion,
            @Nullable Triage triage,
            Terms circumstances,
            @Nullable Deadline deadline,
            @Nullable Setting<Period> setting) {
        Evidence seen = Evidence.happenedOn(suspicion.raisedOn())
                .and("circumstances", circumstances)
                .and("raisedOn", suspicion.raisedOn())
                .and("triagedOn", triage == null ? null : triage.decidedOn());
        return deadline == null || setting == null
                ? seen
                : seen.and(
                                "dueOn",
                                deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                        .and("required", setting.value().amount())
                        .andTerm("unit", setting.value().unit().name())
                        .and(
                                "setBy",
                                setting.override()
                                        .map(PolicyOverride::basisDocument)
                                        .orElse(null));
    }
}
