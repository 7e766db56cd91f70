package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import java.util.Set;

class LedgerMatchesSystemContractTest implements ControlContract<AccountInLedger> {

    @Override
    public Control<AccountInLedger> control() {
        return new LedgerMatchesSystem();
    }

    @Override
    public AccountInLedger satisfying() {
        return account(Set.of("view", "accept"), Set.of("accept", "view"));
    }

    @Override
    public List<AccountInLedger> offending() {
        return List.of(
                account(Set.of("accept"), Set.of()),
                account(Set.of(), Set.of("accept", "view", "audit")),
                account(Set.of("accept"), Set.of("view")));
    }

    private static AccountInLedger account(Set<String> inLedger, Set<String> live) {
        return new AccountInLedger("S0001", "clerk", inLedger, live, Flows.AS_OF);
    }
}
