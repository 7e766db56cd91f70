package io.neikong.permissions.mover;

import static io.neikong.permissions.mover.MoverRule.SUSPENDED_WHILE_AWAY;
import static io.neikong.permissions.mover.Movers.at;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Outcome;
import io.neikong.permissions.mover.Absence.AccountOfAbsentee;
import io.neikong.permissions.mover.Absence.Kind;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-3 of the notice, PRM-006. */
class SuspendedWhileAwayTest {

    private static final SuspendedWhileAway CONTROL = new SuspendedWhileAway();
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @ParameterizedTest(name = "away for {0} days: examined {1}")
    @CsvSource({"14, false", "15, true", "16, true"})
    void fifteen_days_are_long(int days, boolean examined) {
        Outcome outcome = CONTROL.examine(absence(FROM, FROM.plusDays(days), null));

        if (examined) {
            assertThat(outcome)
                    .finding(SUSPENDED_WHILE_AWAY)
                    .isBreach()
                    .concerns("li")
                    .shows("account", "a1")
                    .shows("days", (long) days)
                    .shows("openDays", (long) days);
        } else {
            assertThat(outcome).isNotApplicable();
        }
    }

    @Test
    void a_day_on_which_it_was_suspended_in_part_is_in_order() {
        Validity suspended = new Validity(at(FROM, 17), at(FROM.plusDays(19), 8));

        assertThat(CONTROL.examine(absence(FROM, FROM.plusDays(20), null, account(suspended))))
                .isSatisfied();
    }

    @Test
    void each_account_that_was_open_on_some_day_is_a_finding() {
        Outcome outcome = CONTROL.examine(absence(
                FROM,
                FROM.plusDays(20),
                null,
                account(Validity.ofDays(FROM.plusDays(1), FROM.plusDays(20))),
                new AccountOfAbsentee("a2", Validity.ALWAYS, List.of(Validity.ofDays(FROM, FROM.plusDays(19)))),
                new AccountOfAbsentee("a3", Validity.ALWAYS, List.of(Validity.ofDays(FROM, FROM.plusDays(20))))));

        assertThat(outcome).isViolatedBy(SUSPENDED_WHILE_AWAY, SUSPENDED_WHILE_AWAY);
        assertThat(outcome.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "An account could be used while its owner was away for long. Person: li; absence: absence 1"
                                + " (secondment); away from 2026-03-02 through 2026-03-21; days: 20; suspension required"
                                + " from 15 days on; account: a1; first day open: 2026-03-02; days open: 1.",
                        "An account could be used while its owner was away for long. Person: li; absence: absence 1"
                                + " (secondment); away from 2026-03-02 through 2026-03-21; days: 20; suspension required"
                                + " from 15 days on; account: a2; first day open: 2026-03-21; days open: 1.");
    }

    @Test
    void two_suspensions_that_touch_leave_no_day_open() {
        assertThat(CONTROL.examine(absence(
                        FROM,
                        FROM.plusDays(20),
                        null,
                        account(Validity.ofDays(FROM.plusDays(10), null), Validity.ofDays(null, FROM.plusDays(10))))))
                .isSatisfied();
    }

    @Test
    void an_account_that_was_closed_needs_no_suspension() {
        AccountOfAbsentee closed = new AccountOfAbsentee("a1", Validity.ofDays(null, FROM), List.of());

        assertThat(CONTROL.examine(absence(FROM, FROM.plusDays(20), null, closed)))
                .isSatisfied();
    }

    @Test
    void an_extension_counts_from_the_day_on_which_it_was_known() {
        AccountOfAbsentee account = account(Validity.ofDays(FROM.plusDays(5), FROM.plusDays(30)));

        assertThat(CONTROL.examine(absence(FROM, FROM.plusDays(30), FROM.plusDays(5), account)))
                .isSatisfied();
        assertThat(CONTROL.examine(absence(FROM, FROM.plusDays(30), FROM.plusDays(4), account)))
                .finding(SUSPENDED_WHILE_AWAY)
                .shows("firstOpenOn", FROM.plusDays(4))
                .shows("openDays", 1L);
        assertThat(CONTROL.examine(absence(FROM, FROM.plusDays(30), null, account)))
                .finding(SUSPENDED_WHILE_AWAY)
                .shows("openDays", 5L);
    }

    @Test
    void an_absence_without_end_counts_to_the_day_it_is_looked_at_which_is_not_over() {
        assertThat(CONTROL.examine(absence(AS_OF.minusDays(13), null, null))).isNotApplicable();
        assertThat(CONTROL.examine(absence(AS_OF.minusDays(14), null, null)))
                .finding(SUSPENDED_WHILE_AWAY)
                .shows("days", 15L)
                .shows("openDays", 14L);
    }

    @Test
    void one_that_begins_today_or_later_is_not_examined_yet() {
        assertThat(CONTROL.examine(absence(AS_OF, AS_OF.plusDays(60), null))).isNotApplicable();
        assertThat(CONTROL.examine(absence(AS_OF.minusDays(1), AS_OF.plusDays(60), null)))
                .isViolatedBy(SUSPENDED_WHILE_AWAY);
    }

    @Test
    void is_undetermined_without_the_first_day() {
        assertThat(CONTROL.examine(absence(null, FROM, null)))
                .finding(SUSPENDED_WHILE_AWAY)
                .isGap()
                .shows("missing", List.of("awayFrom"));
    }

    @Test
    void a_district_can_set_another_number() {
        assertThat(new SuspendedWhileAway(30).examine(absence(FROM, FROM.plusDays(29), null)))
                .isNotApplicable();
        assertThatThrownBy(() -> new SuspendedWhileAway(0)).hasMessageContaining("at least 1, but was 0");
    }

    private static AccountOfAbsentee account(Validity... suspended) {
        return new AccountOfAbsentee("a1", Validity.ALWAYS, List.of(suspended));
    }

    private static Absence absence(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate knownOn,
            AccountOfAbsentee... accounts) {
        return new Absence(
                "absence 1",
                "li",
                Kind.SECONDMENT,
                Validity.ofDays(from, to),
                knownOn,
                accounts.length == 0 ? List.of(account()) : List.of(accounts),
                AS_OF);
    }
}
