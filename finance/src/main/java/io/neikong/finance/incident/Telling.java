package io.neikong.finance.incident;

import io.neikong.control.Evidence;
import io.neikong.control.Terms;
import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
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

/**
 * Whether all who have to be told of an incident were told in time.
 *
 * @param deadline  until when they have to be told
 * @param setting  how long there is
 * @param untold  the levels that were not told until the time was up
 * @param late  the levels that were told later
 * @param missing  what is not recorded
 * @param pending  whether somebody has not been told while there is still time
 */
record Telling(Deadline deadline, Setting<Period> setting, Terms untold, Terms late, Terms missing, boolean pending) {

    /**
     * Looks at each level for itself.
     *
     * @param start  the day from which the time runs, which also decides how long it is
     * @param least  the grade that a report has to state in order to count, {@code NONE} if it may state any
     */
    static Telling of(
            Incident incident,
            List<Level> levels,
            LocalDate start,
            Grade least,
            WorkingCalendar calendar,
            Policy policy) {
        Setting<Period> setting =
                policy.find(Parameters.INCIDENT_REPORT, Occasion.on(start)).orElseThrow();
        Deadline deadline = Deadline.of(start, setting.value(), calendar);
        Terms untold = Terms.NONE;
        Terms late = Terms.NONE;
        boolean undated = false;
        boolean nowhere = false;
        boolean ungraded = false;
        boolean calendarUnknown = false;
        boolean pending = false;
        for (int k = 0; k < levels.size(); k++) {
            Level level = levels.get(k);
            LocalDate first = null;
            boolean noDay = false;
            boolean noLevel = false;
            boolean noGrade = false;
            for (int i = 0; i < incident.events().size(); i++) {
                IncidentEvent event = incident.events().get(i);
                boolean counts = event.kind().isReport()
                        && incident.hasHappened(event)
                        && (event.level() == null || event.level() == level)
                        && (least == Grade.NONE
                                || event.grade() == null
                                || event.grade().compareTo(least) >= 0);
                if (!counts) {
                    continue;
                }
                LocalDate day = event.happenedOn();
                boolean vague = event.level() == null || (least != Grade.NONE && event.grade() == null);
                if (day != null && !vague) {
                    first = first == null || day.isBefore(first) ? day : first;
                } else if (day == null || deadline.inTime(day) != Answer.NO) {
                    noDay |= day == null;
                    noLevel |= event.level() == null;
                    noGrade |= least != Grade.NONE && event.grade() == null;
                }
            }
            Answer inTime = deadline.inTime(first == null ? incident.asOf() : first);
            if (inTime == Answer.YES) {
                pending |= first == null;
            } else if (noDay || noLevel || noGrade) {
                undated |= noDay;
                nowhere |= noLevel;
                ungraded |= noGrade;
            } else if (inTime == Answer.UNKNOWN) {
                calendarUnknown = true;
            } else if (first == null) {
                untold = untold.when(true, level.name());
            } else {
                late = late.when(true, level.name());
            }
        }
        Terms missing = Terms.NONE
                .when(undated, "reportedOn")
                .when(nowhere, "level")
                .when(ungraded, "statedGrade")
                .when(calendarUnknown, "workingCalendar");
        return new Telling(deadline, setting, untold, late, missing, pending);
    }

    boolean isBreach() {
        return !untold.isEmpty() || !late.isEmpty();
    }

    /** What is shown of a breach. */
    Evidence seen(LocalDate start, Terms circumstances, Grade grade, ReportingChain chain) {
        Evidence seen = Evidence.happenedOn(start)
                .and("circumstances", circumstances)
                .andTerm("grade", grade.name())
                .and("amount", chain.found())
                .and("startsOn", start)
                .and("dueOn", deadline.lastDay().or(deadline::latestLastDay).orElse(null))
                .and("required", setting.value().amount())
                .andTerm("unit", setting.value().unit().name())
                .and(
                        "setBy",
                        setting.override().map(PolicyOverride::basisDocument).orElse(null));
        seen = untold.isEmpty() ? seen : seen.and("untold", untold);
        return late.isEmpty() ? seen : seen.and("late", late);
    }
}
