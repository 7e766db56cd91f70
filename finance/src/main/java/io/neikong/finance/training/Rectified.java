package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.RECTIFIED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.training.Rectification.Step;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a finding of supervision was followed to its end: an order with a day, a reply by that day, a re-check that it
 * passed, and only then the closure (责令整改、按期回复、复查、销号).
 *
 * <p>On the day on which it was raised nothing is said of a finding without an order yet. After a re-check that was not passed
 * there is another order and all that follows it. A closure out of turn closes nothing, and what was left out stays found
 * however the finding goes on.
 *
 * @param closeWithin  within how long of the reply the finding is re-checked and closed, counted without a calendar; an
 *     engineering default is 30 calendar days
 */
public record Rectified(Period closeWithin) implements Control<Rectification> {

    /** The engineering default. */
    static final Period THIRTY_DAYS = Period.calendarDays(30);

    private static final List<Rule> RULES = List.of(RECTIFIED);

    /**
     * Refuses a period that needs a calendar.
     *
     * @throws IllegalArgumentException if {@code closeWithin} is not plain
     */
    public Rectified {
        Period.requirePlain("closeWithin", closeWithin);
    }

    /** Within 30 calendar days. */
    public Rectified() {
        this(THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Rectification one) {
        RectificationCourse course = new RectificationCourse(one.raisedOn(), closeWithin);
        List<Step> steps = one.steps();
        boolean begun = false;
        for (int i = 0; i < steps.size(); i++) {
            if (one.hasHappened(steps.get(i))) {
                begun = true;
                course.take(steps.get(i));
            }
        }
        LocalDate raisedOn = one.raisedOn();
        if (!begun && raisedOn != null && !raisedOn.isBefore(one.asOf())) {
            return Outcome.notApplicable(this, one.finding());
        }
        course.endOn(one.asOf());
        Outcome outcome = Outcome.satisfied(this, one.finding(), RULES);
        if (!course.circumstances().isEmpty()) {
            outcome = outcome.breach(RECTIFIED, seen(one, course));
        }
        return outcome.gap(RECTIFIED, course.missing());
    }

    private static Evidence seen(Rectification one, RectificationCourse course) {
        Evidence seen = Evidence.of("circumstances", course.circumstances())
                .andTerm("stage", course.stage().name())
                .and("raisedOn", one.raisedOn())
                .and("dueOn", course.dueOn())
                .and("repliedOn", course.repliedOn())
                .and("closedOn", course.closedOn());
        return course.failed() == 0 ? seen : seen.and("failed", course.failed());
    }
}
