package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.FILED_IN_TIME;
import static io.neikong.finance.archive.Files.filed;
import static io.neikong.finance.archive.Files.filedOn;
import static io.neikong.finance.archive.Files.unfiled;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledInTimeTest {

    static final FiledInTime CONTROL = new FiledInTime(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "{0} of {1}, consent {2}, filed on {3}: in time {4}")
    @CsvSource({
        "SUBSIDY_APPROVALS, 2021-01-04, , 2022-06-30, true",
        "SUBSIDY_APPROVALS, 2021-11-26, , 2022-07-01, false",
        "SUBSIDY_APPROVALS, 2021-11-26, consent, 2022-07-01, false",
        "SUBSIDY_APPROVALS, 2021-12-31, , 2022-06-30, true",
        "SUBSIDY_APPROVALS, 2022-01-01, , 2023-06-30, true",
        "SUBSIDY_APPROVALS, 2021-11-26, , 2021-11-26, true",
        "VOUCHERS, 2021-12-31, , 2022-12-31, true",
        "VOUCHERS, 2021-12-31, , 2023-01-01, false",
        "VOUCHERS, 2021-12-31, consent, 2023-01-01, true",
        "VOUCHERS, 2021-12-31, consent, 2024-12-31, true",
        "VOUCHERS, 2021-12-31, consent, 2025-01-01, false",
    })
    void clause_3_6_a_file_is_filed_by_the_end_of_june_and_vouchers_within_a_year_or_three(
            FileKind kind, String endedOn, @Nullable String consent, String filedOn, boolean inTime) {
        Outcome outcome = CONTROL.examine(filed(kind, endedOn, consent, filedOn(filedOn)));

        assertThat(outcome).found(inTime ? List.of() : List.of(FILED_IN_TIME), List.of());
    }

    @Test
    void what_is_not_filed_is_a_breach_once_the_time_is_up() {
        assertThat(CONTROL.examine(unfiled(FileKind.AUDIT_FILES, "2025-11-03", null, "2026-06-30")))
                .isNotApplicable();
        assertThat(CONTROL.examine(unfiled(FileKind.AUDIT_FILES, "2025-11-03", null, "2026-07-01")))
                .isViolatedBy(FILED_IN_TIME)
                .finding(FILED_IN_TIME)
                .says(Locale.CHINESE, "案卷未按期归档。案卷编号：file；情形：未归档；末份材料日期：2025-11-03；" + "归档期限：2026-06-30；要求：6个月。");
    }

    @Test
    void a_filing_that_is_still_to_come_is_none() {
        assertThat(CONTROL.examine(filed(FileKind.AUDIT_FILES, "2025-11-03", null, filedOn("2026-07-01"))))
                .isNotApplicable();
        assertThat(CONTROL.examine(filed(FileKind.AUDIT_FILES, "2024-11-04", null, filedOn("2026-07-01"))))
                .isViolatedBy(FILED_IN_TIME)
                .finding(FILED_IN_TIME)
                .shows("circumstances", "[notFiled]");
    }

    @Test
    void a_file_spanning_two_years_takes_the_later() {
        ArchiveFile file = new ArchiveFile(
                "file",
                FileKind.SUBSIDY_APPROVALS,
                LocalDate.of(2024, 12, 20),
                LocalDate.of(2025, 1, 3),
                null,
                filedOn("2026-06-30"),
                Files.AS_OF);

        assertThat(CONTROL.examine(file)).isSatisfied();
    }

    @ParameterizedTest(name = "{0}, filed on {1}: {2}")
    @CsvSource({
        "2012-12-31, 2015-12-31, NOT_APPLICABLE",
        "2012-12-31, 2016-01-01, SATISFIED",
        "2012-12-31, 2017-01-01, SATISFIED",
        "2012-12-31, 2017-01-02, VIOLATED",
        "2015-12-31, 2016-12-31, SATISFIED",
        "2015-12-31, 2017-01-01, VIOLATED",
    })
    void what_is_older_than_the_rule_has_its_time_from_the_first_day_of_the_rule(
            String endedOn, String filedOn, Verdict verdict) {
        Assertions.assertThat(CONTROL.examine(filed(FileKind.VOUCHERS, endedOn, null, filedOn(filedOn)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(FILED_IN_TIME)
                .finding(FILED_IN_TIME)
                .shows("missing", "[kind, endedOn, filedOn]");
        assertThat(CONTROL.examine(filed(FileKind.AUDIT_FILES, "2024-12-31", null, filedOn(null))))
                .isUndeterminedBy(FILED_IN_TIME)
                .finding(FILED_IN_TIME)
                .shows("missing", "[filedOn]");
        assertThat(CONTROL.examine(filed(FileKind.AUDIT_FILES, "2025-01-01", null, filedOn(null))))
                .as("filed by today, which is in time")
                .isSatisfied();
    }

    static ArchiveFile unrecorded() {
        return new ArchiveFile("file", null, null, null, null, filedOn(null), Files.AS_OF);
    }
}
