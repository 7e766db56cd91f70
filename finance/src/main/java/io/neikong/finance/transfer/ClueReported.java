package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.CLUE_REPORTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Clue.Report;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a clue was reported in time and that the register has the time of its report (案件线索及时报告).
 *
 * <p>It has the clock of incident reports. A clue that is not reported yet is not examined while there is still time.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code inc.within}), by the day of the discovery
 */
public record ClueReported(WorkingCalendar calendar, Policy policy) implements Control<Clue> {

    private static final List<Rule> RULES = List.of(CLUE_REPORTED);

    public ClueReported {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Clue clue) {
        Report report = clue.reported();
        LocalDate discoveredOn = clue.discoveredOn();
        Instant reportedAt = report == null ? null : report.reportedAt();
        boolean undated = report != null && reportedAt == null;
        Outcome outcome = Outcome.satisfied(this, clue.clue(), RULES);
        if (discoveredOn == null || undated) {
            return outcome.gap(
                    CLUE_REPORTED,
                    Terms.NONE.when(discoveredOn == null, "discoveredOn").when(undated, "reportedAt"));
        }
        Setting<Period> setting = policy.find(Parameters.INCIDENT_REPORT, Occasion.on(discoveredOn))
                .orElseThrow();
        Deadline deadline = Deadline.of(discoveredOn, setting.value(), calendar);
        Answer inTime = reportedAt == null ? deadline.inTime(clue.asOf()) : deadline.inTime(reportedAt);
        return switch (inTime) {
            case YES -> report == null ? Outcome.notApplicable(this, clue.clue()) : outcome;
            case NO ->
                outcome.breach(
                        CLUE_REPORTED,
                        Evidence.happenedOn(discoveredOn)
                                .and("circumstances", Terms.of(report == null ? "notReported" : "reportedLate"))
                                .and("discoveredOn", discoveredOn)
                                .and("reportedAt", reportedAt)
                                .and(
                                        "dueOn",
                                        deadline.lastDay()
                                                .or(deadline::latestLastDay)
                                                .orElse(null))
                                .and("required", setting.value().amount())
                                .andTerm("unit", setting.value().unit().name())
                                .and(
                                        "setBy",
                                        setting.override()
                                                .map(PolicyOverride::basisDocument)
                                                .orElse(null)));
            case UNKNOWN -> outcome.gap(CLUE_REPORTED, "workingCalendar");
        };
    }
}
