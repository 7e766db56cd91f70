package io.neikong.testkit;

import static io.neikong.testkit.DecisionFacts.change;
import static io.neikong.testkit.DecisionFacts.filed;
import static io.neikong.testkit.DecisionFacts.item;
import static io.neikong.testkit.DecisionFacts.meeting;
import static io.neikong.testkit.DecisionFacts.recorded;
import static io.neikong.testkit.DecisionFacts.register;
import static io.neikong.testkit.DecisionFacts.resolution;
import static io.neikong.testkit.DecisionFacts.undecided;

import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.DecidedCollectively;
import io.neikong.governance.decision.DecisionRule;
import io.neikong.governance.decision.MajorityReached;
import io.neikong.governance.decision.Meeting.Minutes;
import io.neikong.governance.decision.MinutesComplete;
import io.neikong.governance.decision.PassedResolution.FollowUp;
import io.neikong.governance.decision.PassedResolution.Status;
import io.neikong.governance.decision.QuorumReached;
import io.neikong.governance.decision.RecordedBeforeExecution;
import io.neikong.governance.decision.RecusedTakeNoPart;
import io.neikong.governance.decision.RegisterUnbroken;
import io.neikong.governance.decision.ResolutionFollowedUp;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules on records of decisions, by a meeting of four. */
final class DecisionExamples {

    private DecisionExamples() {}

    static List<RuleExample<?>> all() {
        Policy policy = Policy.builtIn();
        LocalDate due = LocalDate.of(2026, 4, 30);
        return List.of(
                RuleExample.of(
                        DecisionRule.RECORD_COMPLETE,
                        new MinutesComplete(WorkingCalendar.china()),
                        meeting(3, filed()),
                        meeting(3, new Minutes(LocalDate.of(2026, 3, 10), null))),
                RuleExample.of(
                        DecisionRule.QUORUM_REACHED,
                        new QuorumReached(policy),
                        item(meeting(2, filed()), Set.of(), Result.PASSED),
                        item(meeting(1, filed()), Set.of(), Result.PASSED),
                        Parameters.QUORUM),
                RuleExample.of(
                        DecisionRule.MAJORITY_REACHED,
                        new MajorityReached(policy),
                        item(meeting(3, filed()), Set.of(), Result.PASSED, "P0001", "P0002", "P0003"),
                        item(meeting(2, filed()), Set.of(), Result.PASSED, "P0001", "P0002", "P0004"),
                        Parameters.MAJORITY),
                RuleExample.of(
                        DecisionRule.RECORDED_BEFORE_EXECUTION,
                        new RecordedBeforeExecution(),
                        recorded(0),
                        recorded(1)),
                RuleExample.of(
                        DecisionRule.DECIDED_COLLECTIVELY,
                        new DecidedCollectively(policy, Set.of("budget")),
                        recorded(0),
                        undecided("budget", "880000.00"),
                        Parameters.COLLECTIVE_DECISION_AMOUNT),
                RuleExample.of(
                        DecisionRule.REGISTER_UNBROKEN,
                        new RegisterUnbroken(),
                        register(2, change(Instant.parse("2026-03-03T01:00:00Z"), true)),
                        register(4, change(Instant.parse("2026-03-03T01:00:00Z"), false))),
                RuleExample.of(
                        DecisionRule.FOLLOWED_UP,
                        new ResolutionFollowedUp(),
                        resolution(due, new FollowUp(Status.DONE, due)),
                        resolution(due, null)),
                RuleExample.of(
                        DecisionRule.RECUSED_TAKE_NO_PART,
                        new RecusedTakeNoPart(),
                        item(meeting(3, filed()), Set.of("P0003"), Result.PASSED, "P0001", "P0002"),
                        item(meeting(3, filed()), Set.of("P0003"), Result.PASSED, "P0001", "P0003")));
    }
}
