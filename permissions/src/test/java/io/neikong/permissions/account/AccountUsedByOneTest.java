package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NO_SIGN_OF_SHARING;
import static io.neikong.permissions.account.AccountRule.ONE_OWNER;
import static io.neikong.permissions.account.Days.COUNTER;
import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.FAR_DESK;
import static io.neikong.permissions.account.Days.OTHER_DESK;
import static io.neikong.permissions.account.Days.VDI;
import static io.neikong.permissions.account.Days.at;
import static io.neikong.permissions.account.Days.day;
import static io.neikong.permissions.account.Days.logIn;
import static io.neikong.permissions.account.Days.on;
import static io.neikong.permissions.account.Days.session;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import io.neikong.party.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. */
class AccountUsedByOneTest {

    private static final AccountUsedByOne CONTROL = new AccountUsedByOne();

    @ParameterizedTest(name = "09:00 to {0} here, from 10:00 to {1} there")
    @CsvSource({
        "10:10, 12:00, false, 10 minutes together are tolerated",
        "10:11, 12:00, true, 11 minutes are not",
        "12:00, 10:10, false, the later session is short",
        "12:00, 10:11, true, the later session is long enough",
        "10:00, 12:00, false, one ends as the other begins",
    })
    void two_terminals_at_once_are_a_sign(String to, String otherTo, boolean found, String why) {
        Outcome outcome = CONTROL.examine(day(session(DESK, "09:00", to), session(OTHER_DESK, "10:00", otherTo)));

        assertThat(outcome.findings().size()).as(why).isEqualTo(found ? 1 : 0);
    }

    @Test
    void a_sign_shows_its_terminals_and_its_confidence() {
        Outcome outcome = CONTROL.examine(day(session(DESK, "09:00", "12:00"), session(OTHER_DESK, "10:00", "11:00")));

        assertThat(outcome).isViolatedBy(NO_SIGN_OF_SHARING).examined(NO_SIGN_OF_SHARING);
        assertThat(outcome)
                .finding(NO_SIGN_OF_SHARING)
                .weighs(Severity.MAJOR)
                .concerns("li")
                .shows("day", DAY)
                .shows("happenedOn", DAY)
                .shows("terminals", "[PC-1, PC-2]")
                .shows("circumstances", "[concurrentSessions]")
                .shows("firstAt", "2026-03-05T10:00:00+08:00")
                .shows("confidence", 90)
                .says(
                        Locale.CHINESE,
                        "登录日志显示账号可能由多人混用。账号或终端：S0001；系统：SUB；日期：2026-03-05；迹象：同一时间在多个终端登录；"
                                + "涉及终端：PC-1、PC-2；首次出现：2026-03-05 10:00:00；置信度：90%。");
    }

    @Test
    void two_sessions_on_one_terminal_are_no_sign() {
        assertThat(CONTROL.examine(day(session(DESK, "09:00", "12:00"), session(DESK, "10:00", "11:00"))))
                .isSatisfied();
    }

    @Test
    void an_undeclared_terminal_lowers_the_confidence() {
        Outcome outcome = CONTROL.examine(
                day(session(DESK, "09:00", "12:00"), session(Terminal.undeclared("10.1.1.7"), "10:00", "11:00")));

        assertThat(outcome).finding(NO_SIGN_OF_SHARING).shows("confidence", 70);
    }

    @Test
    void nat_or_vdi_making_all_users_one_ip_is_not_reported() {
        assertThat(CONTROL.examine(day(session(DESK, "09:00", "12:00"), session(VDI, "10:00", "11:00"))))
                .isSatisfied();
    }

    @Test
    void a_kiosk_is_below_the_threshold_and_reported_by_a_district_that_asks_for_less() {
        AccountDay atTheCounter = day(session(DESK, "09:00", "12:00"), session(COUNTER, "10:00", "11:00"));
        AccountUsedByOne strict =
                new AccountUsedByOne(new Confidence(90, 70, 40, 0, 40), Duration.ofMinutes(10), Duration.ofMinutes(20));

        assertThat(CONTROL.examine(atTheCounter)).isSatisfied();
        assertThat(strict.examine(atTheCounter)).finding(NO_SIGN_OF_SHARING).shows("confidence", 40);
    }

    @ParameterizedTest(name = "logged in at 09:00, far away at {0}")
    @CsvSource({"09:19:59, true", "09:20, false", "09:21, false"})
    void two_places_with_too_little_time_between_are_a_sign(String later, boolean found) {
        Outcome outcome = CONTROL.examine(day(session(DESK, "09:00", "09:05"), session(FAR_DESK, later, "11:00")));

        assertThat(outcome.findings()).hasSize(found ? 1 : 0);
        if (found) {
            assertThat(outcome).finding(NO_SIGN_OF_SHARING).shows("circumstances", "[impossibleTravel]");
        }
    }

    @Test
    void an_owner_abroad_and_a_log_in_at_home_are_impossible_travel_unless_behind_a_gateway() {
        Terminal notebook = Terminal.undeclared("NB-7");
        Session abroad = new Session(notebook, "Singapore", at("09:00"), at("09:05"), true);
        Session throughVpn = new Session(VDI, "Singapore", at("09:00"), at("09:05"), true);

        assertThat(CONTROL.examine(day(abroad, session(DESK, "09:10", "10:00"))))
                .finding(NO_SIGN_OF_SHARING)
                .shows("circumstances", "[impossibleTravel]");
        assertThat(CONTROL.examine(day(throughVpn, session(DESK, "09:10", "10:00"))))
                .isSatisfied();
    }

    @Test
    void both_signs_are_one_finding() {
        Outcome outcome = CONTROL.examine(day(session(DESK, "09:00", "12:00"), session(FAR_DESK, "09:05", "11:00")));

        assertThat(outcome)
                .finding(NO_SIGN_OF_SHARING)
                .shows("circumstances", "[concurrentSessions, impossibleTravel]");
    }

    @Test
    void a_log_out_that_was_not_logged_is_a_gap_if_it_matters() {
        assertThat(CONTROL.examine(day(logIn(DESK, "09:00"), session(OTHER_DESK, "10:00", "11:00"))))
                .isUndeterminedBy(NO_SIGN_OF_SHARING);
        assertThat(CONTROL.examine(day(session(DESK, "09:00", "12:00"), logIn(OTHER_DESK, "10:00"))))
                .isUndeterminedBy(NO_SIGN_OF_SHARING);
        assertThat(CONTROL.examine(day(session(DESK, "09:00", "10:00"), logIn(OTHER_DESK, "10:00"))))
                .isSatisfied();
        assertThat(CONTROL.examine(day(logIn(DESK, "09:00"), session(OTHER_DESK, "10:00", "10:10"))))
                .isSatisfied();
        assertThat(CONTROL.examine(day(logIn(DESK, "09:00"), logIn(VDI, "10:00"))))
                .isSatisfied();
    }

    @Test
    void the_next_log_in_on_a_terminal_ends_the_session_before_it() {
        Outcome outcome = CONTROL.examine(
                day(logIn(DESK, "09:00"), session(DESK, "10:00", "10:30"), session(OTHER_DESK, "11:00", "12:00")));

        assertThat(outcome).isSatisfied();
    }

    @Test
    void a_terminal_that_was_not_logged_is_a_gap_beside_another_session() {
        assertThat(CONTROL.examine(day(session(null, "09:00", "12:00")))).isSatisfied();
        assertThat(CONTROL.examine(day(session(null, "09:00", "12:00"), session(DESK, "13:00", "14:00"))))
                .isUndeterminedBy(NO_SIGN_OF_SHARING);
        assertThat(CONTROL.examine(day(
                        session(null, "09:00", "12:00"),
                        session(DESK, "13:00", "15:00"),
                        session(OTHER_DESK, "14:00", "16:00"))))
                .found(List.of(NO_SIGN_OF_SHARING), List.of(NO_SIGN_OF_SHARING));
    }

    @Test
    void a_session_of_the_evening_before_counts_on_the_day_of_the_later_log_in_only() {
        Session overnight = new Session(DESK, null, on(DAY.minusDays(1), "23:00"), at("02:00"), true);
        Session night = session(OTHER_DESK, "01:00", "03:00");

        assertThat(CONTROL.examine(day(overnight, night))).isViolatedBy(NO_SIGN_OF_SHARING);
        assertThat(CONTROL.examine(new AccountDay(
                        "S0001",
                        null,
                        Account.Kind.PERSONAL,
                        Set.of("li"),
                        DAY.minusDays(1),
                        List.of(overnight, night))))
                .isSatisfied();
    }

    @Test
    void a_log_in_utc_and_one_in_local_time_come_together() {
        Session utc = new Session(
                DESK, null, Instant.parse("2026-03-05T01:30:00Z"), Instant.parse("2026-03-05T04:00:00Z"), true);

        assertThat(CONTROL.examine(day(utc, session(OTHER_DESK, "10:00", "11:00"))))
                .isViolatedBy(NO_SIGN_OF_SHARING);
        assertThat(CONTROL.examine(day(utc, session(OTHER_DESK, "01:00", "01:30"))))
                .isSatisfied();
    }

    @Test
    void programs_run_where_they_like() {
        Session here = new Session(DESK, null, at("09:00"), at("12:00"), false);
        Session there = new Session(OTHER_DESK, null, at("10:00"), at("12:00"), false);

        assertThat(CONTROL.examine(day(here, there))).isNotApplicable();
        assertThat(CONTROL.examine(service(here, there))).isSatisfied().examined(ONE_OWNER);
    }

    @Test
    void an_account_that_is_entered_as_shared_is_reported_once_only_and_not_here() {
        assertThat(CONTROL.examine(new AccountDay(
                        "S0009",
                        "SUB",
                        Account.Kind.SHARED,
                        Set.of(),
                        DAY,
                        List.of(session(DESK, "09:00", "12:00"), session(OTHER_DESK, "10:00", "12:00")))))
                .isNotApplicable();
    }

    @Test
    void a_person_who_logs_in_with_a_service_account_is_a_breach() {
        Outcome outcome =
                CONTROL.examine(service(session(DESK, "09:00", "12:00"), session(OTHER_DESK, "10:00", "12:00")));

        assertThat(outcome).isViolatedBy(ONE_OWNER);
        assertThat(outcome)
                .finding(ONE_OWNER)
                .shows("circumstances", "[interactiveServiceLogIn]")
                .shows("count", 2)
                .shows("happenedOn", DAY);
    }

    @Test
    void refuses_negative_durations_and_percentages_that_are_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccountUsedByOne(Confidence.DEFAULT, Duration.ofMinutes(-1), Duration.ZERO))
                .withMessageContaining("PT-1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(101, 70, 40, 0, 60))
                .withMessageContaining("workplace");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Confidence(90, 70, 40, 0, 0))
                .withMessageContaining("atLeast");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(DESK, "10:00", "09:00"))
                .withMessageContaining("before from");
    }

    @Test
    void a_session_of_the_day_before_without_a_terminal_is_a_gap_while_it_may_be_open() {
        Instant lateYesterday = on(DAY.minusDays(1), "22:00");
        Session untilTen = new Session(null, null, lateYesterday, at("10:00"), true);
        Session open = new Session(null, null, lateYesterday, null, true);

        assertThat(CONTROL.examine(day(untilTen, session(DESK, "09:00", "11:00"))))
                .isUndeterminedBy(NO_SIGN_OF_SHARING)
                .finding(NO_SIGN_OF_SHARING)
                .shows("missing", "[logInTerminal]");
        assertThat(CONTROL.examine(day(open, session(DESK, "09:00", "11:00")))).isUndeterminedBy(NO_SIGN_OF_SHARING);
        assertThat(CONTROL.examine(day(untilTen, session(DESK, "09:50", "11:00"))))
                .isSatisfied();
    }

    private static AccountDay service(Session... sessions) {
        return new AccountDay("svc-bank", "FMS", Account.Kind.SERVICE, Set.of(), DAY, List.of(sessions));
    }
}
