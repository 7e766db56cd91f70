package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.SPECIMEN_UPDATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
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

/**
 * Checks that the bank had the new specimen in time after a seal or its holder had changed (预留印鉴及时变更).
 *
 * <p>A change that the bank does not have yet is not examined while there is still time. Between the earliest and the latest day
 * that can turn out to be the last one, for want of an announced calendar, it is a gap.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code sel.specimenChange}), by the day of the change
 */
public record SpecimenUpdated(WorkingCalendar calendar, Policy policy) implements Control<SpecimenChange> {

    private static final List<Rule> RULES = List.of(SPECIMEN_UPDATED);

    public SpecimenUpdated {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SpecimenChange change) {
        Outcome outcome = Outcome.satisfied(this, change.change(), RULES);
        LocalDate changedOn = change.changedOn();
        if (changedOn == null) {
            return outcome.gap(SPECIMEN_UPDATED, "changedOn");
        }
        Setting<Period> setting =
                policy.find(Parameters.SPECIMEN_CHANGE, Occasion.on(changedOn)).orElseThrow();
        Deadline deadline = Deadline.of(changedOn, setting.value(), calendar);
        LocalDate updatedOn = change.updatedOn();
        boolean open = updatedOn == null || updatedOn.isAfter(change.asOf());
        Answer inTime = deadline.inTime(updatedOn == null || open ? change.asOf() : updatedOn);
        return switch (inTime) {
            case YES -> open ? Outcome.notApplicable(this, change.change()) : outcome;
            case NO -> outcome.breach(SPECIMEN_UPDATED, late(change, changedOn, open, deadline, setting));
            case UNKNOWN -> outcome.gap(SPECIMEN_UPDATED, "workingCalendar");
        };
    }

    private static Evidence late(
            SpecimenChange change, LocalDate changedOn, boolean open, Deadline deadline, Setting<Period> setting) {
        return Evidence.happenedOn(changedOn)
                .and("circumstances", Terms.of(open ? "specimenStillOld" : "specimenUpdatedLate"))
                .and("account", change.account())
                .and("changedOn", changedOn)
                .and("updatedOn", open ? null : change.updatedOn())
                .and("dueOn", deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                .and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
    }
}
