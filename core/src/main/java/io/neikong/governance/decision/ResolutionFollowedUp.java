package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.FOLLOWED_UP;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.PassedResolution.FollowUp;
import io.neikong.governance.decision.PassedResolution.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that by the last day for it somebody recorded what became of a resolution, and that it was done or given up by the body
 * (决议事项跟踪落实). A day that the body put off is the later one. What is not due and of which nothing was said is not examined.
 */
public record ResolutionFollowedUp() implements Control<PassedResolution> {

    private static final List<Rule> RULES = List.of(FOLLOWED_UP);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PassedResolution resolution) {
        FollowUp followUp = resolution.reported();
        LocalDate dueOn = resolution.dueOn();
        LocalDate reportedOn = followUp == null ? null : followUp.reportedOn();
        Status status = followUp == null ? null : followUp.status();
        boolean due = dueOn != null && resolution.asOf().isAfter(dueOn);
        if (followUp == null && dueOn != null && !due) {
            return Outcome.notApplicable(this, resolution.item());
        }
        Terms circumstances = Terms.NONE
                .when(due && followUp == null, "notFollowedUp")
                .when(due && status == Status.ONGOING, "stillOngoing")
                .when(dueOn != null && reportedOn != null && reportedOn.isAfter(dueOn), "followedUpLate");
        Outcome outcome = Outcome.satisfied(this, resolution.item(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    FOLLOWED_UP,
                    Evidence.happenedOn(dueOn)
                            .and("circumstances", circumstances)
                            .and("dueOn", dueOn)
                            .and("reportedOn", reportedOn),
                    resolution.responsible());
        }
        return outcome.gap(
                FOLLOWED_UP,
                Terms.NONE
                        .when(dueOn == null, "dueOn")
                        .when(followUp != null && status == null, "status")
                        .when(followUp != null && reportedOn == null, "reportedOn"));
    }
}
