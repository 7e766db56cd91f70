package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.NO_ACTION_UNDER_OLD_POST;
import static io.neikong.permissions.mover.Movers.FRIDAY;
import static io.neikong.permissions.mover.Movers.LATER;
import static io.neikong.permissions.mover.Movers.TUESDAY;
import static io.neikong.permissions.mover.Movers.at;
import static io.neikong.permissions.mover.Movers.change;
import static io.neikong.permissions.mover.Movers.left;
import static io.neikong.permissions.mover.Movers.overlap;
import static io.neikong.permissions.mover.Movers.post;
import static io.neikong.permissions.mover.Movers.transferred;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.control.Verdict;
import io.neikong.permissions.mover.PostChange.Kind;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-3 of the notice, PRM-002. */
class NoActionUnderOldPostTest {

    private static final NoActionUnderOldPost CONTROL = new NoActionUnderOldPost();

    @ParameterizedTest(name = "acted at {0}: breach {1}")
    @CsvSource({
        "2026-04-02T08:00:00Z, false", // before
        "2026-04-03T15:59:59Z, false", // the day of the change is not after it
        "2026-04-03T16:00:00Z, true",
        "2026-04-07T03:00:00Z, true", // the permission may still be there until that day, but must not be used
    })
    void nobody_acts_under_the_old_role_after_the_effective_date(Instant at, boolean breach) {
        Outcome outcome = examine("accept", at, transferred(FRIDAY, Set.of("file"), null));

        if (breach) {
            assertThat(outcome)
                    .finding(NO_ACTION_UNDER_OLD_POST)
                    .isBreach()
                    .weighs(Severity.CRITICAL)
                    .concerns("li")
                    .shows("effectiveOn", FRIDAY)
                    .shows("permission", "accept");
        } else {
            assertThat(outcome.verdict()).isIn(Verdict.SATISFIED, Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void what_the_new_post_gives_may_be_done() {
        assertThat(examine("file", at(TUESDAY, 9), transferred(FRIDAY, Set.of("file"), null)))
                .isSatisfied();
        assertThat(examine("view", at(TUESDAY, 9), transferred(FRIDAY, Set.of("view"), null)))
                .isSatisfied();
    }

    @Test
    void what_no_post_ever_gave_is_not_this_rule() {
        assertThat(examine("export", at(TUESDAY, 9), transferred(FRIDAY, Set.of("file"), null)))
                .isSatisfied();
    }

    @Test
    void whoever_has_left_must_not_act_at_all() {
        assertThat(examine(null, at(TUESDAY, 9), left(Kind.DISMISSAL, FRIDAY))).isViolatedBy(NO_ACTION_UNDER_OLD_POST);
        assertThat(examine(null, at(FRIDAY, 9), left(Kind.DISMISSAL, FRIDAY))).isNotApplicable();
    }

    @Test
    void whoever_is_back_may_act_again() {
        Career rehired = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept"), post("window", TUESDAY, null, "accept")),
                List.of(change(Kind.RESIGNATION, FRIDAY, null)));

        assertThat(examine("accept", at(TUESDAY.minusDays(1), 9), rehired)).isViolatedBy(NO_ACTION_UNDER_OLD_POST);
        assertThat(examine("accept", at(TUESDAY, 9), rehired)).isSatisfied();
    }

    @Test
    void an_approved_overlap_allows_it_while_it_lasts() {
        Career career = transferred(FRIDAY, Set.of(), overlap(FRIDAY, TUESDAY, at(FRIDAY, 9)));

        assertThat(examine("accept", at(TUESDAY.minusDays(1), 9), career)).isSatisfied();
        assertThat(examine("accept", at(TUESDAY, 9), career)).isViolatedBy(NO_ACTION_UNDER_OLD_POST);
    }

    @Test
    void an_undated_approval_of_the_overlap_is_a_gap() {
        Career career = transferred(FRIDAY, Set.of(), overlap(FRIDAY, TUESDAY, null));

        assertThat(examine("accept", at(TUESDAY.minusDays(1), 9), career))
                .finding(NO_ACTION_UNDER_OLD_POST)
                .isGap()
                .shows("missing", List.of("overlapApprovedAt"));
    }

    @Test
    void a_new_post_without_a_template_is_a_gap() {
        Career career = new Career(
                "li",
                List.of(
                        post("window", null, FRIDAY, "accept"),
                        new PostHeld("new desk", Validity.ofDays(FRIDAY, null), null)),
                List.of(change(Kind.TRANSFER, FRIDAY, null)));

        assertThat(examine("accept", at(TUESDAY, 9), career))
                .finding(NO_ACTION_UNDER_OLD_POST)
                .isGap()
                .shows("missing", List.of("template"));
    }

    @Test
    void a_late_record_of_the_change_excuses_nothing_and_is_shown() {
        Career career = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept")),
                List.of(new PostChange("change 1", Kind.TRANSFER, FRIDAY, at(LATER, 9), null)));

        assertThat(examine("accept", at(TUESDAY, 9), career))
                .finding(NO_ACTION_UNDER_OLD_POST)
                .isBreach()
                .says(
                        Locale.ENGLISH,
                        "Somebody acted with the permissions of a post after having left it. Person: li; operation:"
                                + " operation 1; at: 2026-04-07 09:00:00; permission: accept; change of post: change 1"
                                + " (transfer), effective on 2026-04-03, recorded late at 2026-06-30 09:00:00.")
                .says(
                        Locale.CHINESE,
                        "离岗后仍以原岗位权限操作。人员：li；操作：operation 1；时间：2026-04-07 09:00:00；权限：accept；岗位变动：change 1"
                                + "（调岗），生效日：2026-04-03，人事登记迟于生效日，登记时间：2026-06-30 09:00:00。");
    }

    @Test
    void is_not_applicable_without_a_change_or_with_an_undated_one() {
        Career undated = new Career("li", List.of(), List.of(change(Kind.RETIREMENT, null, null)));

        assertThat(examine("accept", at(TUESDAY, 9), new Career("li", List.of(), List.of())))
                .isNotApplicable();
        assertThat(examine("accept", at(TUESDAY, 9), undated)).isNotApplicable();
    }

    @Test
    void a_permission_that_is_not_known_says_nothing_about_a_transfer() {
        Career career = new Career(
                "li",
                List.of(new PostHeld("window", Validity.ALWAYS, Set.of("accept"))),
                List.of(change(Kind.TRANSFER, FRIDAY, null)));

        assertThat(examine(null, at(TUESDAY, 9), career)).isSatisfied();
    }

    @Test
    void what_cannot_be_told_of_one_change_hides_no_breach_after_another() {
        Career gone = new Career(
                "li",
                List.of(post("window", null, FRIDAY, "accept"), post("files", FRIDAY, null, "file")),
                List.of(
                        new PostChange("change 1", Kind.TRANSFER, FRIDAY, null, overlap(FRIDAY, LATER, null)),
                        new PostChange("change 2", Kind.RESIGNATION, TUESDAY, null, null)));

        assertThat(examine("accept", at(TUESDAY.plusDays(1), 9), gone))
                .isViolatedBy(NO_ACTION_UNDER_OLD_POST)
                .finding(NO_ACTION_UNDER_OLD_POST)
                .shows("change", "change 2");
    }

    @Test
    void an_old_post_without_a_template_is_a_gap_where_the_new_ones_do_not_entitle() {
        Career career = new Career(
                "li",
                List.of(
                        new PostHeld("window", Validity.ofDays(null, FRIDAY), null),
                        post("files", FRIDAY, null, "file")),
                List.of(change(Kind.TRANSFER, FRIDAY, null)));

        assertThat(examine("accept", at(TUESDAY, 9), career))
                .isUndeterminedBy(NO_ACTION_UNDER_OLD_POST)
                .finding(NO_ACTION_UNDER_OLD_POST)
                .shows("missing", List.of("template"));
        assertThat(examine("file", at(TUESDAY, 9), career)).isSatisfied();
    }

    private static Outcome examine(@Nullable String permission, Instant at, Career actor) {
        return CONTROL.examine(new Operation("operation 1", permission, at, actor));
    }
}
