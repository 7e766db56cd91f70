package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.IN_FORCE_WHEN_USED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import io.neikong.finance.seal.SealLife.Disposal;
import io.neikong.finance.seal.SealLife.Loss;
import io.neikong.finance.seal.SealLife.Witness;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stopped on Thursday, 5 March 2026; ten working days later is Thursday, 19 March. */
class StoppedSealDisposedTest {

    private static final StoppedSealDisposed CONTROL = new StoppedSealDisposed(WorkingCalendar.china());

    @Test
    void a_stopped_seal_is_dealt_with_through_the_tenth_working_day() {
        for (Disposal.Kind kind : List.of(Disposal.Kind.RETURNED, Disposal.Kind.SEALED)) {
            examining(stopped(disposal(kind, "2026-03-19"), "2026-03-31"))
                    .isSatisfied()
                    .examined(IN_FORCE_WHEN_USED);
            examining(stopped(disposal(kind, "2026-03-20"), "2026-03-31"))
                    .isViolatedBy(IN_FORCE_WHEN_USED)
                    .finding(IN_FORCE_WHEN_USED)
                    .weighs(Severity.MAJOR)
                    .shows("dueOn", "2026-03-19")
                    .shows("circumstances", "[stoppedSealDisposedLate]");
        }
    }

    @Test
    void nobody_is_no_witness() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Witness(" ", "finance"))
                .withMessage("person must not be blank");
        assertThat(new Witness("an", " ")).isEqualTo(new Witness("an", null));
    }

    @Test
    void a_stopped_seal_that_is_still_there_is_a_breach_once_the_time_is_up() {
        examining(stopped(null, "2026-03-19")).isNotApplicable();
        examining(stopped(null, "2026-03-20"))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[stoppedSealStillThere]");
    }

    @Test
    void a_seal_is_destroyed_by_people_of_three_departments() {
        examining(destroyed("2026-03-19", "FIN", "OFF", "AUD")).isSatisfied();
        examining(destroyed("2026-03-19", "FIN", "FIN", "OFF"))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[tooFewDestroyed]");
        examining(destroyed("2026-03-19")).isViolatedBy(IN_FORCE_WHEN_USED);
        examining(destroyed("2026-03-19", "FIN", "FIN", "OFF", "AUD")).isSatisfied();
    }

    @Test
    void is_undetermined_when_a_department_that_decides_is_not_recorded() {
        examining(destroyed("2026-03-19", "FIN", "OFF", null))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[department]");
        examining(destroyed("2026-03-19", "FIN", null)).isViolatedBy(IN_FORCE_WHEN_USED);
        examining(destroyed("2026-03-19", "FIN", "OFF", "AUD", null)).isSatisfied();
    }

    @Test
    void is_undetermined_when_the_day_or_the_calendar_is_missing() {
        examining(destroyed(null, "FIN", "OFF", "AUD"))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[disposedOn]");
        examining(stoppedOn("2026-12-28", "2027-01-12"))
                .isUndeterminedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("missing", "[workingCalendar]");
    }

    @Test
    void a_seal_in_force_or_lost_is_not_examined() {
        examining(new SealLife("seal", null, null, null, null, LocalDate.of(2026, 3, 31)))
                .isNotApplicable();
        examining(new SealLife(
                        "seal",
                        null,
                        Instant.parse("2026-03-05T09:00:00+08:00"),
                        null,
                        new Loss(Instant.parse("2026-03-05T09:00:00+08:00"), null, null, null),
                        LocalDate.of(2026, 3, 31)))
                .isNotApplicable();
    }

    @Test
    void hours_and_no_department_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoppedSealDisposed(WorkingCalendar.china(), Period.hours(1), 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoppedSealDisposed(WorkingCalendar.china(), Period.workingDays(1), 0));
    }

    @Test
    void what_is_done_with_a_seal_after_the_day_judged_on_is_not_done_yet() {
        examining(stopped(disposal(Disposal.Kind.SEALED, "2026-03-30"), "2026-03-10"))
                .isNotApplicable();
        examining(stopped(disposal(Disposal.Kind.SEALED, "2026-03-30"), "2026-03-29"))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[stoppedSealStillThere]");
        examining(stopped(disposal(Disposal.Kind.SEALED, "2026-03-30"), "2026-03-30"))
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[stoppedSealDisposedLate]");
    }

    @Test
    void one_person_of_three_departments_is_not_three_people() {
        List<Witness> alone = List.of(new Witness("an", "FIN"), new Witness("an", "OFF"), new Witness("an", "AUD"));

        examining(stopped(new Disposal(Disposal.Kind.DESTROYED, LocalDate.of(2026, 3, 10), alone), "2026-03-31"))
                .isViolatedBy(IN_FORCE_WHEN_USED)
                .finding(IN_FORCE_WHEN_USED)
                .shows("circumstances", "[tooFewDestroyed]");
    }

    static SealLife destroyed(@Nullable String day, @Nullable String... departments) {
        List<Witness> witnesses = new ArrayList<>();
        for (String department : departments) {
            witnesses.add(new Witness("p" + witnesses.size(), department));
        }
        return stopped(
                new Disposal(Disposal.Kind.DESTROYED, day == null ? null : LocalDate.parse(day), witnesses),
                "2026-03-31");
    }

    private static Disposal disposal(Disposal.Kind kind, String day) {
        return new Disposal(kind, LocalDate.parse(day), List.of());
    }

    static SealLife stopped(@Nullable Disposal disposal, String asOf) {
        return new SealLife(
                "seal", null, Instant.parse("2026-03-05T09:00:00+08:00"), disposal, null, LocalDate.parse(asOf));
    }

    static SealLife stoppedOn(String day, String asOf) {
        return new SealLife("seal", null, ChinaTime.startOf(LocalDate.parse(day)), null, null, LocalDate.parse(asOf));
    }

    private static OutcomeAssert examining(SealLife life) {
        return assertThat(CONTROL.examine(life));
    }
}
