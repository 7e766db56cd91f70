package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.REPORTED_IN_TIME;

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
 * Checks that an incident was reported in time to each level that has to know (要情及时报告).
 *
 * <p>The time runs from the discovery; where what was lost came to the threshold, or a case was filed, only later, from then.
 * The day itself is not counted, so a discovery on a Friday evening leaves the whole next week. What has to be reported and is
 * not yet is not examined while there is still time.
 *
 * @param calendar  the working days
 * @param grading  which incidents are reported, and to whom
 */
public record ReportedInTime(WorkingCalendar calendar, Grading grading) implements Control<Incident> {

    private static final List<Rule> RULES = List.of(REPORTED_IN_TIME);

    public ReportedInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(grading, "grading");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Incident incident) {
        Outcome outcome = Outcome.satisfied(this, incident.incident(), RULES);
        Answer covered = grading.covers(incident.fund());
        LocalDate discoveredOn = incident.discoveredOn();
        if (covered == Answer.NO) {
            return Outcome.notApplicable(this, incident.incident());
        }
        if (covered == Answer.UNKNOWN || discoveredOn == null) {
            return outcome.gap(
                    REPORTED_IN_TIME,
                    Terms.NONE.when(covered == Answer.UNKNOWN, "fund").when(discoveredOn == null, "discoveredOn"));
        }
        ReportingChain chain = ReportingChain.of(incident, grading);
        ReportClock clock = ReportClock.of(incident, discoveredOn, chain);
        LocalDate start = clock.startsOn();
        Terms missing =
                Terms.NONE.when(chain.couldBeGraver(), "lossAmounts").when(start == null && clock.undated(), "foundOn");
        if (start == null) {
            return missing.isEmpty()
                    ? Outcome.notApplicable(this, incident.incident())
                    : outcome.gap(REPORTED_IN_TIME, missing);
        }
        Telling telling =
                Telling.of(incident, grading.levels(clock.grade()), start, Grade.NONE, calendar, grading.policy());
        if (telling.isBreach()) {
            Terms circumstances = Terms.NONE
                    .when(!telling.untold().isEmpty(), "notReported")
                    .when(!telling.late().isEmpty(), "reportedLate");
            outcome = outcome.breach(REPORTED_IN_TIME, telling.seen(start, circumstances, clock.grade(), chain));
        }
        for (String field : telling.missing().codes()) {
            missing = missing.when(true, field);
        }
        if (telling.pending() && outcome.findings().isEmpty() && missing.isEmpty()) {
            return Outcome.notApplicable(this, incident.incident());
        }
        return outcome.gap(REPORTED_IN_TIME, missing);
    }
}
