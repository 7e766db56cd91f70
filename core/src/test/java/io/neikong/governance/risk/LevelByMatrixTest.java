package io.neikong.governance.risk;

import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.risk.RiskRule.LEVEL_BY_MATRIX;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.MATRIX;
import static io.neikong.governance.risk.Risks.closed;
import static io.neikong.governance.risk.Risks.rated;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.risk.RiskItem.Rating;
import io.neikong.governance.risk.RiskMatrix.Cell;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelByMatrixTest {

    private static final LevelByMatrix CONTROL = new LevelByMatrix(MATRIX);

    @Test
    void clause_1_2_the_level_is_that_of_the_matrix_for_every_cell_and_no_other() {
        for (Cell cell : MATRIX.cells()) {
            for (String level : List.of("low", "middle", "high")) {
                assertThat(examine(cell.likelihood(), cell.impact(), level).verdict())
                        .as("%s as %s", cell, level)
                        .isEqualTo(level.equals(cell.level()) ? Verdict.SATISFIED : Verdict.VIOLATED);
            }
        }
    }

    @Test
    void both_levels_are_shown() {
        Outcome outcome = examine("often", "great", "low");

        assertThat(shown(outcome, LEVEL_BY_MATRIX, Finding.Kind.BREACH, "level"))
                .isEqualTo("low");
        assertThat(shown(outcome, LEVEL_BY_MATRIX, Finding.Kind.BREACH, "expected"))
                .isEqualTo("high");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        ", great, high, likelihood",
        "often, , high, impact",
        "often, great, , level",
        "never, great, high, matrix",
        "often, Great, high, matrix",
    })
    void what_is_not_recorded_or_not_in_the_matrix_is_a_gap(
            @Nullable String likelihood, @Nullable String impact, @Nullable String level, String missing) {
        lacks(examine(likelihood, impact, level), LEVEL_BY_MATRIX, missing);
    }

    @Test
    void a_closed_risk_is_not_examined() {
        skips(CONTROL.examine(closed(rated(sound(), new Rating("often", "great", "low")), AS_OF, "EV-7")));
    }

    @Test
    void a_matrix_that_leaves_open_what_is_high_is_refused() {
        Cell cell = new Cell("rare", "small", "low");
        assertThatThrownBy(() -> new RiskMatrix(List.of(cell), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("highLevels");
        assertThatThrownBy(() -> new RiskMatrix(List.of(cell, new Cell("rare", "small", "high")), Set.of("high")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rare and small");
    }

    private static Outcome examine(@Nullable String likelihood, @Nullable String impact, @Nullable String level) {
        return CONTROL.examine(rated(sound(), new Rating(likelihood, impact, level)));
    }
}
