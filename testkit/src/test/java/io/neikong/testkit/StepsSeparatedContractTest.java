package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract of a control of core, which cannot use the test kit itself. */
class StepsSeparatedContractTest implements ControlContract<CaseHistory> {

    @Override
    public Control<CaseHistory> control() {
        return new StepsSeparated(List.of(
                new Separation("S1", List.of("make", "approve")), new Separation("S2", List.of("make", "pay"))));
    }

    @Override
    public CaseHistory satisfying() {
        return history(by("x", "make"), by("y", "approve"), by("y", "pay"));
    }

    @Override
    public List<CaseHistory> offending() {
        return List.of(
                history(by("x", "make"), by("x", "approve")),
                history(by("x", "make"), by(null, "approve")),
                history(by("x", "make"), by("x", "approve"), by("x", "pay"), by(null, "make")),
                history(by("x", "make"), by("y", "approve").onBehalfOf("x").onSubCase("case/1a")),
                history(by("x", "make"), by("y", "make").edited(), by("y", "pay")));
    }

    private static CaseHistory history(Step... steps) {
        return new CaseHistory("case/1", List.of(steps));
    }

    private static Step by(@Nullable String person, String step) {
        return new Step(step, Step.Actor.PERSON, "a1", person, null);
    }
}
