package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NO_SIGN_OF_SHARING;
import static io.neikong.permissions.account.Days.COUNTER;
import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.VDI;
import static io.neikong.permissions.account.Days.at;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.permissions.account.TerminalDay.LogIn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. */
class TerminalNotPassedAroundTest {

    private static final TerminalNotPassedAround CONTROL = new TerminalNotPassedAround();

    @ParameterizedTest(name = "the third at {0}")
    @CsvSource({"10:10, 1", "10:10:01, 0", "10:30, 0"})
    void three_people_within_minutes_are_a_sign(String third, int findings) {
        Outcome outcome = examine(DESK, logIn("li", "10:00"), logIn("wang", "10:04"), logIn("zhao", third));

        assertThat(outcome.findings()).hasSize(findings);
    }

    @Test
    void a_sign_shows_who_when_and_how_sure() {
        Outcome outcome = examine(
                Terminal.undeclared("10.1.1.7"),
                logIn("chen", "08:00"),
                logIn("li", "10:00"),
                logIn("wang", "10:04"),
                logIn("zhao", "10:08"),
                logIn("sun", "10:12"));

        assertThat(outcome).isViolatedBy(NO_SIGN_OF_SHARING);
        assertThat(outcome)
                .finding(NO_SIGN_OF_SHARING)
                .concerns("li", "wang", "zhao", "sun")
                .shows("count", 3)
                .shows("firstAt", "2026-03-05T10:00:00+08:00")
                .shows("confidence", 70)
                .shows("happenedOn", DAY)
                .says(
                        Locale.CHINESE,
                        "登录日志显示账号可能由多人混用。账号或终端：10.1.1.7；日期：2026-03-05；迹象：短时间内多人账号在同一终端登录；"
                                + "涉及人数：3；时间范围：10 分钟内；首次出现：2026-03-05 10:00:00；置信度：70%。");
    }

    @Test
    void a_legitimate_shift_change_on_one_pc_is_no_sign() {
        assertThat(examine(DESK, logIn("li", "11:58"), logIn("wang", "12:00"))).isSatisfied();
        assertThat(examine(
                        DESK,
                        logIn("li", "11:58"),
                        logIn("zhao", "11:59"),
                        new LogIn("S-wang", "wang", at("12:00"), at("12:00"))))
                .isSatisfied();
    }

    @ParameterizedTest(name = "30 minutes around 12:00: {0}")
    @CsvSource({"11:30, 0", "12:30, 0", "11:29:59, 1", "12:30:01, 1"})
    void only_a_log_in_close_to_the_own_shift_does_not_count(String at, int findings) {
        LogIn late = new LogIn("S-wang", "wang", at(at), at("12:00"));
        LogIn before = new LogIn("S-li", "li", at(at).minusSeconds(60), null);
        LogIn after = new LogIn("S-zhao", "zhao", at(at).plusSeconds(60), null);

        assertThat(examine(DESK, late, before, after).findings()).hasSize(findings);
    }

    @Test
    void several_accounts_of_one_person_are_one_person() {
        assertThat(examine(
                        DESK,
                        new LogIn("S1", "li", at("10:00"), null),
                        new LogIn("F1", "li", at("10:01"), null),
                        logIn("wang", "10:02")))
                .isSatisfied();
    }

    @Test
    void accounts_of_nobody_known_are_a_gap_if_they_make_the_difference() {
        LogIn unknown = new LogIn("S9", null, at("10:03"), null);

        assertThat(examine(DESK, logIn("li", "10:00"), logIn("wang", "10:01"), unknown))
                .isUndeterminedBy(NO_SIGN_OF_SHARING);
        assertThat(examine(DESK, logIn("li", "10:00"), unknown, unknown)).isSatisfied();
        assertThat(examine(DESK, logIn("li", "10:00"), logIn("wang", "10:01"), logIn("zhao", "10:02"), unknown))
                .isViolatedBy(NO_SIGN_OF_SHARING);
    }

    @Test
    void a_kiosk_a_gateway_and_a_virtual_desktop_are_not_examined() {
        for (Terminal terminal : List.of(COUNTER, VDI)) {
            assertThat(examine(terminal, logIn("li", "10:00"), logIn("wang", "10:01"), logIn("zhao", "10:02")))
                    .isNotApplicable();
        }
    }

    @Test
    void a_terminal_on_which_nobody_logged_in_is_not_examined() {
        assertThat(examine(DESK)).isNotApplicable();
    }

    @Test
    void a_district_says_how_many_are_too_many() {
        TerminalNotPassedAround two =
                new TerminalNotPassedAround(Confidence.DEFAULT, 2, Duration.ofMinutes(5), Duration.ZERO);

        assertThat(two.examine(new TerminalDay(DESK, DAY, List.of(logIn("li", "10:00"), logIn("wang", "10:05")))))
                .isViolatedBy(NO_SIGN_OF_SHARING);
    }

    @Test
    void refuses_a_crowd_of_one_and_negative_durations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TerminalNotPassedAround(Confidence.DEFAULT, 1, Duration.ZERO, Duration.ZERO))
                .withMessageContaining("at least 2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TerminalNotPassedAround(Confidence.DEFAULT, 2, Duration.ofMinutes(-1), Duration.ZERO))
                .withMessageContaining("PT-1M");
    }

    private static Outcome examine(Terminal terminal, LogIn... logIns) {
        return CONTROL.examine(new TerminalDay(terminal, DAY, List.of(logIns)));
    }

    private static LogIn logIn(@Nullable String person, String at) {
        return new LogIn("S-" + person, person, at(at), null);
    }
}
