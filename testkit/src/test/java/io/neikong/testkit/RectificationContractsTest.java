package io.neikong.testkit;

import static io.neikong.testkit.RectificationFacts.AS_OF;
import static io.neikong.testkit.RectificationFacts.DUE;
import static io.neikong.testkit.RectificationFacts.FOUND;
import static io.neikong.testkit.RectificationFacts.beside;
import static io.neikong.testkit.RectificationFacts.closed;
import static io.neikong.testkit.RectificationFacts.earlier;
import static io.neikong.testkit.RectificationFacts.open;
import static io.neikong.testkit.RectificationFacts.unknown;
import static io.neikong.testkit.RectificationFacts.vague;

import io.neikong.control.Control;
import io.neikong.governance.rectification.ClosedOnProof;
import io.neikong.governance.rectification.LookedAtElsewhere;
import io.neikong.governance.rectification.MechanismChanged;
import io.neikong.governance.rectification.Problem;
import io.neikong.governance.rectification.Problem.Change;
import io.neikong.governance.rectification.Problem.Extension;
import io.neikong.governance.rectification.Problem.LookedAt;
import io.neikong.governance.rectification.Problem.Status;
import io.neikong.governance.rectification.ProblemRegistered;
import io.neikong.governance.rectification.RectifiedInTime;
import io.neikong.governance.rectification.RecurrenceReopens;
import io.neikong.governance.rectification.RegisteredProblem;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** What the controls on rectification share with all controls. */
class RectificationContractsTest {

    @Nested
    class ProblemsAreRegistered implements ControlContract<Problem> {
        @Override
        public Control<Problem> control() {
            return new ProblemRegistered(WorkingCalendar.china());
        }

        @Override
        public Problem satisfying() {
            return closed("P0051", DUE);
        }

        @Override
        public List<Problem> offending() {
            return List.of(
                    closed("P0012", DUE),
                    vague(null),
                    unknown(FOUND, AS_OF),
                    unknown(null, AS_OF),
                    unknown(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 14)));
        }
    }

    @Nested
    class ProblemsAreRectifiedInTime implements ControlContract<Problem> {
        @Override
        public Control<Problem> control() {
            return new RectifiedInTime();
        }

        @Override
        public Problem satisfying() {
            return closed("P0051", DUE);
        }

        @Override
        public List<Problem> offending() {
            return List.of(
                    open(),
                    closed("P0051", DUE.plusDays(1)),
                    closed("P0051", DUE.plusDays(1), new Extension(DUE.plusDays(1), AS_OF)),
                    closed("P0051", DUE.plusDays(1), new Extension(null, AS_OF)),
                    closed("P0051", DUE.plusDays(1), new Extension(DUE, null)),
                    closed("P0051", (LocalDate) null),
                    vague(Status.CLOSED));
        }
    }

    @Nested
    class ProblemsAreClosedOnProof implements ControlContract<RegisteredProblem> {
        @Override
        public Control<RegisteredProblem> control() {
            return new ClosedOnProof();
        }

        @Override
        public RegisteredProblem satisfying() {
            return beside(closed("P0051", DUE));
        }

        @Override
        public List<RegisteredProblem> offending() {
            return List.of(
                    beside(closed("P0051", DUE), earlier(15, false)),
                    beside(closed("P0051", FOUND)),
                    beside(vague(Status.CLOSED)),
                    beside(vague(null)));
        }
    }

    @Nested
    class RecurrencesReopenProblems implements ControlContract<RegisteredProblem> {
        @Override
        public Control<RegisteredProblem> control() {
            return new RecurrenceReopens();
        }

        @Override
        public RegisteredProblem satisfying() {
            return beside(closed("P0051", DUE), earlier(14, true));
        }

        @Override
        public List<RegisteredProblem> offending() {
            return List.of(
                    beside(closed("P0051", DUE), earlier(13, true)), beside(unknown(FOUND, AS_OF), earlier(13, true)));
        }
    }

    @Nested
    class MechanismsAreChanged implements ControlContract<Problem> {
        @Override
        public Control<Problem> control() {
            return new MechanismChanged();
        }

        @Override
        public Problem satisfying() {
            return closed(true, List.of(new Change("GUIDE-2026-4", DUE)), List.of());
        }

        @Override
        public List<Problem> offending() {
            return List.of(closed(true, List.of(), List.of()), vague(null));
        }
    }

    @Nested
    class OthersAreLookedAt implements ControlContract<Problem> {
        @Override
        public Control<Problem> control() {
            return new LookedAtElsewhere();
        }

        @Override
        public Problem satisfying() {
            return closed(false, List.of(), List.of(new LookedAt("ST02", DUE)));
        }

        @Override
        public List<Problem> offending() {
            return List.of(
                    closed(false, List.of(), List.of()),
                    closed(false, List.of(), List.of(new LookedAt("ST01", DUE))),
                    closed(null, List.of(), List.of()),
                    vague(null));
        }
    }
}
