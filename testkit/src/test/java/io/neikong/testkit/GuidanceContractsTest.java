package io.neikong.testkit;

import static io.neikong.testkit.GuidanceFacts.AS_OF;
import static io.neikong.testkit.GuidanceFacts.REGISTERED;
import static io.neikong.testkit.GuidanceFacts.SPRING;
import static io.neikong.testkit.GuidanceFacts.attended;
import static io.neikong.testkit.GuidanceFacts.bare;
import static io.neikong.testkit.GuidanceFacts.held;
import static io.neikong.testkit.GuidanceFacts.operator;
import static io.neikong.testkit.GuidanceFacts.session;
import static io.neikong.testkit.GuidanceFacts.start;
import static io.neikong.testkit.GuidanceFacts.street;

import io.neikong.control.Control;
import io.neikong.governance.guidance.GuidanceRecorded;
import io.neikong.governance.guidance.GuidanceSession;
import io.neikong.governance.guidance.GuidanceSession.Attendee;
import io.neikong.governance.guidance.GuidedEachYear;
import io.neikong.governance.guidance.OperatorTrained;
import io.neikong.governance.guidance.PolicyStart;
import io.neikong.governance.guidance.StreetBody;
import io.neikong.governance.guidance.StreetOperator;
import io.neikong.governance.guidance.TaughtBeforeHandled;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** What the controls on training and guidance of streets share with all controls. */
class GuidanceContractsTest {

    private static final LocalDate HIRED = LocalDate.of(2023, 3, 1);
    private static final Attendee THERE = new Attendee("P0032", true, "92", true);

    @Nested
    class StreetsAreGuided implements ControlContract<StreetBody> {
        @Override
        public Control<StreetBody> control() {
            return new GuidedEachYear();
        }

        @Override
        public StreetBody satisfying() {
            return street(null, REGISTERED, held(SPRING));
        }

        @Override
        public List<StreetBody> offending() {
            return List.of(
                    street(null, REGISTERED),
                    street(SPRING, null),
                    street(null, REGISTERED, held(null)),
                    new StreetBody("ST07", null, null, null, List.of(), REGISTERED, AS_OF));
        }
    }

    @Nested
    class OperatorsAreTrained implements ControlContract<StreetOperator> {
        @Override
        public Control<StreetOperator> control() {
            return new OperatorTrained();
        }

        @Override
        public StreetOperator satisfying() {
            return operator(HIRED, attended(AS_OF, true, true));
        }

        @Override
        public List<StreetOperator> offending() {
            return List.of(
                    operator(HIRED),
                    operator(HIRED, attended(null, null, true)),
                    operator(null, attended(AS_OF, true, null)),
                    new StreetOperator("P0032", operator(HIRED).worked(), List.of(), null, AS_OF));
        }
    }

    @Nested
    class SessionsAreRecorded implements ControlContract<GuidanceSession> {
        @Override
        public Control<GuidanceSession> control() {
            return new GuidanceRecorded();
        }

        @Override
        public GuidanceSession satisfying() {
            return session(true, Set.of(), THERE);
        }

        @Override
        public List<GuidanceSession> offending() {
            return List.of(
                    bare(),
                    session(null, Set.of(), new Attendee("P0032", null, null, true)),
                    session(true, Set.of("GS-0003"), new Attendee(null, true, null, null)),
                    session(false, Set.of(), new Attendee("P0032", false, null, false)));
        }
    }

    @Nested
    class PoliciesAreTaught implements ControlContract<PolicyStart> {
        @Override
        public Control<PolicyStart> control() {
            return new TaughtBeforeHandled();
        }

        @Override
        public PolicyStart satisfying() {
            return start(SPRING.plusDays(1), held(SPRING));
        }

        @Override
        public List<PolicyStart> offending() {
            return List.of(
                    start(SPRING),
                    start(SPRING, held(SPRING)),
                    start(null, held(null)),
                    new PolicyStart("PS-0002", "2025-03", street(null, null), Set.of(), null, null));
        }
    }
}
