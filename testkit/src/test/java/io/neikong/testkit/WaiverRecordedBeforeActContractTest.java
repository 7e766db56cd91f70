package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Severity;
import io.neikong.control.Waiver;
import io.neikong.control.WaiverRecordedBeforeAct;
import io.neikong.control.WaiverUse;
import io.neikong.separation.SodRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class WaiverRecordedBeforeActContractTest implements ControlContract<WaiverUse> {

    @Override
    public Control<WaiverUse> control() {
        return new WaiverRecordedBeforeAct();
    }

    @Override
    public WaiverUse satisfying() {
        return use(Instant.parse("2026-03-02T01:00:00Z"));
    }

    @Override
    public List<WaiverUse> offending() {
        return List.of(use(Instant.parse("2026-03-03T01:00:00Z")), use(null));
    }

    private static WaiverUse use(@Nullable Instant recordedAt) {
        return new WaiverUse(
                Waiver.of("W1", Waiver.Scope.of("SOD-002"))
                        .withApprover("approver")
                        .withRecordedAt(recordedAt),
                new Finding(
                        "StepsSeparated",
                        SodRule.STEPS_BY_DIFFERENT_PERSONS,
                        Finding.Kind.BREACH,
                        Severity.CRITICAL,
                        "case/1",
                        List.of("li"),
                        Evidence.happenedOn(LocalDate.of(2026, 3, 2)),
                        null));
    }
}
