package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.FOLLOWED_UP;
import static io.neikong.finance.incident.Incidents.CHINA;
import static io.neikong.finance.incident.Incidents.GRADING;
import static io.neikong.finance.incident.Incidents.asOf;
import static io.neikong.finance.incident.Incidents.incident;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowedUpTest {

    static final FollowedUp CONTROL = new FollowedUp(CHINA, GRADING);
    static final String LOSS = "2026-03-02 LOSS_FOUND 12000";
    static final String REPORT = "2026-03-03 REPORTED ORDINARY CITY";
    static final String CLOSED = "2026-03-20 CLOSED";
    static final String FINAL = "2026-03-24 FINAL_REPORTED CITY";

    @ParameterizedTest(name = "reported 2026-03-03, progress {0}: in time {1}")
    @CsvSource({"2026-03-20, true", "2026-04-02, true", "2026-04-03, false"})
    void clause_3_10_progress_is_reported_every_thirty_calendar_days(String progress, boolean inTime) {
        examining(asOf("2026-04-10", LOSS, REPORT, progress + " PROGRESS_REPORTED CITY"))
                .found(inTime ? List.of() : List.of(FOLLOWED_UP), List.of());
    }

    @Test
    void the_last_stretch_ends_on_the_day_of_judging() {
        examining(asOf("2026-04-02", LOSS, REPORT)).isSatisfied();
        examining(asOf("2026-04-03", LOSS, REPORT))
                .isViolatedBy(FOLLOWED_UP)
                .finding(FOLLOWED_UP)
                .shows("lastReportOn", LocalDate.of(2026, 3, 3))
                .says(Locale.CHINESE, "要情未按要求续报。要情编号：incident；情形：未续报进展；报告阶段：已报告；最近一次报告日：2026-03-03；要求：30个自然日。");
    }

    @Test
    void after_the_final_report_nothing_is_due() {
        examining(incident(LOSS, REPORT, CLOSED, FINAL)).isSatisfied();
        examining(incident(LOSS, REPORT, CLOSED))
                .isViolatedBy(FOLLOWED_UP)
                .finding(FOLLOWED_UP)
                .shows("circumstances", "[noFinalReport]");
    }

    @Test
    void a_final_report_while_the_matter_is_open_is_out_of_turn() {
        examining(asOf("2026-03-31", LOSS, REPORT, FINAL))
                .isViolatedBy(FOLLOWED_UP)
                .finding(FOLLOWED_UP)
                .shows("circumstances", "[outOfTurn]")
                .shows("events", "[e2]");
        examining(asOf("2026-03-31", LOSS, "2026-03-04 PROGRESS_REPORTED CITY")).isViolatedBy(FOLLOWED_UP);
        examining(asOf("2026-03-31", LOSS, CLOSED)).isViolatedBy(FOLLOWED_UP);
    }

    @Test
    void a_loss_found_after_the_final_report_begins_another_stretch() {
        examining(asOf("2026-06-30", LOSS, REPORT, CLOSED, FINAL, "2026-05-31 LOSS_FOUND 1"))
                .isSatisfied();
        examining(asOf("2026-06-30", LOSS, REPORT, CLOSED, FINAL, "2026-05-30 LOSS_FOUND 1"))
                .isViolatedBy(FOLLOWED_UP);
    }

    @Test
    void a_correction_says_nothing_new() {
        examining(asOf("2026-04-10", LOSS, REPORT, "2026-03-20 CORRECTED ORDINARY CITY"))
                .isViolatedBy(FOLLOWED_UP);
        examining(asOf("2026-04-10", LOSS, REPORT, "2026-03-20 REGRADED MAJOR CITY"))
                .isSatisfied();
    }

    @Test
    void two_faults_are_one_finding_with_two_circumstances() {
        examining(incident(LOSS, REPORT, "2026-04-08 PROGRESS_REPORTED CITY"))
                .finding(FOLLOWED_UP)
                .shows("circumstances", "[reportedLate, noProgressReport]")
                .shows("missedAfter", LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_report_without_a_day_is_a_gap() {
        examining(incident(LOSS, REPORT, "- PROGRESS_REPORTED CITY"))
                .isUndeterminedBy(FOLLOWED_UP)
                .finding(FOLLOWED_UP)
                .shows("missing", "[reportedOn]");
    }

    @Test
    void a_report_without_a_day_may_have_filled_the_stretch_that_looks_too_long() {
        examining(asOf("2026-04-30", LOSS, REPORT, "- PROGRESS_REPORTED CITY", "2026-04-20 PROGRESS_REPORTED CITY"))
                .isUndeterminedBy(FOLLOWED_UP)
                .finding(FOLLOWED_UP)
                .shows("missing", "[reportedOn]");
    }

    @Test
    void working_days_that_are_not_announced_are_a_gap() {
        FollowedUp control = new FollowedUp(CHINA, GRADING, Period.workingDays(5));

        assertThat(control.examine(incident(
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2027, 1, 8),
                        "2026-12-28 LOSS_FOUND 12000",
                        "2026-12-29 REPORTED ORDINARY CITY")))
                .isUndeterminedBy(FOLLOWED_UP);
    }

    @Test
    void without_a_report_there_is_nothing_to_follow_up() {
        examining(incident(LOSS)).isNotApplicable();
    }

    @Test
    void hours_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowedUp(CHINA, GRADING, Period.hours(24)))
                .withMessageContaining("followUp");
    }

    private static OutcomeAssert examining(Incident incident) {
        return assertThat(CONTROL.examine(incident));
    }
}
