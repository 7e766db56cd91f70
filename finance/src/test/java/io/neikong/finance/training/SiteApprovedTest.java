package io.neikong.finance.training;

import static io.neikong.finance.training.TrainingRule.SITE_APPROVED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.training.SitedLesson.SiteChange;
import io.neikong.party.Approval;
import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteApprovedTest {

    static final SiteApproved CONTROL = new SiteApproved(WorkingCalendar.china(), Policy.builtIn());
    static final Instant THURSDAY = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant MONDAY = Instant.parse("2026-03-02T16:00:00+08:00");
    static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00+08:00");

    @Test
    void clause_3_4_the_approved_site_needs_no_change_and_another_room_of_it_neither() {
        examining(new SitedLesson("lesson", null, "A", "A", List.of())).isSatisfied();
    }

    @Test
    void clause_3_4_another_site_without_an_application_is_a_breach() {
        examining(lesson())
                .isViolatedBy(SITE_APPROVED)
                .finding(SITE_APPROVED)
                .shows("circumstances", "[changeNotAppliedFor]")
                .says(
                        Locale.CHINESE,
                        "擅自变更授课地点。课次编号：lesson；情形：未申请变更；开课时间：2026-03-05 09:00:00；核准地点：A；实际地点：B；应提前：3 个工作日。");
        examining(lesson(new SiteChange("C", "elsewhere", MONDAY, approved(MONDAY, null))))
                .isViolatedBy(SITE_APPROVED);
    }

    @ParameterizedTest(name = "applied for on {0} for {1}")
    @CsvSource({
        "2026-03-02, 2026-03-05, true",
        "2026-03-03, 2026-03-05, false",
        "2026-02-11, 2026-02-14, true",
        "2026-02-13, 2026-02-25, true",
        "2026-02-13, 2026-02-24, false",
        "2026-03-05, 2026-03-05, false",
    })
    void clause_3_4_a_change_is_applied_for_three_working_days_before(String applied, String held, boolean kept) {
        Instant startsAt = Instant.parse(held + "T09:00:00+08:00");
        Instant appliedAt = Instant.parse(applied + "T08:00:00+08:00");
        SitedLesson lesson = new SitedLesson(
                "lesson", startsAt, "A", "B", List.of(new SiteChange("C", "B", appliedAt, approved(startsAt, null))));

        if (kept) {
            examining(lesson).isSatisfied();
        } else {
            examining(lesson)
                    .isViolatedBy(SITE_APPROVED)
                    .finding(SITE_APPROVED)
                    .shows("circumstances", "[changeAppliedForLate]");
        }
    }

    @Test
    void clause_3_4_an_approval_recorded_after_the_lesson_is_no_approval_before_it() {
        circumstances(approved(THURSDAY.plusSeconds(1), null), "[changeApprovedAfterwards]");
        circumstances(approved(MONDAY, THURSDAY.plusSeconds(1)), "[changeBackdated]");
        circumstances(null, "[changeNotApproved]");
        examining(lesson(change(MONDAY, approved(THURSDAY, THURSDAY)))).isSatisfied();
    }

    @Test
    void everything_that_is_wrong_is_named() {
        examining(lesson(change(TUESDAY, null)))
                .finding(SITE_APPROVED)
                .shows("circumstances", "[changeNotApproved, changeAppliedForLate]");
    }

    @Test
    void what_is_wrong_with_several_changes_is_named_in_the_same_order() {
        SiteChange late = new SiteChange("C1", "B", TUESDAY, approved(MONDAY, null));
        SiteChange backdated = new SiteChange("C2", "B", TUESDAY, approved(MONDAY, THURSDAY.plusSeconds(1)));

        Assertions.assertThat(CONTROL.examine(lesson(late, backdated)))
                .isEqualTo(CONTROL.examine(lesson(backdated, late)));
        examining(lesson(backdated, late))
                .finding(SITE_APPROVED)
                .shows("circumstances", "[changeAppliedForLate, changeBackdated]");
    }

    @Test
    void one_change_in_order_is_enough() {
        examining(lesson(change(TUESDAY, null), change(MONDAY, approved(MONDAY, null)), change(null, null)))
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(new SitedLesson("lesson", null, null, null, List.of()))
                .isUndeterminedBy(SITE_APPROVED)
                .finding(SITE_APPROVED)
                .shows("missing", "[approvedSite, site, startsAt]");
        examining(lesson(change(null, new Approval("head", null, null)), change(TUESDAY, null)))
                .isUndeterminedBy(SITE_APPROVED)
                .finding(SITE_APPROVED)
                .shows("missing", "[approvedAt, appliedAt]");
    }

    @Test
    void is_undetermined_where_the_days_not_announced_decide() {
        Instant applied = Instant.parse("2026-12-30T09:00:00+08:00");
        Instant held = Instant.parse("2027-01-05T09:00:00+08:00");

        examining(new SitedLesson(
                        "lesson", held, "A", "B", List.of(new SiteChange("C", "B", applied, approved(applied, null)))))
                .isUndeterminedBy(SITE_APPROVED)
                .finding(SITE_APPROVED)
                .shows("missing", "[workingCalendar]");
    }

    private static void circumstances(@Nullable Approval approval, String expected) {
        examining(lesson(change(MONDAY, approval)))
                .isViolatedBy(SITE_APPROVED)
                .finding(SITE_APPROVED)
                .shows("circumstances", expected);
    }

    static SitedLesson lesson(SiteChange... changes) {
        return new SitedLesson("lesson", THURSDAY, "A", "B", List.of(changes));
    }

    static SiteChange change(@Nullable Instant appliedAt, @Nullable Approval approval) {
        return new SiteChange("C", "B", appliedAt, approval);
    }

    static Approval approved(Instant claimedAt, @Nullable Instant recordedAt) {
        return new Approval("head", claimedAt, recordedAt);
    }

    private static OutcomeAssert examining(SitedLesson lesson) {
        return assertThat(CONTROL.examine(lesson));
    }
}
