package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.FEW_OVERRIDES;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.comparison.OverriddenHits.Hit;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewOverridesTest {

    static final FewOverrides CONTROL = new FewOverrides();

    @ParameterizedTest(name = "{0} hits, {1} set aside by A, {2} by B: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 3 | 2 | ",
                "10 | 3 | 3 | [manyOverrides]",
                "40 | 9 | 3 | ",
                "40 | 10 | 2 | [mostlyByOne]",
                "19 | 8 | 1 | ",
                "12 | 12 | 0 | [manyOverrides, mostlyByOne]",
            })
    void clause_5_2_few_hits_are_set_aside_and_not_mostly_by_one(int hits, int a, int b, @Nullable String found) {
        OutcomeAssert outcome = examining(hits, a, b, 0);

        if (found == null) {
            outcome.isSatisfied();
        } else {
            outcome.isViolatedBy(FEW_OVERRIDES).finding(FEW_OVERRIDES).shows("circumstances", found);
        }
    }

    @Test
    void who_set_most_of_them_aside_is_named() {
        examining(40, 10, 2, 0)
                .finding(FEW_OVERRIDES)
                .concerns("A")
                .says(
                        Locale.CHINESE,
                        "比中放行比例偏高或者集中于一人。项目：programme；情形：放行集中于一人；比中数：40；放行数：12；"
                                + "上限（百分比）：50；人员：A；该人员放行数：10；一人上限（百分比）：75。");
    }

    @Test
    void overrides_by_nobody_known_are_a_gap_if_they_could_matter() {
        examining(40, 8, 2, 2)
                .isUndeterminedBy(FEW_OVERRIDES)
                .finding(FEW_OVERRIDES)
                .shows("missing", "[person]");
        examining(40, 7, 3, 2).isSatisfied();
        examining(40, 0, 0, 10).isUndeterminedBy(FEW_OVERRIDES);
        examining(12, 0, 0, 12).found(List.of(FEW_OVERRIDES), List.of(FEW_OVERRIDES));
    }

    @Test
    void few_hits_say_nothing() {
        examining(9, 9, 0, 0).isNotApplicable();
    }

    /** Each share of small numbers, against percentages worked out with decimals. */
    @Test
    void judges_like_percentages_with_decimals() {
        for (int hits = 10; hits <= 40; hits++) {
            for (int overridden = 0; overridden <= hits; overridden++) {
                BigDecimal percent = BigDecimal.valueOf(overridden)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(hits), 20, RoundingMode.HALF_UP);
                List<Hit> each = new ArrayList<>();
                for (int i = 0; i < overridden; i++) {
                    each.add(new Hit("c" + i, "P" + i));
                }

                Assertions.assertThat(CONTROL.examine(new OverriddenHits("programme", hits, each))
                                .findings())
                        .as("%s of %s", overridden, hits)
                        .hasSize(percent.compareTo(BigDecimal.valueOf(50)) > 0 ? 1 : 0);
            }
        }
    }

    @Test
    void what_cannot_be_is_refused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new FewOverrides(0, 50, 75))
                .withMessage("minimum must be at least 1, but was 0");
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new FewOverrides(10, 101, 75))
                .withMessage("maximumPercent must be from 0 to 100, but was 101");
        Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new FewOverrides(10, 50, -1));
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> hits(1, 2, 0, 0))
                .withMessage("hits must not be fewer than overrides, but were 1 and 2");
    }

    static OverriddenHits hits(int hits, int a, int b, int unknown) {
        List<Hit> overridden = new ArrayList<>();
        for (int i = 0; i < a + b + unknown; i++) {
            overridden.add(new Hit("c" + i, i < a ? "A" : i < a + b ? "B" : null));
        }
        return new OverriddenHits("programme", hits, overridden);
    }

    private static OutcomeAssert examining(int hits, int a, int b, int unknown) {
        return assertThat(CONTROL.examine(hits(hits, a, b, unknown)));
    }
}
