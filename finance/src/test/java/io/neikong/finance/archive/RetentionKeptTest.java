package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.KEPT_LONG_ENOUGH;
import static io.neikong.finance.archive.Files.filed;
import static io.neikong.finance.archive.Files.unfiled;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionKeptTest {

    static final RetentionKept CONTROL = new RetentionKept(Policy.builtIn(), FormerRetention.BEFORE_2016);

    @ParameterizedTest(name = "{0} of {1} for {2} years, to be destroyed from {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VOUCHERS | 2021-12-31 | 30 | 2052-01-01 | ",
                "VOUCHERS | 2021-12-31 | 30 | 2051-12-31 | [destroyedTooEarly]",
                "VOUCHERS | 2021-12-31 | 29 | 2052-01-01 | [tooShort]",
                "VOUCHERS | 2021-12-31 | 10 | 2032-01-01 | [tooShort, destroyedTooEarly]",
                "VOUCHERS | 2021-12-31 | 0 | | ",
                "VOUCHERS | 2021-12-31 | 40 | 2052-01-01 | [destroyedTooEarly]",
                "SUBSIDY_APPROVALS | 2021-11-26 | 10 | 2032-01-01 | ",
                "SUBSIDY_APPROVALS | 2021-11-26 | 10 | 2031-12-31 | [destroyedTooEarly]",
                "SUBSIDY_APPROVALS | 2021-11-26 | 10 | 2031-11-27 | [destroyedTooEarly]",
                "SUBSIDY_APPROVALS | 2021-11-26 | 9 | | [tooShort]",
                "DEPARTMENT_ACCOUNTS | 2021-12-31 | 10 | | [tooShort]",
                "DEPARTMENT_ACCOUNTS | 2021-12-31 | 0 | | ",
                "DEPARTMENT_ACCOUNTS | 2021-12-31 | 0 | 2121-12-31 | [destroyedTooEarly]",
                "YEARLY_STATISTICS | 2021-12-31 | 100 | | [tooShort]",
                "ASSET_CARDS | 2021-03-01 | 5 | 2027-01-01 | ",
            })
    void clause_3_6_a_file_is_kept_from_the_first_of_january_as_long_as_its_kind_demands(
            FileKind kind, String endedOn, int years, @Nullable String destroyFrom, @Nullable String circumstances) {
        Retention retention = years == 0 ? Retention.PERMANENT : Retention.years(years);

        Outcome outcome = CONTROL.examine(filed(kind, endedOn, retention, destroyFrom));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(KEPT_LONG_ENOUGH)
                    .finding(KEPT_LONG_ENOUGH)
                    .shows("circumstances", circumstances);
        }
    }

    @Test
    void a_file_spanning_two_years_takes_the_later() {
        for (boolean turned : new boolean[] {false, true}) {
            LocalDate first = LocalDate.of(2021, 12, 30);
            LocalDate last = LocalDate.of(2022, 1, 4);
            ArchiveFile file = new ArchiveFile(
                    "file",
                    FileKind.SUBSIDY_APPROVALS,
                    turned ? last : first,
                    turned ? first : last,
                    null,
                    new ArchiveFile.Filing(last, Retention.years(10), LocalDate.of(2032, 1, 1)),
                    Files.AS_OF);

            assertThat(CONTROL.examine(file))
                    .isViolatedBy(KEPT_LONG_ENOUGH)
                    .finding(KEPT_LONG_ENOUGH)
                    .shows("notBefore", "2033-01-01");
        }
    }

    @ParameterizedTest(name = "{0} of {1} for {2} years: kept long enough {3}")
    @CsvSource({
        "VOUCHERS, 1999-12-31, 15, true",
        "VOUCHERS, 2000-12-31, 15, true",
        "VOUCHERS, 2001-01-01, 15, false",
        "VOUCHERS, 2001-12-31, 15, false",
        "VOUCHERS, 1999-12-31, 14, false",
        "LEDGERS, 1990-12-31, 25, true",
        "LEDGERS, 1991-12-31, 25, false",
        "STATEMENTS, 2012-12-31, 3, true",
        "STATEMENTS, 2013-12-31, 3, false",
        "BANK_STATEMENTS, 2010-12-31, 5, true",
        "BANK_STATEMENTS, 2011-12-31, 5, false",
        "HANDOVER_LISTS, 1980-12-31, 15, false",
        "SUBSIDY_APPROVALS, 2004-12-31, 5, false",
    })
    void what_was_over_before_2016_goes_by_the_former_periods_and_nothing_else(
            FileKind kind, String endedOn, int years, boolean kept) {
        Outcome outcome = CONTROL.examine(filed(kind, endedOn, Retention.years(years)));

        if (kept) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome).isViolatedBy(KEPT_LONG_ENOUGH);
        }
    }

    @Test
    void without_former_periods_all_files_go_by_those_of_today() {
        RetentionKept strict = new RetentionKept(Policy.builtIn(), FormerRetention.NONE);

        assertThat(strict.examine(filed(FileKind.VOUCHERS, "1999-12-31", Retention.years(15))))
                .isViolatedBy(KEPT_LONG_ENOUGH);
    }

    @ParameterizedTest(name = "of {0} for {1} years: kept long enough {2}")
    @CsvSource({
        "2024-12-31, 30, true",
        "2024-12-31, 49, true",
        "2025-01-01, 30, false",
        "2025-01-01, 49, false",
        "2025-01-01, 50, true",
    })
    void a_longer_period_of_the_district_holds_for_the_years_after_it_began(String endedOn, int years, boolean kept) {
        PolicyOverride<Period> longer = PolicyOverride.of(
                        Parameters.KEEP_VOUCHERS, Layer.DISTRICT, null, Period.years(50))
                .basedOn("District notice")
                .decidedBy("author", "approver")
                .from(LocalDate.of(2025, 6, 2));
        RetentionKept control = new RetentionKept(Policy.of(List.of(longer)), FormerRetention.NONE);

        assertThat(control.examine(filed(FileKind.VOUCHERS, endedOn, Retention.years(years))))
                .found(kept ? List.of() : List.of(KEPT_LONG_ENOUGH), List.of());
    }

    @Test
    void a_file_without_a_retention_period_is_a_breach() {
        assertThat(CONTROL.examine(filed(FileKind.VOUCHERS, "2021-12-31", null, "2051-12-31")))
                .isViolatedBy(KEPT_LONG_ENOUGH)
                .finding(KEPT_LONG_ENOUGH)
                .says(
                        Locale.CHINESE,
                        "案卷未划定保管期限或者保管期限不足。案卷编号：file；情形：未划定保管期限、登记的可销毁日过早；种类：会计凭证；"
                                + "最低期限（年）：30；末份材料日期：2021-12-31；登记可销毁日：2051-12-31；不得早于：2052-01-01。");
    }

    @Test
    void what_is_kept_for_ever_says_so() {
        assertThat(CONTROL.examine(filed(FileKind.DEPARTMENT_ACCOUNTS, "2021-12-31", Retention.years(10))))
                .finding(KEPT_LONG_ENOUGH)
                .says(
                        Locale.ENGLISH,
                        "The file has no retention period, or one that is too short. File: file; circumstances: too short;"
                                + " kind: yearly accounts of the department; period set (years): 10; period required"
                                + " (years): for ever; last paper of: 2021-12-31.");
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_what_is_proven() {
        assertThat(CONTROL.examine(filed(null, null, Retention.years(30))))
                .isUndeterminedBy(KEPT_LONG_ENOUGH)
                .finding(KEPT_LONG_ENOUGH)
                .shows("missing", "[kind, endedOn]");
        assertThat(CONTROL.examine(filed(null, null, null)))
                .found(List.of(KEPT_LONG_ENOUGH), List.of(KEPT_LONG_ENOUGH));
        assertThat(CONTROL.examine(filed(null, null, Retention.PERMANENT, "2052-01-01")))
                .found(List.of(KEPT_LONG_ENOUGH), List.of(KEPT_LONG_ENOUGH));
        assertThat(CONTROL.examine(filed(null, "2021-12-31", Retention.years(10), "2031-12-31")))
                .found(List.of(KEPT_LONG_ENOUGH), List.of(KEPT_LONG_ENOUGH));
    }

    @Test
    void what_is_not_filed_is_not_examined() {
        assertThat(CONTROL.examine(unfiled(FileKind.VOUCHERS, "2021-12-31", null, "2026-06-30")))
                .isNotApplicable();
    }
}
