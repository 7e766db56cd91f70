package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.REVOKED_IN_TIME;
import static io.neikong.permissions.mover.Movers.FRIDAY;
import static io.neikong.permissions.mover.Movers.LATER;
import static io.neikong.permissions.mover.Movers.TUESDAY;
import static io.neikong.permissions.mover.Movers.at;
import static io.neikong.permissions.mover.Movers.change;
import static io.neikong.permissions.mover.Movers.held;
import static io.neikong.permissions.mover.Movers.left;
import static io.neikong.permissions.mover.Movers.overlap;
import static io.neikong.permissions.mover.Movers.post;
import static io.neikong.permissions.mover.Movers.transferred;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Clause 5-3 of the notice, PRM-001. */
class RevokedInTimeTest {

    private static final RevokedInTime CONTROL = new RevokedInTime(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "{0}, not held any more on {1}: in time {2}")
    @CsvSource({
        "RESIGNATION, 2026-04-03, true",
        "RESIGNATION, 2026-04-04, true",
        "RESIGNATION, 2026-04-05, false",
        "RETIREMENT,  2026-04-04, true",
        "RETIREMENT,  2026-04-05, false",
        "DISMISSAL,   2026-04-04, true",
        "DISMISSAL,   2026-04-05, false",
        "TRANSFER,    2026-04-08, true",
        "TRANSFER,    2026-04-09, false",
        "POST_ENDED,  2026-04-08, true",
        "POST_ENDED,  2026-04-09, false",
    })
    void has_the_same_day_on_leaving_and_one_working_day_on_a_transfer(Kind kind, LocalDate to, boolean inTime) {
        Career career =
                new Career("li", List.of(post("window", null, FRIDAY, "accept")), List.of(change(kind, FRIDAY, null)));

        Outcome outcome = examine(held(null, to, "accept"), career, LATER);

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).isViolatedBy(REVOKED_IN_TIME);
        }
    }

    @Test
    void a_transfer_on_the_friday_before_a_holiday_week_has_until_the_first_working_day_after_it() {
        LocalDate lastWorkingDay = LocalDate.of(2026, 2, 14); // a make-up Saturday; off from the 15th to the 23rd
        Career career = transferred(lastWorkingDay, Set.of(), null);

        assertThat(examine(held(null, LocalDate.of(2026, 2, 25), "accept"), career, LATER))
                .isSatisfied();
        assertThat(examine(held(null, LocalDate.of(2026, 2, 26), "accept"), career, LATER))
                .finding(REVOKED_IN_TIME)
                .isBreach()
                .shows("limitDay", "2026-02-24")
                .shows("heldThrough", "2026-02-25")
                .shows("days", 11L);
    }

    @Test
    void a_year_that_is_not_announced_is_a_gap_between_the_earliest_and_the_latest_day() {
        LocalDate lastAnnounced = LocalDate.of(2026, 12, 31);
        Career career = transferred(lastAnnounced, Set.of(), null);

        Outcome early = examine(held(null, LocalDate.of(2027, 1, 2), "accept"), career, LATER.plusYears(1));
        Outcome between = examine(held(null, LocalDate.of(2027, 1, 3), "accept"), career, LATER.plusYears(1));
        Outcome late = examine(held(null, LocalDate.of(2027, 2, 1), "accept"), career, LATER.plusYears(1));

        assertThat(early).isSatisfied();
        assertThat(between).isUndeterminedBy(REVOKED_IN_TIME);
        assertThat(between)
                .finding(REVOKED_IN_TIME)
                .shows("missing", List.of("workingCalendar"))
                .shows("limitDay", "2027-01-01");
        assertThat(late).isViolatedBy(REVOKED_IN_TIME);
    }

    @Test
    void what_was_taken_back_at_some_hour_of_the_last_day_was_in_time() {
        Privilege untilEvening = new Privilege(
                "grant 1",
                Privilege.Kind.ACCOUNT_PERMISSION,
                List.of("accept"),
                new Validity(null, at(TUESDAY, 23)),
                null,
                false);

        assertThat(examine(untilEvening, transferred(FRIDAY, Set.of(), null), LATER))
                .isSatisfied();
    }

    @ParameterizedTest(name = "still open, seen on {0}: breach {1}")
    @CsvSource({"2026-04-03, false", "2026-04-07, false", "2026-04-08, true", "2026-06-30, true"})
    void what_was_never_taken_back_is_a_breach_counted_to_the_day_it_is_looked_at(LocalDate asOf, boolean breach) {
        Outcome outcome = examine(held(null, null, "accept"), transferred(FRIDAY, Set.of(), null), asOf);

        if (breach) {
            assertThat(outcome)
                    .finding(REVOKED_IN_TIME)
                    .isBreach()
                    .weighs(Severity.MAJOR)
                    .concerns("li")
                    .shows("openOn", asOf)
                    .shows("days", ChronoUnit.DAYS.between(FRIDAY, asOf));
            assertThat(only(outcome).happenedOn()).isEmpty();
        } else {
            assertThat(outcome).isSatisfied();
        }
    }

    @Test
    void an_end_that_is_only_planned_does_not_make_it_revoked() {
        Outcome outcome = examine(held(null, LATER.plusDays(1), "accept"), transferred(FRIDAY, Set.of(), null), LATER);

        assertThat(outcome).finding(REVOKED_IN_TIME).shows("openOn", LATER);
    }

    @Test
    void a_breach_on_leaving_is_critical() {
        assertThat(examine(held(null, null, "accept"), left(Kind.DISMISSAL, FRIDAY), LATER))
                .finding(REVOKED_IN_TIME)
                .weighs(Severity.CRITICAL);
    }

    @Test
    void an_hr_record_entered_late_counts_from_its_effective_date_and_says_when_it_was_recorded() {
        Instant recordedAt = at(FRIDAY.plusDays(20), 9);
        Career late = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept")),
                List.of(new PostChange("change 1", Kind.TRANSFER, FRIDAY, recordedAt, null)));
        Career punctual = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept")),
                List.of(new PostChange("change 1", Kind.TRANSFER, FRIDAY, at(FRIDAY, 23), null)));
        Privilege revokedOnTheDayOfTheRecord = held(null, FRIDAY.plusDays(20), "accept");

        assertThat(examine(revokedOnTheDayOfTheRecord, late, LATER))
                .finding(REVOKED_IN_TIME)
                .isBreach()
                .shows("effectiveOn", FRIDAY)
                .shows("recordedAt", "2026-04-23T09:00:00+08:00")
                .says(
                        Locale.ENGLISH,
                        "A permission of a post was not revoked in time after the post was left. Person: li; permission or"
                                + " credential: grant 1 (permission of an account); change of post: change 1 (transfer),"
                                + " effective on 2026-04-03, recorded late at 2026-04-23 09:00:00; permissions concerned:"
                                + " accept; last day allowed: 2026-04-07; held through: 2026-04-22; calendar days since"
                                + " the change took effect: 19.")
                .says(
                        Locale.CHINESE,
                        "岗位变动后，原岗位权限未按期收回。人员：li；权限或凭证：grant 1（账号权限）；岗位变动：change 1（调岗），"
                                + "生效日：2026-04-03，人事登记迟于生效日，登记时间：2026-04-23 09:00:00；涉及权限：accept；"
                                + "最迟收回日：2026-04-07；实际持有至：2026-04-22；距生效日：19 个自然日。");
        assertThat(only(examine(revokedOnTheDayOfTheRecord, punctual, LATER))
                        .evidence()
                        .get("recordedAt"))
                .isEmpty();
    }

    @Test
    void a_part_time_post_ended_takes_away_only_what_the_main_post_does_not_give() {
        Career career = new Career(
                "li",
                List.of(post("main", null, null, "view"), post("second", null, FRIDAY, "view", "accept")),
                List.of(change(Kind.POST_ENDED, FRIDAY, null)));

        assertThat(examine(held(null, null, "view"), career, LATER)).isNotApplicable();
        assertThat(examine(held(null, null, "view", "accept"), career, LATER))
                .finding(REVOKED_IN_TIME)
                .shows("permissions", List.of("accept"));
    }

    @Test
    void a_renamed_role_changes_nothing_because_permissions_are_compared() {
        Career career = transferred(FRIDAY, Set.of("accept", "view"), null);

        assertThat(examine(held(null, null, "accept", "view"), career, LATER)).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(Privilege.Kind.class)
    void leaves_no_credential_out_when_somebody_leaves(Privilege.Kind kind) {
        Privilege credential = new Privilege("c1", kind, List.of("key"), Validity.ofDays(null, null), null, false);

        assertThat(examine(credential, left(Kind.RETIREMENT, FRIDAY), LATER))
                .finding(REVOKED_IN_TIME)
                .isBreach()
                .shows("kind", kind.name());
    }

    @Test
    void a_delegation_granted_by_the_leaver_has_to_end_too() {
        Privilege lent = new Privilege(
                "li lends seal Z01",
                Privilege.Kind.DELEGATION,
                List.of("Z01"),
                Validity.ofDays(FRIDAY.minusDays(10), FRIDAY.plusDays(10)),
                null,
                false);

        assertThat(examine(lent, left(Kind.RESIGNATION, FRIDAY), LATER)).isViolatedBy(REVOKED_IN_TIME);
    }

    @Test
    void an_extra_permission_goes_on_leaving_and_is_no_old_permission_on_a_transfer() {
        assertThat(examine(held(null, null, "export"), left(Kind.RESIGNATION, FRIDAY), LATER))
                .isViolatedBy(REVOKED_IN_TIME);
        assertThat(examine(held(null, null, "export"), transferred(FRIDAY, Set.of(), null), LATER))
                .isNotApplicable();
    }

    @Test
    void somebody_hired_again_holds_it_rightly_from_then_on() {
        LocalDate back = FRIDAY.plusDays(30);
        Career rehired = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept"), post("window", back, null, "accept")),
                List.of(change(Kind.RESIGNATION, FRIDAY, null)));

        Outcome outcome = examine(held(null, null, "accept"), rehired, LATER);

        assertThat(outcome)
                .finding(REVOKED_IN_TIME)
                .isBreach()
                .shows("heldThrough", back.minusDays(1))
                .shows("days", 29L);
    }

    @Test
    void somebody_hired_again_on_the_day_of_leaving_has_never_been_away() {
        Career rehired = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept"), post("window", FRIDAY, null, "accept")),
                List.of(change(Kind.RESIGNATION, FRIDAY, null)));

        assertThat(examine(held(null, null, "accept"), rehired, LATER)).isNotApplicable();
    }

    @Test
    void a_grant_made_after_somebody_was_hired_again_is_a_new_one() {
        LocalDate back = FRIDAY.plusDays(30);
        Career rehired = new Career(
                "li", List.of(post("window", back, null, "accept")), List.of(change(Kind.RESIGNATION, FRIDAY, null)));

        assertThat(examine(held(back, null, "accept"), rehired, LATER)).isNotApplicable();
    }

    @Test
    void an_approved_overlap_lets_old_and_new_be_held_together_until_it_ends() {
        Overlap approved = overlap(FRIDAY, FRIDAY.plusDays(14), at(FRIDAY, 9));
        Career career = transferred(FRIDAY, Set.of(), approved);

        assertThat(examine(held(null, FRIDAY.plusDays(14), "accept"), career, LATER))
                .isSatisfied();
        assertThat(examine(held(null, FRIDAY.plusDays(15), "accept"), career, LATER))
                .finding(REVOKED_IN_TIME)
                .shows("limitDay", FRIDAY.plusDays(13));
    }

    @Test
    void an_overlap_that_nobody_else_approved_beforehand_does_not_count() {
        Validity validity = Validity.ofDays(FRIDAY, FRIDAY.plusDays(14));
        Privilege through = held(null, FRIDAY.plusDays(14), "accept");

        for (Overlap overlap : List.of(
                new Overlap(validity, null, null),
                new Overlap(validity, "li", at(FRIDAY.minusDays(1), 9)),
                new Overlap(validity, "head", at(FRIDAY.plusDays(1), 9)),
                new Overlap(Validity.ofDays(FRIDAY, null), "head", at(FRIDAY, 9)))) {
            assertThat(examine(through, transferred(FRIDAY, Set.of(), overlap), LATER))
                    .isViolatedBy(REVOKED_IN_TIME);
        }
    }

    @Test
    void an_undated_approval_of_the_overlap_is_a_gap_where_all_hangs_on_it() {
        Career career = transferred(FRIDAY, Set.of(), overlap(FRIDAY, FRIDAY.plusDays(14), null));

        assertThat(examine(held(null, FRIDAY.plusDays(4), "accept"), career, LATER))
                .isSatisfied();
        assertThat(examine(held(null, FRIDAY.plusDays(14), "accept"), career, LATER))
                .finding(REVOKED_IN_TIME)
                .isGap()
                .shows("missing", List.of("overlapApprovedAt"));
        assertThat(examine(held(null, FRIDAY.plusDays(15), "accept"), career, LATER))
                .isViolatedBy(REVOKED_IN_TIME);
    }

    @Test
    void a_new_post_without_a_template_is_a_gap() {
        Career career = new Career(
                "li",
                List.of(
                        post("window", null, FRIDAY, "accept"),
                        new PostHeld("new desk", Validity.ofDays(FRIDAY, null), null)),
                List.of(change(Kind.TRANSFER, FRIDAY, null)));

        assertThat(examine(held(null, null, "accept"), career, LATER))
                .finding(REVOKED_IN_TIME)
                .isGap()
                .shows("missing", List.of("template"));
    }

    @Test
    void a_change_without_its_day_is_a_gap_for_what_is_still_held() {
        Career career = new Career("li", List.of(), List.of(change(Kind.RETIREMENT, null, null)));

        assertThat(examine(held(null, null, "accept"), career, LATER))
                .finding(REVOKED_IN_TIME)
                .isGap()
                .shows("change", "change 1")
                .shows("missing", List.of("effectiveOn"));
        assertThat(examine(held(null, LATER, "accept"), career, LATER)).isNotApplicable();
    }

    @Test
    void two_changes_are_two_findings() {
        LocalDate retired = FRIDAY.plusDays(40);
        Career career = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept"), post("archive", FRIDAY, retired, "file")),
                List.of(
                        new PostChange("c2", Kind.RETIREMENT, retired, null, null),
                        new PostChange("c1", Kind.TRANSFER, FRIDAY, null, null)));

        Outcome outcome = examine(held(null, null, "accept"), career, LATER);

        assertThat(outcome).isViolatedBy(REVOKED_IN_TIME, REVOKED_IN_TIME);
        assertThat(outcome.findings()).extracting(Finding::id).doesNotHaveDuplicates();
        assertThat(outcome.findings())
                .extracting(finding ->
                        String.valueOf(finding.evidence().get("change").orElseThrow()))
                .containsExactly("c1", "c2");
    }

    @Test
    void leaving_twice_without_coming_back_is_one_finding() {
        Career career = new Career(
                "li",
                List.of(post("window", null, null, "accept")),
                List.of(
                        new PostChange("c1", Kind.RESIGNATION, FRIDAY, null, null),
                        new PostChange("c2", Kind.RETIREMENT, FRIDAY.plusDays(1), null, null)));

        assertThat(examine(held(null, null, "accept"), career, LATER)).isViolatedBy(REVOKED_IN_TIME);
    }

    @Test
    void the_identifier_stays_until_it_is_revoked_and_after() {
        Career career = transferred(FRIDAY, Set.of(), null);

        Finding today = only(examine(held(null, null, "accept"), career, LATER));
        Finding tomorrow = only(examine(held(null, null, "accept"), career, LATER.plusDays(1)));
        Finding after = only(examine(held(null, LATER.plusDays(2), "accept"), career, LATER.plusDays(9)));

        assertThat(List.of(tomorrow.id(), after.id())).containsOnly(today.id());
        assertThat(after.happenedOn()).contains(LATER.plusDays(1));
    }

    @Test
    void a_district_can_give_more_time_from_a_day_on() {
        Policy policy = Policy.of(
                List.of(PolicyOverride.of(Parameters.REVOKE_ON_TRANSFER, Layer.DISTRICT, null, Period.workingDays(3))
                        .basedOn("District notice 2026-4")
                        .decidedBy("author", "approver")
                        .from(FRIDAY)));
        RevokedInTime control = new RevokedInTime(WorkingCalendar.china(), policy);
        Privilege privilege = held(null, FRIDAY.plusDays(8), "accept");

        assertThat(control.examine(new HeldPrivilege(
                        held(null, FRIDAY.plusDays(7), "accept"), transferred(FRIDAY, Set.of(), null), LATER)))
                .isSatisfied();
        assertThat(control.examine(new HeldPrivilege(privilege, transferred(FRIDAY, Set.of(), null), LATER)))
                .finding(REVOKED_IN_TIME)
                .shows("setBy", "District notice 2026-4");
        assertThat(control.examine(
                        new HeldPrivilege(privilege, transferred(FRIDAY.minusDays(1), Set.of(), null), LATER)))
                .finding(REVOKED_IN_TIME)
                .shows("limitDay", FRIDAY);
    }

    @Test
    void is_not_applicable_before_a_change_without_one_and_without_a_known_person() {
        Career career = transferred(FRIDAY, Set.of(), null);
        Privilege privilege = held(null, null, "accept");

        assertThat(examine(privilege, career, FRIDAY.minusDays(1))).isNotApplicable();
        assertThat(examine(privilege, new Career("li", List.of(), List.of()), LATER))
                .isNotApplicable();
        assertThat(examine(privilege, null, LATER)).isNotApplicable();
        assertThat(examine(held(null, FRIDAY.minusDays(1), "accept"), career, LATER))
                .isNotApplicable();
        assertThat(examine(held(FRIDAY, null, "accept"), career, LATER)).isNotApplicable();
    }

    @Test
    void what_is_due_after_a_change_can_be_listed_beforehand() {
        PostChange change = change(Kind.TRANSFER, FRIDAY, null);
        List<Revocation> due = Revocation.after(
                change,
                transferred(FRIDAY, Set.of("view"), null),
                List.of(held(null, null, "accept", "view"), held(null, null, "view"), held(null, FRIDAY, "accept")),
                Policy.builtIn(),
                WorkingCalendar.china());

        assertThat(due).hasSize(1);
        assertThat(due.get(0).privilege().grant()).isEqualTo("grant 1");
        assertThat(due.get(0).permissions()).containsExactly("accept");
        assertThat(due.get(0).limitDay()).contains(TUESDAY);
        assertThat(due.get(0).earliestLimitDay()).contains(TUESDAY);
        assertThat(due.get(0).latestLimitDay()).contains(TUESDAY);
    }

    private static Outcome examine(Privilege privilege, @Nullable Career holder, LocalDate asOf) {
        return CONTROL.examine(new HeldPrivilege(privilege, holder, asOf));
    }

    private static Finding only(Outcome outcome) {
        assertThat(outcome.findings()).hasSize(1);
        return outcome.findings().get(0);
    }
}
