package io.neikong.permissions.rotation;

import io.neikong.control.Control;
import io.neikong.permissions.rotation.CaseReview.Handling;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import java.time.Instant;
import java.util.List;

class NoSelfReviewContractTest implements ControlContract<CaseReview> {

    private static final Instant HANDLED = Instant.parse("2025-03-10T02:00:00Z");
    private static final Instant REVIEWED = Instant.parse("2025-09-01T02:00:00Z");

    @Override
    public Control<CaseReview> control() {
        return new NoSelfReview(Policy.builtIn());
    }

    @Override
    public CaseReview satisfying() {
        return new CaseReview("A1", "C1", "zhao", REVIEWED, List.of(new Handling("li", HANDLED)));
    }

    @Override
    public List<CaseReview> offending() {
        return List.of(
                new CaseReview(
                        "A1", "C1", "li", REVIEWED, List.of(new Handling("li", HANDLED), new Handling(null, null))),
                new CaseReview("A1", "C1", null, null, List.of()),
                new CaseReview("A1", "C1", "li", null, List.of(new Handling("li", null))));
    }
}
