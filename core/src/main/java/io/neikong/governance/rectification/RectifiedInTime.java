package io.neikong.governance.rectification;

import static io.neikong.governance.rectification.RectificationRule.IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.rectification.Problem.Extension;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a problem was closed by its last day (按期整改、到期前批准延期). An extension counts if it was approved by the end of the last day
 * that it moves; one that was approved later moves nothing. A day that is no later than the one before is no extension. What is
 * open and not due is not examined, nor is what has no last day yet, which is a matter of {@link ProblemRegistered}.
 */
public record RectifiedInTime() implements Control<Problem> {

    private static final List<Rule> RULES = List.of(IN_TIME);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Problem problem) {
        Answer closed = problem.closed();
        LocalDate first = problem.plan().dueOn();
        if (problem.isAhead()
                || (closed == Answer.NO && (first == null || !problem.asOf().isAfter(first)))) {
            return Outcome.notApplicable(this, problem.problem());
        }
        Outcome outcome = Outcome.satisfied(this, problem.problem(), RULES);
        if (first == null) {
            return outcome.gap(IN_TIME, "dueOn");
        }
        List<Extension> extensions = problem.plan().extensions().stream()
                .filter(extension -> problem.hasCome(extension.approvedOn()))
                .toList();
        LocalDate certain = lastDay(first, extensions, false);
        LocalDate possible = lastDay(first, extensions, true);
        boolean endless = extensions.stream()
                .anyMatch(extension -> extension.dueOn() == null && !isAfter(extension.approvedOn(), possible));
        LocalDate closedOn = closed == Answer.YES ? problem.closedOn() : null;
        LocalDate until = closedOn == null ? problem.asOf() : closedOn;
        boolean late = until.isAfter(certain);
        if (closed == Answer.NO && !late) {
            return Outcome.notApplicable(this, problem.problem());
        }
        boolean known = closed == Answer.NO || closedOn != null;
        if (late && known && !endless && until.isAfter(possible)) {
            return outcome.breach(
                    IN_TIME, seen(problem, possible, closedOn), problem.plan().owner());
        }
        return outcome.gap(
                IN_TIME,
                Terms.NONE
                        .when(late && closed == Answer.UNKNOWN, "status")
                        .when(late && closed == Answer.YES && closedOn == null, "closedOn")
                        .when(late && endless, "extendedTo")
                        .when(late && possible.isAfter(certain), "approvedOn"));
    }

    private static Evidence seen(Problem problem, LocalDate dueOn, @Nullable LocalDate closedOn) {
        boolean extendedLate = problem.plan().extensions().stream()
                .map(Extension::approvedOn)
                .anyMatch(approvedOn -> problem.hasCome(approvedOn) && isAfter(approvedOn, dueOn));
        return Evidence.happenedOn(dueOn)
                .and(
                        "circumstances",
                        Terms.NONE
                                .when(closedOn == null, "overdue")
                                .when(closedOn != null, "closedLate")
                                .when(extendedLate, "extendedLate"))
                .and("dueOn", dueOn)
                .and("closedOn", closedOn);
    }

    /**
     * The last day after all extensions that were approved in time.
     *
     * @param trusting  whether one of which nobody knows when it was approved was approved in time
     */
    private static LocalDate lastDay(LocalDate first, List<Extension> extensions, boolean trusting) {
        LocalDate last = first;
        if (trusting) {
            for (Extension extension : extensions) {
                last = extension.approvedOn() == null ? later(last, extension.dueOn()) : last;
            }
        }
        List<Extension> dated = extensions.stream()
                .filter(extension -> extension.approvedOn() != null)
                .sorted(Comparator.comparing(extension -> Objects.requireNonNull(extension.approvedOn())))
                .toList();
        for (Extension extension : dated) {
            last = isAfter(extension.approvedOn(), last) ? last : later(last, extension.dueOn());
        }
        return last;
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate lastDay) {
        return day != null && day.isAfter(lastDay);
    }

    private static LocalDate later(LocalDate lastDay, @Nullable LocalDate extendedTo) {
        return extendedTo != null && extendedTo.isAfter(lastDay) ? extendedTo : lastDay;
    }
}
