package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.GRADED_ANEW;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.time.Answer;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that an incident was graded anew and reported once what was lost had passed the next threshold (要情升级报告).
 *
 * <p>A new time to report runs from the day on which it passed it. Only a report that states the higher grade counts. An
 * incident whose grade never rose after the day on which it had to be reported is not examined.
 *
 * @param calendar  the working days
 * @param grading  which incidents are major, and to whom these are reported
 */
public record GradedAnew(WorkingCalendar calendar, Grading grading) implements Control<Incident> {

    private static final List<Rule> RULES = List.of(GRADED_ANEW);

    public GradedAnew {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Incident incident) {
        LocalDate discoveredOn = incident.discoveredOn();
        if (grading.covers(incident.fund()) != Answer.YES || discoveredOn == null) {
            return Outcome.notApplicable(this, incident.incident());
        }
        Outcome outcome = Outcome.satisfied(this, incident.incident(), RULES);
        ReportingChain chain = ReportingChain.of(incident, grading);
        ReportClock clock = ReportClock.of(incident, discoveredOn, chain);
        LocalDate raisedOn = clock.raisedOn();
        if (raisedOn == null) {
            return clock.startsOn() != null && clock.undated()
                    ? outcome.gap(GRADED_ANEW, "foundOn")
                    : Outcome.notApplicable(this, incident.incident());
        }
        Grade grade = chain.grade();
        Telling telling = Telling.of(incident, grading.levels(grade), raisedOn, grade, calendar, grading.policy());
        if (telling.isBreach()) {
            Terms circumstances = Terms.NONE
                    .when(!telling.untold().isEmpty(), "notReported")
                    .when(!telling.late().isEmpty(), "reportedLate");
            outcome = outcome.breach(GRADED_ANEW, telling.seen(raisedOn, circumstances, grade, chain));
        }
        if (telling.pending() && !telling.isBreach() && telling.missing().isEmpty()) {
            return Outcome.notApplicable(this, incident.incident());
        }
        return outcome.gap(GRADED_ANEW, telling.missing());
    }
}
