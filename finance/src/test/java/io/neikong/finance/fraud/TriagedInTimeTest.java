package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.TRIAGED_IN_TIME;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Verdict;
import io.neikong.finance.fraud.Suspicion.Result;
import io.neikong.finance.fraud.Suspicion.Triage;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriagedInTimeTest {

    static final TriagedInTime CONTROL = new TriagedInTime(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "came in {0}, decided {1}: in time {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02, true",
        "2026-03-02, 2026-03-09, true",
        "2026-03-02, 2026-03-10, false",
        "2026-02-09, 2026-02-14, true",
        "2026-02-09, 2026-02-15, false",
        "2026-09-28, 2026-10-10, true",
        "2026-09-28, 2026-10-11, false",
    })
    void clause_3_5_a_suspicion_is_decided_upon_within_five_working_days(
            String raised, String decided, boolean inTime) {
        assertThat(CONTROL.examine(raised(raised, decided, "2026-12-31")))
                .found(inTime ? List.of() : List.of(TRIAGED_IN_TIME), List.of());
    }

    @Test
    void what_is_not_decided_yet_is_a_breach_once_the_time_is_up() {
        Assertions.assertThat(CONTROL.examine(raised("2026-03-02", null, "2026-03-09"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(raised("2026-03-02", null, "2026-03-10")))
                .isViolatedBy(TRIAGED_IN_TIME)
                .finding(TRIAGED_IN_TIME)
                .shows("dueOn", LocalDate.of(2026, 3, 9))
                .says(
                        Locale.CHINESE,
                        "涉嫌虚假培训、骗取补贴的疑点线索未按期处置或者处置不落实。线索编号：suspicion；情形：未处置；"
                                + "发现日：2026-03-02；处置期限：2026-03-09；要求：5个工作日。");
    }

    @Test
    void a_decision_dated_after_the_day_judged_on_has_not_been_made() {
        assertThat(CONTROL.examine(raised("2026-03-02", "2026-03-11", "2026-03-10")))
                .isViolatedBy(TRIAGED_IN_TIME)
                .finding(TRIAGED_IN_TIME)
                .shows("circumstances", "[notTriaged]");
    }

    @Test
    void a_case_that_was_to_be_filed_and_is_not_there_is_lost() {
        Suspicion lost =
                suspicion("2026-03-02", new Triage(LocalDate.of(2026, 3, 12), Result.FILED, null), "2026-12-31");

        assertThat(CONTROL.examine(lost))
                .isViolatedBy(TRIAGED_IN_TIME)
                .finding(TRIAGED_IN_TIME)
                .shows("circumstances", "[triagedLate, filedWithoutCase]");
    }

    @Test
    void a_refusal_and_a_referral_need_no_case() {
        for (Result result : List.of(Result.NOT_FILED, Result.REFERRED)) {
            assertThat(CONTROL.examine(
                            suspicion("2026-03-02", new Triage(LocalDate.of(2026, 3, 9), result, null), "2026-12-31")))
                    .found(List.of(), List.of());
        }
    }

    @Test
    void what_is_not_recorded_and_a_calendar_not_announced_are_gaps() {
        assertThat(CONTROL.examine(raised(null, "2026-03-02", "2026-03-10")))
                .isUndeterminedBy(TRIAGED_IN_TIME)
                .finding(TRIAGED_IN_TIME)
                .shows("missing", "[raisedOn]");
        assertThat(CONTROL.examine(suspicion("2026-03-02", new Triage(null, null, null), "2026-03-31")))
                .isUndeterminedBy(TRIAGED_IN_TIME)
                .finding(TRIAGED_IN_TIME)
                .shows("missing", "[triagedOn, result]");
        assertThat(CONTROL.examine(raised("2026-12-29", null, "2027-01-08")))
                .isUndeterminedBy(TRIAGED_IN_TIME)
                .finding(TRIAGED_IN_TIME)
                .shows("missing", "[workingCalendar]");
    }

    static Suspicion raised(@Nullable String raised, @Nullable String decided, String asOf) {
        return suspicion(
                raised, decided == null ? null : new Triage(LocalDate.parse(decided), Result.FILED, "case"), asOf);
    }

    static Suspicion suspicion(@Nullable String raised, @Nullable Triage triage, String asOf) {
        return new Suspicion(
                "suspicion", raised == null ? null : LocalDate.parse(raised), triage, LocalDate.parse(asOf));
    }
}
