package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.RotationRule.PLANNED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.permissions.rotation.RotationYear.Plan;
import io.neikong.permissions.rotation.RotationYear.Rotation;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 1-3 of the notice: the plan of the year and what came of it. */
class RotationPlannedTest {

    private static final RotationPlanned CONTROL = new RotationPlanned();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 1, 15);

    @Test
    void a_plan_adopted_in_time_and_kept_is_satisfied() {
        Rotation kept = new Rotation("li", "cashier", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 1));

        assertThat(CONTROL.examine(year(AS_OF, IN_TIME, kept))).isSatisfied().examined(PLANNED);
    }

    @Test
    void a_plan_to_rotate_nobody_is_a_plan() {
        assertThat(CONTROL.examine(year(AS_OF, IN_TIME))).isSatisfied();
    }

    @ParameterizedTest(name = "no plan, seen on {0}")
    @CsvSource({"2026-03-31, false", "2026-04-01, true"})
    void no_plan_is_a_breach_once_it_was_due(LocalDate asOf, boolean due) {
        Outcome outcome = CONTROL.examine(new RotationYear("finance", 2026, null, asOf));

        if (due) {
            assertThat(outcome)
                    .isViolatedBy(PLANNED)
                    .finding(PLANNED)
                    .shows("year", "2026")
                    .shows("dueOn", "2026-03-31")
                    .says(Locale.CHINESE, "年度轮岗计划未制定或未落实。单位：finance；年度：2026；情形：未制定计划；应于何日前制定：2026-03-31。");
        } else {
            assertThat(outcome).isNotApplicable();
        }
    }

    @ParameterizedTest(name = "adopted on {0}: {1}")
    @CsvSource({"2025-12-01, ", "2026-03-31, ", "2026-04-01, rotationPlanLate"})
    void the_plan_is_adopted_through_the_end_of_march(LocalDate adoptedOn, @Nullable String circumstance) {
        Outcome outcome = CONTROL.examine(year(AS_OF, adoptedOn));

        if (circumstance == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).isViolatedBy(PLANNED).finding(PLANNED).shows("circumstances", List.of(circumstance));
        }
    }

    @Test
    void a_district_can_set_another_day_even_one_that_not_every_year_has() {
        RotationPlanned february = new RotationPlanned(MonthDay.of(Month.FEBRUARY, 29));

        assertThat(february.examine(year(AS_OF, LocalDate.of(2026, 2, 28)))).isSatisfied();
        assertThat(february.examine(year(AS_OF, LocalDate.of(2026, 3, 1)))).isViolatedBy(PLANNED);
    }

    @ParameterizedTest(name = "planned for 2026-04-01, left on {0}, seen on {1}: {2}")
    @CsvSource({
        "2026-03-15, 2026-06-30, ",
        "2026-04-01, 2026-06-30, ",
        "2026-04-02, 2026-06-30, rotatedLate",
        "2026-07-15, 2026-06-30, notRotated",
        "          , 2026-04-01, ",
        "          , 2026-04-02, notRotated",
    })
    void what_was_planned_is_compared_with_what_was_done(
            @Nullable LocalDate leftOn, LocalDate asOf, @Nullable String circumstance) {
        Rotation rotation = new Rotation("li", "cashier", LocalDate.of(2026, 4, 1), leftOn);

        Outcome outcome = CONTROL.examine(year(asOf, IN_TIME, rotation));

        if (circumstance == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(PLANNED)
                    .finding(PLANNED)
                    .concerns("li")
                    .shows("unit", "finance")
                    .shows("post", "cashier")
                    .shows("plannedOn", "2026-04-01")
                    .shows("circumstances", List.of(circumstance));
        }
    }

    @Test
    void days_that_were_not_recorded_are_gaps() {
        Outcome outcome = CONTROL.examine(year(AS_OF, null, new Rotation("li", "cashier", null, null)));

        assertThat(outcome).isUndeterminedBy(PLANNED, PLANNED);
        assertThat(outcome.findings())
                .extracting(finding ->
                        finding.evidence().get("missing").orElseThrow().plain())
                .containsExactly(List.of("planAdoptedOn"), List.of("plannedOn"));
    }

    @Test
    void every_line_that_was_not_kept_is_a_finding_of_its_own() {
        LocalDate planned = LocalDate.of(2026, 2, 2);

        Outcome outcome = CONTROL.examine(year(
                AS_OF,
                LocalDate.of(2026, 5, 1),
                new Rotation("li", "cashier", planned, null),
                new Rotation("li", "clerk", planned, null),
                new Rotation("wang", "cashier", planned, null)));

        assertThat(outcome).isViolatedBy(PLANNED, PLANNED, PLANNED, PLANNED);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void a_plan_that_was_adopted_after_the_day_judged_on_is_none_yet() {
        assertThat(CONTROL.examine(year(AS_OF, AS_OF.plusDays(1))))
                .isViolatedBy(PLANNED)
                .finding(PLANNED)
                .shows("circumstances", List.of("noRotationPlan"));
        assertThat(CONTROL.examine(year(AS_OF, AS_OF)))
                .finding(PLANNED)
                .shows("circumstances", List.of("rotationPlanLate"));
        assertThat(CONTROL.examine(year(LocalDate.of(2026, 1, 14), IN_TIME))).isNotApplicable();
    }

    private static RotationYear year(LocalDate asOf, @Nullable LocalDate adoptedOn, Rotation... rotations) {
        return new RotationYear("finance", 2026, new Plan("R1", adoptedOn, List.of(rotations)), asOf);
    }
}
