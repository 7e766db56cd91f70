package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.DORMANT_DISABLED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. */
class DormantAccountDisabledTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final DormantAccountDisabled CONTROL = new DormantAccountDisabled(Policy.builtIn(), CHINA);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 2);

    @ParameterizedTest(name = "last log-in {0}")
    @CsvSource({
        "2026-04-02, 0, 89 days",
        "2026-04-01, 1, 90 days: the number is included",
        "2026-03-31, 1, 91 days",
    })
    void is_dormant_from_the_ninetieth_day(LocalDate lastLogIn, int findings, String why) {
        assertThat(CONTROL.examine(used(OPENED, lastLogIn)).findings()).as(why).hasSize(findings);
    }

    @Test
    void a_breach_shows_since_when() {
        Outcome outcome = CONTROL.examine(used(OPENED, LocalDate.of(2026, 4, 1)));

        assertThat(outcome)
                .finding(DORMANT_DISABLED)
                .weighs(Severity.MINOR)
                .concerns("li")
                .shows("lastLogIn", "2026-04-01")
                .shows("idleDays", 90)
                .shows("dormantOn", AS_OF)
                .says(
                        Locale.CHINESE,
                        "账号长期未使用但仍处于启用状态。账号：S0001；系统：SUB；最近登录：2026-04-01；开立或接用日期：2024-01-02；"
                                + "未使用天数：90；应自 2026-06-30 起停用；检查日：2026-06-30。");
    }

    @Test
    void an_account_never_used_counts_from_its_opening() {
        assertThat(CONTROL.examine(neverUsed(LocalDate.of(2026, 4, 1)))).isViolatedBy(DORMANT_DISABLED);
        assertThat(CONTROL.examine(neverUsed(LocalDate.of(2026, 4, 2)))).isSatisfied();
        assertThat(CONTROL.examine(neverUsed(null))).isUndeterminedBy(DORMANT_DISABLED);
    }

    @Test
    void an_account_that_passed_to_its_owner_lately_counts_from_then() {
        assertThat(CONTROL.examine(used(LocalDate.of(2026, 6, 1), LocalDate.of(2025, 1, 1))))
                .isSatisfied();
    }

    @Test
    void an_unknown_last_log_in_is_a_gap_unless_the_account_is_too_young() {
        assertThat(CONTROL.examine(account(OPENED, null, false, true))).isUndeterminedBy(DORMANT_DISABLED);
        assertThat(CONTROL.examine(account(null, null, false, true))).isUndeterminedBy(DORMANT_DISABLED);
        assertThat(CONTROL.examine(account(LocalDate.of(2026, 6, 1), null, false, true)))
                .isSatisfied();
    }

    @Test
    void an_account_that_is_disabled_may_sleep() {
        assertThat(CONTROL.examine(account(OPENED, LocalDate.of(2025, 1, 1), false, false)))
                .isNotApplicable();
    }

    @Test
    void a_district_sets_its_own_period_also_in_working_days() {
        DormantAccountDisabled control = new DormantAccountDisabled(policy(Period.workingDays(10)), CHINA);

        assertThat(control.examine(used(OPENED, LocalDate.of(2026, 6, 15))))
                .finding(DORMANT_DISABLED)
                .shows("dormantOn", AS_OF)
                .shows("setBy", "District notice 7");
        assertThat(control.examine(used(OPENED, LocalDate.of(2026, 6, 16)))).isSatisfied();
    }

    @Test
    void a_calendar_that_does_not_reach_is_a_gap() {
        AccountActivity beyond = new AccountActivity(
                "S0001", "SUB", "li", OPENED, LocalDate.of(2028, 1, 3), false, true, LocalDate.of(2028, 6, 1));

        assertThat(new DormantAccountDisabled(policy(Period.workingDays(10)), CHINA).examine(beyond))
                .finding(DORMANT_DISABLED)
                .isGap()
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void refuses_a_log_in_of_an_account_never_used() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> account(OPENED, AS_OF, true, true))
                .withMessageContaining("2026-06-30");
    }

    @Test
    void a_log_in_after_the_day_judged_on_says_nothing_of_the_last_one_before() {
        assertThat(CONTROL.examine(used(OPENED, AS_OF.plusDays(1))))
                .isUndeterminedBy(DORMANT_DISABLED)
                .finding(DORMANT_DISABLED)
                .shows("missing", "[lastLogIn]");
        assertThat(CONTROL.examine(used(AS_OF.minusDays(89), AS_OF.plusDays(1))))
                .isSatisfied();
        assertThat(CONTROL.examine(used(OPENED, AS_OF))).isSatisfied();
    }

    @Test
    void an_account_that_is_opened_later_is_not_examined_yet() {
        assertThat(CONTROL.examine(neverUsed(AS_OF.plusDays(1)))).isNotApplicable();
        assertThat(CONTROL.examine(neverUsed(AS_OF))).isSatisfied();
    }

    static AccountActivity used(LocalDate openedOn, LocalDate lastLogIn) {
        return account(openedOn, lastLogIn, false, true);
    }

    private static AccountActivity neverUsed(@Nullable LocalDate openedOn) {
        return account(openedOn, null, true, true);
    }

    private static AccountActivity account(
            @Nullable LocalDate openedOn, @Nullable LocalDate lastLogIn, boolean neverUsed, boolean enabled) {
        return new AccountActivity("S0001", "SUB", "li", openedOn, lastLogIn, neverUsed, enabled, AS_OF);
    }

    private static Policy policy(Period period) {
        return Policy.of(List.of(PolicyOverride.of(Parameters.DORMANT_ACCOUNT, Layer.DISTRICT, null, period)
                .basedOn("District notice 7")
                .decidedBy("author", "approver")
                .from(LocalDate.of(2000, 1, 1))));
    }
}
