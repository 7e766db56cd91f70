package io.neikong.permissions;

import io.neikong.permissions.mover.Absence;
import io.neikong.permissions.mover.Absence.AccountOfAbsentee;
import io.neikong.permissions.mover.Career;
import io.neikong.permissions.mover.HeldPrivilege;
import io.neikong.permissions.mover.MoverRule;
import io.neikong.permissions.mover.NoActionUnderOldPost;
import io.neikong.permissions.mover.Operation;
import io.neikong.permissions.mover.PostChange;
import io.neikong.permissions.mover.PostHeld;
import io.neikong.permissions.mover.Privilege;
import io.neikong.permissions.mover.PrivilegeWithinPost;
import io.neikong.permissions.mover.ReconciledRegularly;
import io.neikong.permissions.mover.ReconciliationHistory;
import io.neikong.permissions.mover.RevokedInTime;
import io.neikong.permissions.mover.SuspendedWhileAway;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on permissions after a change of post, each kept and broken. */
final class MoverExamples {

    /** From the window to the archive, on a Friday before a long weekend. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 3);

    private static final Career MOVER = new Career(
            "li",
            List.of(
                    new PostHeld("window", Validity.ofDays(null, FRIDAY), Set.of("accept")),
                    new PostHeld("archive", Validity.ofDays(FRIDAY, null), Set.of("file"))),
            List.of(new PostChange("change 1", PostChange.Kind.TRANSFER, FRIDAY, null, null)));

    private MoverExamples() {}

    static List<RuleExample<?>> all() {
        RevokedInTime revokedInTime = new RevokedInTime(WorkingCalendar.china(), Policy.builtIn());
        PrivilegeWithinPost withinPost = new PrivilegeWithinPost(WorkingCalendar.china(), Policy.builtIn());
        return List.of(
                RuleExample.of(
                        MoverRule.REVOKED_IN_TIME,
                        revokedInTime,
                        held("accept", null, FRIDAY.plusDays(4)),
                        held("accept", null, FRIDAY.plusDays(9)),
                        Parameters.REVOKE_ON_LEAVING,
                        Parameters.REVOKE_ON_TRANSFER),
                RuleExample.of(
                        MoverRule.NO_ACTION_UNDER_OLD_POST,
                        new NoActionUnderOldPost(),
                        operation("file"),
                        operation("accept")),
                RuleExample.of(
                        MoverRule.NOT_BEFORE_POST,
                        withinPost,
                        held("file", FRIDAY, null),
                        held("file", FRIDAY.minusDays(3), null)),
                RuleExample.of(
                        MoverRule.WITHIN_POST,
                        withinPost,
                        held("file", FRIDAY, null),
                        held("export", FRIDAY, null),
                        Parameters.REVOKE_ON_LEAVING,
                        Parameters.REVOKE_ON_TRANSFER),
                RuleExample.of(
                        MoverRule.ROSTER_RECONCILED,
                        new ReconciledRegularly(Policy.builtIn()),
                        new ReconciliationHistory("SUB", FRIDAY, List.of(), FRIDAY.plusDays(60)),
                        new ReconciliationHistory("SUB", FRIDAY, List.of(), FRIDAY.plusDays(120)),
                        Parameters.RECERTIFICATION),
                RuleExample.of(
                        MoverRule.SUSPENDED_WHILE_AWAY,
                        new SuspendedWhileAway(),
                        absence(List.of(Validity.ALWAYS)),
                        absence(List.of())));
    }

    private static HeldPrivilege held(String permission, @Nullable LocalDate from, @Nullable LocalDate to) {
        Privilege privilege = new Privilege(
                "grant 1",
                Privilege.Kind.ACCOUNT_PERMISSION,
                List.of(permission),
                Validity.ofDays(from, to),
                null,
                false);
        return new HeldPrivilege(privilege, MOVER, FRIDAY.plusDays(90));
    }

    private static Operation operation(String permission) {
        return new Operation("operation 1", permission, ChinaTime.startOf(FRIDAY.plusDays(4)), MOVER);
    }

    private static Absence absence(List<Validity> suspended) {
        return new Absence(
                "absence 1",
                "li",
                Absence.Kind.LEAVE,
                Validity.ofDays(FRIDAY, FRIDAY.plusDays(30)),
                null,
                List.of(new AccountOfAbsentee("a1", Validity.ALWAYS, suspended)),
                FRIDAY.plusDays(90));
    }
}
