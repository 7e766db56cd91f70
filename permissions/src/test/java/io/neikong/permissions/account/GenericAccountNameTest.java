package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.NO_GENERIC_NAME;
import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.history;
import static io.neikong.permissions.account.Days.named;
import static io.neikong.permissions.account.Days.personal;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Severity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clause 5-5 of the notice. */
class GenericAccountNameTest {

    private static final GenericAccountName CONTROL = new GenericAccountName();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "ADMIN",
                "Admin01",
                "ａｄｍｉｎ",
                "ＡＤＭＩＮ１",
                "admin_2",
                "test",
                "Test-User",
                "test01",
                "窗口1",
                "窗口１",
                "窗口一",
                "1号窗口",
                "三号窗口",
                "公用",
                "公用账号",
                "共用帐号02",
                "临时用户",
                "系统管理员",
                "administrator",
                "guest.account"
            })
    void a_name_of_nothing_but_generic_words_and_numbers_is_a_breach(String name) {
        assertThat(CONTROL.examine(named(name))).isViolatedBy(NO_GENERIC_NAME);
        assertThat(CONTROL.examine(named(name)))
                .finding(NO_GENERIC_NAME)
                .weighs(Severity.MINOR)
                .shows("system", "SUB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S0001",
                "0012",
                "user17",
                "账号3",
                "zhangsan",
                "admin-zhang",
                "testament",
                "contest",
                "adminova",
                "窗口李",
                "svc-bank",
                "a1",
                "一",
                "李公用",
                "-"
            })
    void a_name_with_anything_else_in_it_is_in_order(String name) {
        assertThat(CONTROL.examine(named(name))).isSatisfied();
    }

    @Test
    void a_district_names_its_own_words() {
        GenericAccountName own = new GenericAccountName(Set.of("快办"));

        assertThat(own.examine(named("快办1"))).isViolatedBy(NO_GENERIC_NAME);
        assertThat(own.examine(named("admin"))).isSatisfied();
    }

    @Test
    void an_account_that_is_closed_is_not_examined() {
        assertThat(CONTROL.examine(history(DAY, personal("li", null, DAY)))).isNotApplicable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Admin", "ｔｅｓｔ", "no-body"})
    void refuses_words_that_no_name_could_consist_of(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GenericAccountName(Set.of(word)))
                .withMessageContaining("\"" + word + "\"");
    }

    @Test
    @Timeout(5)
    void a_very_long_name_takes_no_longer_than_it_is_long() {
        String longName = "share".repeat(20_000);

        assertThat(CONTROL.examine(named(longName))).isViolatedBy(NO_GENERIC_NAME);
        assertThat(CONTROL.examine(named(longName + "x")).findings()).isEmpty();
    }
}
