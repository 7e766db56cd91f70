package io.neikong.finance.incident;

import io.neikong.finance.incident.Grading.Grade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which days the time to report an incident runs.
 *
 * @param startsOn  the first day on which it had to be reported; null if it never had, or if the day is not known
 * @param grade  its grade at the end of that day
 * @param raisedOn  the later day on which the grade rose and another clock began, null if it did not or the day is not known
 * @param undated  whether an event that matters here is without a day
 */
record ReportClock(
        @Nullable LocalDate startsOn, Grade grade, @Nullable LocalDate raisedOn, boolean undated) {

    static ReportClock of(Incident incident, LocalDate discoveredOn, ReportingChain chain) {
        LocalDate start = null;
        LocalDate raised = null;
        Grade grade = Grade.NONE;
        for (int i = 0; i < incident.events().size() && raised == null; i++) {
            Grade after = chain.grades().get(i);
            if (after.compareTo(grade) <= 0) {
                continue;
            }
            LocalDate day = incident.events().get(i).happenedOn();
            if (day == null) {
                return new ReportClock(start, grade, null, true);
            }
            if (start == null || !day.isAfter(start)) {
                start = start == null && day.isAfter(discoveredOn) ? day : start == null ? discoveredOn : start;
                grade = after;
            } else {
                raised = day;
            }
        }
        return new ReportClock(start, grade, raised, false);
    }
}
