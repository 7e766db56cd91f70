package io.neikong.permissions;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.ADMINISTRATORS_APART;
import static io.neikong.permissions.conflict.IncompatiblePermissionRule.AT_NO_MOMENT;
import static io.neikong.permissions.conflict.IncompatiblePermissionRule.DORMANT_COUNTS;
import static io.neikong.permissions.conflict.IncompatiblePermissionRule.OVERLAP_RECHECKED;
import static io.neikong.permissions.conflict.IncompatiblePermissionRule.STEPS_BY_DIFFERENT_PERSONS;

import io.neikong.party.Approval;
import io.neikong.permissions.conflict.ConflictMatrix;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.DataScope;
import io.neikong.permissions.conflict.EmergencyOverlap;
import io.neikong.permissions.conflict.EmergencyOverlap.Action;
import io.neikong.permissions.conflict.EmergencyOverlapRechecked;
import io.neikong.permissions.conflict.Holder;
import io.neikong.permissions.conflict.NoConflictingPermissions;
import io.neikong.permissions.conflict.NoDormantConflict;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.permissions.conflict.Side;
import io.neikong.permissions.conflict.UsedPermissions;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import io.neikong.testkit.RuleExample;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One case of each side for each rule on incompatible permissions. */
final class IncompatiblePermissionExamples {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Instant SINCE = ChinaTime.startOf(DAY.minusMonths(6));
    private static final Instant AS_OF = ChinaTime.startOf(DAY);
    private static final ConflictMatrix MATRIX = ConflictMatrix.of(List.of(
            ConflictSet.atMost("reviews", 1, List.of("first review", "second review")),
            ConflictSet.between(
                            "administration",
                            Side.anyOf(List.of("grant permissions")),
                            Side.anyOf(List.of("first review", "second review", "pay")))
                    .under(ADMINISTRATORS_APART)));
    private static final NoConflictingPermissions CONTROL = new NoConflictingPermissions(MATRIX);

    private IncompatiblePermissionExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        AT_NO_MOMENT,
                        CONTROL,
                        holder(
                                held("first review", Validity.ofDays(null, DAY.minusDays(30))),
                                held("second review", Validity.ofDays(DAY.minusDays(30), null))),
                        holder(
                                held("first review", Validity.ofDays(null, DAY.minusDays(29))),
                                held("second review", Validity.ofDays(DAY.minusDays(30), DAY.minusDays(1))))),
                RuleExample.of(
                        STEPS_BY_DIFFERENT_PERSONS,
                        new StepsSeparated(List.of(new Separation("reviews", List.of("first review", "second review"))
                                .under(STEPS_BY_DIFFERENT_PERSONS))),
                        reviewed("li", "wang"),
                        reviewed("li", "li")),
                RuleExample.of(
                        ADMINISTRATORS_APART,
                        CONTROL,
                        holder(held("grant permissions", Validity.ALWAYS)),
                        holder(held("grant permissions", Validity.ALWAYS), held("pay", Validity.ALWAYS))),
                RuleExample.of(
                        OVERLAP_RECHECKED,
                        new EmergencyOverlapRechecked(WorkingCalendar.china()),
                        overlap("wang"),
                        overlap("li")),
                RuleExample.of(
                        DORMANT_COUNTS,
                        new NoDormantConflict(MATRIX, Policy.builtIn()),
                        used(DAY.minusDays(89)),
                        used(DAY.minusDays(90)),
                        Parameters.DORMANT_ACCOUNT));
    }

    private static CaseHistory reviewed(String first, String second) {
        return new CaseHistory(
                "case",
                List.of(
                        new Step("first review", Step.Actor.PERSON, "account of " + first, first, AS_OF),
                        new Step("second review", Step.Actor.PERSON, "account of " + second, second, AS_OF)));
    }

    private static PermissionHolder holder(Held... held) {
        return new PermissionHolder(new Holder("li", true), SINCE, AS_OF, List.of(held));
    }

    private static Held held(String permission, Validity validity) {
        return new Held(
                permission,
                "account of " + permission,
                "grant of " + permission,
                List.of(),
                null,
                DataScope.EVERYWHERE,
                validity);
    }

    private static EmergencyOverlap overlap(String recheckedBy) {
        return new EmergencyOverlap(
                "overlap/1",
                "li",
                new Approval("director", SINCE, SINCE),
                SINCE,
                SINCE.plusSeconds(86_400),
                List.of(new Action("case/1", SINCE, recheckedBy, SINCE.plusSeconds(3_600))),
                AS_OF);
    }

    private static UsedPermissions used(LocalDate lastUsedOn) {
        return new UsedPermissions(
                holder(held("first review", Validity.ALWAYS), held("second review", Validity.ALWAYS)),
                Map.of("account of first review", lastUsedOn, "account of second review", DAY));
    }
}
