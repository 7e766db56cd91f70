package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.COURT_WINDOW_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.finance.recovery.CourtApplication.Application;
import io.neikong.finance.recovery.CourtApplication.Demand;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtWindowKeptTest {

    static final CourtWindowKept CONTROL = new CourtWindowKept(WorkingCalendar.china(), Policy.builtIn());

    /** A decision served on 2026-01-05: to sue until 07-06 (07-05 is a Sunday), to apply until 10-08 (10-06 is a holiday). */
    @ParameterizedTest(name = "demanded {0}, applied {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-01 | 2026-07-06 | [suitStillOpen]",
                "2026-06-01 | 2026-07-07 | ",
                "2026-06-01 | 2026-10-08 | ",
                "2026-06-01 | 2026-10-09 | [courtWindowMissed]",
                "2026-09-14 | 2026-10-08 | ",
                "2026-09-21 | 2026-10-08 | [demandedTooLate]",
                "2026-09-21 | 2026-10-12 | [courtWindowMissed, demandedTooLate]",
                "2026-09-21 | 2026-10-13 | [courtWindowMissed]",
                "2026-07-20 | 2026-08-03 | [demandedTooLate]",
                "2026-07-20 | 2026-08-04 | ",
            })
    void clause_3_9_the_court_is_applied_to_within_its_window(
            String demanded, String applied, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(application("2026-01-05", Answer.NO, demanded, applied, null, "2026-12-31"));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(COURT_WINDOW_KEPT)
                    .finding(COURT_WINDOW_KEPT)
                    .shows("circumstances", circumstances)
                    .shows("lastDayToSue", LocalDate.of(2026, 7, 6))
                    .shows("dueOn", LocalDate.of(2026, 10, 8));
        }
    }

    @ParameterizedTest(name = "decision served {0}, {1}")
    @CsvSource({
        "2026-01-05, 60 days of reconsideration, 2026-03-06",
        "2026-01-05, six months to sue: 07-05 is a Sunday, 2026-07-06",
        "2025-08-31, six months to sue: no 31 February and a Saturday that is worked, 2026-02-28",
    })
    void clause_3_9_the_court_is_applied_to_once_the_time_for_remedies_is_over(
            String served, String remedy, LocalDate lastDay) {
        CourtWindowKept control = remedy.startsWith("60")
                ? new CourtWindowKept(
                        WorkingCalendar.china(),
                        Policy.builtIn(),
                        Period.calendarDays(60).rollingOver())
                : CONTROL;
        String demanded = LocalDate.parse(served).plusDays(1).toString();
        String dayAfter = lastDay.plusDays(1).toString();

        assertThat(control.examine(application(served, Answer.NO, demanded, lastDay.toString(), null, "2026-12-31")))
                .isViolatedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("circumstances", "[suitStillOpen]")
                .shows("lastDayToSue", lastDay);
        assertThat(control.examine(application(served, Answer.NO, demanded, dayAfter, null, "2026-12-31")))
                .isSatisfied();
    }

    @ParameterizedTest(name = "demand served 2026-02-05, applied {0}: soon enough {1}")
    @CsvSource({"2026-02-15, false", "2026-02-16, false", "2026-02-26, false", "2026-02-27, true"})
    void clause_3_9_the_ten_days_after_the_demand_are_working_days(String applied, boolean inTime) {
        Outcome outcome =
                CONTROL.examine(application("2025-06-02", Answer.NO, "2026-02-05", applied, null, "2026-12-31"));

        assertThat(outcome).found(inTime ? List.of() : List.of(COURT_WINDOW_KEPT), List.of());
    }

    @Test
    void a_window_missed_is_said_from_the_day_after_its_last() {
        Assertions.assertThat(CONTROL.examine(application("2026-01-05", Answer.NO, null, null, null, "2026-10-08"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(application("2026-01-05", Answer.NO, null, null, null, "2026-10-09")))
                .isViolatedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .says(
                        Locale.CHINESE,
                        "申请法院强制执行不符合期限或者条件。案件编号：case；情形：未在期限内申请强制执行；"
                                + "决定送达日：2026-01-05；起诉期限末日：2026-07-06；申请期限末日：2026-10-08。");
    }

    @Test
    void a_debt_settled_within_the_window_needs_no_court() {
        Assertions.assertThat(
                        CONTROL.examine(application("2026-01-05", Answer.NO, null, null, "2026-10-08", "2026-12-31"))
                                .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_the_debtor_challenged_is_not_brought_to_the_court_this_way() {
        Assertions.assertThat(CONTROL.examine(application("2026-01-05", Answer.YES, null, null, null, "2026-12-31"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(
                        application("2026-01-05", Answer.YES, "2026-06-01", "2026-08-03", null, "2026-12-31")))
                .isViolatedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("circumstances", "[challenged]");
    }

    @Test
    void no_demand_is_a_breach_and_one_without_a_day_a_gap() {
        assertThat(CONTROL.examine(application("2026-01-05", Answer.NO, null, "2026-08-03", null, "2026-12-31")))
                .isViolatedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("circumstances", "[notDemanded]");
        assertThat(CONTROL.examine(application("2026-01-05", Answer.NO, "?", "2026-08-03", null, "2026-12-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("missing", "[demandServedOn]");
    }

    @Test
    void an_application_without_a_day_is_a_gap() {
        assertThat(CONTROL.examine(application("2026-01-05", Answer.NO, "2026-06-01", "?", null, "2026-12-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .says(Locale.CHINESE, "无法确认申请法院强制执行是否符合期限和条件。案件编号：case；缺失：申请强制执行日。");
        assertThat(CONTROL.examine(application(null, Answer.UNKNOWN, "?", "?", null, "2026-12-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("missing", "[decisionServedOn, challengedOrNot, demandServedOn, appliedOn]");
    }

    /** To sue until 2026-07-06; the ten working days after the demand end on 07-03 or 07-08. */
    @ParameterizedTest(name = "demanded {0}, applied by {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-06-18 | 2026-07-06 | [suitStillOpen]",
                "2026-06-18 | 2026-07-07 | ",
                "2026-06-24 | 2026-07-08 | [demandedTooLate]",
                "2026-06-24 | 2026-07-09 | ",
            })
    void an_application_without_a_day_is_a_breach_if_it_was_too_early_on_any_day(
            String demanded, String asOf, @Nullable String circumstances) {
        Outcome outcome = CONTROL.examine(application("2026-01-05", Answer.NO, demanded, "?", null, asOf));

        assertThat(outcome)
                .found(circumstances == null ? List.of() : List.of(COURT_WINDOW_KEPT), List.of(COURT_WINDOW_KEPT));
        Assertions.assertThat(outcome.findings().get(0).evidence().toString())
                .contains(circumstances == null ? "missing=[appliedOn]" : "circumstances=" + circumstances);
    }

    @Test
    void an_application_after_the_day_judged_on_is_none_yet() {
        assertThat(CONTROL.examine(
                        application("2026-01-05", Answer.NO, "2026-06-01", "2026-10-09", null, "2026-10-09")))
                .isViolatedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("appliedOn", LocalDate.of(2026, 10, 9));
        assertThat(CONTROL.examine(
                        application("2026-01-05", Answer.NO, "2026-06-01", "2026-10-09", null, "2026-10-08")))
                .isNotApplicable();
    }

    @Test
    void what_is_not_known_is_a_gap() {
        assertThat(CONTROL.examine(application(null, Answer.UNKNOWN, "2026-06-01", "2026-08-03", null, "2026-12-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("missing", "[decisionServedOn, challengedOrNot]");
        assertThat(CONTROL.examine(application(null, Answer.NO, null, null, null, "2026-12-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT);
        assertThat(CONTROL.examine(application("2026-01-05", Answer.UNKNOWN, null, null, null, "2026-12-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT);
        assertThat(CONTROL.examine(
                        application("2026-07-02", Answer.NO, "2026-08-03", "2027-01-03", null, "2027-01-31")))
                .isUndeterminedBy(COURT_WINDOW_KEPT)
                .finding(COURT_WINDOW_KEPT)
                .shows("missing", "[workingCalendar]");
    }

    /** The demand and the application: null if none, "?" if without a day. */
    static CourtApplication application(
            @Nullable String served,
            Answer challenged,
            @Nullable String demanded,
            @Nullable String applied,
            @Nullable String settled,
            String asOf) {
        return new CourtApplication(
                "case",
                day(served),
                challenged,
                demanded == null ? null : new Demand(demanded.equals("?") ? null : day(demanded)),
                applied == null ? null : new Application(applied.equals("?") ? null : day(applied)),
                day(settled),
                LocalDate.parse(asOf));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
