package io.neikong.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.checkup.ClauseCoverage.Status;
import io.neikong.control.Clause;
import io.neikong.control.Finding;
import io.neikong.control.SampleControl;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.control.Waiver;
import io.neikong.control.Waivers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckupTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final SampleControl CONTROL = new SampleControl();

    @Test
    void counts_each_verdict_by_clause() {
        CheckupReport report = checkup("a", "b APPROVED", "c !COUNTED", "d ANNOUNCED", "e -");

        assertThat(coverage(report, Clause.SEALS))
                .isEqualTo(new ClauseCoverage(Clause.SEALS, Status.ASSESSED, new Tally(2, 1, 0, 1, 1)));
        assertThat(coverage(report, Clause.PUBLIC_NOTICE).tally()).isEqualTo(new Tally(3, 1, 0, 0, 1));
        assertThat(coverage(report, Clause.SEALS).tally().examined()).isEqualTo(4);
    }

    @Test
    void says_of_every_clause_whether_it_was_assessed() {
        CheckupReport report = checkup("a");

        assertThat(report.coverage()).extracting(ClauseCoverage::clause).containsExactly(Clause.values());
        assertThat(coverage(report, Clause.SEALS).status()).isEqualTo(Status.ASSESSED);
        assertThat(coverage(report, Clause.ROTATION).status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(coverage(report, Clause.POLITICAL_STANCE).status()).isEqualTo(Status.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a -"})
    void does_not_count_a_control_that_examined_nothing_as_assessed(String fact) {
        CheckupReport report = fact.isEmpty() ? checkup() : checkup(fact);

        assertThat(coverage(report, Clause.SEALS).status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(report.controls()).hasSize(2);
    }

    @Test
    void runs_once() {
        Checkup checkup = Checkup.asOf(DAY).examine("facts", Stream.of("a"), List.of(CONTROL));

        assertThat(checkup.run().examined()).isPositive();
        assertThatIllegalStateException()
                .isThrownBy(checkup::run)
                .withMessage("a checkup must run once, but this one of 2026-06-30 has run before");
    }

    @Test
    void adds_up_the_controls_of_one_clause() {
        CheckupReport report = Checkup.asOf(DAY)
                .examine("first", Stream.of("a"), List.of(CONTROL, CONTROL))
                .examine("second", Stream.of("b", "c"), List.of(CONTROL))
                .run();

        assertThat(coverage(report, Clause.SEALS).tally().satisfied()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 16})
    void reports_the_same_in_any_order_and_on_any_number_of_threads(int threads) {
        List<String> facts = manyFacts();
        CheckupReport expected = Checkup.asOf(DAY)
                .threads(1)
                .examine("facts", facts.stream(), List.of(CONTROL))
                .run();
        Collections.shuffle(facts, new Random(threads));

        CheckupReport actual = Checkup.asOf(DAY)
                .threads(threads)
                .examine("facts", facts.stream(), List.of(CONTROL))
                .run();

        assertThat(actual).isEqualTo(expected);
        assertThat(actual.findings()).hasSizeGreaterThan(1000).isSortedAccordingTo(Finding.REPORT_ORDER);
    }

    @Test
    void counts_open_findings_by_severity_and_leaves_out_the_waived() {
        CheckupReport report = checkup("a APPROVED", "b !COUNTED");
        CheckupReport waived = new CheckupReport(
                DAY, report.findings().stream().map(one -> one.waivedBy("W1")).toList(), report.controls());

        assertThat(report.openFindings())
                .containsEntry(Severity.MAJOR, 2L)
                .containsEntry(Severity.CRITICAL, 0L)
                .hasSize(4);
        assertThat(report.hasOpenFindings()).isTrue();
        assertThat(waived.openFindings()).containsEntry(Severity.MAJOR, 0L);
        assertThat(waived.hasOpenFindings()).isFalse();
    }

    @Test
    void counts_what_a_waiver_excuses_as_waived_and_keeps_it_in_the_report() {
        CheckupReport report =
                checkup(waiver("W1", "TST-001"), "a APPROVED", "b APPROVED !COUNTED", "c ANNOUNCED", "d");

        assertThat(coverage(report, Clause.SEALS).tally()).isEqualTo(new Tally(2, 0, 1, 1, 0));
        assertThat(coverage(report, Clause.PUBLIC_NOTICE).tally()).isEqualTo(new Tally(3, 1, 0, 0, 0));
        assertThat(report.findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.WAIVED, Verdict.WAIVED, Verdict.UNDETERMINED, Verdict.VIOLATED);
        assertThat(report.openFindings()).containsEntry(Severity.MAJOR, 2L);
    }

    @Test
    void excuses_nothing_by_an_expired_waiver() {
        Waiver expired = waiver("W1", "TST-001").withValidity(DAY.minusYears(1), DAY);

        assertThat(checkup(expired, "a APPROVED").findings()).allMatch(Finding::isOpen);
        assertThat(checkup(expired.withValidity(DAY.minusYears(1), DAY.plusDays(1)), "a APPROVED")
                        .findings())
                .noneMatch(Finding::isOpen);
    }

    @Test
    void finds_a_waiver_that_was_recorded_after_the_act_and_leaves_the_act_open() {
        CheckupReport report = checkup(waiver("W1", "TST-001"), "a APPROVED @2025-12-31", "b APPROVED @2026-01-01");

        assertThat(report.findings())
                .extracting(finding -> finding.rule().code() + " " + finding.subject() + " " + finding.verdict())
                .containsExactly("CFG-003 W1 VIOLATED", "TST-001 a VIOLATED", "TST-001 b WAIVED");
        assertThat(coverage(report, Clause.CONFIGURATION).tally()).isEqualTo(new Tally(1, 1, 0, 0, 0));
    }

    @Test
    void tells_its_listener_how_far_it_has_come() {
        List<Long> told = new ArrayList<>();

        CheckupReport report = Checkup.asOf(DAY)
                .listener((facts, examined) -> told.add(examined))
                .examine("facts", IntStream.range(0, 1300).mapToObj(Integer::toString), List.of(CONTROL))
                .run();

        assertThat(told).containsExactly(512L, 1024L, 1300L);
        assertThat(coverage(report, Clause.SEALS).tally().satisfied()).isEqualTo(1300);
    }

    @Test
    void reads_only_a_few_batches_ahead_of_what_is_examined() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean go = new AtomicBoolean();
        Stream<String> facts = IntStream.range(0, 100_000).mapToObj(i -> {
            read.incrementAndGet();
            return "use/" + i;
        });
        SlowControl slow = new SlowControl(go);
        Thread run = new Thread(() -> Checkup.asOf(DAY)
                .threads(2)
                .examine("facts", facts, List.of(slow))
                .run());
        run.start();

        run.join(300);
        int readWhileNothingWasExamined = read.get();
        go.set(true);
        run.join();

        assertThat(readWhileNothingWasExamined).isLessThanOrEqualTo(512 * (2 * 4 + 1));
        assertThat(read).hasValue(100_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void hands_on_what_a_stream_throws_and_closes_all_streams(int threads) {
        AtomicInteger closed = new AtomicInteger();
        Stream<String> broken = Stream.of("a", "b").map(fact -> {
            throw new IllegalStateException("line 7");
        });

        assertThatThrownBy(() -> Checkup.asOf(DAY)
                        .threads(threads)
                        .examine("broken", broken.onClose(closed::incrementAndGet), List.of(CONTROL))
                        .examine("other", Stream.of("c").onClose(closed::incrementAndGet), List.of(CONTROL))
                        .run())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("line 7");
        assertThat(closed).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void hands_on_what_a_control_throws(int threads) {
        assertThatThrownBy(() -> Checkup.asOf(DAY)
                        .threads(threads)
                        .examine("facts", Stream.of(""), List.of(new ThrowingControl()))
                        .run())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refuses_to_run_on_no_thread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkup.asOf(DAY).threads(0))
                .withMessage("threads must be at least 1, but was 0");
    }

    private static CheckupReport checkup(String... facts) {
        return Checkup.asOf(DAY)
                .examine("facts", Stream.of(facts), List.of(CONTROL))
                .run();
    }

    private static CheckupReport checkup(Waiver waiver, String... facts) {
        return Checkup.asOf(DAY)
                .waivers(Waivers.of(waiver))
                .examine("facts", Stream.of(facts), List.of(CONTROL))
                .run();
    }

    /** Recorded on the first day of 2026, and valid since the last year. */
    private static Waiver waiver(String id, String rule) {
        return Waiver.of(id, Waiver.Scope.of(rule))
                .withReason("reason")
                .withApplicant("li")
                .withApprover("wang")
                .withCompensatingControl("recount")
                .withValidity(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1))
                .withRecordedAt(Instant.parse("2026-01-01T01:00:00Z"));
    }

    private static ClauseCoverage coverage(CheckupReport report, Clause clause) {
        return report.coverage().stream()
                .filter(coverage -> coverage.clause() == clause)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> manyFacts() {
        List<String> facts = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            facts.add("use/" + i + (i % 3 == 0 ? " APPROVED" : "") + (i % 7 == 0 ? " !COUNTED" : ""));
        }
        return facts;
    }
}
