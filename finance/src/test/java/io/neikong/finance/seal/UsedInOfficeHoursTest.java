package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.USED_IN_OFFICE_HOURS;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedInOfficeHoursTest {

    static final UsedInOfficeHours CONTROL =
            new UsedInOfficeHours(WorkingCalendar.china(), LocalTime.of(9, 0), LocalTime.of(17, 0));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-05T09:00:00, the moment the office opens",
        "2026-03-05T16:59:59, the second before it closes",
        "2026-02-28T12:00:00, a Saturday that makes up for a holiday",
        "2026-03-05T12:30:00, lunch",
    })
    void a_use_in_office_hours_is_in_order(String usedAt, String why) {
        assertThat(CONTROL.examine(at(usedAt))).isSatisfied().examined(USED_IN_OFFICE_HOURS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-05T08:59:59, outsideOfficeHours",
        "2026-03-05T17:00:00, outsideOfficeHours",
        "2026-03-06T00:00:00, outsideOfficeHours",
        "2026-03-07T12:00:00, nonWorkingDay",
        "2026-02-17T12:00:00, nonWorkingDay",
    })
    void a_use_on_a_day_off_or_at_night_is_to_be_looked_at(String usedAt, String circumstance) {
        assertThat(CONTROL.examine(at(usedAt)))
                .isViolatedBy(USED_IN_OFFICE_HOURS)
                .finding(USED_IN_OFFICE_HOURS)
                .weighs(Severity.INFO)
                .concerns("keeper")
                .shows("circumstances", "[" + circumstance + "]");
    }

    @Test
    void at_night_on_a_day_off_is_one_finding() {
        assertThat(CONTROL.examine(at("2026-03-07T22:00:00")))
                .isViolatedBy(USED_IN_OFFICE_HOURS)
                .finding(USED_IN_OFFICE_HOURS)
                .shows("circumstances", "[nonWorkingDay, outsideOfficeHours]");
    }

    @Test
    void is_undetermined_on_days_that_are_not_announced_unless_it_was_night() {
        assertThat(CONTROL.examine(at("2027-03-05T12:00:00")))
                .isUndeterminedBy(USED_IN_OFFICE_HOURS)
                .finding(USED_IN_OFFICE_HOURS)
                .shows("missing", "[workingCalendar]");
        assertThat(CONTROL.examine(at("2027-03-05T22:00:00"))).isViolatedBy(USED_IN_OFFICE_HOURS);
        assertThat(CONTROL.examine(complete().usedAt(null).use())).isUndeterminedBy(USED_IN_OFFICE_HOURS);
    }

    @Test
    void only_uses_that_were_made_are_examined() {
        assertThat(CONTROL.examine(
                        complete().status(Status.PENDING).usedAt(null).use()))
                .isNotApplicable();
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new UsedInOfficeHours(WorkingCalendar.china(), LocalTime.of(9, 0), LocalTime.of(9, 0)))
                .withMessage("opensAt must be before closesAt, but was 09:00 and 09:00");
    }

    static SealUse at(String local) {
        return complete().usedAt(Instant.parse(local + "+08:00")).use();
    }
}
