package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.GRADED_RIGHTLY;
import static io.neikong.finance.incident.Incidents.AS_OF;
import static io.neikong.finance.incident.Incidents.incident;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradedRightlyTest {

    static final GradedRightly CONTROL = new GradedRightly(Incidents.GRADING);

    @ParameterizedTest(name = "{0} yuan, stated {1}: {2}")
    @CsvSource({
        "9999.99, NONE, true",
        "9999.99, ORDINARY, false",
        "10000.00, NONE, false",
        "10000.00, ORDINARY, true",
        "499999.99, ORDINARY, true",
        "499999.99, MAJOR, false",
        "500000.00, ORDINARY, false",
        "500000.00, MAJOR, true",
    })
    void clause_3_10_the_grade_follows_from_the_amount(String amount, String stated, boolean right) {
        examining(incident("2026-03-02 LOSS_FOUND " + amount, "2026-03-03 REPORTED " + stated + " CITY"))
                .found(right ? List.of() : List.of(GRADED_RIGHTLY), List.of());
    }

    @Test
    void a_filed_case_makes_a_small_incident_an_ordinary_one() {
        examining(incident("2026-03-02 CASE_FILED", "2026-03-03 REPORTED ORDINARY CITY"))
                .isSatisfied();
        examining(incident("2026-03-02 CASE_FILED", "2026-03-03 REPORTED NONE CITY"))
                .isViolatedBy(GRADED_RIGHTLY);
    }

    @Test
    void an_amount_net_of_recovery_is_graded_too_low() {
        examining(incident(
                        "2026-03-02 LOSS_FOUND 500000",
                        "2026-03-02 MONEY_RECOVERED 100000",
                        "2026-03-03 REPORTED ORDINARY CITY"))
                .isViolatedBy(GRADED_RIGHTLY)
                .finding(GRADED_RIGHTLY)
                .weighs(Severity.MAJOR)
                .says(
                        Locale.CHINESE,
                        "报告的要情等级与报告时已查实的情况不符。要情编号：incident；情形：定级偏低；报告等级：普通要情；应定等级：重大要情；"
                                + "涉及金额（未扣除追回）：500000 元；报告编号：e2。");
    }

    @Test
    void several_victims_of_one_scheme_are_graded_together() {
        examining(incident(
                        "2026-03-02 LOSS_FOUND 250000",
                        "2026-03-02 LOSS_FOUND 250000",
                        "2026-03-03 REPORTED ORDINARY CITY"))
                .isViolatedBy(GRADED_RIGHTLY);
    }

    @Test
    void each_report_is_held_against_what_was_lost_by_then() {
        examining(incident(
                        "2026-03-02 LOSS_FOUND 12000",
                        "2026-03-03 REPORTED ORDINARY CITY",
                        "2026-04-01 LOSS_FOUND 488000",
                        "2026-04-03 REGRADED MAJOR CITY"))
                .isSatisfied();
        examining(incident(
                        "2026-03-02 LOSS_FOUND 12000",
                        "2026-03-03 REPORTED ORDINARY CITY",
                        "2026-04-01 LOSS_FOUND 488000",
                        "2026-04-03 PROGRESS_REPORTED ORDINARY CITY"))
                .finding(GRADED_RIGHTLY)
                .shows("reports", "[e3]");
    }

    @Test
    void a_grade_that_is_too_high_weighs_little() {
        examining(incident("2026-03-02 LOSS_FOUND 12000", "2026-03-03 REPORTED MAJOR CITY"))
                .finding(GRADED_RIGHTLY)
                .weighs(Severity.MINOR)
                .shows("circumstances", "[gradedTooHigh]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(incident("2026-03-02 LOSS_FOUND 12000", "2026-03-03 REPORTED CITY"), "[statedGrade]");
        gap(incident("2026-03-02 LOSS_FOUND", "2026-03-03 REPORTED ORDINARY CITY"), "[lossAmounts]");
        gap(incident(null, AS_OF, "2026-03-02 LOSS_FOUND 12000", "2026-03-03 REPORTED NONE CITY"), "[discoveredOn]");
        examining(incident("2026-03-02 LOSS_FOUND", "2026-03-02 LOSS_FOUND 12000", "2026-03-03 REPORTED NONE CITY"))
                .isViolatedBy(GRADED_RIGHTLY);
        examining(incident(
                        "2026-03-02 LOSS_FOUND 12000",
                        "2026-03-03 REPORTED ORDINARY CITY",
                        "2026-03-20 PROGRESS_REPORTED CITY"))
                .isSatisfied();
    }

    @Test
    void without_a_report_there_is_no_grade_to_look_at() {
        examining(incident("2026-03-02 LOSS_FOUND 12000")).isNotApplicable();
    }

    private static void gap(Incident incident, String missing) {
        examining(incident)
                .isUndeterminedBy(GRADED_RIGHTLY)
                .finding(GRADED_RIGHTLY)
                .shows("missing", missing);
    }

    private static OutcomeAssert examining(Incident incident) {
        return assertThat(CONTROL.examine(incident));
    }
}
