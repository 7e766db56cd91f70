package io.neikong.testkit;

import static io.neikong.testkit.RectificationFacts.DUE;
import static io.neikong.testkit.RectificationFacts.beside;
import static io.neikong.testkit.RectificationFacts.closed;
import static io.neikong.testkit.RectificationFacts.earlier;

import io.neikong.governance.rectification.ClosedOnProof;
import io.neikong.governance.rectification.LookedAtElsewhere;
import io.neikong.governance.rectification.MechanismChanged;
import io.neikong.governance.rectification.Problem.Change;
import io.neikong.governance.rectification.Problem.Extension;
import io.neikong.governance.rectification.Problem.LookedAt;
import io.neikong.governance.rectification.ProblemRegistered;
import io.neikong.governance.rectification.RectificationRule;
import io.neikong.governance.rectification.RectifiedInTime;
import io.neikong.governance.rectification.RecurrenceReopens;
import io.neikong.time.WorkingCalendar;
import java.util.List;

/** The rules on rectification, by classes that were too short. */
final class RectificationExamples {

    private RectificationExamples() {}

    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        RectificationRule.REGISTERED,
                        new ProblemRegistered(WorkingCalendar.china()),
                        closed("P0051", DUE),
                        closed("P0012", DUE)),
                RuleExample.of(
                        RectificationRule.IN_TIME,
                        new RectifiedInTime(),
                        closed("P0051", DUE.plusDays(9), new Extension(DUE, DUE.plusDays(9))),
                        closed("P0051", DUE.plusDays(9), new Extension(DUE.plusDays(1), DUE.plusDays(9)))),
                RuleExample.of(
                        RectificationRule.CLOSED_ON_PROOF,
                        new ClosedOnProof(),
                        beside(closed("P0051", DUE), earlier(15, true)),
                        beside(closed("P0051", DUE), earlier(15, false))),
                RuleExample.of(
                        RectificationRule.RECURRENCE_REOPENS,
                        new RecurrenceReopens(),
                        beside(closed("P0051", DUE), earlier(14, true)),
                        beside(closed("P0051", DUE), earlier(13, true))),
                RuleExample.of(
                        RectificationRule.MECHANISM_CHANGED,
                        new MechanismChanged(),
                        closed(true, List.of(new Change("GUIDE-2026-4", DUE)), List.of()),
                        closed(true, List.of(), List.of())),
                RuleExample.of(
                        RectificationRule.LOOKED_AT_ELSEWHERE,
                        new LookedAtElsewhere(),
                        closed(false, List.of(), List.of(new LookedAt("ST02", DUE))),
                        closed(false, List.of(), List.of(new LookedAt("ST01", DUE)))));
    }
}
