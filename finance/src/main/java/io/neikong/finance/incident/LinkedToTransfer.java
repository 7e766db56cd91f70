package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.LINKED_TO_TRANSFER;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.ReportingChain.Stage;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that an incident in which a crime is suspected is linked to an evaluation whether it is transferred to the police
 * (要情与移送衔接).
 *
 * <p>It is looked for once the incident has been reported, or the time to report it is over. An evaluation that came to "no
 * transfer" is one too. Below the amount from which fraud is weighed for a transfer nothing is asked for.
 *
 * @param calendar  the working days
 * @param grading  which incidents are reported, and the amount ({@code xfr.fraud.amount}) by the day of the discovery
 */
public record LinkedToTransfer(WorkingCalendar calendar, Grading grading) implements Control<Incident> {

    private static final List<Rule> RULES = List.of(LINKED_TO_TRANSFER);

    public LinkedToTransfer {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Incident incident) {
        Boolean suspected = incident.suspectedCrime();
        LocalDate discoveredOn = incident.discoveredOn();
        if (grading.covers(incident.fund()) != Answer.YES || Boolean.FALSE.equals(suspected)) {
            return Outcome.notApplicable(this, incident.incident());
        }
        Outcome outcome = Outcome.satisfied(this, incident.incident(), RULES);
        if (incident.transfer() != null) {
            return outcome;
        }
        ReportingChain chain = ReportingChain.of(incident, grading);
        BigDecimal least = grading.policy()
                .find(Parameters.FRAUD_AMOUNT, Occasion.on(Objects.requireNonNullElse(discoveredOn, incident.asOf())))
                .orElseThrow()
                .value();
        boolean weighed = chain.found().compareTo(least) >= 0;
        if (!weighed && chain.unknown().isEmpty()) {
            return Outcome.notApplicable(this, incident.incident());
        }
        Answer stillTime = chain.stage() == Stage.DISCOVERED ? stillTime(incident, chain) : Answer.NO;
        if (stillTime == Answer.YES) {
            return Outcome.notApplicable(this, incident.incident());
        }
        Terms missing = Terms.NONE
                .when(!weighed, "lossAmounts")
                .when(suspected == null, "suspectedCrime")
                .when(stillTime == Answer.UNKNOWN, discoveredOn == null ? "discoveredOn" : "workingCalendar");
        return missing.isEmpty()
                ? outcome.breach(
                        LINKED_TO_TRANSFER,
                        Evidence.happenedOn(discoveredOn)
                                .and("amount", chain.found())
                                .and("required", least)
                                .and("discoveredOn", discoveredOn))
                : outcome.gap(LINKED_TO_TRANSFER, missing);
    }

    /** Whether the time to report it has not run out; not known if the day of the discovery is not. */
    private Answer stillTime(Incident incident, ReportingChain chain) {
        LocalDate discoveredOn = incident.discoveredOn();
        if (discoveredOn == null) {
            return Answer.UNKNOWN;
        }
        LocalDate start = Objects.requireNonNullElse(
                ReportClock.of(incident, discoveredOn, chain).startsOn(), discoveredOn);
        return Deadline.of(
                        start,
                        grading.policy()
                                .find(Parameters.INCIDENT_REPORT, Occasion.on(start))
                                .orElseThrow()
                                .value(),
                        calendar)
                .inTime(incident.asOf());
    }
}
