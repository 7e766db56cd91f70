package io.neikong.governance.rectification;

import static io.neikong.governance.rectification.RectificationRule.REGISTERED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.rectification.Problem.Recheck;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a problem is registered with source, description and status, soon with an owner, a measure and a last day, and that
 * somebody other than the owner verified it (问题台账要素齐全、验收人独立).
 *
 * <p>Something that the register does not have is a breach and no gap, because the register is what is examined. AUD-003 looks at
 * what an audit found with the same ten working days; here is every problem, whoever found it, and what its line has to say.
 *
 * @param calendar  the working days
 * @param planWithin  how soon owner, measure and last day are set, from the day on which the problem was found; no rule was found,
 *     so ten working days are an engineering default
 */
public record ProblemRegistered(WorkingCalendar calendar, Period planWithin) implements Control<Problem> {

    static final Period TEN_WORKING_DAYS = Period.workingDays(10);
    private static final List<Rule> RULES = List.of(REGISTERED);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code planWithin} is a period of hours
     */
    public ProblemRegistered {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("planWithin", planWithin);
    }

    /** With a plan within ten working days. */
    public ProblemRegistered(WorkingCalendar calendar) {
        this(calendar, TEN_WORKING_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Problem problem) {
        if (problem.isAhead()) {
            return Outcome.notApplicable(this, problem.problem());
        }
        LocalDate foundOn = problem.foundOn();
        String owner = problem.plan().owner();
        Recheck recheck = problem.rechecked();
        String verifier = recheck == null ? null : recheck.verifier();
        Terms unplanned = Terms.NONE
                .when(owner == null, "owner")
                .when(problem.plan().measure() == null, "measure")
                .when(problem.plan().dueOn() == null, "dueOn");
        Answer planDue = unplanned.isEmpty() ? Answer.NO : planDue(problem);
        Terms lacking = (planDue == Answer.YES ? unplanned : Terms.NONE)
                .when(problem.source() == null, "source")
                .when(problem.description() == null, "description")
                .when(problem.closed() == Answer.UNKNOWN, "status")
                .when(recheck != null && verifier == null, "verifier");
        boolean byOwner = verifier != null && verifier.equals(owner);
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        if (!lacking.isEmpty() || byOwner) {
            Evidence seen = Evidence.happenedOn(foundOn);
            seen = byOwner ? seen.and("circumstances", Terms.of("verifiedByOwner")) : seen;
            seen = lacking.isEmpty() ? seen : seen.and("lacking", lacking);
            outcome = outcome.breach(REGISTERED, seen.and("foundOn", foundOn), owner);
        }
        return planDue == Answer.UNKNOWN
                ? outcome.gap(REGISTERED, foundOn == null ? "foundOn" : "workingCalendar")
                : outcome;
    }

    /** Whether the time for a plan is over. A problem that is closed has had its time. */
    private Answer planDue(Problem problem) {
        LocalDate foundOn = problem.foundOn();
        if (problem.closed() == Answer.YES) {
            return Answer.YES;
        }
        if (foundOn == null) {
            return Answer.UNKNOWN;
        }
        return switch (Deadline.of(foundOn, planWithin, calendar).inTime(problem.asOf())) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
