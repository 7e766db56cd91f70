package io.neikong.permissions;

import io.neikong.permissions.grant.AccountInLedger;
import io.neikong.permissions.grant.Act;
import io.neikong.permissions.grant.ApprovedAndExecuted;
import io.neikong.permissions.grant.ApprovedAndExecuted.Content;
import io.neikong.permissions.grant.ApprovedAndExecuted.Decision;
import io.neikong.permissions.grant.AuthorisedGrant;
import io.neikong.permissions.grant.EmergencySupplemented;
import io.neikong.permissions.grant.ExecutedAsApproved;
import io.neikong.permissions.grant.GrantApprover;
import io.neikong.permissions.grant.GrantFlow;
import io.neikong.permissions.grant.GrantProcedure;
import io.neikong.permissions.grant.GrantRule;
import io.neikong.permissions.grant.LedgerMatchesSystem;
import io.neikong.permissions.grant.RoleChangesApproved;
import io.neikong.permissions.grant.RoleTemplate;
import io.neikong.permissions.grant.TemporaryGrant;
import io.neikong.permissions.grant.TemporaryGrantEnds;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules on authorisation and its changes, each kept and broken. */
final class GrantExamples {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = MONDAY.plusDays(90);

    private GrantExamples() {}

    static List<RuleExample<?>> all() {
        GrantFlow kept = flow(GrantFlow.Kind.REGULAR, "head", 1, 2);
        return List.of(
                RuleExample.of(
                        GrantRule.PROCEDURE_KEPT,
                        GrantProcedure.ofThreeSteps(),
                        kept,
                        flow(GrantFlow.Kind.REGULAR, "head", 3, 2)),
                RuleExample.of(
                        GrantRule.EXECUTED_AS_APPROVED,
                        new ExecutedAsApproved(),
                        executed("accept"),
                        executed("accept", "export")),
                RuleExample.of(
                        GrantRule.TEMPORARY_GRANT_ENDS,
                        new TemporaryGrantEnds(WorkingCalendar.china(), Policy.builtIn()),
                        temporary(MONDAY.plusDays(31)),
                        temporary(MONDAY.plusDays(32)),
                        Parameters.TEMPORARY_GRANT),
                RuleExample.of(
                        GrantRule.APPROVER_INDEPENDENT_AND_EMPOWERED,
                        new GrantApprover(),
                        new AuthorisedGrant(kept, null, null, null),
                        new AuthorisedGrant(flow(GrantFlow.Kind.REGULAR, "clerk", 1, 2), null, null, null)),
                RuleExample.of(
                        GrantRule.LEDGER_RECONCILED,
                        new LedgerMatchesSystem(),
                        new AccountInLedger("S0001", "clerk", Set.of("accept"), Set.of("accept"), LATER),
                        new AccountInLedger("S0001", "clerk", Set.of("accept"), Set.of("accept", "export"), LATER)),
                RuleExample.of(
                        GrantRule.EMERGENCY_SUPPLEMENTED,
                        new EmergencySupplemented(WorkingCalendar.china()),
                        flow(GrantFlow.Kind.EMERGENCY, "head", 3, 2),
                        flow(GrantFlow.Kind.EMERGENCY, "head", 4, 2)),
                RuleExample.of(GrantRule.ROLE_CHANGE_APPROVED, new RoleChangesApproved(), role("v2"), role("v1")));
    }

    /** Requested on the Monday, approved and executed some days later. */
    private static GrantFlow flow(GrantFlow.Kind kind, String approver, int approvedAfter, int executedAfter) {
        return new GrantFlow(
                "grant 1",
                kind,
                GrantFlow.Status.EXECUTED,
                "clerk",
                null,
                act("leader", 0),
                Act.NONE,
                Act.NONE,
                act(approver, approvedAfter),
                null,
                act("admin", executedAfter),
                LATER);
    }

    private static Act act(String by, int day) {
        return new Act(by, ChinaTime.startOf(MONDAY.plusDays(day)));
    }

    private static ApprovedAndExecuted executed(String... permissions) {
        return new ApprovedAndExecuted(
                "grant 1",
                Decision.APPROVED,
                new Content("S0001", null, List.of("accept"), Validity.ALWAYS),
                new Content("S0001", null, List.of(permissions), Validity.ALWAYS),
                "clerk",
                LATER);
    }

    private static TemporaryGrant temporary(LocalDate to) {
        return new TemporaryGrant(
                "grant 1", "clerk", Validity.ofDays(MONDAY, to), List.of(), true, ChinaTime.startOf(to), LATER);
    }

    private static RoleTemplate role(String secondVersion) {
        return new RoleTemplate(
                "reviewer",
                List.of(
                        new RoleTemplate.Change("change 1", "v1", act("admin", 1), act("head", 0), null),
                        new RoleTemplate.Change("change 2", secondVersion, act("admin", 3), act("head", 2), null)));
    }
}
