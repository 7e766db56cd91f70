package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.LINKED_TO_RISK;

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
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an incident or a finding is linked to a risk of the list, and that somebody looked at one of them since: it is new,
 * it says something else, or a review is recorded (问题对应风险条目). A new date alone is no update. As long as there is still
 * time, nothing is examined; whether it was done in time is up to {@link ReassessedAfterTrigger}.
 *
 * @param calendar  the working days
 * @param within  how long there is; no rule was found, so thirty days are an engineering default
 */
public record LinkedToRisk(WorkingCalendar calendar, Period within) implements Control<FoundProblem> {

    private static final List<Rule> RULES = List.of(LINKED_TO_RISK);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code within} is a period of hours
     */
    public LinkedToRisk {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("within", within);
    }

    /** Within thirty days. */
    public LinkedToRisk(WorkingCalendar calendar) {
        this(calendar, ReassessedAfterTrigger.THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(FoundProblem problem) {
        LocalDate foundOn = problem.foundOn();
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        if (foundOn == null) {
            return outcome.gap(LINKED_TO_RISK, "foundOn");
        }
        if (isAnySince(problem, RiskItem::reviewedOn)) {
            return outcome;
        }
        Answer still = Deadline.of(foundOn, within, calendar).inTime(problem.asOf());
        if (foundOn.isAfter(problem.asOf()) || still == Answer.YES) {
            return Outcome.notApplicable(this, problem.problem());
        }
        Terms missing = Terms.NONE
                .when(isAnySince(problem, RiskItem::perhapsReviewedOn), "hashes")
                .when(isAny(problem, RiskItem::isAnyUndated), "versionDates")
                .when(isAny(problem, risk -> risk.versions().isEmpty()), "versions")
                .when(still == Answer.UNKNOWN, "workingCalendar");
        if (!missing.isEmpty()) {
            return outcome.gap(LINKED_TO_RISK, missing);
        }
        boolean onlyDated = isAnySince(problem, RiskItem::onlyDatedOn);
        return outcome.breach(
                LINKED_TO_RISK,
                Evidence.happenedOn(foundOn)
                        .and(
                                "circumstances",
                                Terms.NONE
                                        .when(problem.linked().isEmpty(), "notLinked")
                                        .when(!problem.linked().isEmpty() && !onlyDated, "notUpdated")
                                        .when(onlyDated, "onlyDated"))
                        .and("foundOn", foundOn)
                        .andAny(
                                "risks",
                                problem.linked().stream()
                                        .map(RiskItem::risk)
                                        .distinct()
                                        .sorted()
                                        .toList()));
    }

    private static boolean isAny(FoundProblem problem, Predicate<RiskItem> wanted) {
        return problem.linked().stream().anyMatch(wanted);
    }

    private static boolean isAnySince(FoundProblem problem, Function<RiskItem, @Nullable LocalDate> dayOf) {
        return isAny(problem, risk -> {
            LocalDate day = dayOf.apply(risk);
            return day != null && problem.foundOn() != null && !day.isBefore(problem.foundOn());
        });
    }
}
