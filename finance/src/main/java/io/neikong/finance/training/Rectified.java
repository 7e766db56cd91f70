package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.RECTIFIED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a finding of supervision was followed to its end: an order with a day, a reply by that day, a re-check that it
 * passed, and only then the closure (责令整改、按期回复、复查、销号).
 *
 * <p>On the day on which it was raised nothing is said of a finding without an order yet.
 *
 * @param closeWithin  within how long of the reply the finding is re-checked and closed, counted without a calendar; an
 *     engineering default is 30 calendar days
 */
public record Rectified(Period closeWithin) implements Control<Rectification> {

    private static final List<Rule> RULES = List.of(RECTIFIED);

    /**
     * Refuses a period that needs a calendar.
     *
     * @throws IllegalArgumentException if {@code closeWithin} is not plain
     */
    public Rectified {
        Objects.requireNonNull(closeWithin, "closeWithin");
        if (!closeWithin.isPlain()) {
            throw new IllegalArgumentException("closeWithin must count calendar days, but was " + closeWithin);
        }
    }

    /** Within 30 calendar days. */
    public Rectified() {
        this(Period.calendarDays(30));
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Rectification one) {
        LocalDate orderedOn = one.orderedOn();
        if (orderedOn == null && one.closedOn() == null && !one.raisedOn().isBefore(one.asOf())) {
            return Outcome.notApplicable(this, one.finding());
        }
        LocalDate dueOn = one.dueOn();
        Terms circumstances = Terms.NONE
                .when(orderedOn == null, "notOrdered")
                .when(orderedOn != null && overdue(dueOn, one.repliedOn(), one.asOf()), "repliedLate")
                .when(isClosedLate(one), "closedLate");
        Outcome outcome = Outcome.satisfied(this, one.finding(), RULES);
        circumstances = one.closedOn() == null ? circumstances : closure(one, one.closedOn(), circumstances);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    RECTIFIED,
                    Evidence.NONE
                            .and("circumstances", circumstances)
                            .and("raisedOn", one.raisedOn())
                            .and("dueOn", dueOn)
                            .and("repliedOn", one.repliedOn())
                            .and("closedOn", one.closedOn()));
        }
        return outcome.gap(
                RECTIFIED,
                Terms.NONE
                        .when(orderedOn != null && dueOn == null, "dueOn")
                        .when(one.recheckedOn() != null && one.passed() == null, "passed"));
    }

    private boolean isClosedLate(Rectification one) {
        return one.repliedOn() != null && overdue(closeWithin.lastDay(one.repliedOn()), one.closedOn(), one.asOf());
    }

    private static Terms closure(Rectification one, LocalDate closedOn, Terms soFar) {
        LocalDate recheckedOn = one.recheckedOn();
        return soFar.when(one.repliedOn() == null, "closedWithoutReply")
                .when(recheckedOn == null || recheckedOn.isAfter(closedOn), "closedWithoutRecheck")
                .when(Boolean.FALSE.equals(one.passed()), "closedThoughNotPassed");
    }

    /** Whether it was done after its last day, or was not done although that is over. */
    private static boolean overdue(@Nullable LocalDate lastDay, @Nullable LocalDate doneOn, LocalDate asOf) {
        return lastDay != null && (doneOn == null ? asOf : doneOn).isAfter(lastDay);
    }
}
