package io.neikong.finance.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.Incident.Fund;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTest {

    @ParameterizedTest(name = "{0} yuan, case filed {1}: {2}")
    @CsvSource({
        "0, false, NONE",
        "9999.99, false, NONE",
        "9999.99, true, ORDINARY",
        "0, true, ORDINARY",
        "10000.00, false, ORDINARY",
        "10000, true, ORDINARY",
        "499999.99, false, ORDINARY",
        "499999.99, true, ORDINARY",
        "500000.00, false, MAJOR",
        "500000, true, MAJOR",
    })
    void clause_3_10_the_vector_of_amounts(BigDecimal gross, boolean caseFiled, Grade grade) {
        assertThat(Incidents.GRADING.grade(gross, caseFiled, Incidents.MONDAY)).isEqualTo(grade);
    }

    @Test
    void less_than_500_000_yuan_is_below_it_although_one_source_may_be_read_otherwise() {
        assertThat(Incidents.GRADING.grade(new BigDecimal("500000.00"), false, Incidents.MONDAY))
                .isEqualTo(Grade.MAJOR);
    }

    @Test
    void every_fen_around_the_thresholds_agrees_with_whole_numbers_of_fen() {
        for (long threshold : List.of(0L, 1_000_000L, 50_000_000L)) {
            for (long fen = Math.max(0, threshold - 200); fen <= threshold + 200; fen++) {
                for (boolean filed : new boolean[] {true, false}) {
                    Grade naive =
                            fen >= 50_000_000L ? Grade.MAJOR : fen >= 1_000_000L || filed ? Grade.ORDINARY : Grade.NONE;

                    assertThat(Incidents.GRADING.grade(BigDecimal.valueOf(fen, 2), filed, Incidents.MONDAY))
                            .isEqualTo(naive);
                }
            }
        }
    }

    @Test
    void thresholds_are_those_of_the_day_of_the_discovery() {
        Grading grading = new Grading(
                Incidents.city(Parameters.MAJOR_INCIDENT, new BigDecimal("300000"), LocalDate.of(2021, 1, 1)));
        BigDecimal gross = new BigDecimal("400000");

        assertThat(grading.grade(gross, false, LocalDate.of(2020, 12, 31))).isEqualTo(Grade.ORDINARY);
        assertThat(grading.grade(gross, false, LocalDate.of(2021, 1, 1))).isEqualTo(Grade.MAJOR);
    }

    @Test
    void fiscal_subsidies_are_covered_by_default_and_can_be_left_out() {
        Grading insuranceAlone =
                new Grading(Policy.builtIn(), false, List.of(Level.CITY), List.of(Level.CITY, Level.MINISTRY));

        assertThat(Incidents.GRADING.covers(Fund.FISCAL)).isEqualTo(Answer.YES);
        assertThat(Incidents.GRADING.covers(null)).isEqualTo(Answer.YES);
        assertThat(insuranceAlone.covers(Fund.INSURANCE)).isEqualTo(Answer.YES);
        assertThat(insuranceAlone.covers(Fund.FISCAL)).isEqualTo(Answer.NO);
        assertThat(insuranceAlone.covers(null)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void a_grade_that_nobody_is_told_of_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grading(Policy.builtIn(), true, List.of(), List.of(Level.CITY)))
                .withMessageContaining("ordinaryLevels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grading(Policy.builtIn(), true, List.of(Level.CITY), List.of(Level.MINISTRY)));
    }
}
