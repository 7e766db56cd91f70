package io.neikong.permissions;

import io.neikong.permissions.coverage.CoverageRule;
import io.neikong.permissions.coverage.DistrictProgrammes.Handling;
import io.neikong.permissions.coverage.OfflinePaymentApproved;
import io.neikong.permissions.coverage.PaymentHasOneCase;
import io.neikong.permissions.coverage.Payments;
import io.neikong.permissions.coverage.ProgrammeCovered;
import io.neikong.permissions.coverage.Programmes;
import io.neikong.testkit.RuleExample;
import java.util.List;

/** A fact that keeps and one that breaks each rule on coverage by systems. */
final class CoverageExamples {

    private CoverageExamples() {}

    /** All of them. */
    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        CoverageRule.PROGRAMME_IN_SYSTEM,
                        new ProgrammeCovered(),
                        Programmes.only(Handling.WHOLE),
                        Programmes.only(Handling.PARTLY)),
                RuleExample.of(
                        CoverageRule.OFFLINE_APPROVED,
                        new OfflinePaymentApproved(),
                        Payments.offline(Payments.approvedAt("2026-03-04T10:00:00Z", null)),
                        Payments.offline(null)),
                RuleExample.of(
                        CoverageRule.ONE_TO_ONE, new PaymentHasOneCase(), Payments.online("A1"), Payments.online()));
    }
}
