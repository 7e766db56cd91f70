package io.neikong.permissions.account;

import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.FAR_DESK;
import static io.neikong.permissions.account.Days.OTHER_DESK;
import static io.neikong.permissions.account.Days.day;
import static io.neikong.permissions.account.Days.logIn;
import static io.neikong.permissions.account.Days.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.party.Account;
import io.neikong.testkit.ControlContract;
import java.util.List;
import java.util.Set;

class AccountUsedByOneContractTest implements ControlContract<AccountDay> {

    @Override
    public Control<AccountDay> control() {
        return new AccountUsedByOne();
    }

    @Override
    public AccountDay satisfying() {
        return day(session(DESK, "09:00", "10:00"), session(OTHER_DESK, "10:00", "11:00"));
    }

    /** Who owns an account is examined on those of programs, how it is used on all others; there is no fact for both. */
    @Override
    public void a_satisfying_fact_is_satisfied_on_every_rule() {
        Outcome personal = control().examine(satisfying());
        Outcome service = control().examine(service());

        assertThat(personal.findings()).isEmpty();
        assertThat(service.findings()).isEmpty();
        assertThat(List.of(service.examined().get(0), personal.examined().get(0)))
                .isEqualTo(control().rules());
    }

    @Override
    public List<AccountDay> offending() {
        return List.of(
                day(session(DESK, "09:00", "12:00"), session(OTHER_DESK, "10:00", "11:00")),
                day(session(DESK, "09:00", "09:05"), session(FAR_DESK, "09:10", "11:00")),
                day(logIn(DESK, "09:00"), logIn(OTHER_DESK, "10:00")),
                day(session(DESK, "09:00", "12:00"), session(OTHER_DESK, "10:00", "11:00"), logIn(null, "13:00")),
                service(session(DESK, "09:00", "12:00")));
    }

    private static AccountDay service(Session... sessions) {
        return new AccountDay("svc-bank", null, Account.Kind.SERVICE, Set.of(), DAY, List.of(sessions));
    }
}
