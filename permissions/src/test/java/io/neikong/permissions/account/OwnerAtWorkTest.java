package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.OWNER_AT_WORK;
import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.VDI;
import static io.neikong.permissions.account.Days.at;
import static io.neikong.permissions.account.Days.logIn;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.permissions.account.OwnerDay.Absence;
import io.neikong.permissions.account.OwnerDay.Kind;
import io.neikong.time.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. */
class OwnerAtWorkTest {

    private static final OwnerAtWork CONTROL = new OwnerAtWork();
    private static final Absence WHOLE_DAY = new Absence(Kind.LEAVE, Validity.ofDays(DAY, DAY.plusDays(1)));
    private static final Absence MORNING = new Absence(Kind.LEAVE, new Validity(at("08:30"), at("12:00")));
    private static final Absence ABROAD = new Absence(Kind.JOURNEY, Validity.ofDays(DAY, DAY.plusDays(4)));

    @Test
    void a_log_in_at_work_is_satisfied() {
        assertThat(examine(List.of(Validity.ALWAYS), List.of(), null, logIn(DESK, "09:00")))
                .isSatisfied();
    }

    @Test
    void a_log_in_on_leave_is_a_breach() {
        Outcome outcome = examine(null, List.of(WHOLE_DAY), null, logIn(DESK, "09:00"), logIn(DESK, "14:00"));

        assertThat(outcome).isViolatedBy(OWNER_AT_WORK);
        assertThat(outcome)
                .finding(OWNER_AT_WORK)
                .weighs(Severity.MAJOR)
                .concerns("li")
                .shows("circumstances", "[onLeave]")
                .shows("firstAt", "2026-03-05T09:00:00+08:00")
                .shows("count", 2)
                .shows("happenedOn", DAY);
    }

    @ParameterizedTest(name = "on leave from 08:30 to 12:00, logged in at {0}")
    @CsvSource({"08:29:59, 0", "08:30, 1", "11:59:59, 1", "12:00, 0", "13:30, 0"})
    void a_half_day_of_leave_leaves_the_other_half_free(String time, int findings) {
        assertThat(examine(null, List.of(MORNING), null, logIn(DESK, time)).findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T03:59:59Z, 1, 11:59:59 in Shanghai is still leave",
        "2026-03-05T04:00:00Z, 0, noon in Shanghai is not",
        "2026-03-05T11:00:00Z, 0, read as local time this would be leave",
    })
    void a_utc_log_is_read_as_moments(Instant at, int findings, String why) {
        Session utc = new Session(DESK, null, at, null, true);

        assertThat(examine(null, List.of(MORNING), null, utc).findings())
                .as(why)
                .hasSize(findings);
    }

    @Test
    void a_log_in_after_leaving_is_critical() {
        List<Validity> left = List.of(Validity.ofDays(LocalDate.of(2020, 1, 1), DAY));

        assertThat(examine(left, List.of(), null, logIn(DESK, "09:00")))
                .finding(OWNER_AT_WORK)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", "[afterLeaving]");
    }

    @Test
    void the_last_day_of_work_is_in_order() {
        List<Validity> lastDay = List.of(Validity.ofDays(LocalDate.of(2020, 1, 1), DAY.plusDays(1)));

        assertThat(examine(lastDay, List.of(), null, logIn(DESK, "18:00"))).isSatisfied();
    }

    @Test
    void an_account_created_before_the_persons_entry_must_not_be_used_before() {
        List<Validity> fromTomorrow = List.of(Validity.ofDays(DAY.plusDays(1), null));

        assertThat(examine(fromTomorrow, List.of(), null, logIn(DESK, "09:00")))
                .finding(OWNER_AT_WORK)
                .weighs(Severity.CRITICAL)
                .shows("circumstances", "[beforeEntry]");
        assertThat(examine(fromTomorrow, List.of(), null)).isNotApplicable();
    }

    @Test
    void somebody_between_two_employments_has_left() {
        List<Validity> twice = List.of(Validity.ofDays(null, DAY.minusDays(9)), Validity.ofDays(DAY.plusDays(9), null));

        assertThat(examine(twice, List.of(), null, logIn(DESK, "09:00")))
                .finding(OWNER_AT_WORK)
                .shows("circumstances", "[afterLeaving]");
    }

    @Test
    void an_owner_abroad_may_log_in_from_elsewhere_but_not_from_the_office() {
        Session fromThere = new Session(Terminal.undeclared("NB-7"), "Singapore", at("09:00"), null, true);

        assertThat(examine(null, List.of(ABROAD), null, logIn(VDI, "09:00"))).isSatisfied();
        assertThat(examine(null, List.of(ABROAD), null, fromThere)).isSatisfied();
        assertThat(examine(null, List.of(ABROAD), null, logIn(DESK, "09:00")))
                .finding(OWNER_AT_WORK)
                .shows("circumstances", "[atOfficeWhileAway]");
    }

    @Test
    void a_terminal_that_stands_nobody_knows_where_is_a_gap_while_the_owner_is_abroad() {
        assertThat(examine(null, List.of(ABROAD), null, logIn(Terminal.undeclared("10.1.1.7"), "09:00")))
                .isUndeterminedBy(OWNER_AT_WORK);
        assertThat(examine(null, List.of(ABROAD), null, logIn(null, "09:00"))).isUndeterminedBy(OWNER_AT_WORK);
    }

    @ParameterizedTest(name = "a shift from 09:00 to 17:00, logged in at {0}")
    @CsvSource({"07:59:59, 1", "08:00, 0", "17:59:59, 0", "18:00, 1"})
    void a_log_in_outside_the_shifts_is_a_minor_breach(String time, int findings) {
        Outcome outcome = examine(null, List.of(), List.of(new Validity(at("09:00"), at("17:00"))), logIn(DESK, time));

        assertThat(outcome.findings()).hasSize(findings);
        if (findings > 0) {
            assertThat(outcome).finding(OWNER_AT_WORK).weighs(Severity.MINOR).shows("circumstances", "[outsideShift]");
        }
    }

    @Test
    void a_day_without_a_shift_is_outside_the_shifts_of_who_has_some() {
        assertThat(examine(null, List.of(), List.of(), logIn(DESK, "09:00"))).isViolatedBy(OWNER_AT_WORK);
        assertThat(examine(null, List.of(), null, logIn(DESK, "03:00"))).isSatisfied();
    }

    @Test
    void several_circumstances_are_one_finding_that_weighs_as_the_gravest() {
        Outcome outcome = examine(
                null,
                List.of(MORNING),
                List.of(new Validity(at("09:00"), at("17:00"))),
                logIn(DESK, "09:00"),
                logIn(DESK, "22:00"));

        assertThat(outcome)
                .finding(OWNER_AT_WORK)
                .weighs(Severity.MAJOR)
                .shows("circumstances", "[onLeave, outsideShift]")
                .shows("count", 2);
    }

    @Test
    void a_program_is_never_on_leave() {
        Session program = new Session(DESK, null, at("09:00"), null, false);

        assertThat(examine(null, List.of(WHOLE_DAY), null, program)).isNotApplicable();
    }

    @Test
    void refuses_a_negative_tolerance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnerAtWork(Duration.ofMinutes(-1)))
                .withMessageContaining("PT-1M");
    }

    private static Outcome examine(
            @Nullable List<Validity> employed,
            List<Absence> absences,
            @Nullable List<Validity> shifts,
            Session... sessions) {
        return CONTROL.examine(new OwnerDay("S0001", "li", DAY, List.of(sessions), employed, absences, shifts));
    }
}
