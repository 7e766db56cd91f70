package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.ROSTER_RECONCILED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.permissions.mover.ReconciliationHistory.Reconciliation;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-3 of the notice, PRM-005. */
class ReconciledRegularlyTest {

    private static final ReconciledRegularly CONTROL = new ReconciledRegularly(Policy.builtIn());
    private static final LocalDate LAUNCH = LocalDate.of(2025, 11, 30);

    @ParameterizedTest(name = "first on {0}: in time {1}")
    @CsvSource({"2026-02-27, true", "2026-02-28, true", "2026-03-01, false"}) // the 30th of February is its last day
    void three_months_run_from_the_launch_to_the_first_time(LocalDate first, boolean inTime) {
        Outcome outcome = CONTROL.examine(history(LAUNCH, first, done(first)));

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(ROSTER_RECONCILED)
                    .isBreach()
                    .shows("since", LAUNCH)
                    .shows("limitDay", "2026-02-28")
                    .shows("doneOn", first);
        }
    }

    @ParameterizedTest(name = "seen on {0}: in time {1}")
    @CsvSource({"2026-04-10, true", "2026-04-11, false"})
    void and_from_the_last_time_to_the_day_it_is_looked_at(LocalDate asOf, boolean inTime) {
        Outcome outcome = CONTROL.examine(history(null, asOf, done(LocalDate.of(2026, 1, 10))));

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).finding(ROSTER_RECONCILED).shows("openOn", asOf);
        }
    }

    @Test
    void each_lapse_is_a_breach_of_its_own_and_stays_one() {
        Outcome outcome = CONTROL.examine(history(
                LAUNCH,
                LocalDate.of(2027, 1, 1),
                done(LocalDate.of(2026, 9, 2)),
                done(LocalDate.of(2026, 2, 1)),
                done(LocalDate.of(2026, 9, 2))));

        assertThat(outcome).isViolatedBy(ROSTER_RECONCILED, ROSTER_RECONCILED);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(outcome.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "The roster of the personnel office and the accounts of a system were not reconciled as they have to"
                                + " be (too late). System: SUB; last time before: 2026-02-01; last day allowed: 2026-05-01;"
                                + " done on: 2026-09-02.",
                        "The roster of the personnel office and the accounts of a system were not reconciled as they have to"
                                + " be (too late). System: SUB; last time before: 2026-09-02; last day allowed: 2026-12-02;"
                                + " not done by: 2027-01-01.");
    }

    @Test
    void never_is_a_breach_even_if_nobody_knows_since_when() {
        assertThat(CONTROL.examine(history(null, LAUNCH)))
                .finding(ROSTER_RECONCILED)
                .isBreach()
                .shows("circumstances", List.of("neverReconciled"))
                .says(Locale.CHINESE, "人事名册与系统账号未按要求核对（从未核对）。系统：SUB；截至 2025-11-30 仍未核对。");
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(9)))).isSatisfied();
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(99)))).isViolatedBy(ROSTER_RECONCILED);
    }

    @Test
    void an_undated_one_makes_a_lapse_a_gap() {
        Reconciliation undated = new Reconciliation(null, null);

        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(99), undated)))
                .finding(ROSTER_RECONCILED)
                .isGap()
                .shows("missing", List.of("reconciledOn"));
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(9), undated)))
                .isSatisfied();
    }

    @Test
    void differences_that_were_left_are_a_breach() {
        Outcome outcome = CONTROL.examine(history(
                LAUNCH,
                LocalDate.of(2026, 2, 2),
                new Reconciliation(LocalDate.of(2026, 1, 5), 3),
                new Reconciliation(LocalDate.of(2026, 1, 6), 0)));

        assertThat(outcome).isViolatedBy(ROSTER_RECONCILED);
        assertThat(outcome)
                .finding(ROSTER_RECONCILED)
                .shows("reconciledOn", "2026-01-05")
                .shows("unresolved", 3L);
    }

    @Test
    void a_district_can_demand_more() {
        Policy policy =
                Policy.of(List.of(PolicyOverride.of(Parameters.RECERTIFICATION, Layer.DISTRICT, null, Period.months(1))
                        .basedOn("District notice 2025-7")
                        .decidedBy("author", "approver")
                        .from(LocalDate.of(2025, 1, 1))));

        assertThat(new ReconciledRegularly(policy).examine(history(LAUNCH, LocalDate.of(2025, 12, 31))))
                .finding(ROSTER_RECONCILED)
                .shows("setBy", "District notice 2025-7");
    }

    @Test
    void one_that_is_yet_to_come_does_not_count() {
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(99), done(LAUNCH.plusDays(100)))))
                .isViolatedBy(ROSTER_RECONCILED);
    }

    @Test
    void differences_found_after_the_day_judged_on_are_not_known_yet() {
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(9), new Reconciliation(LAUNCH.plusDays(10), 3))))
                .isSatisfied();
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(10), new Reconciliation(LAUNCH.plusDays(10), 3))))
                .isViolatedBy(ROSTER_RECONCILED);
    }

    @Test
    void one_without_a_day_is_a_gap_where_nobody_knows_since_when_it_had_to_be() {
        assertThat(CONTROL.examine(history(null, LAUNCH, new Reconciliation(null, null))))
                .isUndeterminedBy(ROSTER_RECONCILED)
                .finding(ROSTER_RECONCILED)
                .shows("missing", List.of("reconciledOn"));
    }

    @Test
    void differences_left_on_a_day_that_was_not_recorded_are_a_gap() {
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(9), new Reconciliation(null, 3))))
                .isUndeterminedBy(ROSTER_RECONCILED)
                .finding(ROSTER_RECONCILED)
                .shows("unresolved", 3L)
                .shows("missing", List.of("reconciledOn"));
        assertThat(CONTROL.examine(history(LAUNCH, LAUNCH.plusDays(9), new Reconciliation(null, 0))))
                .isSatisfied();
    }

    private static Reconciliation done(LocalDate day) {
        return new Reconciliation(day, null);
    }

    private static ReconciliationHistory history(@Nullable LocalDate since, LocalDate asOf, Reconciliation... done) {
        return new ReconciliationHistory("SUB", since, Stream.of(done).toList(), asOf);
    }
}
