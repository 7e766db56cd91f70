package io.neikong.permissions;

import io.neikong.party.Post;
import io.neikong.permissions.rotation.RotationRule;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureWithinLimit;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;

/** The rules on rotation, by somebody who has been a cashier since 2020 and has to rotate by 2025-03-02. */
final class RotationExamples {

    private RotationExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        RotationRule.WITHIN_MAXIMUM,
                        new TenureWithinLimit(Policy.builtIn()),
                        cashierAsOf(LocalDate.of(2025, 3, 2)),
                        cashierAsOf(LocalDate.of(2025, 3, 3)),
                        Parameters.MAXIMUM_TENURE,
                        Parameters.TENURE_BREAK),
                RuleExample.of(
                        RotationRule.ROTATION_DUE,
                        new TenureWithinLimit(Policy.builtIn()),
                        cashierAsOf(LocalDate.of(2024, 12, 1)),
                        cashierAsOf(LocalDate.of(2024, 12, 2)),
                        Parameters.MAXIMUM_TENURE,
                        Parameters.TENURE_WARNING));
    }

    private static Tenure cashierAsOf(LocalDate asOf) {
        return new Tenure(
                "P-cashier",
                new Post("cashier", "ST01", "FINANCE"),
                List.of(Validity.ofDays(LocalDate.of(2020, 3, 2), null)),
                asOf);
    }
}
