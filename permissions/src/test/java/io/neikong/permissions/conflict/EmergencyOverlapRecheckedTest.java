package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.OVERLAP_RECHECKED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.party.Approval;
import io.neikong.permissions.conflict.EmergencyOverlap.Action;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmergencyOverlapRecheckedTest {

    private static final EmergencyOverlapRechecked CONTROL = new EmergencyOverlapRechecked(WorkingCalendar.china());
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T01:00:00Z");
    /** Five working days after Monday is the next Monday, until midnight. */
    private static final Instant LAST_MOMENT = Instant.parse("2026-03-09T15:59:59Z");

    private static final Instant TOO_LATE = Instant.parse("2026-03-09T16:00:00Z");
    private static final Approval BEFORE = new Approval("director", MONDAY, MONDAY);

    @Test
    void is_satisfied_if_approved_before_for_a_fixed_time_and_rechecked_by_a_third_person_on_the_last_day() {
        assertThat(CONTROL.examine(overlap(BEFORE, new Action("case/1", MONDAY, "wang", LAST_MOMENT))))
                .isSatisfied();
    }

    @Test
    void is_violated_if_rechecked_a_moment_too_late() {
        assertThat(CONTROL.examine(overlap(BEFORE, new Action("case/1", MONDAY, "wang", TOO_LATE))))
                .finding(OVERLAP_RECHECKED)
                .isBreach()
                .concerns("li")
                .shows("action", "case/1")
                .shows("circumstances", List.of("recheckedLate"));
    }

    @Test
    void what_nobody_rechecked_is_a_breach_only_once_the_time_is_over() {
        Action open = new Action("case/1", MONDAY, null, null);

        assertThat(CONTROL.examine(overlap(BEFORE, LAST_MOMENT, open))).isSatisfied();
        assertThat(CONTROL.examine(overlap(BEFORE, TOO_LATE, open)))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("notRechecked"));
    }

    @Test
    void neither_the_person_nor_the_approver_is_a_third_person() {
        Outcome outcome = CONTROL.examine(overlap(
                BEFORE,
                new Action("case/1", MONDAY, "li", TUESDAY),
                new Action("case/2", MONDAY, "director", TUESDAY)));

        assertThat(outcome).isViolatedBy(OVERLAP_RECHECKED, OVERLAP_RECHECKED);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    @Test
    void nobody_the_person_or_an_approval_afterwards_or_backdated_does_not_permit_it() {
        assertThat(CONTROL.examine(overlap(null)))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("approvedByNobody"));
        assertThat(CONTROL.examine(overlap(new Approval("li", MONDAY, MONDAY))))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("selfApproved"));
        assertThat(CONTROL.examine(overlap(new Approval("director", MONDAY.plusNanos(1), null))))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("approvedAfterStart"));
        assertThat(CONTROL.examine(overlap(new Approval("director", MONDAY, TUESDAY))))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("approvalBackdated"));
    }

    @Test
    void an_overlap_without_an_end_is_a_breach() {
        assertThat(CONTROL.examine(new EmergencyOverlap("o1", "li", BEFORE, MONDAY, null, List.of(), LAST_MOMENT)))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("withoutEnd"));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(overlap(new Approval("director", null, null))))
                .finding(OVERLAP_RECHECKED)
                .isGap()
                .shows("missing", List.of("approvedAt"));
        assertThat(CONTROL.examine(new EmergencyOverlap("o1", "li", BEFORE, null, TUESDAY, List.of(), LAST_MOMENT)))
                .finding(OVERLAP_RECHECKED)
                .isGap()
                .shows("missing", List.of("overlapStart"));
        assertThat(CONTROL.examine(overlap(BEFORE, new Action("case/1", null, "wang", TUESDAY))))
                .finding(OVERLAP_RECHECKED)
                .isGap()
                .shows("missing", List.of("at"));
        assertThat(CONTROL.examine(overlap(BEFORE, new Action("case/1", MONDAY, "wang", null))))
                .finding(OVERLAP_RECHECKED)
                .isGap()
                .shows("missing", List.of("recheckedAt"));
    }

    @Test
    void days_that_are_not_announced_yet_are_a_gap() {
        Instant nextYear = Instant.parse("2027-09-27T01:00:00Z");
        Instant aWeekLater = Instant.parse("2027-10-07T01:00:00Z");

        assertThat(CONTROL.examine(overlap(BEFORE, aWeekLater, new Action("case/1", nextYear, "wang", aWeekLater))))
                .finding(OVERLAP_RECHECKED)
                .isGap()
                .shows("missing", List.of("workingDays"));
    }

    @Test
    void what_is_rechecked_after_the_moment_judged_on_or_before_the_action_is_not_rechecked() {
        Action later = new Action("case/1", MONDAY, "wang", TOO_LATE);
        Action before = new Action("case/1", TUESDAY, "wang", MONDAY);

        assertThat(CONTROL.examine(overlap(BEFORE, LAST_MOMENT, later))).isSatisfied();
        assertThat(CONTROL.examine(overlap(BEFORE, LAST_MOMENT, before))).isSatisfied();
        assertThat(CONTROL.examine(overlap(BEFORE, TOO_LATE.plusSeconds(86_400), before)))
                .isViolatedBy(OVERLAP_RECHECKED)
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("notRechecked"));
        assertThat(CONTROL.examine(overlap(BEFORE, TOO_LATE.plusSeconds(86_400), before))
                        .findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.evidence().get("recheckedAt")).isEmpty());
        assertThat(CONTROL.examine(overlap(BEFORE, new Action("case/1", MONDAY, "wang", TOO_LATE))))
                .finding(OVERLAP_RECHECKED)
                .shows("circumstances", List.of("recheckedLate"))
                .shows("recheckedAt", "2026-03-10T00:00:00+08:00");
    }

    private static EmergencyOverlap overlap(@Nullable Approval approval, Action... actions) {
        return overlap(approval, TOO_LATE, actions);
    }

    private static EmergencyOverlap overlap(@Nullable Approval approval, Instant asOf, Action... actions) {
        return new EmergencyOverlap("o1", "li", approval, MONDAY, TUESDAY, List.of(actions), asOf);
    }
}
