package io.neikong.testkit;

import static io.neikong.testkit.DecisionFacts.AS_OF;
import static io.neikong.testkit.DecisionFacts.bare;
import static io.neikong.testkit.DecisionFacts.change;
import static io.neikong.testkit.DecisionFacts.filed;
import static io.neikong.testkit.DecisionFacts.item;
import static io.neikong.testkit.DecisionFacts.matter;
import static io.neikong.testkit.DecisionFacts.meeting;
import static io.neikong.testkit.DecisionFacts.recorded;
import static io.neikong.testkit.DecisionFacts.register;
import static io.neikong.testkit.DecisionFacts.resolution;
import static io.neikong.testkit.DecisionFacts.undecided;
import static io.neikong.testkit.DecisionFacts.unknown;

import io.neikong.control.Control;
import io.neikong.governance.decision.AgendaItem;
import io.neikong.governance.decision.AgendaItem.Counts;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.governance.decision.DecidedCollectively;
import io.neikong.governance.decision.DecisionRegister;
import io.neikong.governance.decision.DeliberationRecorded;
import io.neikong.governance.decision.MajorityReached;
import io.neikong.governance.decision.Meeting;
import io.neikong.governance.decision.MinutesComplete;
import io.neikong.governance.decision.PassedResolution;
import io.neikong.governance.decision.PassedResolution.FollowUp;
import io.neikong.governance.decision.PassedResolution.Status;
import io.neikong.governance.decision.QuorumReached;
import io.neikong.governance.decision.RecordedBeforeExecution;
import io.neikong.governance.decision.RecusedTakeNoPart;
import io.neikong.governance.decision.RegisterUnbroken;
import io.neikong.governance.decision.ResolutionFollowedUp;
import io.neikong.governance.decision.WeightyMatter;
import io.neikong.governance.decision.WeightyMatter.Decided;
import io.neikong.governance.decision.WeightyMatter.Execution;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** What the controls on records of decisions share with all controls. */
class DecisionContractsTest {

    private static final Set<String> NOBODY = Set.of();
    private static final AgendaItem PASSED =
            item(meeting(3, filed()), NOBODY, Result.PASSED, "P0001", "P0002", "P0003");

    @Nested
    class MinutesAreComplete implements ControlContract<Meeting> {
        @Override
        public Control<Meeting> control() {
            return new MinutesComplete(WorkingCalendar.china());
        }

        @Override
        public Meeting satisfying() {
            return meeting(4, filed());
        }

        @Override
        public List<Meeting> offending() {
            return List.of(
                    meeting(4, null),
                    unknown(null, AS_OF),
                    unknown(Instant.parse("2026-12-31T01:00:00Z"), LocalDate.of(2027, 6, 30)));
        }
    }

    @Nested
    class DeliberationsAreRecorded implements ControlContract<AgendaItem> {
        @Override
        public Control<AgendaItem> control() {
            return new DeliberationRecorded();
        }

        @Override
        public AgendaItem satisfying() {
            return PASSED;
        }

        @Override
        public List<AgendaItem> offending() {
            return List.of(
                    bare(null),
                    bare(Result.PASSED),
                    item(meeting(3, filed()), NOBODY, Result.PASSED, new Counts(4, 0, 0), "P0001", "P0002", "P0003"));
        }
    }

    @Nested
    class QuorumIsReached implements ControlContract<AgendaItem> {
        @Override
        public Control<AgendaItem> control() {
            return new QuorumReached(Policy.builtIn());
        }

        @Override
        public AgendaItem satisfying() {
            return PASSED;
        }

        @Override
        public List<AgendaItem> offending() {
            return List.of(item(meeting(1, filed()), NOBODY, Result.PASSED), item(unknown(null, AS_OF), NOBODY, null));
        }
    }

    @Nested
    class MajorityIsReached implements ControlContract<AgendaItem> {
        @Override
        public Control<AgendaItem> control() {
            return new MajorityReached(Policy.builtIn());
        }

        @Override
        public AgendaItem satisfying() {
            return PASSED;
        }

        @Override
        public List<AgendaItem> offending() {
            return List.of(
                    item(meeting(2, filed()), NOBODY, Result.PASSED, "P0001", "P0002", "P0004"),
                    item(meeting(3, filed()), NOBODY, Result.NOT_PASSED, "P0001", "P0002", "P0003"),
                    item(meeting(3, filed()), NOBODY, Result.PASSED),
                    item(unknown(null, AS_OF), NOBODY, null));
        }
    }

    @Nested
    class TheRecusedTakeNoPart implements ControlContract<AgendaItem> {
        @Override
        public Control<AgendaItem> control() {
            return new RecusedTakeNoPart();
        }

        @Override
        public AgendaItem satisfying() {
            return item(meeting(3, filed()), Set.of("P0004"), Result.PASSED, "P0001", "P0002");
        }

        @Override
        public List<AgendaItem> offending() {
            return List.of(
                    item(meeting(3, filed()), Set.of("P0001", "P0002"), Result.PASSED, "P0002"),
                    item(meeting(3, filed()), Set.of("P0004"), Result.PASSED, new Counts(3, 0, 0)),
                    bare(Result.PASSED),
                    item(unknown(null, AS_OF), Set.of("P0004"), null, "P0001"));
        }
    }

    @Nested
    class DecisionsAreRecordedBeforehand implements ControlContract<WeightyMatter> {
        @Override
        public Control<WeightyMatter> control() {
            return new RecordedBeforeExecution();
        }

        @Override
        public WeightyMatter satisfying() {
            return recorded(0);
        }

        @Override
        public List<WeightyMatter> offending() {
            return List.of(
                    recorded(1),
                    recorded(null),
                    matter("payment", new Decided("MT-0007/2", true, null, null), new Execution(null, null)),
                    matter(
                            "payment",
                            new Decided("MT-0007/2", true, Instant.parse("2026-03-02T01:00:01Z"), null),
                            new Execution(null, Instant.parse("2026-03-02T01:00:00Z"))));
        }
    }

    @Nested
    class MattersOfWeightAreDecided implements ControlContract<WeightyMatter> {
        @Override
        public Control<WeightyMatter> control() {
            return new DecidedCollectively(Policy.builtIn(), Set.of("budget"));
        }

        @Override
        public WeightyMatter satisfying() {
            return recorded(0);
        }

        @Override
        public List<WeightyMatter> offending() {
            return List.of(undecided("budget", "1.00"), undecided("payment", "1.00"), undecided(null, null));
        }
    }

    @Nested
    class RegistersAreUnbroken implements ControlContract<DecisionRegister> {
        @Override
        public Control<DecisionRegister> control() {
            return new RegisterUnbroken();
        }

        @Override
        public DecisionRegister satisfying() {
            return register(2);
        }

        @Override
        public List<DecisionRegister> offending() {
            return List.of(
                    register(3),
                    register(1),
                    register(0),
                    register(null),
                    register(2, change(Instant.parse("2026-03-03T01:00:00Z"), false)),
                    register(2, change(null, false)));
        }
    }

    @Nested
    class ResolutionsAreFollowedUp implements ControlContract<PassedResolution> {
        @Override
        public Control<PassedResolution> control() {
            return new ResolutionFollowedUp();
        }

        @Override
        public PassedResolution satisfying() {
            return resolution(LocalDate.of(2026, 4, 30), new FollowUp(Status.DONE, LocalDate.of(2026, 4, 30)));
        }

        @Override
        public List<PassedResolution> offending() {
            return List.of(
                    resolution(LocalDate.of(2026, 4, 30), null),
                    resolution(LocalDate.of(2026, 4, 30), new FollowUp(Status.ONGOING, LocalDate.of(2026, 5, 1))),
                    resolution(null, new FollowUp(null, null)));
        }
    }
}
