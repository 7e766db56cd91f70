package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.OPENED_IN_TIME;
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

class OpenedInTimeTest {

    static final OpenedInTime CONTROL = new OpenedInTime(WorkingCalendar.china(), Policy.builtIn());

    @ParameterizedTest(name = "discovered {0}, opened {1}: in time {2}")
    @CsvSource({
        "2026-03-02, 2026-03-02, true",
        "2026-03-02, 2026-03-09, true",
        "2026-03-02, 2026-03-10, false",
        "2026-02-09, 2026-02-14, true",
        "2026-02-09, 2026-02-15, false",
        "2026-09-28, 2026-10-10, true",
        "2026-09-28, 2026-10-11, false",
    })
    void clause_3_9_a_case_is_opened_within_five_working_days(String discovered, String opened, boolean inTime) {
        Outcome outcome = CONTROL.examine(discovered(discovered, opened, "2026-12-31"));

        assertThat(outcome).found(inTime ? List.of() : List.of(OPENED_IN_TIME), List.of());
    }

    @Test
    void what_is_not_opened_yet_is_a_breach_once_the_time_is_up() {
        Assertions.assertThat(CONTROL.examine(discovered("2026-03-02", null, "2026-03-09"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(CONTROL.examine(discovered("2026-03-02", null, "2026-03-10")))
                .isViolatedBy(OPENED_IN_TIME)
                .finding(OPENED_IN_TIME)
                .shows("dueOn", LocalDate.of(2026, 3, 9))
                .says(
                        Locale.CHINESE,
                        "重发、错发待遇发现后未按期立案追回。案件编号：case；情形：未立案；发现日：2026-03-02；" + "立案期限：2026-03-09；要求：5个工作日。");
    }

    @Test
    void days_not_recorded_and_a_calendar_not_announced_are_gaps() {
        assertThat(CONTROL.examine(discovered(null, "2026-03-02", "2026-03-10")))
                .isUndeterminedBy(OPENED_IN_TIME)
                .finding(OPENED_IN_TIME)
                .shows("missing", "[discoveredOn]");
        assertThat(CONTROL.examine(Recoveries.recovery("0", List.of(Recoveries.event("e", "OPENED", null)))))
                .isUndeterminedBy(OPENED_IN_TIME);
        assertThat(CONTROL.examine(discovered("2026-12-29", null, "2027-01-08")))
                .isUndeterminedBy(OPENED_IN_TIME);
    }

    static RecoveryCase discovered(@Nullable String discovered, @Nullable String opened, String asOf) {
        return new RecoveryCase(
                "case",
                "debtor",
                "fund",
                discovered == null ? null : LocalDate.parse(discovered),
                null,
                opened == null ? List.of() : List.of(Recoveries.event("e", "OPENED", LocalDate.parse(opened))),
                LocalDate.parse(asOf));
    }
}
