package io.neikong.testkit;

import static io.neikong.policy.Parameters.NOTICE_WINDOW;
import static io.neikong.policy.Parameters.TRAINING_CLAIM_DECISION;
import static io.neikong.time.Period.calendarDays;
import static io.neikong.time.Period.workingDays;

import io.neikong.control.Control;
import io.neikong.policy.Layer;
import io.neikong.policy.OverridePermitted;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;

/** The contract of a control of core, which cannot use the test kit itself. */
class OverridePermittedContractTest implements ControlContract<PolicyOverride<?>> {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Override
    public Control<PolicyOverride<?>> control() {
        return new OverridePermitted();
    }

    @Override
    public PolicyOverride<?> satisfying() {
        return complete(workingDays(10)).from(NEW_YEAR);
    }

    @Override
    public List<PolicyOverride<?>> offending() {
        return List.of(
                complete(workingDays(11)).from(NEW_YEAR),
                complete(calendarDays(10).rollingOver()).from(NEW_YEAR),
                complete(workingDays(11)),
                complete(workingDays(11)).decidedBy("p1", "p1").from(NEW_YEAR),
                PolicyOverride.of(NOTICE_WINDOW, Layer.PROGRAMME, "J01", workingDays(7)),
                PolicyOverride.of(NOTICE_WINDOW, Layer.PROGRAMME, "J01", workingDays(7))
                        .basedOn("Doc 1")
                        .decidedBy(null, "p2")
                        .from(NEW_YEAR));
    }

    private static PolicyOverride<Period> complete(Period value) {
        return PolicyOverride.of(TRAINING_CLAIM_DECISION, Layer.DISTRICT, null, value)
                .basedOn("Doc 1")
                .decidedBy("p1", "p2");
    }
}
