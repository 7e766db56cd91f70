package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.DECIDED_IN_TIME;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.fraud.FraudCase.Regime;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidedInTimeTest {

    static final DecidedInTime CONTROL = new DecidedInTime(WorkingCalendar.china(), Policy.builtIn());
    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    static final LocalDate FILED = LocalDate.of(2026, 3, 2);
    static final LocalDate SIXTIETH = CHINA.plusWorkingDays(FILED, 60);
    static final LocalDate NINETIETH = CHINA.plusWorkingDays(FILED, 90);

    @ParameterizedTest(name = "filed {0}, decided {1}: in time {2}")
    @CsvSource({
        "2026-01-05, 2026-04-05, true",
        "2026-01-05, 2026-04-06, false",
        "2026-03-02, 2026-05-31, true",
        "2026-03-02, 2026-06-01, false",
    })
    void clause_3_5_a_penalty_is_decided_within_ninety_calendar_days_of_the_filing(
            String filed, String decided, boolean inTime) {
        assertThat(CONTROL.examine(Frauds.fraud("FILED " + filed, "INVESTIGATED " + filed, "DECIDED " + decided)))
                .found(inTime ? List.of() : List.of(DECIDED_IN_TIME), List.of());
    }

    @Test
    void time_is_counted_from_the_filing_and_not_from_the_suspicion() {
        assertThat(CONTROL.examine(Frauds.fraud("SUSPECTED 2025-08-01", "FILED 2026-01-05", "DECIDED 2026-04-05")))
                .found(List.of(), List.of());
        Assertions.assertThat(
                        CONTROL.examine(Frauds.fraud("SUSPECTED 2025-08-01")).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_penalty_case_filed_before_the_law_of_2021_has_no_limit() {
        assertThat(CONTROL.examine(Frauds.fraud("FILED 2021-07-14", "DECIDED 2022-04-05")))
                .isNotApplicable();
        assertThat(CONTROL.examine(Frauds.fraud("FILED 2021-07-15", "DECIDED 2022-04-05")))
                .isViolatedBy(DECIDED_IN_TIME);
    }

    @Test
    void an_inspection_has_sixty_working_days() {
        assertThat(CONTROL.examine(inspection("FILED " + FILED, "DECIDED " + SIXTIETH)))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(inspection("FILED " + FILED, "DECIDED " + SIXTIETH.plusDays(1))))
                .isViolatedBy(DECIDED_IN_TIME);
    }

    @Test
    void an_inspection_has_thirty_working_days_more_if_they_were_approved_before_the_expiry() {
        assertThat(CONTROL.examine(inspection("FILED " + FILED, "EXTENDED " + SIXTIETH, "DECIDED " + NINETIETH)))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(
                        inspection("FILED " + FILED, "EXTENDED " + SIXTIETH, "DECIDED " + NINETIETH.plusDays(1))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[decidedLate]")
                .shows("dueOn", NINETIETH);
    }

    @Test
    void an_extension_approved_after_the_expiry_does_not_count() {
        assertThat(CONTROL.examine(inspection(
                        "FILED " + FILED, "EXTENDED " + SIXTIETH.plusDays(1), "DECIDED " + SIXTIETH.plusDays(2))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[decidedLate, extendedTooLate]")
                .shows("dueOn", SIXTIETH);
        assertThat(CONTROL.examine(inspection("FILED " + FILED, "EXTENDED " + SIXTIETH.plusDays(1))))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[notDecided, extendedTooLate]");
    }

    @Test
    void a_penalty_has_no_extension() {
        assertThat(CONTROL.examine(Frauds.fraud("FILED 2026-01-05", "EXTENDED 2026-03-31", "DECIDED 2026-04-06")))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("circumstances", "[decidedLate, extensionNotProvided]")
                .says(
                        Locale.CHINESE,
                        "涉嫌骗取补贴案件未按期作出决定。案件编号：case；情形：逾期作出决定、该程序未规定延期；程序：行政处罚；起算日：2026-01-05；"
                                + "批准延期日：2026-03-31；决定日：2026-04-06；期限末日：2026-04-05。");
    }

    @Test
    void a_case_not_decided_yet_is_not_examined_while_there_is_time() {
        Assertions.assertThat(CONTROL.examine(Frauds.fraud(
                                Regime.ADMINISTRATIVE_PENALTY, LocalDate.of(2026, 4, 5), "FILED 2026-01-05"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(
                        Frauds.fraud(Regime.ADMINISTRATIVE_PENALTY, LocalDate.of(2026, 4, 6), "FILED 2026-01-05")))
                .isViolatedBy(DECIDED_IN_TIME);
        assertThat(CONTROL.examine(Frauds.fraud(
                        Regime.ADMINISTRATIVE_PENALTY,
                        LocalDate.of(2026, 4, 6),
                        "FILED 2026-01-05",
                        "DECIDED 2026-04-07")))
                .isViolatedBy(DECIDED_IN_TIME);
    }

    @Test
    void a_dismissal_and_a_transfer_end_the_time_and_a_return_begins_it_anew() {
        assertThat(CONTROL.examine(Frauds.fraud("FILED 2026-01-05", "DISMISSED 2026-04-05")))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(Frauds.fraud("FILED 2026-01-05", "TRANSFERRED 2026-04-05")))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(Frauds.fraud(
                        "FILED 2026-01-05", "TRANSFERRED 2026-04-05", "RETURNED 2026-05-05", "DECIDED 2026-08-03")))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(Frauds.fraud(
                        "FILED 2026-01-05", "TRANSFERRED 2026-04-05", "RETURNED 2026-05-05", "DECIDED 2026-08-04")))
                .isViolatedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("countedFrom", LocalDate.of(2026, 5, 5));
        assertThat(CONTROL.examine(Frauds.fraud(
                        "FILED 2026-01-05", "DECIDED 2026-04-05", "TRANSFERRED 2026-04-09", "RETURNED 2026-05-05")))
                .found(List.of(), List.of());
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(Frauds.fraud(null, Frauds.AS_OF, "FILED 2026-01-05", "DECIDED 2026-02-05"), "[regime]");
        gap(Frauds.fraud("FILED", "DECIDED"), "[filedOn, decidedOn]");
        gap(Frauds.fraud("FILED 2026-01-05", "TRANSFERRED 2026-02-05", "RETURNED"), "[returnedOn]");
    }

    @Test
    void an_extension_without_a_day_is_a_gap_only_where_it_decides() {
        gap(inspection("FILED " + FILED, "EXTENDED", "DECIDED " + NINETIETH), "[extendedOn]");
        assertThat(CONTROL.examine(inspection("FILED " + FILED, "EXTENDED", "DECIDED " + SIXTIETH)))
                .found(List.of(), List.of());
        assertThat(CONTROL.examine(inspection("FILED " + FILED, "EXTENDED", "DECIDED " + NINETIETH.plusDays(1))))
                .isViolatedBy(DECIDED_IN_TIME);
    }

    @Test
    void a_calendar_not_announced_is_a_gap() {
        gap(
                Frauds.fraud(
                        Regime.LABOUR_INSPECTION, LocalDate.of(2027, 12, 31), "FILED 2026-12-01", "DECIDED 2027-03-05"),
                "[workingCalendar]");
        gap(
                Frauds.fraud(
                        Regime.LABOUR_INSPECTION,
                        LocalDate.of(2027, 12, 31),
                        "FILED 2026-12-01",
                        "EXTENDED 2027-01-05",
                        "DECIDED 2027-04-22"),
                "[workingCalendar]");
    }

    @Test
    void agrees_with_a_naive_reading_on_each_day_of_a_year() {
        for (LocalDate day = FILED; day.isBefore(LocalDate.of(2026, 9, 1)); day = day.plusDays(1)) {
            for (LocalDate extension : List.of(SIXTIETH.minusDays(1), SIXTIETH, SIXTIETH.plusDays(1))) {
                int worked = CHINA.workingDaysBetween(FILED, day);
                boolean late = extension.isAfter(SIXTIETH)
                        ? day.isAfter(SIXTIETH)
                        : worked > 90 || (worked == 90 && !CHINA.isWorkingDay(day));

                assertThat(CONTROL.examine(inspection("FILED " + FILED, "EXTENDED " + extension, "DECIDED " + day)))
                        .found(late ? List.of(DECIDED_IN_TIME) : List.of(), List.of());
            }
        }
    }

    private static void gap(FraudCase fraud, String missing) {
        assertThat(CONTROL.examine(fraud))
                .isUndeterminedBy(DECIDED_IN_TIME)
                .finding(DECIDED_IN_TIME)
                .shows("missing", missing);
    }

    static FraudCase inspection(String... events) {
        return Frauds.fraud(Regime.LABOUR_INSPECTION, Frauds.AS_OF, events);
    }
}
