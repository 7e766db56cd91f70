package io.neikong.separation;

import static io.neikong.separation.SodRule.EXCEPTION_COMPENSATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.party.Approval;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionCompensatedTest {

    private static final ExceptionCompensated CONTROL = new ExceptionCompensated();
    private static final LocalDate FROM = LocalDate.of(2026, 1, 15);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 15);
    private static final Instant USED = ChinaTime.startOf(LocalDate.of(2026, 2, 2));
    private static final Approval APPROVED = new Approval("head", USED.minusSeconds(60), USED);

    @Test
    void is_satisfied_by_an_exception_that_was_approved_limited_and_compensated() {
        assertThat(CONTROL.examine(exception("2026-04-15", "2026-04-15")).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_exception_that_lacks_everything_is_one_breach_that_names_everything() {
        Outcome outcome = CONTROL.examine(
                new SeparationException("E1", null, null, null, USED, null, null, null, List.of(), FROM));

        Finding breach = outcome.findings().get(0);
        assertThat(breach.rule()).isEqualTo(EXCEPTION_COMPENSATED);
        assertThat(plain(breach, "lacking"))
                .isEqualTo(List.of("unit", "separation", "approver", "until", "compensatingControl"));
        assertThat(breach.message(Locale.ENGLISH))
                .isEqualTo("An exception from the separation of duties is not as it has to be. Exception: E1; lacking:"
                        + " unit, separation from which it excepts, approver, end, compensating control;"
                        + " first used on: 2026-02-02.");
        assertThat(plain(outcome.findings().get(1), "missing")).isEqualTo(List.of("from"));
    }

    @ParameterizedTest(name = "claimed {0}, recorded {1} seconds after the first use: {2}")
    @CsvSource({
        "-60, 0, SATISFIED, ",
        "0, 0, SATISFIED, ",
        "1, 1, VIOLATED, approvalBeforeUse",
        "-60, 1, VIOLATED, recordBeforeUse",
        "-60, , UNDETERMINED, recordedAt",
        ", , UNDETERMINED, approvedAt",
        ", 1, UNDETERMINED, approvedAt",
        ", -1, SATISFIED, ",
    })
    void is_approved_and_recorded_before_it_is_used(
            @Nullable Integer claimed, @Nullable Integer recorded, Verdict verdict, @Nullable String what) {
        Outcome outcome = CONTROL.examine(exception(new Approval("head", after(claimed), after(recorded)), USED));

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.findings().stream()
                        .map(finding -> plain(finding, finding.kind() == Finding.Kind.GAP ? "missing" : "lacking"))
                        .toList())
                .isEqualTo(what == null ? List.of() : List.of(List.of(what)));
    }

    @Test
    void an_exception_that_was_never_used_may_be_approved_at_any_time_but_not_at_an_unknown_one() {
        assertThat(CONTROL.examine(exception(new Approval("head", after(9_999), null), null))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(CONTROL.examine(exception(new Approval("head", null, null), null))
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(plain(onlyFinding(CONTROL.examine(exception((Approval) null, null))), "lacking"))
                .isEqualTo(List.of("approver"));
    }

    @ParameterizedTest(name = "first used on {0}: {1}")
    @CsvSource({
        "2026-01-14, VIOLATED",
        "2026-01-15, SATISFIED",
        "2027-01-14, SATISFIED",
        "2027-01-15, VIOLATED",
    })
    void is_used_within_its_term(LocalDate used, Verdict verdict) {
        Instant at = ChinaTime.startOf(used);

        assertThat(CONTROL.examine(exception(new Approval("head", at, at), at)).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "carried out on {0}, judged on {1}: was due on {2}")
    @CsvSource({
        "'', 2026-04-15, ", // due today
        "'', 2026-04-16, 2026-04-15",
        "2026-04-15, 2026-07-15, ", // due again today
        "2026-04-15, 2026-07-16, 2026-07-15",
        "2026-04-16, 2026-05-01, 2026-04-15", // a day late
        "2026-01-14, 2026-04-16, 2026-04-15", // before it began
        "2026-02-01, 2026-05-01, ",
        "2026-02-01, 2026-05-02, 2026-05-01",
        "2026-04-01 2026-06-30 2026-09-30 2026-12-30, 2027-06-30, ", // the next time would be after the end
        "2026-04-01 2026-06-30 2026-09-30 2026-10-14, 2027-06-30, 2027-01-14", // the last day of the exception
        "2026-04-01 2026-06-30 2026-09-30 2026-10-15, 2027-06-30, ",
        "2026-07-01 2026-04-01, 2026-09-30, ", // in any order
    })
    void what_is_done_instead_is_done_at_least_every_three_months(
            String carriedOut, LocalDate asOf, @Nullable LocalDate dueOn) {
        Outcome outcome = CONTROL.examine(exception(carriedOut, asOf.toString()));

        assertThat(outcome.findings().stream()
                        .map(finding -> plain(finding, "dueOn"))
                        .toList())
                .isEqualTo(dueOn == null ? List.of() : List.of(dueOn.toString()));
    }

    @Test
    void a_short_exception_is_compensated_by_its_last_day() {
        SeparationException week = new SeparationException(
                "E1",
                "street",
                "S1",
                APPROVED,
                USED,
                FROM,
                LocalDate.of(2026, 2, 4),
                "recheck",
                List.of(),
                LocalDate.of(2026, 2, 4));

        assertThat(plain(onlyFinding(CONTROL.examine(week)), "dueOn")).isEqualTo("2026-02-03");
    }

    @Test
    void refuses_an_interval_that_needs_a_calendar_or_never_passes() {
        for (Period interval : List.of(Period.workingDays(5), Period.hours(5), Period.months(0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ExceptionCompensated(interval))
                    .withMessageStartingWith("interval must be at least one day");
        }
    }

    @Test
    void refuses_an_exception_that_ends_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeparationException(
                        "E1", "street", "S1", APPROVED, USED, FROM, FROM, "recheck", List.of(), FROM))
                .withMessage("from must be before until, but was 2026-01-15 and 2026-01-15");
    }

    private static SeparationException exception(String carriedOut, String asOf) {
        List<LocalDate> days = carriedOut.isEmpty()
                ? List.of()
                : List.of(carriedOut.split(" ")).stream().map(LocalDate::parse).toList();
        return new SeparationException(
                "E1", "street", "S1", APPROVED, USED, FROM, UNTIL, "recheck", days, LocalDate.parse(asOf));
    }

    private static SeparationException exception(@Nullable Approval approval, @Nullable Instant used) {
        return new SeparationException("E1", "street", "S1", approval, used, FROM, UNTIL, "recheck", List.of(), FROM);
    }

    private static @Nullable Instant after(@Nullable Integer seconds) {
        return seconds == null ? null : USED.plusSeconds(seconds);
    }

    private static Finding onlyFinding(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }

    private static Object plain(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::plain).orElseThrow();
    }
}
