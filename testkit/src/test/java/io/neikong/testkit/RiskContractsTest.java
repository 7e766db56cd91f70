package io.neikong.testkit;

import static io.neikong.testkit.RiskFacts.AS_OF;
import static io.neikong.testkit.RiskFacts.CREATED;
import static io.neikong.testkit.RiskFacts.DIRECTOR;
import static io.neikong.testkit.RiskFacts.IN_FORCE;
import static io.neikong.testkit.RiskFacts.MATRIX;
import static io.neikong.testkit.RiskFacts.assessed;
import static io.neikong.testkit.RiskFacts.bare;
import static io.neikong.testkit.RiskFacts.closed;
import static io.neikong.testkit.RiskFacts.found;
import static io.neikong.testkit.RiskFacts.measured;
import static io.neikong.testkit.RiskFacts.owned;
import static io.neikong.testkit.RiskFacts.owner;
import static io.neikong.testkit.RiskFacts.rated;
import static io.neikong.testkit.RiskFacts.release;
import static io.neikong.testkit.RiskFacts.updated;

import io.neikong.control.Control;
import io.neikong.governance.risk.AssessedRegularly;
import io.neikong.governance.risk.FoundProblem;
import io.neikong.governance.risk.HighRiskReviewed;
import io.neikong.governance.risk.LevelByMatrix;
import io.neikong.governance.risk.LinkedToRisk;
import io.neikong.governance.risk.MeasuresActive;
import io.neikong.governance.risk.OwnerInPost;
import io.neikong.governance.risk.ReassessedAfterTrigger;
import io.neikong.governance.risk.RiskAssessments;
import io.neikong.governance.risk.RiskComplete;
import io.neikong.governance.risk.RiskItem;
import io.neikong.governance.risk.RiskItem.Measure;
import io.neikong.governance.risk.RiskItem.Owner;
import io.neikong.governance.risk.RiskList;
import io.neikong.governance.risk.RiskTrigger;
import io.neikong.governance.risk.RisksListedOnce;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** What the controls on the risk list share with all controls. */
class RiskContractsTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 28);
    private static final LocalDate BEYOND = LocalDate.of(2027, 1, 5);

    @Nested
    class EntriesAreComplete implements ControlContract<RiskItem> {
        @Override
        public Control<RiskItem> control() {
            return new RiskComplete();
        }

        @Override
        public RiskItem satisfying() {
            return closed("EV-7");
        }

        @Override
        public List<RiskItem> offending() {
            return List.of(
                    closed(null),
                    bare("R-1", null),
                    updated(null, null),
                    owned(new Owner(null, null, null)),
                    measured(new Measure("M-1", null, null)));
        }
    }

    @Nested
    class RisksAreListedOnce implements ControlContract<RiskList> {
        @Override
        public Control<RiskList> control() {
            return new RisksListedOnce();
        }

        @Override
        public RiskList satisfying() {
            return new RiskList("HRB", List.of(bare("R-1", "one thing"), bare("R-2", "another"), closed("EV-7")));
        }

        @Override
        public List<RiskList> offending() {
            return List.of(new RiskList(
                    "HRB", List.of(bare("R-1", "x"), bare("R-2", "x"), bare("R-3", "y"), bare("R-4", "y"))));
        }
    }

    @Nested
    class RisksAreAssessedRegularly implements ControlContract<RiskAssessments> {
        @Override
        public Control<RiskAssessments> control() {
            return new AssessedRegularly(Policy.builtIn(), CHINA);
        }

        @Override
        public RiskAssessments satisfying() {
            return assessed(AS_OF);
        }

        @Override
        public List<RiskAssessments> offending() {
            return List.of(
                    assessed(LocalDate.of(2025, 6, 29)), assessed(null), new RiskAssessments("HRB", List.of(), AS_OF));
        }
    }

    @Nested
    class HighRisksAreReviewed implements ControlContract<RiskItem> {
        @Override
        public Control<RiskItem> control() {
            return new HighRiskReviewed(Policy.builtIn(), MATRIX, CHINA);
        }

        @Override
        public RiskItem satisfying() {
            return updated(AS_OF, "2c26b46b");
        }

        @Override
        public List<RiskItem> offending() {
            return List.of(
                    owned(null),
                    updated(AS_OF, "9f86d081"),
                    updated(AS_OF, null),
                    updated(null, "2c26b46b"),
                    rated(null, null, null),
                    bare("R-1", null));
        }
    }

    @Nested
    class RisksAreReassessed implements ControlContract<RiskTrigger> {
        @Override
        public Control<RiskTrigger> control() {
            return new ReassessedAfterTrigger(CHINA, Period.workingDays(22));
        }

        @Override
        public RiskTrigger satisfying() {
            return release(LocalDate.of(2026, 4, 1));
        }

        @Override
        public List<RiskTrigger> offending() {
            return List.of(
                    release(AS_OF),
                    release(LocalDate.of(2026, 3, 1)),
                    release(null),
                    new RiskTrigger("T-1", null, null, List.of(), AS_OF),
                    new RiskTrigger("T-1", RiskTrigger.Kind.INCIDENT, CREATED, List.of(), AS_OF));
        }
    }

    @Nested
    class ProblemsAreLinked implements ControlContract<FoundProblem> {
        @Override
        public Control<FoundProblem> control() {
            return new LinkedToRisk(CHINA, Period.workingDays(5));
        }

        @Override
        public FoundProblem satisfying() {
            return found(updated(AS_OF, "2c26b46b"));
        }

        @Override
        public List<FoundProblem> offending() {
            return List.of(
                    found(),
                    found(owned(null)),
                    found(updated(AS_OF, "9f86d081")),
                    found(updated(AS_OF, null)),
                    found(updated(null, null)),
                    found(bare("R-1", null)),
                    new FoundProblem("AF-4", null, List.of(), AS_OF),
                    new FoundProblem("AF-4", YEAR_END, List.of(), BEYOND));
        }
    }

    @Nested
    class LevelsAreThoseOfTheMatrix implements ControlContract<RiskItem> {
        @Override
        public Control<RiskItem> control() {
            return new LevelByMatrix(MATRIX);
        }

        @Override
        public RiskItem satisfying() {
            return rated("often", "great", "high");
        }

        @Override
        public List<RiskItem> offending() {
            return List.of(rated("often", "great", "low"), rated(null, null, null), rated("never", "great", "high"));
        }
    }

    @Nested
    class MeasuresAreActive implements ControlContract<RiskItem> {
        @Override
        public Control<RiskItem> control() {
            return new MeasuresActive(MATRIX);
        }

        @Override
        public RiskItem satisfying() {
            return measured(IN_FORCE);
        }

        @Override
        public List<RiskItem> offending() {
            return List.of(
                    measured(),
                    measured(new Measure("M-1", Measure.Status.PLANNED, CREATED)),
                    measured(new Measure("M-1", null, null)),
                    measured(new Measure("M-1", Measure.Status.UNDER_WAY, null)),
                    rated(null, null, null));
        }
    }

    @Nested
    class OwnersAreInPost implements ControlContract<RiskItem> {
        @Override
        public Control<RiskItem> control() {
            return new OwnerInPost();
        }

        @Override
        public RiskItem satisfying() {
            return owned(DIRECTOR);
        }

        @Override
        public List<RiskItem> offending() {
            return List.of(
                    owned(owner(AS_OF)),
                    owned(null),
                    owned(new Owner("P0001", null, List.of())),
                    owned(new Owner("P0001", "TRN/director", null)));
        }
    }
}
