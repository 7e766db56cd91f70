package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.Guides.guide;
import static io.neikong.finance.subsidy.guide.Guides.policy;
import static io.neikong.finance.subsidy.guide.Guides.programme;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class GuideInForceContractTest implements ControlContract<GuidedProgramme> {

    @Override
    public Control<GuidedProgramme> control() {
        return GuideInForceTest.CONTROL;
    }

    @Override
    public GuidedProgramme satisfying() {
        return programme(policy("2024-01-02", "2024-01-02"), guide("2024-01-02"));
    }

    @Override
    public List<GuidedProgramme> offending() {
        return List.of(
                programme(policy("2024-01-02", "2024-01-02")),
                programme(policy("2026-01-05", "2026-01-05"), guide("2024-01-02", List.of(), List.of())),
                programme(
                        policy("2026-01-05", "2026-01-05"),
                        guide("2024-01-02", List.of(new OperatingGuide.Step("accept", null, null)), null)),
                programme(policy("2026-01-05", null), guide("2024-01-02")),
                new GuidedProgramme("programme", Answer.UNKNOWN, List.of(policy(null, null)), List.of(), Guides.AS_OF),
                GuideInForceTest.unrecorded());
    }
}
