package io.neikong.finance;

import io.neikong.finance.warning.Acknowledged;
import io.neikong.finance.warning.BlockedWhileWarned;
import io.neikong.finance.warning.ReportedToPlatform;
import io.neikong.finance.warning.RiskHit;
import io.neikong.finance.warning.RiskHit.Field;
import io.neikong.finance.warning.RiskHit.Submission;
import io.neikong.finance.warning.WarnedApplication;
import io.neikong.finance.warning.WarnedApplication.Link;
import io.neikong.finance.warning.WarnedApplication.Release;
import io.neikong.finance.warning.WarnedApplication.Status;
import io.neikong.finance.warning.WarnedApplication.Warning;
import io.neikong.finance.warning.WarningRule;
import io.neikong.finance.warning.WarningWithdrawal;
import io.neikong.finance.warning.WarningWithdrawal.Approval;
import io.neikong.finance.warning.WithdrawnWithApproval;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** The rules on warnings, by a company that was registered anew under another credit code. */
final class WarningExamples {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private WarningExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        WarningRule.REPORTED_TO_PLATFORM,
                        new ReportedToPlatform(WorkingCalendar.china(), Policy.builtIn()),
                        hit("2026-03-09", "ACK-118"),
                        hit("2026-03-10", "ACK-118"),
                        Parameters.RISK_WARNING),
                RuleExample.of(
                        WarningRule.ACKNOWLEDGED,
                        new Acknowledged(WorkingCalendar.china(), Policy.builtIn()),
                        hit("2026-03-09", "ACK-118"),
                        hit("2026-03-09", null),
                        Parameters.RISK_WARNING),
                RuleExample.of(
                        WarningRule.BLOCKED_WHILE_WARNED,
                        new BlockedWhileWarned(),
                        application(new Release(List.of("P0031", "P0032"), "RR-02", LocalDate.of(2026, 4, 1))),
                        application(null)),
                RuleExample.of(
                        WarningRule.WITHDRAWN_WITH_APPROVAL,
                        new WithdrawnWithApproval(),
                        withdrawal("P0032"),
                        withdrawal("P0031")));
    }

    private static RiskHit hit(String submittedOn, String acknowledgement) {
        return new RiskHit(
                "RH-0044",
                LocalDate.of(2026, 3, 6),
                new Submission(LocalDate.parse(submittedOn), List.of(Field.values()), acknowledgement),
                null,
                null,
                null,
                AS_OF);
    }

    private static WarnedApplication application(Release release) {
        return new WarnedApplication(
                "APP-0912",
                Status.PASSED,
                LocalDate.of(2026, 4, 2),
                List.of(new Warning("RH-0044", Link.OTHER_CREDIT_CODE, LocalDate.of(2026, 3, 9), null)),
                release,
                AS_OF);
    }

    private static WarningWithdrawal withdrawal(String approver) {
        return new WarningWithdrawal(
                "RH-0044",
                LocalDate.of(2026, 5, 6),
                "P0031",
                new Approval(approver, LocalDate.of(2026, 4, 30)),
                "EV-0071");
    }
}
