package io.neikong.finance.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.policy.Policy;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 26);

    @Test
    void clause_3_6_a_voucher_of_2021_is_kept_through_2051_and_destroyed_from_2052_on() {
        Retention retention = FileKind.VOUCHERS.minimum(Policy.builtIn(), LocalDate.of(2021, 12, 31));

        assertThat(retention.destroyFrom(LocalDate.of(2021, 12, 31))).contains(LocalDate.of(2052, 1, 1));
        assertThat(retention.isOver(LocalDate.of(2021, 12, 31), LocalDate.of(2051, 12, 31)))
                .isFalse();
        assertThat(retention.isOver(LocalDate.of(2021, 12, 31), LocalDate.of(2052, 1, 1)))
                .isTrue();
    }

    @Test
    void clause_3_6_a_business_file_of_2021_11_26_is_kept_through_2031() {
        assertThat(FileKind.SUBSIDY_APPROVALS.minimum(Policy.builtIn(), DAY).destroyFrom(DAY))
                .contains(LocalDate.of(2032, 1, 1));
    }

    @Test
    void clause_3_6_a_subsidy_approval_is_kept_for_ten_years_but_its_voucher_for_thirty() {
        assertThat(FileKind.SUBSIDY_APPROVALS.minimum(Policy.builtIn(), DAY)).isEqualTo(Retention.years(10));
        assertThat(FileKind.VOUCHERS.minimum(Policy.builtIn(), DAY)).isEqualTo(Retention.years(30));
    }

    @Test
    void clause_3_6_the_accounts_of_a_department_are_kept_for_ever_whatever_the_web_says_of_ten_years() {
        assertThat(FileKind.DEPARTMENT_ACCOUNTS.minimum(Policy.builtIn(), DAY)).isEqualTo(Retention.PERMANENT);
        assertThat(Retention.years(10).isShorterThan(Retention.PERMANENT)).isTrue();
        assertThat(Retention.PERMANENT.destroyFrom(DAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void each_kind_is_kept_as_long_as_the_tables_say(FileKind kind) {
        Map<FileKind, Integer> years = Map.ofEntries(
                Map.entry(FileKind.VOUCHERS, 30),
                Map.entry(FileKind.LEDGERS, 30),
                Map.entry(FileKind.STATEMENTS, 10),
                Map.entry(FileKind.BANK_RECONCILIATIONS, 10),
                Map.entry(FileKind.BANK_STATEMENTS, 10),
                Map.entry(FileKind.HANDOVER_LISTS, 30),
                Map.entry(FileKind.ASSET_CARDS, 5),
                Map.entry(FileKind.REGISTRATIONS, 10),
                Map.entry(FileKind.RELATION_TRANSFERS, 10),
                Map.entry(FileKind.BENEFIT_APPROVALS, 10),
                Map.entry(FileKind.SUBSIDY_APPROVALS, 10),
                Map.entry(FileKind.PAYMENT_DETAILS, 30),
                Map.entry(FileKind.AUDIT_FILES, 30),
                Map.entry(FileKind.CONTROL_FILES, 30),
                Map.entry(FileKind.STATISTICS, 10));

        assertThat(kind.minimum(Policy.builtIn(), DAY))
                .isEqualTo(years.containsKey(kind) ? Retention.years(years.get(kind)) : Retention.PERMANENT);
        assertThat(kind.parameter().isPresent()).isEqualTo(years.containsKey(kind));
    }

    @Test
    void every_day_of_a_year_gives_the_same_first_day_of_destruction() {
        for (int year : new int[] {2015, 2020, 2021, 2024}) {
            for (int day = 1; day <= Year.of(year).length(); day++) {
                assertThat(Retention.years(10).destroyFrom(LocalDate.ofYearDay(year, day)))
                        .contains(LocalDate.of(year + 11, 1, 1));
            }
        }
    }

    @ParameterizedTest(name = "{0} months after 2021: {1}")
    @CsvSource({"1, 2022-02-01", "12, 2023-01-01", "363, 2052-04-01"})
    void a_period_can_be_in_months(int months, LocalDate from) {
        assertThat(Retention.of(Period.months(months)).destroyFrom(DAY)).contains(from);
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retention.years(0))
                .withMessage("years must be from 1 to 9999, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Retention.years(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Retention.months(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Retention.of(Period.calendarDays(3650)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Retention(true, 120))
                .withMessage("months must be 0 if it is for ever, but was 120");
    }
}
