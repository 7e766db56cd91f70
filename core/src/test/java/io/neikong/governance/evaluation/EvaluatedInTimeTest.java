package io.neikong.governance.evaluation;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.evaluation.EvaluationRule.EVALUATED_IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.evaluation.EvaluatedProgramme.Evaluation;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programme runs from 2024-01-10 on. */
class EvaluatedInTimeTest {

    private static final String FROM = "2024-01-10";
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "last evaluated on {0}: {1}")
    @CsvSource({"2025-06-30, SATISFIED", "2025-06-29, VIOLATED", "2026-06-30, SATISFIED", "2026-07-01, VIOLATED"})
    void clause_2_2_a_programme_is_evaluated_every_year(String finishedOn, Verdict verdict) {
        assertThat(examine(true, List.of(), finishedOn).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_new_programme_has_a_year_also_if_it_was_assessed_before_it_began() {
        assertThat(examine("2025-06-30", true, AS_OF).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        breaks(examine("2025-06-29", true, AS_OF), EVALUATED_IN_TIME, "overdue");
        assertThat(examine("2025-06-30", true, AS_OF, "2025-01-10").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(examine("2026-07-01", true, AS_OF).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_programme_out_of_which_nothing_was_paid_is_not_due() {
        assertThat(examine(FROM, false, AS_OF).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        lacks(examine(FROM, null, AS_OF), EVALUATED_IN_TIME, "spent");
    }

    @Test
    void a_programme_that_ended_is_not_due() {
        EvaluatedProgramme ended =
                new EvaluatedProgramme("P", LocalDate.parse(FROM), AS_OF, List.of(), List.of(), true, AS_OF);

        assertThat(new EvaluatedInTime().examine(ended).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "evaluated on {0}, renewed on 2026-01-10: {1}")
    @CsvSource({
        "2026-01-10, SATISFIED",
        "2026-01-11, VIOLATED",
        "2025-01-10, VIOLATED",
        "2025-01-09, VIOLATED",
    })
    void an_evaluation_comes_before_the_renewal_and_not_after_it(String finishedOn, Verdict verdict) {
        Outcome outcome = examine(true, List.of("2026-01-10"), finishedOn);

        assertThat(outcome.verdict()).isEqualTo(verdict);
        if (finishedOn.equals("2026-01-11")) {
            breaks(outcome, EVALUATED_IN_TIME, "renewedUnevaluated");
        }
        if (finishedOn.equals("2025-01-10")) {
            breaks(outcome, EVALUATED_IN_TIME, "overdue");
        }
        if (finishedOn.equals("2025-01-09")) {
            breaks(outcome, EVALUATED_IN_TIME, "overdue", "renewedUnevaluated");
        }
    }

    @Test
    void before_a_renewal_it_is_evaluated_even_if_nothing_was_paid() {
        breaks(examine(false, List.of("2026-01-10")), EVALUATED_IN_TIME, "renewedUnevaluated");
        assertThat(examine(false, List.of("2026-07-01")).verdict())
                .as("still to come")
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void every_renewal_has_an_evaluation_of_its_own() {
        breaks(
                examine(true, List.of("2025-01-10", "2026-01-10"), "2026-01-05"),
                EVALUATED_IN_TIME,
                "renewedUnevaluated");
        assertThat(examine(true, List.of("2025-01-10", "2026-01-10"), "2025-01-05", "2026-01-05")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void days_that_are_not_recorded_are_a_gap_where_they_matter() {
        lacks(examine(true, List.of(), (String) null), EVALUATED_IN_TIME, "finishedOn");
        assertThat(examine(true, List.of(), null, "2026-01-05").verdict()).isEqualTo(Verdict.SATISFIED);
        lacks(examine(null, true, AS_OF), EVALUATED_IN_TIME, "from");
    }

    @Test
    void refuses_a_cycle_that_takes_a_calendar_to_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluatedInTime(Period.workingDays(250)))
                .withMessageContaining("cycle");
    }

    private static Outcome examine(boolean spent, List<String> renewedOn, @Nullable String... finishedOn) {
        return new EvaluatedInTime()
                .examine(new EvaluatedProgramme(
                        "P",
                        LocalDate.parse(FROM),
                        null,
                        renewedOn.stream().map(LocalDate::parse).toList(),
                        Stream.of(finishedOn)
                                .map(day -> new Evaluation("E", day == null ? null : LocalDate.parse(day)))
                                .toList(),
                        spent,
                        AS_OF));
    }

    private static Outcome examine(
            @Nullable String from, @Nullable Boolean spent, LocalDate asOf, String... finishedOn) {
        return new EvaluatedInTime()
                .examine(new EvaluatedProgramme(
                        "P",
                        from == null ? null : LocalDate.parse(from),
                        null,
                        List.of(),
                        Stream.of(finishedOn)
                                .map(day -> new Evaluation("E", LocalDate.parse(day)))
                                .toList(),
                        spent,
                        asOf));
    }
}
