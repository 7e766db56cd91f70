package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.Flows.MONDAY;
import static io.neikong.permissions.grant.Flows.act;
import static io.neikong.permissions.grant.Flows.ofThreeSteps;
import static io.neikong.permissions.grant.Flows.onTerms;
import static io.neikong.permissions.grant.Flows.receivedBy;
import static io.neikong.permissions.grant.GrantRule.EMERGENCY_SUPPLEMENTED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-6 of the notice, GRT-006. */
class EmergencySupplementedTest {

    private static final EmergencySupplemented CONTROL = new EmergencySupplemented(WorkingCalendar.china());

    @ParameterizedTest(name = "executed on Monday at 9, approved at {0}: in time {1}")
    @CsvSource({
        "2026-03-01T08:00:00, true", // before
        "2026-03-03T23:59:59, true",
        "2026-03-04T00:00:00, false",
    })
    void is_approved_within_one_working_day_of_the_execution(LocalDateTime approvedAt, boolean inTime) {
        Outcome outcome = CONTROL.examine(
                emergency(new Act("head", approvedAt.atZone(ChinaTime.ZONE).toInstant()), act("admin", 9), null));

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(EMERGENCY_SUPPLEMENTED)
                    .isBreach()
                    .concerns("admin")
                    .shows("circumstances", List.of("approvedLate"))
                    .shows("limitDay", MONDAY.plusDays(1));
        }
    }

    @Test
    void a_weekend_and_holidays_do_not_count() {
        Instant beforeSpringFestival =
                LocalDate.of(2026, 2, 14).atTime(9, 0).atZone(ChinaTime.ZONE).toInstant();
        Act approval = new Act(
                "head",
                LocalDate.of(2026, 2, 24).atTime(9, 0).atZone(ChinaTime.ZONE).toInstant());

        assertThat(CONTROL.examine(emergency(approval, new Act("admin", beforeSpringFestival), null)))
                .isSatisfied();
    }

    @ParameterizedTest(name = "approved by nobody, seen on {0}: breach {1}")
    @CsvSource({"2026-03-02, false", "2026-03-03, false", "2026-03-04, true"})
    void nobody_is_a_breach_when_the_time_is_up(LocalDate asOf, boolean breach) {
        Outcome outcome = CONTROL.examine(receivedBy("clerk", null, asOf, emergency(Act.NONE, act("admin", 9), null)));

        if (breach) {
            assertThat(outcome)
                    .finding(EMERGENCY_SUPPLEMENTED)
                    .isBreach()
                    .says(
                            Locale.ENGLISH,
                            "An emergency grant was not approved in time afterwards (nobody approved it). Authorisation:"
                                    + " grant 1; executed at: 2026-03-02 09:00:00; last day for the approval: 2026-03-03.")
                    .says(Locale.CHINESE, "紧急授权未按期补办审批（无人审批）。授权：grant 1；执行时间：2026-03-02 09:00:00；最迟补批日：2026-03-03。");
        } else {
            assertThat(outcome).isNotApplicable();
        }
    }

    @Test
    void an_approval_recorded_later_than_claimed_counts_from_when_it_was_recorded() {
        Instant recordedAt = ChinaTime.startOf(MONDAY.plusDays(9));

        assertThat(CONTROL.examine(emergency(act("head", 10), act("admin", 9), recordedAt)))
                .finding(EMERGENCY_SUPPLEMENTED)
                .isBreach()
                .shows("approvedAt", "2026-03-02T10:00:00+08:00")
                .shows("approvalRecordedAt", "2026-03-11T00:00:00+08:00");
    }

    @Test
    void missing_moments_are_gaps() {
        assertThat(CONTROL.examine(emergency(new Act("head", null), act("admin", 9), null)))
                .finding(EMERGENCY_SUPPLEMENTED)
                .isGap()
                .shows("missing", List.of("approvedAt"));
        assertThat(CONTROL.examine(emergency(act("head", 10), new Act("admin", null), null)))
                .finding(EMERGENCY_SUPPLEMENTED)
                .isGap()
                .shows("missing", List.of("executedAt"));
    }

    @Test
    void a_year_that_is_not_announced_is_a_gap() {
        Act execution = new Act("admin", ChinaTime.startOf(LocalDate.of(2026, 12, 31)));
        Act approval = new Act("head", ChinaTime.startOf(LocalDate.of(2027, 1, 4)));

        assertThat(CONTROL.examine(seenOn(LocalDate.of(2027, 1, 31), emergency(approval, execution, null))))
                .finding(EMERGENCY_SUPPLEMENTED)
                .isGap()
                .shows("missing", List.of("workingCalendar"));
    }

    @Test
    void what_was_cancelled_but_executed_all_the_same_needs_its_approval_too() {
        GrantFlow executed = emergency(Act.NONE, act("admin", 9), null);
        GrantFlow stopped = emergency(Act.NONE, Act.NONE, null);

        assertThat(CONTROL.examine(onTerms(executed, Kind.EMERGENCY, Status.CANCELLED, null)))
                .isViolatedBy(EMERGENCY_SUPPLEMENTED);
        assertThat(CONTROL.examine(onTerms(stopped, Kind.EMERGENCY, Status.CANCELLED, null)))
                .isNotApplicable();
        assertThat(CONTROL.examine(onTerms(executed, Kind.EMERGENCY, Status.PENDING, null)))
                .isNotApplicable();
    }

    @Test
    void other_grants_are_not_examined_and_the_time_can_be_set() {
        GrantFlow flow = emergency(act("head", 11), act("admin", 9), null);

        assertThat(CONTROL.examine(onTerms(flow, Kind.TEMPORARY, Status.EXECUTED, null)))
                .isNotApplicable();
        assertThat(new EmergencySupplemented(WorkingCalendar.china(), Period.hours(2)).examine(flow))
                .isSatisfied();
        assertThat(new EmergencySupplemented(WorkingCalendar.china(), Period.hours(1)).examine(flow))
                .isViolatedBy(EMERGENCY_SUPPLEMENTED);
    }

    @Test
    void an_approval_after_the_day_judged_on_has_not_been_given_yet() {
        Act late = new Act("head", ChinaTime.startOf(MONDAY.plusDays(8)));
        Act next = new Act("head", ChinaTime.startOf(MONDAY.plusDays(1)));

        assertThat(CONTROL.examine(seenOn(MONDAY, emergency(next, act("admin", 9), null))))
                .isNotApplicable();
        assertThat(CONTROL.examine(seenOn(MONDAY.plusDays(1), emergency(late, act("admin", 9), null))))
                .isNotApplicable();
        assertThat(CONTROL.examine(seenOn(MONDAY.plusDays(2), emergency(late, act("admin", 9), null))))
                .finding(EMERGENCY_SUPPLEMENTED)
                .isBreach()
                .shows("circumstances", List.of("approvedByNobody"));
        assertThat(CONTROL.examine(seenOn(MONDAY.minusDays(1), emergency(Act.NONE, new Act("admin", null), null))))
                .isUndeterminedBy(EMERGENCY_SUPPLEMENTED);
    }

    static GrantFlow seenOn(LocalDate asOf, GrantFlow flow) {
        GrantFlow seen = Flows.receivedBy("clerk", null, asOf, flow);
        return onTerms(seen, Kind.EMERGENCY, Status.EXECUTED, flow.approvalRecordedAt());
    }

    private static GrantFlow emergency(Act approval, Act execution, @Nullable Instant approvalRecordedAt) {
        return onTerms(
                ofThreeSteps(act("leader", 8), approval, execution),
                Kind.EMERGENCY,
                Status.EXECUTED,
                approvalRecordedAt);
    }
}
