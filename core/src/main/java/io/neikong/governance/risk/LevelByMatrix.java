package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.LEVEL_BY_MATRIX;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.risk.RiskItem.Rating;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the level of a risk is the one that the district's matrix gives, neither lower nor higher (风险等级与矩阵一致). What was
 * closed is not examined.
 *
 * @param matrix  the matrix
 */
public record LevelByMatrix(RiskMatrix matrix) implements Control<RiskItem> {

    private static final List<Rule> RULES = List.of(LEVEL_BY_MATRIX);

    public LevelByMatrix {
        Objects.requireNonNull(matrix, "matrix");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskItem item) {
        if (!item.isOpen()) {
            return Outcome.notApplicable(this, item.risk());
        }
        Rating rating = item.rating();
        Outcome outcome = Outcome.satisfied(this, item.risk(), RULES);
        String expected = matrix.levelOf(rating).orElse(null);
        Terms missing = Terms.NONE
                .when(rating.likelihood() == null, "likelihood")
                .when(rating.impact() == null, "impact")
                .when(rating.level() == null, "level")
                .when(rating.likelihood() != null && rating.impact() != null && expected == null, "matrix");
        if (expected == null || rating.level() == null) {
            return outcome.gap(LEVEL_BY_MATRIX, missing);
        }
        RiskItem.Owner owner = item.owner();
        return expected.equals(rating.level())
                ? outcome
                : outcome.breach(
                        LEVEL_BY_MATRIX,
                        Evidence.of("likelihood", rating.likelihood())
                                .and("impact", rating.impact())
                                .and("level", rating.level())
                                .and("expected", expected),
                        owner == null ? null : owner.person());
    }
}
