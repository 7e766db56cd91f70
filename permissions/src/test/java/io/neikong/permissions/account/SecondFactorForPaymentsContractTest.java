package io.neikong.permissions.account;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import java.util.Set;

class SecondFactorForPaymentsContractTest implements ControlContract<AccountAccess> {

    @Override
    public Control<AccountAccess> control() {
        return new SecondFactorForPayments(Set.of("cash.pay"));
    }

    @Override
    public AccountAccess satisfying() {
        return new AccountAccess("F0001", "li", List.of("cash.pay"), true);
    }

    @Override
    public List<AccountAccess> offending() {
        return List.of(
                new AccountAccess("F0001", "li", List.of("cash.pay"), false),
                new AccountAccess("F0001", null, List.of("cash.pay"), null));
    }
}
