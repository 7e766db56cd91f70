package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.GUIDE_UPDATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the guide was brought up to date soon after the policy had changed (政策调整后及时修订细则).
 *
 * <p>A guide that was issued with the policy, or between its issue and its taking effect, is in time. What is not updated yet is not
 * examined while there is time.
 *
 * @param calendar  the working days
 * @param update  how long there is, from the day on which the policy took effect; no rule says, so 30 days are an engineering
 *     default
 */
public record GuideUpdated(WorkingCalendar calendar, Period update) implements Control<PolicyChange> {

    private static final List<Rule> RULES = List.of(GUIDE_UPDATED);

    public GuideUpdated {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(update, "update");
    }

    /** With 30 days. */
    public GuideUpdated(WorkingCalendar calendar) {
        this(calendar, GuideInForce.THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PolicyChange change) {
        LocalDate issuedOn = change.issuedOn();
        LocalDate inForceOn = change.inForceOn();
        LocalDate asOf = change.asOf();
        if (inForceOn != null && inForceOn.isAfter(asOf)) {
            return Outcome.notApplicable(this, change.policy());
        }
        Outcome outcome = Outcome.satisfied(this, change.policy(), RULES);
        if (issuedOn == null || inForceOn == null) {
            return outcome.gap(
                    GUIDE_UPDATED,
                    Terms.NONE.when(issuedOn == null, "policyIssuedOn").when(inForceOn == null, "policyInForceOn"));
        }
        LocalDate updatedOn = null;
        boolean undated = false;
        for (int i = 0; i < change.guides().size(); i++) {
            LocalDate day = change.guides().get(i).issuedOn();
            if (day == null) {
                undated = true;
            } else if (!day.isBefore(issuedOn) && !day.isAfter(asOf)) {
                updatedOn = updatedOn == null || day.isBefore(updatedOn) ? day : updatedOn;
            }
        }
        Deadline deadline = Deadline.of(inForceOn, update, calendar);
        Answer inTime = deadline.inTime(updatedOn == null ? asOf : updatedOn);
        return switch (inTime) {
            case YES -> updatedOn == null ? Outcome.notApplicable(this, change.policy()) : outcome;
            case NO ->
                undated
                        ? outcome.gap(GUIDE_UPDATED, "guideIssuedOn")
                        : outcome.breach(GUIDE_UPDATED, late(issuedOn, inForceOn, updatedOn, deadline));
            case UNKNOWN -> outcome.gap(GUIDE_UPDATED, "workingCalendar");
        };
    }

    private Evidence late(LocalDate issuedOn, LocalDate inForceOn, @Nullable LocalDate updatedOn, Deadline deadline) {
        return Evidence.happenedOn(inForceOn)
                .and("circumstances", Terms.of(updatedOn == null ? "notUpdated" : "updatedLate"))
                .and("policyIssuedOn", issuedOn)
                .and("policyInForceOn", inForceOn)
                .and("updatedOn", updatedOn)
                .and("dueOn", deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                .and("required", update.amount())
                .andTerm("unit", update.unit().name());
    }
}
