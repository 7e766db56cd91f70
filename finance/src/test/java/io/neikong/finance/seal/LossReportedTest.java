package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.IN_FORCE_WHEN_USED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealLife.Loss;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LossReportedTest {

    private static final Instant LOST = Instant.parse("2026-03-05T09:00:00+08:00");
    static final Instant SOON = Instant.parse("2026-03-06T09:00:00+08:00");
    static final Instant LATE = Instant.parse("2026-03-09T09:00:01+08:00");
    private static final LossReported CONTROL = new LossReported(WorkingCalendar.china());

    @Test
    void a_loss_that_all_three_know_of_within_24_hours_is_in_order() {
        examining(lost(SOON, SOON, SOON, "2026-03-10")).isSatisfied().examined(IN_FORCE_WHEN_USED);
    }

    @Test
    void a_second_later_is_too_late_for_each_of_them() {
        Instant late = SOON.plusSeconds(1);

        examining(lost(late, SOON, SOON, "2026-03-10"))
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[bankNotToldInTime]");
        examining(lost(SOON, late, SOON, "2026-03-10"))
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[superiorNotToldInTime]");
        examining(lost(SOON, SOON, late, "2026-03-10"))
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[financeNotToldInTime]");
    }

    @Test
    void whoever_was_never_told_is_found_once_the_time_is_up() {
        examining(lost(null, null, null, "2026-03-06")).isSatisfied();
        examining(lost(null, null, null, "2026-03-07"))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[bankNotToldInTime, superiorNotToldInTime, financeNotToldInTime]");
    }

    @Test
    void a_district_may_count_working_days_and_waits_for_the_calendar() {
        LossReported workingDay = new LossReported(WorkingCalendar.china(), Period.workingDays(1));

        assertThat(workingDay.examine(lost(SOON.plusSeconds(1), SOON, SOON, "2026-03-10")))
                .isSatisfied();
        assertThat(workingDay.examine(lost(LATE, SOON, SOON, "2026-03-10"))).isViolatedBy(IN_FORCE_WHEN_USED);
        assertThat(workingDay.examine(lostAt("2026-12-31T09:00:00+08:00", "2027-01-05")))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void a_seal_that_was_not_lost_is_not_examined() {
        examining(new SealLife("seal", null, null, null, null, LocalDate.of(2026, 3, 31)))
                .isNotApplicable();
    }

    @Test
    void what_is_reported_after_the_day_judged_on_has_not_been_reported_yet() {
        examining(lost(LATE, SOON, SOON, "2026-03-05")).isSatisfied();
        examining(lost(LATE, SOON, SOON, "2026-03-07"))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[bankNotToldInTime]");
    }

    @Test
    void a_seal_that_is_lost_after_the_day_judged_on_is_not_lost_yet() {
        examining(lost(null, null, null, "2026-03-04")).isNotApplicable();
        examining(lost(null, null, null, "2026-03-05")).isSatisfied();
    }

    static SealLife lost(@Nullable Instant bank, @Nullable Instant superior, @Nullable Instant finance, String asOf) {
        return new SealLife("seal", null, null, null, new Loss(LOST, bank, superior, finance), LocalDate.parse(asOf));
    }

    static SealLife lostAt(String moment, String asOf) {
        return new SealLife(
                "seal", null, null, null, new Loss(Instant.parse(moment), null, null, null), LocalDate.parse(asOf));
    }

    private static OutcomeAssert examining(SealLife life) {
        return assertThat(CONTROL.examine(life));
    }
}
