package io.neikong.finance.warning;

import static io.neikong.finance.warning.WarningRule.BLOCKED_WHILE_WARNED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.warning.WarnedApplication.Link;
import io.neikong.finance.warning.WarnedApplication.Release;
import io.neikong.finance.warning.WarnedApplication.Status;
import io.neikong.finance.warning.WarnedApplication.Warning;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BlockedWhileWarnedTest {

    static final BlockedWhileWarned CONTROL = new BlockedWhileWarned();
    static final LocalDate PASSED = LocalDate.of(2026, 4, 1);

    @Test
    void clause_3_7_what_a_warned_subject_applies_for_later_is_blocked() {
        examining(application(Status.BLOCKED, null, null, warning(Link.SAME))).isSatisfied();
        examining(passed(null, warning(Link.SAME)))
                .isViolatedBy(BLOCKED_WHILE_WARNED)
                .finding(BLOCKED_WHILE_WARNED)
                .says(
                        Locale.CHINESE,
                        "预警有效期间申请未拦截即通过，或者放行不符合要求。申请编号：application；情形：未拦截也未放行审批；"
                                + "通过日：2026-04-01；预警编号：w-SAME；关联方式：同一主体。");
        examining(application(Status.PENDING, null, null, warning(Link.SAME))).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource(Link.class)
    void former_names_other_codes_and_related_companies_count_and_the_same_name_alone_does_not(Link link) {
        if (link == Link.SAME_NAME) {
            examining(passed(null, warning(link))).isNotApplicable();
        } else {
            examining(passed(null, warning(link))).isViolatedBy(BLOCKED_WHILE_WARNED);
        }
    }

    @Test
    void a_district_can_say_which_links_count() {
        BlockedWhileWarned control = new BlockedWhileWarned(List.of(Link.SAME));

        assertThat(control.examine(passed(null, warning(Link.SAME_PHONE)))).isNotApplicable();
        assertThat(control.examine(passed(null, warning(Link.SAME)))).isViolatedBy(BLOCKED_WHILE_WARNED);
    }

    @ParameterizedTest(name = "warned {0}, withdrawn {1}: holds {2}, {3}")
    @CsvSource({
        "2026-03-31, , true, the day before",
        "2026-04-01, , true, the same day",
        "2026-04-02, , false, entered after the payment",
        "2026-03-01, 2026-04-02, true, withdrawn the day after",
        "2026-03-01, 2026-04-01, false, withdrawn on the day",
    })
    void a_warning_counts_while_it_holds(LocalDate warned, @Nullable LocalDate withdrawn, boolean holds, String why) {
        OutcomeAssert outcome = examining(passed(null, new Warning("w", Link.SAME, warned, withdrawn)));

        if (holds) {
            outcome.isViolatedBy(BLOCKED_WHILE_WARNED);
        } else {
            outcome.isNotApplicable();
        }
    }

    @Test
    void two_persons_release_it_before_for_a_reason() {
        examining(passed(release("p1,p2", "reason", PASSED), warning(Link.SAME)))
                .isSatisfied();
        faults(release("p1", "reason", PASSED), "[notByTwo]");
        faults(release("p1,p1", "reason", PASSED), "[notByTwo]");
        faults(release("p1, ", "reason", PASSED), "[notByTwo]");
        faults(release("p1,p2", null, PASSED), "[noReason]");
        faults(release("p1,p2", "reason", PASSED.plusDays(1)), "[releasedLater]");
        faults(release("p1", null, PASSED.plusDays(1)), "[notByTwo, noReason, releasedLater]");
        examining(passed(release("p1,p1", "reason", PASSED), warning(Link.SAME)))
                .finding(BLOCKED_WHILE_WARNED)
                .concerns("p1");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(passed(release("p1,p2", "reason", null), warning(Link.SAME)), "[releasedOn]");
        gap(application(Status.PASSED, null, null, warning(Link.SAME)), "[passedOn]");
        gap(passed(null, new Warning("w", Link.SAME, null, null)), "[warnedOn]");
        examining(passed(null, new Warning("w", Link.SAME, null, null), warning(Link.SAME_PHONE)))
                .isViolatedBy(BLOCKED_WHILE_WARNED);
        examining(passed(null, new Warning("w", Link.SAME, null, PASSED))).isNotApplicable();
    }

    @Test
    void without_a_warning_nothing_is_examined() {
        examining(passed(null)).isNotApplicable();
        examining(application(Status.PASSED, LocalDate.of(2026, 7, 1), null, warning(Link.SAME)))
                .isNotApplicable();
    }

    static WarnedApplication passed(@Nullable Release release, Warning... warnings) {
        return application(Status.PASSED, PASSED, release, warnings);
    }

    static WarnedApplication application(
            Status status, @Nullable LocalDate passedOn, @Nullable Release release, Warning... warnings) {
        return new WarnedApplication(
                "application", status, passedOn, List.of(warnings), release, LocalDate.of(2026, 6, 30));
    }

    static Warning warning(Link link) {
        return new Warning("w-" + link, link, LocalDate.of(2026, 3, 2), null);
    }

    static Release release(String persons, @Nullable String reason, @Nullable LocalDate on) {
        return new Release(List.of(persons.split(",", -1)), reason, on);
    }

    private static void faults(Release release, String circumstances) {
        examining(passed(release, warning(Link.SAME)))
                .isViolatedBy(BLOCKED_WHILE_WARNED)
                .finding(BLOCKED_WHILE_WARNED)
                .shows("circumstances", circumstances);
    }

    private static void gap(WarnedApplication application, String missing) {
        examining(application)
                .isUndeterminedBy(BLOCKED_WHILE_WARNED)
                .finding(BLOCKED_WHILE_WARNED)
                .shows("missing", missing);
    }

    private static OutcomeAssert examining(WarnedApplication application) {
        return assertThat(CONTROL.examine(application));
    }
}
