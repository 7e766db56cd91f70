package io.neikong.testkit;

import static io.neikong.testkit.SeparationFacts.by;
import static io.neikong.testkit.SeparationFacts.progress;

import io.neikong.control.Control;
import io.neikong.separation.CaseProgress;
import io.neikong.separation.NoStepLeftOut;
import io.neikong.separation.RequiredSteps;
import io.neikong.separation.Step;
import java.util.List;

class NoStepLeftOutContractTest implements ControlContract<CaseProgress> {

    @Override
    public Control<CaseProgress> control() {
        return new NoStepLeftOut(List.of(new RequiredSteps("subsidy", List.of("first review", "approval"))));
    }

    @Override
    public CaseProgress satisfying() {
        return progress(by("li", "first review"), by("wang", "approval"));
    }

    @Override
    public List<CaseProgress> offending() {
        return List.of(
                progress(by("wang", "approval")),
                progress(new Step("first review", Step.Actor.SYSTEM, null, null, null), by("wang", "approval")),
                progress(new Step("first review", Step.Actor.PERSON, null, "li", null)),
                new CaseProgress("A1", null, CaseProgress.Status.OPEN, List.of()),
                new CaseProgress("A1", "no such kind", CaseProgress.Status.OPEN, List.of()));
    }
}
