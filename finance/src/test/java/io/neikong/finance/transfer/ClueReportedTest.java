package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.CLUE_REPORTED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.transfer.Clue.Report;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClueReportedTest {

    static final ClueReported CONTROL = new ClueReported(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "discovered {0}, reported {1}: in time {2}")
    @CsvSource({
        "2026-03-02, 2026-03-09T23:59:59, true",
        "2026-03-02, 2026-03-10T00:00:00, false",
        "2026-03-06, 2026-03-13T17:00:00, true",
        "2026-09-28, 2026-10-10T17:00:00, true",
        "2026-09-28, 2026-10-11T00:00:00, false",
    })
    void clause_6_3d_a_clue_is_reported_on_the_clock_of_incidents(String discovered, String reported, boolean inTime) {
        assertThat(CONTROL.examine(clue(discovered, reported, "2026-12-31")))
                .found(inTime ? List.of() : List.of(CLUE_REPORTED), List.of());
    }

    @Test
    void a_clue_not_reported_yet_is_a_breach_once_the_time_is_up() {
        assertThat(CONTROL.examine(clue("2026-03-02", null, "2026-03-09"))).isNotApplicable();
        assertThat(CONTROL.examine(clue("2026-03-02", null, "2026-03-10")))
                .isViolatedBy(CLUE_REPORTED)
                .finding(CLUE_REPORTED)
                .says(Locale.CHINESE, "涉嫌违法案件、线索未及时报告。线索编号：clue；情形：未报告；发现日：2026-03-02；报告期限：2026-03-09；要求：5个工作日。");
        assertThat(CONTROL.examine(clue("2026-03-02", "2026-03-11T09:00:00", "2026-03-10")))
                .isViolatedBy(CLUE_REPORTED)
                .finding(CLUE_REPORTED)
                .shows("circumstances", "[notReported]");
    }

    @Test
    void the_register_has_the_time_of_the_report() {
        assertThat(CONTROL.examine(new Clue("clue", null, new Report(null), Transfers.AS_OF)))
                .isUndeterminedBy(CLUE_REPORTED)
                .finding(CLUE_REPORTED)
                .shows("missing", "[discoveredOn, reportedAt]");
    }

    @Test
    void a_calendar_not_announced_is_a_gap() {
        assertThat(CONTROL.examine(clue("2026-12-29", null, "2027-01-08"))).isUndeterminedBy(CLUE_REPORTED);
    }

    static Clue clue(@Nullable String discovered, @Nullable String reported, String asOf) {
        return new Clue(
                "clue",
                discovered == null ? null : LocalDate.parse(discovered),
                reported == null ? null : new Report(Transfers.at(reported)),
                LocalDate.parse(asOf));
    }
}
