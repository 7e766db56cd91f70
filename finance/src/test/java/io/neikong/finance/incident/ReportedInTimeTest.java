package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.REPORTED_IN_TIME;
import static io.neikong.finance.incident.Incidents.AS_OF;
import static io.neikong.finance.incident.Incidents.CHINA;
import static io.neikong.finance.incident.Incidents.GRADING;
import static io.neikong.finance.incident.Incidents.asOf;
import static io.neikong.finance.incident.Incidents.incident;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.Incident.Fund;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedInTimeTest {

    static final ReportedInTime CONTROL = new ReportedInTime(CHINA, GRADING);
    private static final String LOSS = "2026-03-02 LOSS_FOUND 12000";

    @ParameterizedTest(name = "discovered {0}, reported {1}: in time {2}, {3}")
    @CsvSource({
        "2026-03-02, 2026-03-02, true, the same day",
        "2026-03-02, 2026-03-09, true, the fifth working day",
        "2026-03-02, 2026-03-10, false, one day late",
        "2026-02-09, 2026-02-14, true, a make-up Saturday before the Spring Festival",
        "2026-02-13, 2026-02-27, true, over the Spring Festival",
        "2026-02-13, 2026-02-28, false, a make-up Saturday that is the sixth working day",
        "2026-09-30, 2026-10-13, true, before the long holiday in October",
        "2026-09-30, 2026-10-14, false, one day after that",
    })
    void clause_3_10_an_incident_is_reported_within_five_working_days(
            LocalDate discovered, LocalDate reported, boolean inTime, String why) {
        Incident incident = incident(
                discovered,
                LocalDate.of(2026, 12, 31),
                discovered + " LOSS_FOUND 12000",
                reported + " REPORTED ORDINARY CITY");

        assertThat(CONTROL.examine(incident)).found(inTime ? List.of() : List.of(REPORTED_IN_TIME), List.of());
    }

    @Test
    void discovered_on_a_friday_evening_the_whole_next_week_is_left() {
        LocalDate friday = ChinaTime.dayOf(Instant.parse("2026-03-06T15:50:00Z"));

        assertThat(CONTROL.examine(
                        incident(friday, AS_OF, friday + " LOSS_FOUND 12000", "2026-03-13 REPORTED ORDINARY CITY")))
                .isSatisfied();
        assertThat(CONTROL.examine(
                        incident(friday, AS_OF, friday + " LOSS_FOUND 12000", "2026-03-14 REPORTED ORDINARY CITY")))
                .isViolatedBy(REPORTED_IN_TIME);
    }

    @Test
    void what_is_not_reported_is_a_breach_once_the_time_is_up() {
        examining(asOf("2026-03-09", LOSS)).isNotApplicable();
        examining(asOf("2026-03-10", LOSS))
                .isViolatedBy(REPORTED_IN_TIME)
                .finding(REPORTED_IN_TIME)
                .shows("untold", "[CITY]")
                .says(
                        Locale.CHINESE,
                        "要情未按期报告。要情编号：incident；情形：未报告；等级：普通要情；涉及金额（未扣除追回）：12000 元；起算日：2026-03-02；"
                                + "报告期限：2026-03-09；要求：5个工作日；未报告层级：市级。");
    }

    @Test
    void a_major_incident_goes_to_each_level_for_itself() {
        String loss = "2026-03-02 LOSS_FOUND 500000.00";
        String city = "2026-03-05 REPORTED MAJOR CITY";

        examining(incident(loss, city, "2026-03-09 REPORTED MAJOR MINISTRY")).isSatisfied();
        examining(incident(loss, city, "2026-03-10 REPORTED MAJOR MINISTRY"))
                .isViolatedBy(REPORTED_IN_TIME)
                .finding(REPORTED_IN_TIME)
                .shows("late", "[MINISTRY]");
        examining(incident(loss, city)).finding(REPORTED_IN_TIME).shows("untold", "[MINISTRY]");
        examining(incident(loss)).finding(REPORTED_IN_TIME).shows("untold", "[CITY, MINISTRY]");
        examining(incident("2026-03-02 LOSS_FOUND 499999.99", city)).isSatisfied();
    }

    @Test
    void below_the_threshold_only_a_filed_case_is_reported() {
        examining(incident("2026-03-02 LOSS_FOUND 9999.99")).isNotApplicable();
        examining(incident("2026-03-02 LOSS_FOUND 10000")).isViolatedBy(REPORTED_IN_TIME);
        examining(incident("2026-03-02 LOSS_FOUND 9999.99", "2026-03-02 CASE_FILED"))
                .isViolatedBy(REPORTED_IN_TIME);
        examining(incident(
                        "2026-03-02 LOSS_FOUND 9999.99", "2026-04-01 CASE_FILED", "2026-04-09 REPORTED ORDINARY CITY"))
                .isSatisfied();
        examining(incident(
                        "2026-03-02 LOSS_FOUND 9999.99", "2026-04-01 CASE_FILED", "2026-04-10 REPORTED ORDINARY CITY"))
                .isViolatedBy(REPORTED_IN_TIME);
    }

    @Test
    void several_victims_of_one_scheme_are_added_up() {
        String first = "2026-03-02 LOSS_FOUND 6000";

        examining(incident(first, "2026-03-16 LOSS_FOUND 3999.99")).isNotApplicable();
        examining(incident(first, "2026-03-16 LOSS_FOUND 4000", "2026-03-23 REPORTED ORDINARY CITY"))
                .isSatisfied();
        examining(incident(first, "2026-03-16 LOSS_FOUND 4000", "2026-03-24 REPORTED ORDINARY CITY"))
                .finding(REPORTED_IN_TIME)
                .shows("startsOn", LocalDate.of(2026, 3, 16));
    }

    @Test
    void what_came_back_takes_nothing_off_the_amount() {
        examining(incident(LOSS, "2026-03-03 MONEY_RECOVERED 11000")).isViolatedBy(REPORTED_IN_TIME);
        examining(incident(
                        "2026-03-02 LOSS_FOUND 500000",
                        "2026-03-02 MONEY_RECOVERED 500000",
                        "2026-03-03 REPORTED MAJOR CITY"))
                .finding(REPORTED_IN_TIME)
                .shows("untold", "[MINISTRY]");
    }

    @Test
    void discovered_in_2019_and_reported_in_2021_the_rule_of_2019_holds() {
        Policy policy = Incidents.city(Parameters.INCIDENT_REPORT, Period.workingDays(2), LocalDate.of(2021, 1, 1));
        ReportedInTime control = new ReportedInTime(CHINA, new Grading(policy));
        LocalDate before = LocalDate.of(2019, 3, 4);
        LocalDate after = LocalDate.of(2021, 3, 1);

        assertThat(control.examine(
                        incident(before, AS_OF, "2019-03-04 LOSS_FOUND 12000", "2019-03-11 REPORTED ORDINARY CITY")))
                .isSatisfied();
        assertThat(control.examine(
                        incident(before, AS_OF, "2019-03-04 LOSS_FOUND 12000", "2021-03-01 REPORTED ORDINARY CITY")))
                .isViolatedBy(REPORTED_IN_TIME)
                .finding(REPORTED_IN_TIME)
                .shows("dueOn", LocalDate.of(2019, 3, 11));
        assertThat(control.examine(
                        incident(after, AS_OF, "2021-03-01 LOSS_FOUND 12000", "2021-03-08 REPORTED ORDINARY CITY")))
                .finding(REPORTED_IN_TIME)
                .shows("dueOn", LocalDate.of(2021, 3, 3))
                .shows("setBy", "a notice of the city");
    }

    @Test
    void fiscal_subsidies_are_examined_if_the_city_says_so() {
        Grading insuranceAlone = new Grading(Policy.builtIn(), false, List.of(Level.CITY), List.of(Level.CITY));
        ReportedInTime control = new ReportedInTime(CHINA, insuranceAlone);

        assertThat(control.examine(Incidents.ofFund(Fund.FISCAL, LOSS))).isNotApplicable();
        assertThat(control.examine(Incidents.ofFund(Fund.INSURANCE, LOSS))).isViolatedBy(REPORTED_IN_TIME);
        assertThat(control.examine(Incidents.ofFund(null, LOSS))).isUndeterminedBy(REPORTED_IN_TIME);
        examining(Incidents.ofFund(Fund.FISCAL, LOSS)).isViolatedBy(REPORTED_IN_TIME);
    }

    @Test
    void a_corrected_report_does_not_move_the_first() {
        examining(incident(LOSS, "2026-03-09 REPORTED ORDINARY CITY", "2026-04-01 CORRECTED ORDINARY CITY"))
                .isSatisfied();
        examining(incident(LOSS, "2026-04-01 CORRECTED ORDINARY CITY")).isViolatedBy(REPORTED_IN_TIME);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(incident(null, AS_OF, LOSS), "[discoveredOn]");
        gap(incident("2026-03-02 LOSS_FOUND"), "[lossAmounts]");
        gap(incident("- LOSS_FOUND 12000"), "[foundOn]");
        gap(incident(LOSS, "- REPORTED ORDINARY CITY"), "[reportedOn]");
        gap(incident(LOSS, "2026-03-05 REPORTED ORDINARY"), "[level]");
        gap(incident(LOSS, "2026-03-03 LOSS_FOUND", "2026-03-05 REPORTED ORDINARY CITY"), "[lossAmounts]");
        gap(
                incident(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 8), "2026-12-29 LOSS_FOUND 12000"),
                "[workingCalendar]");
        examining(incident(LOSS, "2026-04-05 REPORTED ORDINARY", "2026-03-09 REPORTED ORDINARY CITY"))
                .isSatisfied();
    }

    @Test
    void an_amount_not_recorded_matters_no_more_once_the_incident_is_major() {
        examining(incident(
                        "2026-03-02 LOSS_FOUND 500000",
                        "2026-03-02 LOSS_FOUND",
                        "2026-03-05 REPORTED MAJOR CITY",
                        "2026-03-05 REPORTED MAJOR MINISTRY"))
                .isSatisfied();
    }

    @Test
    void a_breach_stands_beside_a_gap() {
        examining(incident(LOSS, "2026-03-03 LOSS_FOUND")).found(List.of(REPORTED_IN_TIME), List.of(REPORTED_IN_TIME));
    }

    private static void gap(Incident incident, String missing) {
        examining(incident)
                .isUndeterminedBy(REPORTED_IN_TIME)
                .finding(REPORTED_IN_TIME)
                .shows("missing", missing);
    }

    private static OutcomeAssert examining(Incident incident) {
        return assertThat(CONTROL.examine(incident));
    }
}
