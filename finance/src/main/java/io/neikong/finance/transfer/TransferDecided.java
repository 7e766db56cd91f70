package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.DECIDED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Transfer.Decider;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.finance.transfer.Transfer.Sending;
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
import org.jspecify.annotations.Nullable;

/**
 * Checks that the head decided on a transfer soon after the report, with the reason if it was refused (按期作出移送决定).
 *
 * <p>A decision on the day of the report is in order, one of a day before is not. The one in charge of the work decides while the head is
 * absent, and nobody else does. What is not decided yet is not examined while there is time, unless it was sent all the same.
 *
 * @param calendar  the working days
 * @param policy  how long there is, and in which days ({@code xfr.decide}), by the day of the report
 */
public record TransferDecided(WorkingCalendar calendar, Policy policy) implements Control<Transfer> {

    private static final List<Rule> RULES = List.of(DECIDED_IN_TIME);

    public TransferDecided {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Transfer transfer) {
        Decision decision = transfer.decided();
        LocalDate reportedOn = transfer.reportedOn();
        LocalDate decidedOn = decision == null ? transfer.asOf() : decision.decidedOn();
        Setting<Period> setting = reportedOn == null
                ? null
                : policy.find(Parameters.TRANSFER_DECISION, Occasion.on(reportedOn))
                        .orElseThrow();
        Deadline deadline =
                setting == null || reportedOn == null ? null : Deadline.of(reportedOn, setting.value(), calendar);
        Answer inTime = deadline == null || decidedOn == null ? Answer.UNKNOWN : deadline.inTime(decidedOn);
        if (decision == null && inTime == Answer.YES && transfer.sent() == null) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        boolean early = decision != null && reportedOn != null && decidedOn != null && decidedOn.isBefore(reportedOn);
        Terms circumstances = circumstances(decision, transfer.sent(), inTime).when(early, "decidedBeforeReport");
        boolean unsettled = deadline != null && decidedOn != null && inTime == Answer.UNKNOWN;
        Terms missing = missing(decision, Terms.NONE.when(reportedOn == null, "reportedOn"))
                .when(unsettled, "workingCalendar");
        Outcome outcome = Outcome.satisfied(this, transfer.transfer(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    DECIDED_IN_TIME,
                    seen(transfer, circumstances, deadline, setting),
                    decision == null ? null : decision.person());
        }
        return outcome.gap(DECIDED_IN_TIME, missing);
    }

    private static Terms circumstances(@Nullable Decision decision, @Nullable Sending sent, Answer inTime) {
        if (decision == null) {
            return Terms.NONE.when(inTime == Answer.NO, "notDecided").when(sent != null, "sentUndecided");
        }
        boolean refused = decision.approved() == Answer.NO;
        boolean early = sent != null && isBefore(sent, decision);
        return Terms.NONE
                .when(inTime == Answer.NO, "decidedLate")
                .when(decision.decider() == Decider.OTHER, "notByHead")
                .when(decision.decider() == Decider.IN_CHARGE && decision.headAbsent() == Answer.NO, "headNotAbsent")
                .when(refused && decision.reason() == null, "refusedWithoutReason")
                .when(refused && sent != null, "sentThoughRefused")
                .when(!refused && early, "sentBeforeDecision");
    }

    /** Whether it was sent before the decision; on one day that is told by the moment of the decision alone. */
    private static boolean isBefore(Sending sent, Decision decision) {
        Instant sentAt = sent.sentAt();
        LocalDate sentOn = sent.sentOn();
        Instant decidedAt = decision.decidedAt();
        LocalDate decidedOn = decision.decidedOn();
        return decidedAt == null
                ? sentOn != null && decidedOn != null && sentOn.isBefore(decidedOn)
                : sentAt != null && sentAt.isBefore(decidedAt);
    }

    private static Terms missing(@Nullable Decision decision, Terms missing) {
        return decision == null
                ? missing
                : missing.when(decision.decidedOn() == null, "decidedOn")
                        .when(decision.person() == null, "person")
                        .when(decision.decider() == null, "decider")
                        .when(
                                decision.decider() == Decider.IN_CHARGE && decision.headAbsent() == Answer.UNKNOWN,
                                "headAbsent")
                        .when(decision.approved() == Answer.UNKNOWN, "approved");
    }

    private static Evidence seen(
            Transfer transfer, Terms circumstances, @Nullable Deadline deadline, @Nullable Setting<Period> setting) {
        Decision decision = transfer.decided();
        Evidence seen = Evidence.happenedOn(transfer.reportedOn())
                .and("circumstances", circumstances)
                .and("reportedOn", transfer.reportedOn())
                .and("decidedOn", decision == null ? null : decision.decidedOn());
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
