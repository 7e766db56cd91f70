package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.EMERGENCY_APPROVED_AFTERWARDS;
import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.finance.seal.SealUse.Approved;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Used on Friday, 6 March 2026; the next working day is Monday, 9 March. */
class EmergencyApprovalTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T18:00:00+08:00");
    static final Instant MONDAY_NIGHT = Instant.parse("2026-03-09T23:59:59+08:00");
    static final Instant TUESDAY = Instant.parse("2026-03-10T00:00:00+08:00");
    static final Instant YEAR_END = Instant.parse("2026-12-31T12:00:00+08:00");

    @Test
    void an_emergency_is_supplemented_through_the_next_working_day() {
        examining(complete().approved("head", MONDAY_NIGHT), "2026-03-31")
                .isSatisfied()
                .examined(EMERGENCY_APPROVED_AFTERWARDS);
        examining(complete().approved("head", TUESDAY), "2026-03-31")
                .isViolatedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .weighs(Severity.MAJOR)
                .shows("circumstances", "[supplementedLate]")
                .shows("dueOn", "2026-03-09");
    }

    @Test
    void an_emergency_that_was_approved_beforehand_is_in_order() {
        examining(complete().approved("head", NOON.minusSeconds(60)), "2026-03-31")
                .isSatisfied();
    }

    @Test
    void an_approval_that_is_claimed_in_time_counts_from_the_moment_it_was_recorded() {
        SealUse claimed = complete().approved("head", NOON).usedAt(FRIDAY).use();

        assertThat(control()
                        .examine(new EmergencySealUse(
                                recorded(claimed, MONDAY_NIGHT).with(SealUses.emergency()), LocalDate.of(2026, 3, 31))))
                .isSatisfied();
        assertThat(control()
                        .examine(new EmergencySealUse(
                                recorded(claimed, TUESDAY).with(SealUses.emergency()), LocalDate.of(2026, 3, 31))))
                .isViolatedBy(EMERGENCY_APPROVED_AFTERWARDS);
    }

    @Test
    void an_approval_by_somebody_whom_nobody_knows_is_in_time_or_late_like_any_other() {
        SealUse use = complete().usedAt(FRIDAY).use().with(SealUses.emergency());
        LocalDate later = LocalDate.of(2026, 3, 31);

        assertThat(control()
                        .examine(new EmergencySealUse(
                                SealUses.approvedBy(use, new Approved(null, MONDAY_NIGHT, null)), later)))
                .isSatisfied();
        assertThat(control()
                        .examine(new EmergencySealUse(
                                SealUses.approvedBy(use, new Approved(null, TUESDAY, null)), later)))
                .isViolatedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .weighs(Severity.MAJOR);
    }

    @Test
    void an_emergency_that_nobody_approved_is_found_once_the_time_is_up() {
        SealUses nobody = complete().approved(null, null);

        examining(nobody, "2026-03-09").isNotApplicable();
        examining(nobody, "2026-03-10")
                .isViolatedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", "[approvedByNobody]");
    }

    @Test
    void is_undetermined_when_moments_or_the_calendar_are_missing() {
        examining(complete().approved("head", null), "2026-03-31")
                .isUndeterminedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .shows("missing", "[approvedAt]");
        assertThat(control().examine(emergency(complete().usedAt(null), "2026-03-31")))
                .isUndeterminedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .shows("missing", "[usedAt]");
        assertThat(control().examine(emergency(complete().approved(null, null).usedAt(YEAR_END), "2027-01-04")))
                .isUndeterminedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void an_ordinary_use_however_late_its_approval_is_not_this_rules_business() {
        assertThat(control()
                        .examine(new EmergencySealUse(
                                complete().approved("head", TUESDAY).use(), LocalDate.of(2026, 3, 31))))
                .isNotApplicable();
        assertThat(control()
                        .examine(emergency(complete().status(Status.CANCELLED).usedAt(null), "2026-03-31")))
                .isNotApplicable();
        assertThat(control().examine(emergency(complete().status(Status.PENDING).usedAt(null), "2026-03-31")))
                .isNotApplicable();
    }

    @Test
    void a_use_is_judged_whether_its_application_stands_as_used_or_pending() {
        for (Status status : List.of(Status.USED, Status.PENDING)) {
            examining(complete().status(status).approved("head", null), "2026-03-31")
                    .isUndeterminedBy(SealRule.EMERGENCY_APPROVED_AFTERWARDS);
        }
    }

    @Test
    void a_use_on_a_cancelled_application_is_left_to_the_rule_on_approvals() {
        SealUses cancelled = complete().status(Status.CANCELLED).approved("head", MONDAY_NIGHT);

        examining(cancelled, "2026-03-31").isNotApplicable();
        examining(cancelled.approved("head", TUESDAY), "2026-03-31").isNotApplicable();
        assertThat(new SealUseApproval()
                        .examine(emergency(cancelled, "2026-03-31").use()))
                .isViolatedBy(SealRule.APPROVED_BEFORE_USE);
    }

    @Test
    void an_approval_after_the_day_judged_on_has_not_been_given_yet() {
        examining(complete().approved("head", MONDAY_NIGHT), "2026-03-07").isNotApplicable();
        examining(complete().approved("head", Instant.parse("2026-03-20T09:00:00+08:00")), "2026-03-09")
                .isNotApplicable();
        examining(complete().approved("head", Instant.parse("2026-03-20T09:00:00+08:00")), "2026-03-10")
                .isViolatedBy(EMERGENCY_APPROVED_AFTERWARDS)
                .finding(EMERGENCY_APPROVED_AFTERWARDS)
                .shows("circumstances", "[approvedByNobody]");
    }

    private static SealUse recorded(SealUse use, Instant recordedAt) {
        return SealUses.approvedBy(use, new Approved(use.approver(), use.approvedAt(), recordedAt));
    }

    static EmergencySealUse emergency(SealUses uses, String asOf) {
        SealUses friday = NOON.equals(uses.usedAt()) ? uses.usedAt(FRIDAY) : uses;
        return new EmergencySealUse(friday.use().with(SealUses.emergency()), LocalDate.parse(asOf));
    }

    private static EmergencyApproval control() {
        return new EmergencyApproval(WorkingCalendar.china());
    }

    private static OutcomeAssert examining(SealUses uses, String asOf) {
        return assertThat(control().examine(emergency(uses, asOf)));
    }
}
