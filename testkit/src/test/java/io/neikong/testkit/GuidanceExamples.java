package io.neikong.testkit;

import static io.neikong.testkit.GuidanceFacts.REGISTERED;
import static io.neikong.testkit.GuidanceFacts.SPRING;
import static io.neikong.testkit.GuidanceFacts.attended;
import static io.neikong.testkit.GuidanceFacts.held;
import static io.neikong.testkit.GuidanceFacts.operator;
import static io.neikong.testkit.GuidanceFacts.session;
import static io.neikong.testkit.GuidanceFacts.start;
import static io.neikong.testkit.GuidanceFacts.street;

import io.neikong.governance.guidance.GuidanceRecorded;
import io.neikong.governance.guidance.GuidanceRule;
import io.neikong.governance.guidance.GuidanceSession.Attendee;
import io.neikong.governance.guidance.GuidedEachYear;
import io.neikong.governance.guidance.OperatorTrained;
import io.neikong.governance.guidance.TaughtBeforeHandled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules on training and guidance of streets, by one street. */
final class GuidanceExamples {

    private GuidanceExamples() {}

    static List<RuleExample<?>> all() {
        LocalDate hired = LocalDate.of(2023, 3, 1);
        Attendee there = new Attendee("P0032", true, "92", true);
        return List.of(
                RuleExample.of(
                        GuidanceRule.GUIDED_EACH_YEAR,
                        new GuidedEachYear(),
                        street(null, REGISTERED, held(SPRING)),
                        street(null, REGISTERED)),
                RuleExample.of(
                        GuidanceRule.OPERATOR_TRAINED,
                        new OperatorTrained(),
                        operator(hired, attended(LocalDate.of(2025, 6, 30), true, true)),
                        operator(hired, attended(LocalDate.of(2025, 6, 29), true, true))),
                RuleExample.of(
                        GuidanceRule.RECORD_COMPLETE,
                        new GuidanceRecorded(),
                        session(true, Set.of(), there),
                        session(true, Set.of("GS-0003"), there, new Attendee("P0033", false, null, false))),
                RuleExample.of(
                        GuidanceRule.TAUGHT_BEFORE_HANDLED,
                        new TaughtBeforeHandled(),
                        start(SPRING.plusDays(1), held(SPRING)),
                        start(SPRING.minusDays(1), held(SPRING))));
    }
}
