package io.neikong.permissions.account;

import io.neikong.control.Control;
import io.neikong.permissions.account.PersonAccounts.Held;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OneAccountPerSystemContractTest implements ControlContract<PersonAccounts> {

    @Override
    public Control<PersonAccounts> control() {
        return new OneAccountPerSystem();
    }

    @Override
    public PersonAccounts satisfying() {
        return new PersonAccounts("li", List.of(new Held("S1", "SUB", null), new Held("F1", "FMS", null)));
    }

    @Override
    public List<PersonAccounts> offending() {
        return List.of(
                new PersonAccounts("li", List.of(new Held("S1", "SUB", null), new Held("S2", "SUB", null))),
                new PersonAccounts(
                        "li",
                        List.of(
                                new Held("S1", "SUB", null),
                                new Held("S2", "SUB", null),
                                new Held("F1", "FMS", null),
                                new Held("F2", "FMS", null),
                                new Held("X1", null, null))),
                new PersonAccounts("li", List.of(new Held("S1", "SUB", null), new Held("X1", null, null))));
    }
}
