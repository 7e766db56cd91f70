package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.DORMANT_COUNTS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Severity;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoDormantConflictTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final NoDormantConflict CONTROL = new NoDormantConflict(
            ConflictMatrix.of(List.of(ConflictSet.atMost("C1", 1, List.of("pay", "review")))), Policy.builtIn());
    private static final List<Held> BOTH = List.of(new Held("pay", "a1", "g1"), new Held("review", "a2", "g2"));

    @Test
    void a_dormant_but_conflicting_permission_counts_from_the_ninetieth_day_without_use_on() {
        assertThat(CONTROL.examine(used(BOTH, Map.of("a1", DAY, "a2", DAY.minusDays(89)))))
                .isSatisfied();
        assertThat(CONTROL.examine(used(BOTH, Map.of("a1", DAY, "a2", DAY.minusDays(90)))))
                .finding(DORMANT_COUNTS)
                .isBreach()
                .weighs(Severity.MINOR)
                .concerns("li")
                .shows("conflict", "C1")
                .shows("accounts", List.of("a2"))
                .shows("days", 90);
    }

    @Test
    void an_account_of_which_the_last_use_is_not_known_is_a_gap_unless_another_is_dormant() {
        assertThat(CONTROL.examine(used(BOTH, Map.of("a1", DAY))))
                .finding(DORMANT_COUNTS)
                .isGap()
                .shows("accounts", List.of("a1", "a2"))
                .shows("missing", List.of("lastUsedOn"));
        assertThat(CONTROL.examine(used(BOTH, Map.of("a1", DAY.minusYears(1)))))
                .finding(DORMANT_COUNTS)
                .isBreach()
                .shows("accounts", List.of("a1"));
    }

    @Test
    void is_not_applicable_without_a_conflict_today_or_where_nobody_knows_whose_account_it_is() {
        Held ended = new Held("review", "a2", "g2", List.of(), null, DataScope.EVERYWHERE, Validity.ofDays(null, DAY));

        assertThat(CONTROL.examine(used(BOTH.subList(0, 1), Map.of()))).isNotApplicable();
        assertThat(CONTROL.examine(used(List.of(BOTH.get(0), ended), Map.of()))).isNotApplicable();
        assertThat(CONTROL.examine(new UsedPermissions(
                        new PermissionHolder(
                                new Holder("a1", false), ChinaTime.startOf(DAY), ChinaTime.startOf(DAY), BOTH),
                        Map.of())))
                .isNotApplicable();
    }

    @Test
    void a_use_after_the_day_judged_on_says_nothing_of_the_last_one_before() {
        assertThat(CONTROL.examine(used(BOTH, Map.of("a1", DAY, "a2", DAY.plusDays(1)))))
                .isUndeterminedBy(DORMANT_COUNTS);
    }

    private static UsedPermissions used(List<Held> held, Map<String, LocalDate> lastUsedOn) {
        return new UsedPermissions(
                new PermissionHolder(
                        new Holder("li", true), ChinaTime.startOf(DAY.minusYears(1)), ChinaTime.startOf(DAY), held),
                lastUsedOn);
    }
}
