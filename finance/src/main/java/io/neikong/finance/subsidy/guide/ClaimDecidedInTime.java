package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.CLAIM_DECIDED_IN_TIME;

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
import org.jspecify.annotations.Nullable;

/**
 * Checks that a claim to a training subsidy out of the unemployment fund was decided in time (技能提升补贴办理期限).
 *
 * <p>The rule is in force for applications of 2023-12-01 and later; earlier ones and other subsidies are not examined. What is not
 * decided yet is not examined while there is time.
 *
 * @param calendar  the working days
 * @param policy  how long there is ({@code ops.uiTrainingDecision}), by the day of the application
 */
public record ClaimDecidedInTime(WorkingCalendar calendar, Policy policy) implements Control<TrainingClaim> {

    private static final List<Rule> RULES = List.of(CLAIM_DECIDED_IN_TIME);
    private static final LocalDate IN_FORCE_ON = LocalDate.of(2023, 12, 1);

    public ClaimDecidedInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TrainingClaim claim) {
        LocalDate appliedOn = claim.appliedOn();
        Answer concerned = claim.trainingFromUnemploymentFund();
        if (concerned == Answer.NO
                || (appliedOn != null && (appliedOn.isBefore(IN_FORCE_ON) || appliedOn.isAfter(claim.asOf())))) {
            return Outcome.notApplicable(this, claim.claim());
        }
        Outcome outcome = Outcome.satisfied(this, claim.claim(), RULES);
        if (appliedOn == null) {
            return outcome.gap(
                    CLAIM_DECIDED_IN_TIME, Terms.of("appliedOn").when(concerned == Answer.UNKNOWN, "fundOrPurpose"));
        }
        LocalDate decidedOn =
                claim.decidedOn() == null || claim.decidedOn().isAfter(claim.asOf()) ? null : claim.decidedOn();
        Setting<Period> setting = policy.find(Parameters.TRAINING_CLAIM_DECISION, Occasion.on(appliedOn))
                .orElseThrow();
        Deadline deadline = Deadline.of(appliedOn, setting.value(), calendar);
        return switch (deadline.inTime(decidedOn == null ? claim.asOf() : decidedOn)) {
            case YES -> decidedOn == null ? Outcome.notApplicable(this, claim.claim()) : outcome;
            case NO ->
                concerned == Answer.UNKNOWN
                        ? outcome.gap(CLAIM_DECIDED_IN_TIME, "fundOrPurpose")
                        : outcome.breach(CLAIM_DECIDED_IN_TIME, late(appliedOn, decidedOn, deadline, setting));
            case UNKNOWN ->
                outcome.gap(
                        CLAIM_DECIDED_IN_TIME,
                        Terms.of("workingCalendar").when(concerned == Answer.UNKNOWN, "fundOrPurpose"));
        };
    }

    private static Evidence late(
            LocalDate appliedOn, @Nullable LocalDate decidedOn, Deadline deadline, Setting<Period> setting) {
        return Evidence.happenedOn(appliedOn)
                .and("circumstances", Terms.of(decidedOn == null ? "notDecided" : "decidedLate"))
                .and("appliedOn", appliedOn)
                .and("decidedOn", decidedOn)
                .and("dueOn", deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                .and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
    }
}
