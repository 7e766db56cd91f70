package io.neikong.permissions.conflict;

import io.neikong.control.Control;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.SodRule;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import io.neikong.testkit.ControlContract;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PRM-011 beside SOD-002 in one control. */
class StepsOfOneCaseContractTest implements ControlContract<CaseHistory> {

    @Override
    public Control<CaseHistory> control() {
        return new StepsSeparated(List.of(
                new Separation("S1", List.of("first review", "second review"))
                        .under(IncompatiblePermissionRule.STEPS_BY_DIFFERENT_PERSONS),
                new Separation("S2", List.of("acceptance", "second review"))
                        .under(SodRule.STEPS_BY_DIFFERENT_PERSONS)));
    }

    @Override
    public CaseHistory satisfying() {
        return history(by("li", "acceptance"), by("li", "first review"), by("wang", "second review"));
    }

    @Override
    public List<CaseHistory> offending() {
        return List.of(
                history(by("li", "first review"), by("li", "second review"), by("li", "acceptance")),
                history(
                        by("li", "first review").edited(),
                        by("wang", "second review").onBehalfOf("li")),
                history(by("li", "first review"), by(null, "second review")));
    }

    private static CaseHistory history(Step... steps) {
        return new CaseHistory("A1", List.of(steps));
    }

    private static Step by(@Nullable String person, String step) {
        return new Step(step, Step.Actor.PERSON, "a1", person, Instant.parse("2026-03-02T01:00:00Z"));
    }
}
