package io.neikong.permissions;

import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.NoConflictingPermissions;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.SodRule;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import io.neikong.testkit.RuleExample;
import java.time.Instant;
import java.util.List;

/**
 * The rules on incompatible duties: what somebody may do, and what he did. They stand here because this module sees the
 * controls of both.
 */
final class SodExamples {

    private static final ConflictSet REVIEWS = ConflictSet.atMost("C01", 1, List.of("case.review1", "case.review2"));

    private SodExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        SodRule.NO_CONFLICTING_PERMISSIONS,
                        new NoConflictingPermissions(List.of(REVIEWS)),
                        holder("case.view"),
                        holder("case.review2")),
                RuleExample.of(
                        SodRule.STEPS_BY_DIFFERENT_PERSONS,
                        new StepsSeparated(List.of(new Separation("S1", List.of("first review", "second review")))),
                        history("A-zhao", "P-zhao"),
                        history("A-li-2", "P-li")));
    }

    private static PermissionHolder holder(String secondPermission) {
        return PermissionHolder.at(
                Instant.parse("2026-06-29T16:00:00Z"),
                "P-li",
                List.of(new Held("case.review1", "A-li", "G-0017"), new Held(secondPermission, "A-li-2", "G-0018")));
    }

    private static CaseHistory history(String secondAccount, String secondPerson) {
        return new CaseHistory(
                "CASE-0042",
                List.of(
                        step("first review", "A-li", "P-li", "2026-03-05T10:00:00+08:00"),
                        step("second review", secondAccount, secondPerson, "2026-03-06T10:00:00+08:00")));
    }

    private static Step step(String step, String account, String person, String at) {
        return new Step(step, Step.Actor.PERSON, account, person, Instant.parse(at));
    }
}
