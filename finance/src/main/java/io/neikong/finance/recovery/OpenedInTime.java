package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.OPENED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.RecoveryEvent.Kind;
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
 * Checks that a case of recovery was opened soon after the wrong payment had been discovered (发现后及时立案).
 *
 * <p>What is not opened yet is not examined while there is still time. Between the earliest and the latest day that can turn
 * out to be the last one, for want of an announced calendar, it is a gap.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code rcv.open}), by the day of the discovery
 */
public record OpenedInTime(WorkingCalendar calendar, Policy policy) implements Control<RecoveryCase> {

    private static final List<Rule> RULES = List.of(OPENED_IN_TIME);

    public OpenedInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RecoveryCase recovery) {
        RecoveryEvent opening = opening(recovery);
        LocalDate discoveredOn = recovery.discoveredOn();
        boolean undated = opening != null && opening.happenedOn() == null;
        Outcome outcome = Outcome.satisfied(this, recovery.recovery(), RULES);
        if (discoveredOn == null || undated) {
            return outcome.gap(
                    OPENED_IN_TIME,
                    Terms.NONE.when(discoveredOn == null, "discoveredOn").when(undated, "openedOn"));
        }
        LocalDate openedOn = opening == null ? null : opening.happenedOn();
        Setting<Period> setting = policy.find(Parameters.RECOVERY_OPENING, Occasion.on(discoveredOn))
                .orElseThrow();
        Deadline deadline = Deadline.of(discoveredOn, setting.value(), calendar);
        Answer inTime = deadline.inTime(openedOn == null ? recovery.asOf() : openedOn);
        return switch (inTime) {
            case YES -> openedOn == null ? Outcome.notApplicable(this, recovery.recovery()) : outcome;
            case NO -> outcome.breach(OPENED_IN_TIME, late(discoveredOn, openedOn, deadline, setting));
            case UNKNOWN -> outcome.gap(OPENED_IN_TIME, "workingCalendar");
        };
    }

    private static @Nullable RecoveryEvent opening(RecoveryCase recovery) {
        for (int i = 0; i < recovery.events().size(); i++) {
            RecoveryEvent event = recovery.events().get(i);
            if (event.kind() == Kind.OPENED && recovery.hasHappened(event)) {
                return event;
            }
        }
        return null;
    }

    private static Evidence late(
            LocalDate discoveredOn, @Nullable LocalDate openedOn, Deadline deadline, Setting<Period> setting) {
        return Evidence.happenedOn(discoveredOn)
                .and("circumstances", Terms.of(openedOn == null ? "notOpened" : "openedLate"))
                .and("discoveredOn", discoveredOn)
                .and("openedOn", openedOn)
                .and("dueOn", deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                .and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
    }
}
