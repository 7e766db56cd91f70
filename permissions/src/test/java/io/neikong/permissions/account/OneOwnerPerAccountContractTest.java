package io.neikong.permissions.account;

import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.account;
import static io.neikong.permissions.account.Days.history;
import static io.neikong.permissions.account.Days.personal;

import io.neikong.control.Control;
import io.neikong.party.Account;
import io.neikong.party.Person;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class OneOwnerPerAccountContractTest implements ControlContract<AccountHistory> {

    private static final LocalDate HIRED = LocalDate.of(2024, 3, 4);
    private static final List<Person> EMPLOYED = List.of(new Person("li", Validity.ofDays(HIRED, null)));

    @Override
    public Control<AccountHistory> control() {
        return new OneOwnerPerAccount(Set.of("svc-bank"));
    }

    @Override
    public AccountHistory satisfying() {
        return history(DAY, EMPLOYED, personal("li", HIRED, null));
    }

    @Override
    public List<AccountHistory> offending() {
        return List.of(
                history(DAY, account(Account.Kind.SHARED, null, HIRED, null)),
                history(DAY, account(Account.Kind.SERVICE, null, HIRED, null)),
                history(DAY, personal(null, HIRED, null)),
                history(DAY, EMPLOYED, personal("wang", HIRED, null)),
                history(DAY, personal("li", HIRED, null), personal("wang", HIRED, null)),
                history(
                        DAY,
                        personal("li", null, DAY.minusDays(9)),
                        personal("wang", DAY.minusDays(9), DAY.minusDays(5)),
                        personal("li", DAY.minusDays(5), DAY.minusDays(2)),
                        personal("wang", DAY.minusDays(2), null)),
                history(DAY, personal("li", null, DAY.minusDays(9)), personal("wang", null, DAY.minusDays(2))));
    }
}
