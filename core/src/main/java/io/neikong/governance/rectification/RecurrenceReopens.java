package io.neikong.governance.rectification;

import static io.neikong.governance.rectification.RectificationRule.RECURRENCE_REOPENS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that a problem of the same root cause as one that was closed not long before, in whatever unit, is registered as that one
 * coming back and not as a new one (同因复发重新启动整改).
 *
 * <p>Problems that were found on the same day are one find, however many lines they have, so that none of them is another come
 * back, and a link from one of them to another says nothing. A problem without a root cause is undetermined, by itself and not
 * with it all others, where it may be one come back or one that came back.
 *
 * @param within  for how long after the closure a problem must not come back, its last day included; no rule was found, so twelve
 *     months are an engineering default
 */
public record RecurrenceReopens(Period within) implements Control<RegisteredProblem> {

    static final Period TWELVE_MONTHS = Period.months(12);
    private static final List<Rule> RULES = List.of(RECURRENCE_REOPENS);

    /**
     * Refuses a period that needs a calendar.
     *
     * @throws IllegalArgumentException if {@code within} is not {@linkplain Period#isPlain plain}
     */
    public RecurrenceReopens {
        Period.requirePlain("within", within);
    }

    /** Within twelve months. */
    public RecurrenceReopens() {
        this(TWELVE_MONTHS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RegisteredProblem registered) {
        Problem problem = registered.problem();
        List<Problem> others =
                registered.register().stream().filter(registered::isOther).toList();
        if (problem.isAhead() || others.isEmpty()) {
            return Outcome.notApplicable(this, problem.problem());
        }
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        String rootCause = problem.cause().rootCause();
        if (rootCause == null) {
            boolean matters = others.stream()
                    .anyMatch(other -> cameBack(other, problem) != Answer.NO || cameBack(problem, other) != Answer.NO);
            return matters ? outcome.gap(RECURRENCE_REOPENS, "rootCause") : outcome;
        }
        List<Problem> alike = others.stream()
                .filter(other -> rootCause.equals(other.cause().rootCause()))
                .toList();
        if (alike.stream()
                .anyMatch(other -> other.problem().equals(problem.cause().reopens()) && !isLater(other, problem))) {
            return outcome;
        }
        Set<String> earlier = those(alike, problem, Answer.YES);
        Set<String> unclear = those(alike, problem, Answer.UNKNOWN);
        if (!earlier.isEmpty()) {
            return outcome.breach(
                    RECURRENCE_REOPENS,
                    Evidence.happenedOn(problem.foundOn())
                            .and("foundOn", problem.foundOn())
                            .and("rootCause", rootCause)
                            .and("earlier", earlier),
                    problem.plan().owner());
        }
        return unclear.isEmpty()
                ? outcome
                : outcome.gap(
                        RECURRENCE_REOPENS,
                        Evidence.missing(Terms.of(problem.foundOn() == null ? "foundOn" : "earlierDays"))
                                .and("earlier", unclear));
    }

    private Set<String> those(List<Problem> alike, Problem problem, Answer answer) {
        Set<String> those = new TreeSet<>();
        for (Problem other : alike) {
            if (cameBack(other, problem) == answer) {
                those.add(other.problem());
            }
        }
        return those;
    }

    /** Whether one was found on the same day as another or later, so that it cannot come back with it. */
    private static boolean isLater(Problem one, Problem other) {
        return one.foundOn() != null
                && other.foundOn() != null
                && !one.foundOn().isBefore(other.foundOn());
    }

    /** Whether a problem came back with a later one if both have the same root cause. */
    private Answer cameBack(Problem earlier, Problem later) {
        LocalDate closedOn = earlier.closedOn();
        LocalDate foundOn = later.foundOn();
        if (earlier.closed() == Answer.NO) {
            return Answer.NO;
        }
        if (foundOn == null) {
            return Answer.UNKNOWN;
        }
        LocalDate firstFoundOn = earlier.foundOn();
        boolean oneFind = firstFoundOn != null && !firstFoundOn.isBefore(foundOn);
        if (closedOn == null) {
            return oneFind ? Answer.NO : Answer.UNKNOWN;
        }
        boolean outside = closedOn.isAfter(foundOn) || foundOn.isAfter(within.lastDay(closedOn));
        if (outside || oneFind) {
            return Answer.NO;
        }
        return firstFoundOn == null && closedOn.equals(foundOn) ? Answer.UNKNOWN : Answer.YES;
    }
}
