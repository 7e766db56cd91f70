package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.PROGRAMME_IN_SYSTEM;
import static io.neikong.permissions.coverage.Programmes.alias;
import static io.neikong.permissions.coverage.Programmes.district;
import static io.neikong.permissions.coverage.Programmes.handled;
import static io.neikong.permissions.coverage.Programmes.times;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.permissions.coverage.DistrictProgrammes.Handling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-1 of the notice. */
class ProgrammeCoveredTest {

    private static final ProgrammeCovered CONTROL = new ProgrammeCovered();

    @Test
    void a_programme_in_the_system_is_satisfied() {
        assertThat(CONTROL.examine(Programmes.only(Handling.WHOLE))).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({"PARTLY, handledPartly", "TYPED_IN_LATER, typedInLater", "OUTSIDE, handledOutside"})
    void a_programme_not_in_the_system_from_end_to_end_is_a_breach(Handling handling, String circumstance) {
        Outcome outcome = CONTROL.examine(Programmes.only(handling));

        assertThat(outcome).isViolatedBy(PROGRAMME_IN_SYSTEM);
        assertThat(outcome).finding(PROGRAMME_IN_SYSTEM).shows("circumstances", "[" + circumstance + "]");
        assertThat(outcome.subject()).isEqualTo("TRAINING");
    }

    @Test
    void a_breach_tells_the_ratio_in_whole_numbers() {
        List<ProgrammeInUse> programmes = district(
                        List.of(times("A", 1), times("B", 1), times("C", 1)),
                        List.of(
                                handled("A", Handling.WHOLE),
                                handled("B", Handling.WHOLE),
                                handled("C", Handling.PARTLY)))
                .inUse();

        assertThat(CONTROL.examine(programmes.get(2)))
                .finding(PROGRAMME_IN_SYSTEM)
                .says(
                        Locale.CHINESE,
                        "有资金发放的政策项目未全流程纳入信息系统经办。项目：C；情形：仅部分环节在系统内经办；" + "2025-07-01 至 2026-06-30 发放笔数：1；已覆盖项目：2/3。");
    }

    @Test
    void zero_payment_programmes_do_not_count() {
        DistrictProgrammes district = district(
                List.of(times("TRAINING", 1), times("OLD", 0)),
                List.of(
                        handled("TRAINING", Handling.WHOLE),
                        handled("OLD", Handling.OUTSIDE),
                        handled("NEVER", Handling.OUTSIDE)));

        assertThat(district.inUse()).singleElement().satisfies(one -> {
            assertThat(one.programme()).isEqualTo("TRAINING");
            assertThat(one.programmes()).isEqualTo(1);
        });
        assertThat(CONTROL.examine(new ProgrammeInUse(
                        "OLD", 0, district.from(), district.toExclusive(), true, Handling.OUTSIDE, 1, 1)))
                .isNotApplicable();
    }

    @Test
    void a_programme_split_under_another_name_counts_to_its_programme() {
        DistrictProgrammes district = district(
                List.of(times("TRAINING", 3), times("TRAINING-B", 4)),
                List.of(handled("TRAINING", Handling.WHOLE), alias("TRAINING-B", "TRAINING")));

        assertThat(district.inUse()).singleElement().satisfies(one -> {
            assertThat(one.payments()).isEqualTo(7);
            assertThat(CONTROL.examine(one)).isSatisfied();
        });
    }

    @Test
    void a_name_that_no_register_knows_is_a_programme_outside_the_system() {
        DistrictProgrammes unregistered =
                district(List.of(times("TRAINING-B", 4)), List.of(handled("TRAINING", Handling.WHOLE)));
        DistrictProgrammes aliasOfNothing =
                district(List.of(times("TRAINING-B", 4)), List.of(alias("TRAINING-B", "GONE")));

        assertThat(CONTROL.examine(unregistered.inUse().get(0)))
                .finding(PROGRAMME_IN_SYSTEM)
                .shows("circumstances", "[programmeUnknown]");
        assertThat(aliasOfNothing.inUse().get(0).programme()).isEqualTo("GONE");
        assertThat(CONTROL.examine(aliasOfNothing.inUse().get(0))).isViolatedBy(PROGRAMME_IN_SYSTEM);
    }

    @Test
    void a_handling_that_is_not_recorded_is_a_gap() {
        ProgrammeInUse unrecorded = district(List.of(times("TRAINING", 3)), List.of(handled("TRAINING", null)))
                .inUse()
                .get(0);

        assertThat(CONTROL.examine(unrecorded)).isUndeterminedBy(PROGRAMME_IN_SYSTEM);
    }

    @Test
    void refuses_a_register_that_cannot_be_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> district(List.of(), List.of(alias("A", "B"), alias("B", "C"))))
                .withMessageContaining("A is one of B");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> district(List.of(times("A", 1), times("A", 2)), List.of()))
                .withMessageContaining("A was twice");
        assertThatIllegalArgumentException().isThrownBy(() -> times("A", -1)).withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistrictProgrammes(
                        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), List.of(), List.of()))
                .withMessageContaining("before");
    }
}
