package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.SPECIMEN_UPDATED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.policy.Policy;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changed on Monday, 2 March 2026; ten working days later is Monday, 16 March. */
class SpecimenUpdatedTest {

    @Test
    void the_bank_has_the_specimen_through_the_tenth_working_day() {
        examining("2026-03-02", "2026-03-16", "2026-03-31").isSatisfied().examined(SPECIMEN_UPDATED);
        examining("2026-03-02", "2026-03-17", "2026-03-31")
                .isViolatedBy(SPECIMEN_UPDATED)
                .finding(SPECIMEN_UPDATED)
                .says(
                        Locale.CHINESE,
                        "银行预留印鉴未在限期内变更。变更事项：change/1；情形：变更过迟；账户：account；变动日：2026-03-02；预留印鉴变更日：2026-03-17；"
                                + "期限：2026-03-16；要求：10个工作日。");
    }

    @Test
    void make_up_days_and_holidays_are_counted_as_they_were_announced() {
        examining("2026-02-13", "2026-03-05", "2026-03-31").isSatisfied();
        examining("2026-02-13", "2026-03-06", "2026-03-31").isViolatedBy(SPECIMEN_UPDATED);
    }

    @Test
    void a_bank_that_did_so_ahead_is_in_order() {
        examining("2026-03-02", "2026-02-27", "2026-03-31").isSatisfied();
    }

    @Test
    void a_change_that_the_bank_does_not_have_yet_is_found_once_the_time_is_up() {
        examining("2026-03-02", null, "2026-03-16").isNotApplicable();
        examining("2026-03-02", null, "2026-03-17")
                .isViolatedBy(SPECIMEN_UPDATED)
                .finding(SPECIMEN_UPDATED)
                .shows("circumstances", "[specimenStillOld]");
        examining("2026-03-02", "2026-03-20", "2026-03-16").isNotApplicable();
    }

    @Test
    void is_undetermined_without_the_day_of_the_change() {
        examining(null, "2026-03-16", "2026-03-31")
                .isUndeterminedBy(SPECIMEN_UPDATED)
                .finding(SPECIMEN_UPDATED)
                .shows("missing", "[changedOn]");
    }

    @Test
    void is_undetermined_between_the_earliest_and_the_latest_day_that_may_be_the_last_one() {
        LocalDate changedOn = LocalDate.of(2026, 12, 25);
        Deadline tenWorkingDays = Deadline.of(changedOn, Period.workingDays(10), WorkingCalendar.china());
        LocalDate earliest = tenWorkingDays.earliestLastDay().orElseThrow();
        LocalDate latest = tenWorkingDays.latestLastDay().orElseThrow();

        examining("2026-12-25", earliest.toString(), "2027-12-31").isSatisfied();
        examining("2026-12-25", earliest.plusDays(1).toString(), "2027-12-31").isUndeterminedBy(SPECIMEN_UPDATED);
        examining("2026-12-25", latest.toString(), "2027-12-31").isUndeterminedBy(SPECIMEN_UPDATED);
        examining("2026-12-25", latest.plusDays(1).toString(), "2027-12-31").isViolatedBy(SPECIMEN_UPDATED);
        examining("2026-12-25", null, earliest.toString()).isNotApplicable();
        examining("2026-12-25", null, latest.toString()).isUndeterminedBy(SPECIMEN_UPDATED);
        examining("2026-12-25", null, latest.plusDays(1).toString()).isViolatedBy(SPECIMEN_UPDATED);
    }

    static SpecimenChange change(@Nullable String changedOn, @Nullable String updatedOn, String asOf) {
        return new SpecimenChange(
                "change/1",
                "account",
                changedOn == null ? null : LocalDate.parse(changedOn),
                updatedOn == null ? null : LocalDate.parse(updatedOn),
                LocalDate.parse(asOf));
    }

    private static OutcomeAssert examining(@Nullable String changedOn, @Nullable String updatedOn, String asOf) {
        return assertThat(new SpecimenUpdated(WorkingCalendar.china(), Policy.builtIn())
                .examine(change(changedOn, updatedOn, asOf)));
    }
}
