package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.FrequencyKeptTest.t;
import static io.neikong.finance.subsidy.stacking.Paid.paid;
import static io.neikong.finance.subsidy.stacking.Paid.subject;
import static io.neikong.finance.subsidy.stacking.Paid.unresolved;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class FrequencyKeptContractTest implements ControlContract<SubjectPayments> {

    @Override
    public Control<SubjectPayments> control() {
        return FrequencyKeptTest.ROLLING;
    }

    @Override
    public SubjectPayments satisfying() {
        return subject(t("p1", "2026-01-10"));
    }

    @Override
    public List<SubjectPayments> offending() {
        return List.of(
                subject(t("p1", "2023-01-10"), t("p2", "2023-02-10"), t("p3", "2025-01-10"), t("p4", "2025-02-10")),
                unresolved(t("p1", "2026-01-10"), t("p2", "2026-01-10").undated(), paid("p3", null)));
    }
}
