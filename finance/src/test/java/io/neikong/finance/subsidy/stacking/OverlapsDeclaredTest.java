package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.OVERLAPS_DECLARED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.stacking.NewProgramme.Declaration;
import io.neikong.finance.subsidy.stacking.ProgrammeOverlap.Relation;
import io.neikong.testkit.OutcomeAssert;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapsDeclaredTest {

    static final OverlapsDeclared CONTROL = new OverlapsDeclared();

    @Test
    void clause_2_3_a_new_programme_says_how_it_stands_to_each_in_force() {
        examining(programme("2026-04-01", said("WAGE", "2026-03-01"), said("TRAINING", "2026-03-01")))
                .isSatisfied();
        examining(programme("2026-04-01", said("WAGE", "2026-04-02")))
                .isViolatedBy(OVERLAPS_DECLARED)
                .finding(OVERLAPS_DECLARED)
                .says(
                        Locale.CHINESE,
                        "新政策未及时明确与现行政策的衔接关系。政策项目：NEW；情形：未明确与现行政策的关系、施行后才明确；施行日：2026-04-01；"
                                + "未明确的政策：TRAINING；逾期明确的政策：WAGE。");
    }

    @ParameterizedTest(name = "said on {0}: late {1}")
    @CsvSource({"2026-03-31, false", "2026-04-01, false", "2026-04-02, true"})
    void it_says_so_on_its_first_day_at_the_latest(String day, boolean late) {
        assertThat(CONTROL.examine(programme("2026-04-01", said("WAGE", day), said("TRAINING", "2026-03-01"))))
                .found(late ? List.of(OVERLAPS_DECLARED) : List.of(), List.of());
    }

    @Test
    void the_first_thing_that_was_said_counts() {
        examining(programme(
                        "2026-04-01",
                        said("WAGE", "2026-05-01"),
                        said("WAGE", "2026-03-01"),
                        said("TRAINING", "2026-03-01")))
                .isSatisfied();
    }

    @Test
    void where_nothing_is_in_force_there_is_nothing_to_say() {
        examining(new NewProgramme("NEW", LocalDate.of(2026, 4, 1), List.of(), List.of()))
                .isSatisfied();
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_found() {
        examining(programme(null, new Declaration("WAGE", null, null), said("TRAINING", "2026-03-01")))
                .isUndeterminedBy(OVERLAPS_DECLARED)
                .finding(OVERLAPS_DECLARED)
                .shows("missing", "[effectiveOn, relation, declaredOn]");
        examining(programme(null, said("WAGE", "2026-03-01")))
                .found(List.of(OVERLAPS_DECLARED), List.of(OVERLAPS_DECLARED));
    }

    static NewProgramme programme(@Nullable String effectiveOn, Declaration... said) {
        return new NewProgramme(
                "NEW",
                effectiveOn == null ? null : LocalDate.parse(effectiveOn),
                List.of("WAGE", "TRAINING"),
                List.of(said));
    }

    static Declaration said(String other, String day) {
        return new Declaration(other, Relation.UNRELATED, LocalDate.parse(day));
    }

    private static OutcomeAssert examining(NewProgramme programme) {
        return assertThat(CONTROL.examine(programme));
    }
}
