package io.neikong.governance.evaluation;

import static io.neikong.governance.evaluation.EvaluationRule.EVALUATED_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a programme that runs and pays was evaluated within the year, and that there was an evaluation within the year before each
 * decision that it goes on (定期评价).
 *
 * <p>An evaluation on the day of that decision is before it. A programme out of which nothing was paid is not due; it is evaluated before it is
 * renewed all the same.
 *
 * @param cycle  how long after its beginning, or after the last evaluation, a programme is evaluated, in calendar days, months or years; one
 *     year is an engineering default
 */
public record EvaluatedInTime(Period cycle) implements Control<EvaluatedProgramme> {

    static final Period YEARLY = Period.years(1);
    private static final List<Rule> RULES = List.of(EVALUATED_IN_TIME);

    /**
     * Refuses what takes a calendar to count.
     *
     * @throws IllegalArgumentException if {@code cycle} is not {@linkplain Period#isPlain plain}
     */
    public EvaluatedInTime {
        Period.requirePlain("cycle", cycle);
    }

    /** With an evaluation every year. */
    public EvaluatedInTime() {
        this(YEARLY);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EvaluatedProgramme programme) {
        List<LocalDate> finished = programme.finished();
        List<LocalDate> renewals = programme.renewedOn().stream()
                .filter(day -> !day.isAfter(programme.asOf()))
                .toList();
        boolean undated = programme.evaluations().stream().anyMatch(one -> one.finishedOn() == null);
        LocalDate last = Stream.concat(finished.stream(), Stream.ofNullable(programme.from()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate dueOn = last == null ? null : cycle.lastDay(last);
        boolean due = programme.isRunning()
                && !Boolean.FALSE.equals(programme.spent())
                && (dueOn == null || programme.asOf().isAfter(dueOn));
        if (!due && renewals.isEmpty() && finished.isEmpty() && !undated) {
            return Outcome.notApplicable(this, programme.programme());
        }
        LocalDate unevaluated = renewals.stream()
                .filter(day -> finished.stream().noneMatch(done -> covers(done, day)))
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean overdue = due && dueOn != null && programme.spent() != null;
        Terms circumstances = undated
                ? Terms.NONE
                : Terms.NONE.when(overdue, "overdue").when(unevaluated != null, "renewedUnevaluated");
        Outcome outcome = Outcome.satisfied(this, programme.programme(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    EVALUATED_IN_TIME, seen(circumstances, overdue ? dueOn : null, unevaluated, finished));
        }
        return outcome.gap(
                EVALUATED_IN_TIME,
                Terms.NONE
                        .when(undated && (due || unevaluated != null), "finishedOn")
                        .when(due && dueOn == null && !undated, "from")
                        .when(due && programme.spent() == null, "spent"));
    }

    /** Whether an evaluation of a day is one before a decision of another, and no older than a cycle. */
    private boolean covers(LocalDate finishedOn, LocalDate renewedOn) {
        return !finishedOn.isAfter(renewedOn) && !cycle.lastDay(finishedOn).isBefore(renewedOn);
    }

    private static Evidence seen(
            Terms circumstances, @Nullable LocalDate dueOn, @Nullable LocalDate renewedOn, List<LocalDate> finished) {
        return Evidence.happenedOn(renewedOn)
                .and("circumstances", circumstances)
                .and("dueOn", dueOn)
                .and("renewedOn", renewedOn)
                .and(
                        "finishedOn",
                        finished.stream().max(Comparator.naturalOrder()).orElse(null));
    }
}
