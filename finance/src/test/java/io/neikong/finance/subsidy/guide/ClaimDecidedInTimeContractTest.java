package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.ClaimDecidedInTimeTest.claim;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class ClaimDecidedInTimeContractTest implements ControlContract<TrainingClaim> {

    @Override
    public Control<TrainingClaim> control() {
        return ClaimDecidedInTimeTest.CONTROL;
    }

    @Override
    public TrainingClaim satisfying() {
        return claim(Answer.YES, "2026-03-02", "2026-03-16");
    }

    @Override
    public List<TrainingClaim> offending() {
        return List.of(
                claim(Answer.YES, "2026-03-02", "2026-03-17"),
                claim(Answer.YES, "2026-03-02", null),
                claim(Answer.UNKNOWN, null, null),
                ClaimDecidedInTimeTest.unannounced());
    }
}
