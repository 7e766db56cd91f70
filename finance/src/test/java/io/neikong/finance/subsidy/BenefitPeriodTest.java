package io.neikong.finance.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitPeriodTest {

    @Test
    void months_of_a_form_include_the_last_one() {
        BenefitPeriod quarter = BenefitPeriod.ofMonths(YearMonth.of(2026, 1), YearMonth.of(2026, 3));

        assertThat(quarter).isEqualTo(period("2026-01-01", "2026-04-01"));
        assertThat(quarter.overlaps(BenefitPeriod.ofMonths(YearMonth.of(2026, 3), YearMonth.of(2026, 5))))
                .isTrue();
        assertThat(quarter.overlaps(BenefitPeriod.ofMonths(YearMonth.of(2026, 4), YearMonth.of(2026, 5))))
                .isFalse();
    }

    @Test
    void one_that_ends_where_the_other_begins_has_no_day_in_common() {
        assertThat(period("2026-01-01", "2026-01-15").overlaps(period("2026-01-15", "2026-02-01")))
                .isFalse();
        assertThat(period("2026-01-01", "2026-01-16").overlaps(period("2026-01-15", "2026-02-01")))
                .isTrue();
        assertThat(BenefitPeriod.on(LocalDate.of(2026, 1, 15)).overlaps(period("2026-01-15", "2026-02-01")))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}: {2} months")
    @CsvSource({
        "2026-01-01, 2026-01-02, 1",
        "2026-01-01, 2026-02-01, 1",
        "2026-01-01, 2026-02-02, 2",
        "2026-01-15, 2026-03-15, 2",
        "2026-01-15, 2026-03-16, 3",
        "2025-12-01, 2026-03-01, 3",
        "2026-01-31, 2026-02-28, 1",
        "2026-01-31, 2026-03-01, 2",
    })
    void counts_the_months_begun(String from, String toExclusive, long months) {
        assertThat(period(from, toExclusive).monthsBegun()).isEqualTo(months);
    }

    @Test
    void a_period_without_a_day_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2026-01-01", "2026-01-01"))
                .withMessageContaining("from must be before toExclusive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitPeriod.ofMonths(YearMonth.of(2026, 3), YearMonth.of(2026, 2)));
    }

    private static BenefitPeriod period(String from, String toExclusive) {
        return new BenefitPeriod(LocalDate.parse(from), LocalDate.parse(toExclusive));
    }
}
