package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.NOT_BEFORE_POST;
import static io.neikong.permissions.mover.MoverRule.WITHIN_POST;
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

import io.neikong.control.Outcome;
import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-3 of the notice, PRM-003 and PRM-004. */
class PrivilegeWithinPostTest {

    private static final PrivilegeWithinPost CONTROL =
            new PrivilegeWithinPost(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "given on {0}, the post begins on 2026-04-03: breach {1}")
    @CsvSource({"2026-04-01, true", "2026-04-02, true", "2026-04-03, false", "2026-04-07, false"})
    void a_new_permission_is_not_given_before_the_effective_date(LocalDate from, boolean breach) {
        Outcome outcome = examine(held(from, null, "file"), transferred(FRIDAY, Set.of("file"), null), LATER);

        if (breach) {
            assertThat(outcome).isViolatedBy(NOT_BEFORE_POST).examined(NOT_BEFORE_POST, WITHIN_POST);
            assertThat(outcome)
                    .finding(NOT_BEFORE_POST)
                    .concerns("li")
                    .shows("circumstances", List.of("beforePost"))
                    .shows("givenOn", from)
                    .shows("postFrom", FRIDAY);
        } else {
            assertThat(outcome).isSatisfied();
        }
    }

    @ParameterizedTest(name = "given on 2026-04-07, approved at {0}: breach {1}")
    @CsvSource({"2026-04-06T23:00:00Z, false", "2026-04-07T15:59:59Z, false", "2026-04-07T16:00:00Z, true"})
    void a_new_permission_is_not_given_before_the_day_of_its_approval(Instant approvedAt, boolean breach) {
        Outcome outcome = examine(
                approved(held(TUESDAY, null, "file"), approvedAt), transferred(FRIDAY, Set.of("file"), null), LATER);

        if (breach) {
            assertThat(outcome)
                    .finding(NOT_BEFORE_POST)
                    .isBreach()
                    .shows("circumstances", List.of("beforeApproval"))
                    .shows("approvedAt", "2026-04-08T00:00:00+08:00");
        } else {
            assertThat(outcome).isSatisfied();
        }
    }

    @Test
    void too_early_in_both_ways_is_one_finding() {
        Privilege privilege = approved(held(FRIDAY.minusDays(1), null, "file"), at(FRIDAY, 9));

        assertThat(examine(privilege, transferred(FRIDAY, Set.of("file"), null), LATER))
                .finding(NOT_BEFORE_POST)
                .shows("circumstances", List.of("beforePost", "beforeApproval"))
                .says(
                        Locale.ENGLISH,
                        "A permission was given too early (before the post was taken, before it was approved). Person: li;"
                                + " permission: grant 1; given on: 2026-04-02; post that entitles to it held from:"
                                + " 2026-04-03; approved at: 2026-04-03 09:00:00.")
                .says(
                        Locale.CHINESE,
                        "权限开通过早（早于到岗日、早于审批）。人员：li；权限：grant 1；开通日：2026-04-02；对应岗位到岗日：2026-04-03；"
                                + "审批时间：2026-04-03 09:00:00。");
    }

    @Test
    void an_approved_overlap_lets_the_new_be_learnt_before_the_change() {
        Overlap handover = overlap(FRIDAY.minusDays(10), FRIDAY, at(FRIDAY.minusDays(10), 9));
        Overlap approvedTooLate = overlap(FRIDAY.minusDays(10), FRIDAY, at(FRIDAY.minusDays(9), 9));
        Privilege early = held(FRIDAY.minusDays(5), null, "file");

        assertThat(examine(early, transferred(FRIDAY, Set.of("file"), handover), LATER))
                .isSatisfied();
        assertThat(examine(early, transferred(FRIDAY, Set.of("file"), approvedTooLate), LATER))
                .isViolatedBy(NOT_BEFORE_POST);
        assertThat(examine(
                        held(FRIDAY.minusDays(11), null, "file"), transferred(FRIDAY, Set.of("file"), handover), LATER))
                .isViolatedBy(NOT_BEFORE_POST);
    }

    @Test
    void what_is_given_for_a_post_yet_to_come_is_one_finding_of_the_first_rule() {
        Outcome outcome = examine(
                held(FRIDAY.minusDays(5), null, "file"),
                transferred(FRIDAY, Set.of("file"), null),
                FRIDAY.minusDays(1));

        assertThat(outcome).isViolatedBy(NOT_BEFORE_POST);
    }

    @Test
    void a_left_over_of_a_former_post_is_beyond_the_present_one() {
        Outcome outcome = examine(held(null, null, "accept", "view"), transferred(FRIDAY, Set.of("view"), null), LATER);

        assertThat(outcome).isViolatedBy(WITHIN_POST).examined(WITHIN_POST);
        assertThat(outcome)
                .finding(WITHIN_POST)
                .concerns("li")
                .shows("permissions", List.of("accept"))
                .shows("posts", List.of("archive"))
                .says(
                        Locale.ENGLISH,
                        "Somebody holds permissions to which the present posts do not entitle. Person: li; permission or"
                                + " credential: grant 1 (permission of an account); beyond the posts: accept; present"
                                + " posts: archive; seen on: 2026-06-30.");
    }

    @ParameterizedTest(name = "seen on {0}: breach {1}")
    @CsvSource({"2026-04-02, false", "2026-04-03, false", "2026-04-07, false", "2026-04-08, true"})
    void what_has_still_to_be_revoked_is_no_left_over_yet(LocalDate asOf, boolean breach) {
        Outcome outcome = examine(held(null, null, "accept"), transferred(FRIDAY, Set.of(), null), asOf);

        if (breach) {
            assertThat(outcome).isViolatedBy(WITHIN_POST);
        } else {
            assertThat(outcome).isSatisfied();
        }
    }

    @Test
    void concurrent_old_and_new_during_handover_needs_an_approved_overlap() {
        Privilege old = held(null, null, "accept");
        LocalDate during = FRIDAY.plusDays(10);

        assertThat(examine(
                        old,
                        transferred(FRIDAY, Set.of(), overlap(FRIDAY, FRIDAY.plusDays(14), at(FRIDAY, 9))),
                        during))
                .isSatisfied();
        assertThat(examine(old, transferred(FRIDAY, Set.of(), null), during)).isViolatedBy(WITHIN_POST);
        assertThat(examine(
                        old,
                        transferred(FRIDAY, Set.of(), overlap(FRIDAY, FRIDAY.plusDays(14), at(FRIDAY, 9))),
                        FRIDAY.plusDays(14)))
                .isViolatedBy(WITHIN_POST);
    }

    @Test
    void whoever_has_left_is_entitled_to_nothing_although_the_post_was_never_closed() {
        assertThat(examine(held(null, null, "accept"), left(Kind.RETIREMENT, FRIDAY), LATER))
                .isViolatedBy(WITHIN_POST);
        assertThat(examine(held(null, null, "accept"), left(Kind.RETIREMENT, FRIDAY), FRIDAY))
                .isSatisfied();
    }

    @Test
    void whoever_never_had_a_post_is_entitled_to_nothing() {
        assertThat(examine(held(null, null, "accept"), new Career("li", List.of(), List.of()), LATER))
                .isViolatedBy(WITHIN_POST);
    }

    @Test
    void several_posts_entitle_together() {
        Career career = new Career(
                "li", List.of(post("one", null, null, "accept"), post("two", null, null, "file")), List.of());

        assertThat(examine(held(null, null, "accept", "file"), career, LATER)).isSatisfied();
        assertThat(examine(held(null, null, "accept", "file", "export", "audit"), career, LATER))
                .finding(WITHIN_POST)
                .shows("permissions", List.of("export", "audit"));
    }

    @Test
    void a_post_without_a_template_is_a_gap_unless_another_post_entitles() {
        PostHeld unknown = new PostHeld("new desk", Validity.ALWAYS, null);
        Career career = new Career("li", List.of(unknown, post("one", null, null, "accept")), List.of());

        assertThat(examine(held(null, null, "accept"), career, LATER)).isSatisfied();
        assertThat(examine(held(null, null, "file"), career, LATER))
                .finding(WITHIN_POST)
                .isGap()
                .concerns("li")
                .shows("posts", List.of("new desk"))
                .shows("missing", List.of("template"));
    }

    @Test
    void a_privilege_of_which_nobody_knows_whose_it_is_is_a_gap() {
        assertThat(examine(held(FRIDAY, null, "accept"), null, LATER))
                .finding(WITHIN_POST)
                .isGap()
                .shows("missing", List.of("holder"));
        assertThat(examine(held(FRIDAY, LATER, "accept"), null, LATER)).isNotApplicable();
    }

    @Test
    void a_temporary_grant_and_one_that_is_over_or_yet_to_come_are_not_examined() {
        Career career = new Career("li", List.of(), List.of());
        Privilege temporary = new Privilege(
                "grant 1",
                Privilege.Kind.ACCOUNT_PERMISSION,
                List.of("accept"),
                Validity.ofDays(FRIDAY, null),
                at(LATER, 9),
                true);

        assertThat(examine(temporary, career, LATER)).isNotApplicable();
        assertThat(examine(held(null, LATER, "accept"), career, LATER)).isNotApplicable();
        assertThat(examine(held(LATER.plusDays(1), null, "accept"), career, LATER))
                .isNotApplicable();
    }

    @Test
    void what_came_back_with_a_second_term_in_the_post_is_not_early() {
        Career career = new Career(
                "li",
                List.of(post("window", FRIDAY.minusDays(90), FRIDAY, "accept"), post("window", LATER, null, "accept")),
                List.of(change(Kind.TRANSFER, FRIDAY, null)));

        assertThat(examine(held(FRIDAY.minusDays(90), FRIDAY, "accept"), career, LATER))
                .isSatisfied();
        assertThat(examine(held(FRIDAY.plusDays(1), null, "accept"), career, LATER))
                .isViolatedBy(NOT_BEFORE_POST);
    }

    private static Privilege approved(Privilege privilege, Instant approvedAt) {
        return new Privilege(
                privilege.grant(), privilege.kind(), privilege.permissions(), privilege.validity(), approvedAt, false);
    }

    private static Outcome examine(Privilege privilege, @Nullable Career holder, LocalDate asOf) {
        return CONTROL.examine(new HeldPrivilege(privilege, holder, asOf));
    }
}
