package io.neikong.finance.training;

import static io.neikong.finance.training.RectifiedTest.CONTROL;
import static io.neikong.finance.training.RectifiedTest.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.finance.training.Rectification.Act;
import io.neikong.finance.training.Rectification.Stage;
import io.neikong.finance.training.Rectification.Step;
import io.neikong.time.ChinaTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Rectification as a state machine. Steps are letters: O ordered, R replied, P passed, N not passed, C closed. */
class RectificationProperties {

    /** What must have been done before a step, as far back as it matters. */
    private static final Map<Character, String> BEFORE = Map.of(
            'O', ".*",
            'R', ".*O[^N]*",
            'P', ".*O[^ON]*R[^ON]*",
            'N', ".*O[^ON]*R[^ON]*",
            'C', ".*PR*");

    @Property(tries = 3000, seed = "20211126")
    void no_sequence_skips_a_stage_without_a_breach(@ForAll("acts") String acts) {
        assertThat(breaches(acts)).as(acts).isEqualTo(isComplete(acts) ? 0 : 1);
    }

    @Property(tries = 3000, seed = "20211126")
    void nothing_is_closed_but_after_a_re_check_that_it_passed(@ForAll("acts") String acts) {
        Stage stage = Stage.RAISED;
        for (Step step : steps(acts)) {
            Stage next = stage.after(step);
            boolean closes = next == Stage.CLOSED && stage != Stage.CLOSED;

            assertThat(!closes || stage == Stage.PASSED).as(acts).isTrue();
            assertThat(stage != Stage.CLOSED || next == Stage.CLOSED).as(acts).isTrue();
            stage = next;
        }
        assertThat(rectification(acts).stage()).as(acts).isEqualTo(stage);
        assertThat(rectification(acts).closedAt().isPresent()).as(acts).isEqualTo(stage == Stage.CLOSED);
    }

    @Property(tries = 1000, seed = "20211126")
    void replaying_the_same_steps_gives_the_same(@ForAll("acts") String acts) {
        Outcome outcome = CONTROL.examine(rectification(acts));

        assertThat(CONTROL.examine(rectification(acts))).isEqualTo(outcome);
        assertThat(rectification(acts).stage()).isEqualTo(rectification(acts).stage());
    }

    @Property(tries = 1000, seed = "20211126")
    void what_was_skipped_once_stays_found(@ForAll("acts") String acts) {
        for (int n = 1; n < acts.length(); n++) {
            String before = acts.substring(0, n);
            if (!isComplete(before)) {
                assertThat(breaches(acts)).as("%s of %s", before, acts).isEqualTo(1);
            }
        }
    }

    private static boolean isComplete(String acts) {
        for (int i = 0; i < acts.length(); i++) {
            String before = acts.substring(0, i);
            if (before.contains("C") || !before.matches(BEFORE.get(acts.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static int breaches(String acts) {
        return (int) CONTROL.examine(rectification(acts)).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.BREACH)
                .count();
    }

    /** All on the day on which it was raised and looked at, so that nothing is late. */
    private static Rectification rectification(String acts) {
        return new Rectification("finding", MARCH, steps(acts), MARCH);
    }

    private static List<Step> steps(String acts) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < acts.length(); i++) {
            steps.add(
                    switch (acts.charAt(i)) {
                        case 'O' -> step(Act.ORDERED, null);
                        case 'R' -> step(Act.REPLIED, null);
                        case 'P' -> step(Act.RECHECKED, true);
                        case 'N' -> step(Act.RECHECKED, false);
                        default -> step(Act.CLOSED, null);
                    });
        }
        return steps;
    }

    private static Step step(Act act, @Nullable Boolean passed) {
        return new Step(act, ChinaTime.startOf(MARCH), act == Act.ORDERED ? MARCH.plusDays(10) : null, passed);
    }

    /** Cases that begin in order as often as not, so that all stages are reached. */
    @Provide
    Arbitrary<String> acts() {
        Arbitrary<String> begun = Arbitraries.integers().between(0, 8).map(n -> "ORNORRPC".substring(0, n));
        Arbitrary<String> more =
                Arbitraries.strings().withChars('O', 'R', 'P', 'N', 'C').ofMaxLength(5);
        return Combinators.combine(begun, more).as(String::concat).filter(acts -> !acts.isEmpty());
    }
}
