package io.neikong.permissions.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RotationLimitsTest {

    @Test
    void the_engineering_defaults_are_these() {
        RotationLimits limits = RotationLimits.engineeringDefaults();

        assertThat(limits.maxima())
                .containsExactly(
                        Map.entry("FINANCE", Period.years(5)),
                        Map.entry("HIGH_RISK", Period.years(3)),
                        Map.entry("OTHER_KEY", Period.years(5)),
                        Map.entry("UI_FUND", Period.years(3)));
        assertThat(limits.withoutRotation()).containsExactly("GENERAL");
        assertThat(limits.breakGap()).isEqualTo(Period.months(6));
    }

    @Test
    void the_basis_of_the_numbers_is_never_called_a_law() {
        assertThat(RotationRule.values())
                .allSatisfy(rule -> assertThat(rule.bases())
                        .extracting(basis -> basis.kind().name())
                        .containsExactly("CITY", "ENGINEERING_DEFAULT"));
    }

    @Test
    void classes_are_sorted_whatever_the_order_in_which_they_come() {
        RotationLimits limits = new RotationLimits(
                Map.of("C", Period.years(1), "A", Period.years(1), "B", Period.years(1)),
                Set.of("Z", "X", "Y"),
                Period.months(6));

        assertThat(limits.maxima().keySet()).containsExactly("A", "B", "C");
        assertThat(limits.withoutRotation()).containsExactly("X", "Y", "Z");
    }

    @Test
    void has_a_maximum_for_its_classes_only() {
        RotationLimits limits = RotationLimits.engineeringDefaults();

        assertThat(limits.maximumOf("FINANCE")).contains(Period.years(5));
        assertThat(limits.maximumOf("GENERAL")).isEmpty();
        assertThat(limits.maximumOf("finance")).isEmpty();
    }

    @Test
    void refuses_a_class_with_a_maximum_that_needs_no_rotation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RotationLimits(Map.of("A", Period.years(1)), Set.of("A"), Period.months(6)))
                .withMessage("post class A must have a maximum or need no rotation, but was given as both");
    }

    static Stream<Period> useless() {
        return Stream.of(
                Period.hours(24),
                Period.workingDays(90),
                Period.calendarDays(0),
                Period.months(6).countingStartDay(),
                Period.years(3).rollingOver());
    }

    @ParameterizedTest
    @MethodSource("useless")
    void refuses_periods_that_are_no_plain_days_months_or_years(Period period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RotationLimits(Map.of("A", period), Set.of(), Period.months(6)))
                .withMessageStartingWith("maximum of A must be at least 1 calendar day, month or year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RotationLimits(Map.of(), Set.of(), period))
                .withMessageStartingWith("breakGap must be at least 1 calendar day, month or year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TenureWithinLimit(RotationLimits.engineeringDefaults(), period))
                .withMessageStartingWith("warning must be at least 1 calendar day, month or year");
    }
}
