package io.neikong.governance.risk;

import io.neikong.time.Answer;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which level the district gives to which likelihood and impact, and which levels are high (风险矩阵). All words are the
 * district's; no public rule was found that has any.
 *
 * @param cells  one for each pair of likelihood and impact, in any order
 * @param highLevels  the levels that count as high, at least one
 */
public record RiskMatrix(List<Cell> cells, Set<String> highLevels) implements Serializable {

    /**
     * One field of the matrix.
     *
     * @param likelihood  the word for how likely (可能性)
     * @param impact  the word for how much (影响程度)
     * @param level  the level that they make (风险等级)
     */
    public record Cell(String likelihood, String impact, String level) implements Serializable {
        public Cell {
            Objects.requireNonNull(likelihood, "likelihood");
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * Refuses what leaves open which risks are high.
     *
     * @throws IllegalArgumentException if a pair is there twice, or if no level is high
     */
    public RiskMatrix {
        cells = List.copyOf(cells);
        highLevels = Set.copyOf(highLevels);
        if (highLevels.isEmpty()) {
            throw new IllegalArgumentException("highLevels must name at least one level, but was empty");
        }
        Set<List<String>> pairs = new HashSet<>();
        for (Cell cell : cells) {
            if (!pairs.add(List.of(cell.likelihood(), cell.impact()))) {
                throw new IllegalArgumentException(
                        "cells must have each pair once, but had twice " + cell.likelihood() + " and " + cell.impact());
            }
        }
    }

    /** The level that the matrix gives, empty if the rating lacks a part or the matrix does not have the pair. */
    Optional<String> levelOf(RiskItem.Rating rating) {
        return cells.stream()
                .filter(cell -> cell.likelihood().equals(rating.likelihood())
                        && cell.impact().equals(rating.impact()))
                .map(Cell::level)
                .findFirst();
    }

    /** Whether a risk is high, by what is written or by the matrix; a level that the matrix does not know tells nothing. */
    Answer isHigh(RiskItem.Rating rating) {
        String written = rating.level();
        Optional<String> computed = levelOf(rating);
        if ((written != null && highLevels.contains(written))
                || computed.filter(highLevels::contains).isPresent()) {
            return Answer.YES;
        }
        boolean known = cells.stream().anyMatch(cell -> cell.level().equals(written));
        return known || (written == null && computed.isPresent()) ? Answer.NO : Answer.UNKNOWN;
    }
}
