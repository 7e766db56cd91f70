package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.GRADED_ANEW;
import static io.neikong.finance.incident.Incidents.AS_OF;
import static io.neikong.finance.incident.Incidents.asOf;
import static io.neikong.finance.incident.Incidents.incident;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GradedAnewTest {

    static final GradedAnew CONTROL = new GradedAnew(Incidents.CHINA, Incidents.GRADING);
    static final String LOSS = "2026-03-02 LOSS_FOUND 12000";
    static final String REPORT = "2026-03-03 REPORTED ORDINARY CITY";
    static final String MORE = "2026-04-13 LOSS_FOUND 488000";

    @Test
    void clause_3_10_a_new_time_runs_from_the_day_on_which_the_threshold_is_passed() {
        examining(incident(LOSS, REPORT, MORE, "2026-04-20 REGRADED MAJOR CITY", "2026-04-20 REGRADED MAJOR MINISTRY"))
                .isSatisfied();
        examining(incident(LOSS, REPORT, MORE, "2026-04-20 REGRADED MAJOR CITY", "2026-04-21 REGRADED MAJOR MINISTRY"))
                .isViolatedBy(GRADED_ANEW)
                .finding(GRADED_ANEW)
                .shows("startsOn", LocalDate.of(2026, 4, 13))
                .shows("dueOn", LocalDate.of(2026, 4, 20))
                .shows("late", "[MINISTRY]");
    }

    @Test
    void one_fen_less_is_no_new_grade() {
        examining(incident(LOSS, REPORT, "2026-04-13 LOSS_FOUND 487999.99")).isNotApplicable();
    }

    @Test
    void a_report_that_keeps_the_old_grade_does_not_count() {
        examining(incident(LOSS, REPORT, MORE, "2026-04-14 PROGRESS_REPORTED ORDINARY CITY"))
                .isViolatedBy(GRADED_ANEW)
                .finding(GRADED_ANEW)
                .shows("untold", "[CITY, MINISTRY]");
    }

    @Test
    void there_is_still_time_until_the_last_day() {
        examining(asOf("2026-04-20", LOSS, REPORT, MORE)).isNotApplicable();
        examining(asOf("2026-04-21", LOSS, REPORT, MORE)).isViolatedBy(GRADED_ANEW);
        examining(asOf("2026-04-12", LOSS, REPORT, MORE)).isNotApplicable();
    }

    @Test
    void an_incident_that_was_major_on_the_first_day_is_not_graded_anew() {
        examining(incident(LOSS, "2026-03-02 LOSS_FOUND 488000")).isNotApplicable();
    }

    @Test
    void a_first_report_that_states_the_higher_grade_is_enough() {
        examining(incident(
                        LOSS,
                        "2026-03-04 LOSS_FOUND 488000",
                        "2026-03-09 REPORTED MAJOR CITY",
                        "2026-03-09 REPORTED MAJOR MINISTRY"))
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(incident(LOSS, REPORT, "- LOSS_FOUND 488000"), "[foundOn]");
        gap(
                incident(LOSS, REPORT, MORE, "2026-04-14 REGRADED CITY", "2026-04-14 REGRADED MAJOR MINISTRY"),
                "[statedGrade]");
        gap(
                incident(LOSS, REPORT, MORE, "- REGRADED MAJOR CITY", "2026-04-14 REGRADED MAJOR MINISTRY"),
                "[reportedOn]");
        gap(incident(LOSS, REPORT, MORE, "2026-04-14 REGRADED MAJOR"), "[level]");
        examining(incident(null, AS_OF, LOSS, MORE)).isNotApplicable();
    }

    private static void gap(Incident incident, String missing) {
        examining(incident).isUndeterminedBy(GRADED_ANEW).finding(GRADED_ANEW).shows("missing", missing);
    }

    private static OutcomeAssert examining(Incident incident) {
        return assertThat(CONTROL.examine(incident));
    }
}
