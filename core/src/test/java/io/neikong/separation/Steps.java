package io.neikong.separation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps for tests: one each minute of a Monday morning. */
final class Steps {

    static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

    private Steps() {}

    static CaseHistory history(Step... steps) {
        return new CaseHistory("case/1", List.of(steps));
    }

    static Step by(@Nullable String person, String step, int minute) {
        return new Step(step, Step.Actor.PERSON, "account of " + person, person, at(minute));
    }

    static Step undated(@Nullable String person, String step) {
        return new Step(step, Step.Actor.PERSON, "account of " + person, person, null);
    }

    static Step bySystem(@Nullable String person, String step, int minute) {
        return new Step(step, Step.Actor.SYSTEM, null, person, at(minute));
    }

    static Instant at(int minute) {
        return NINE.plusSeconds(60L * minute);
    }
}
