package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.LOGS_KEPT;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Basis;
import io.neikong.control.Outcome;
import io.neikong.permissions.account.SystemLog.Stretch;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. */
class LogsKeptTest {

    private static final LogsKept CONTROL = new LogsKept(Policy.builtIn(), WorkingCalendar.china());
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate SIX_MONTHS_AGO = LocalDate.of(2025, 12, 30);

    @ParameterizedTest(name = "as of {0}: logs since {1}")
    @CsvSource({
        "2026-06-30, 2025-12-30, 0, six months",
        "2026-06-30, 2025-12-31, 1, a day short",
        "2026-06-30, 2026-01-01, 1, log rotation at 180 days is not six months",
        "2026-08-31, 2026-03-01, 0, what was logged on 28 February was kept through 28 August",
        "2026-08-31, 2026-03-02, 1, a day short",
        "2026-02-28, 2025-08-28, 0, six months to the end of February",
        "2026-02-28, 2025-08-29, 1, what was logged on 28 August is kept through the corresponding day",
    })
    void six_months_are_months(LocalDate asOf, LocalDate since, int findings, String why) {
        Outcome outcome = CONTROL.examine(new SystemLog("SUB", List.of(stretch(since, null)), null, asOf));

        assertThat(outcome.findings()).as(why).hasSize(findings);
    }

    @Test
    void a_breach_shows_what_is_missing_and_the_law_of_that_day() {
        Outcome outcome = CONTROL.examine(log(stretch(LocalDate.of(2026, 1, 1), null)));

        assertThat(outcome)
                .finding(LOGS_KEPT)
                .shows("circumstances", "[logsBeginTooLate]")
                .shows("firstDay", SIX_MONTHS_AGO)
                .shows("happenedOn", SIX_MONTHS_AGO)
                .says(
                        Locale.CHINESE,
                        "系统日志留存不完整或者时钟不准。系统：SUB；情形：日志留存起始过晚，不足规定期限；缺失起始：2025-12-30 00:00:00；"
                                + "缺失截止：2026-01-01 00:00:00；应留存自：2025-12-30。");
        assertThat(outcome.findings().get(0).bases())
                .extracting(Basis::en)
                .contains("Cybersecurity Law, Art. 21(3)")
                .doesNotContain("Cybersecurity Law, Art. 23(3)");
    }

    @Test
    void an_interruption_in_2026_breaks_article_23() {
        Outcome outcome = CONTROL.examine(
                log(stretch(SIX_MONTHS_AGO, LocalDate.of(2026, 3, 1)), stretch(LocalDate.of(2026, 3, 2), null)));

        assertThat(outcome).finding(LOGS_KEPT).shows("circumstances", "[logsInterrupted]");
        assertThat(outcome.findings().get(0).bases())
                .extracting(Basis::en)
                .contains("Cybersecurity Law, Art. 23(3)")
                .doesNotContain("Cybersecurity Law, Art. 21(3)");
    }

    @Test
    void each_interruption_is_a_breach_of_its_own() {
        Outcome outcome = CONTROL.examine(log(
                stretch(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1)),
                stretch(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1)),
                stretch(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 1))));

        assertThat(outcome).isViolatedBy(LOGS_KEPT, LOGS_KEPT, LOGS_KEPT, LOGS_KEPT);
    }

    @ParameterizedTest(name = "a pause of {0} seconds")
    @CsvSource({"0, 0", "1, 0", "60, 0", "61, 1"})
    void the_change_of_a_log_file_is_no_interruption(int seconds, int findings) {
        Validity first = Validity.ofDays(SIX_MONTHS_AGO, LocalDate.of(2026, 3, 1));
        Validity second =
                new Validity(Days.on(LocalDate.of(2026, 3, 1), "00:00").plusSeconds(seconds), null);

        assertThat(CONTROL.examine(log(new Stretch(first, Duration.ZERO), new Stretch(second, Duration.ZERO)))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void stretches_that_overlap_or_contain_each_other_are_no_interruption() {
        assertThat(CONTROL.examine(log(
                        stretch(null, LocalDate.of(2026, 5, 1)),
                        stretch(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                        stretch(LocalDate.of(2026, 4, 1), null))))
                .isSatisfied();
    }

    @Test
    void logging_that_has_stopped_and_a_system_without_logs_are_breaches() {
        assertThat(CONTROL.examine(log(stretch(SIX_MONTHS_AGO, AS_OF.minusDays(1)))))
                .finding(LOGS_KEPT)
                .shows("circumstances", "[logsStopped]");
        assertThat(CONTROL.examine(log())).finding(LOGS_KEPT).shows("circumstances", "[noLogs]");
        assertThat(CONTROL.examine(log(stretch(AS_OF.plusDays(1), null))))
                .finding(LOGS_KEPT)
                .shows("circumstances", "[noLogs]");
        assertThat(CONTROL.examine(log(stretch(SIX_MONTHS_AGO, AS_OF)))).isSatisfied();
    }

    @Test
    void a_young_system_needs_logs_since_it_is_in_use() {
        LocalDate launch = LocalDate.of(2026, 5, 6);

        assertThat(CONTROL.examine(new SystemLog("SUB", List.of(stretch(launch, null)), launch, AS_OF)))
                .isSatisfied();
        assertThat(CONTROL.examine(new SystemLog("SUB", List.of(stretch(launch.plusDays(1), null)), launch, AS_OF)))
                .isViolatedBy(LOGS_KEPT);
        assertThat(CONTROL.examine(new SystemLog("SUB", List.of(), AS_OF, AS_OF)))
                .isNotApplicable();
    }

    @ParameterizedTest(name = "off by {0} seconds")
    @CsvSource({"60, 0", "-60, 0", "61, 1", "-61, 1"})
    void a_clock_may_be_off_by_a_minute(int seconds, int findings) {
        Outcome outcome =
                CONTROL.examine(log(new Stretch(Validity.ofDays(SIX_MONTHS_AGO, null), Duration.ofSeconds(seconds))));

        assertThat(outcome.findings()).hasSize(findings);
        if (findings > 0) {
            assertThat(outcome).finding(LOGS_KEPT).shows("driftSeconds", 61).shows("maximumDriftSeconds", 60);
        }
    }

    @Test
    void a_clock_that_was_never_compared_is_a_gap_unless_another_stretch_proves_it_wrong() {
        Stretch unmeasured = new Stretch(Validity.ofDays(SIX_MONTHS_AGO, LocalDate.of(2026, 4, 1)), null);

        assertThat(CONTROL.examine(log(unmeasured, stretch(LocalDate.of(2026, 4, 1), null))))
                .isUndeterminedBy(LOGS_KEPT);
        assertThat(CONTROL.examine(log(
                        unmeasured, new Stretch(Validity.ofDays(LocalDate.of(2026, 4, 1), null), Duration.ofHours(8)))))
                .isViolatedBy(LOGS_KEPT);
    }

    @Test
    void a_clock_that_was_wrong_before_the_period_does_not_count() {
        Stretch old = new Stretch(Validity.ofDays(null, SIX_MONTHS_AGO), Duration.ofHours(8));

        assertThat(CONTROL.examine(log(old, stretch(SIX_MONTHS_AGO, null)))).isSatisfied();
    }

    @Test
    void an_interruption_has_the_same_identifier_tomorrow() {
        Stretch late = stretch(LocalDate.of(2026, 2, 1), null);

        String today = CONTROL.examine(log(late)).findings().get(0).id();
        String tomorrow = CONTROL.examine(new SystemLog("SUB", List.of(late), null, AS_OF.plusDays(1)))
                .findings()
                .get(0)
                .id();

        assertThat(tomorrow).isEqualTo(today);
    }

    @Test
    void refuses_negative_durations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LogsKept(Policy.builtIn(), WorkingCalendar.china(), Duration.ofSeconds(-1), Duration.ZERO))
                .withMessageContaining("PT-1S");
    }

    static SystemLog log(Stretch... stretches) {
        return new SystemLog("SUB", List.of(stretches), null, AS_OF);
    }

    static Stretch stretch(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Stretch(Validity.ofDays(from, to), Duration.ofSeconds(2));
    }
}
