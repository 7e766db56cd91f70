package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.RESET_NOT_ABUSED;
import static io.neikong.permissions.account.Days.COUNTER;
import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.OTHER_DESK;
import static io.neikong.permissions.account.Days.VDI;
import static io.neikong.permissions.account.Days.at;
import static io.neikong.permissions.account.Days.logIn;
import static io.neikong.permissions.account.Days.on;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.control.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-5 of the notice. Wang resets the password of an account of Li; PC-1 is the workplace of Li, PC-2 that of Wang. */
class ResetNotAbusedTest {

    private static final ResetNotAbused CONTROL = new ResetNotAbused();

    @Test
    void a_log_in_from_the_owners_desk_is_in_order() {
        assertThat(examine("wang", OTHER_DESK, logIn(DESK, "10:05"))).isSatisfied();
    }

    @Test
    void a_log_in_from_the_desk_of_who_reset_it_is_a_breach() {
        Outcome outcome = examine("wang", null, logIn(OTHER_DESK, "10:05"), logIn(OTHER_DESK, "11:00"));

        assertThat(outcome).isViolatedBy(RESET_NOT_ABUSED);
        assertThat(outcome)
                .finding(RESET_NOT_ABUSED)
                .weighs(Severity.CRITICAL)
                .concerns("li", "wang")
                .shows("count", 2)
                .shows("confidence", 90)
                .shows("happenedOn", DAY)
                .says(
                        Locale.CHINESE,
                        "他人重置密码后，该账号从重置人的终端登录。重置编号：R1；账号：S0001；重置人：wang；重置时间：2026-03-05 10:00:00；"
                                + "首次登录：2026-03-05 10:05:00；登录次数：2；终端：PC-2；置信度：90%。");
    }

    @Test
    void a_log_in_where_the_password_was_reset_is_a_breach_with_less_confidence() {
        Terminal undeclared = Terminal.undeclared("10.1.1.7");

        assertThat(examine("wang", undeclared, logIn(undeclared, "10:05")))
                .finding(RESET_NOT_ABUSED)
                .shows("confidence", 70);
    }

    @Test
    void help_at_the_owners_desk_is_in_order() {
        assertThat(examine("wang", DESK, logIn(DESK, "10:01"))).isSatisfied();
    }

    @ParameterizedTest(name = "logged in {0} seconds after the reset")
    @CsvSource({"-1, 0", "0, 1", "86400, 1", "86401, 0"})
    void only_log_ins_within_a_day_of_the_reset_count(int seconds, int findings) {
        Session session = new Session(OTHER_DESK, null, at("10:00").plusSeconds(seconds), null, true);

        assertThat(examine("wang", null, session).findings()).hasSize(findings);
    }

    @Test
    void the_owner_may_reset_his_own_password_anywhere() {
        assertThat(examine("li", OTHER_DESK, logIn(OTHER_DESK, "10:01"))).isSatisfied();
    }

    @Test
    void a_kiosk_and_a_gateway_show_too_little() {
        assertThat(examine("wang", COUNTER, logIn(COUNTER, "10:01"))).isSatisfied();
        assertThat(examine("wang", VDI, logIn(VDI, "10:01"))).isSatisfied();
    }

    @Test
    @DisplayName("admin / super-user is no exception")
    void an_administrator_is_no_exception() {
        Terminal ofTheAdministrator = new Terminal("PC-7", Terminal.Kind.WORKPLACE, "admin", "INF");

        assertThat(examine("admin", ofTheAdministrator, logIn(ofTheAdministrator, "10:01")))
                .isViolatedBy(RESET_NOT_ABUSED);
    }

    @Test
    void whoever_is_not_recorded_is_a_gap() {
        assertThat(examine(null, OTHER_DESK, logIn(OTHER_DESK, "10:01")))
                .finding(RESET_NOT_ABUSED)
                .isGap()
                .shows("missing", "[resetBy]");
        assertThat(CONTROL.examine(new PasswordReset("R1", "S0001", null, null, null, null, List.of())))
                .finding(RESET_NOT_ABUSED)
                .shows("missing", "[resetBy, accountOwner, resetAt]");
    }

    @Test
    void a_log_in_without_a_terminal_is_a_gap() {
        assertThat(examine("wang", OTHER_DESK, logIn(null, "10:01"), logIn(DESK, "10:02")))
                .isUndeterminedBy(RESET_NOT_ABUSED);
        assertThat(examine("wang", OTHER_DESK, logIn(null, "10:01"), logIn(OTHER_DESK, "10:02")))
                .isViolatedBy(RESET_NOT_ABUSED);
    }

    @Test
    void a_program_that_goes_on_is_in_order() {
        assertThat(examine("wang", OTHER_DESK, new Session(OTHER_DESK, null, on(DAY, "10:01"), null, false)))
                .isSatisfied();
    }

    @Test
    void refuses_a_negative_duration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResetNotAbused(Confidence.DEFAULT, Duration.ofHours(-1)))
                .withMessageContaining("PT-1H");
    }

    private static Outcome examine(@Nullable String resetBy, @Nullable Terminal terminal, Session... after) {
        return CONTROL.examine(new PasswordReset("R1", "S0001", "li", resetBy, at("10:00"), terminal, List.of(after)));
    }
}
