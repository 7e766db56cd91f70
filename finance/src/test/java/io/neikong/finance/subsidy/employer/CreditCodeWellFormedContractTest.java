package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.CreditCodeWellFormedTest.code;

import io.neikong.control.Control;
import io.neikong.identifier.StatedIdentifier;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CreditCodeWellFormedContractTest implements ControlContract<StatedIdentifier> {

    @Override
    public Control<StatedIdentifier> control() {
        return new CreditCodeWellFormed();
    }

    @Override
    public StatedIdentifier satisfying() {
        return code("91350100M000100Y43");
    }

    @Override
    public List<StatedIdentifier> offending() {
        return List.of(
                code("91350100M000100Y4"),
                code("91350100M000100Y4Z"),
                code("91350100M0001TGQXM"),
                code("91350100m000100y43"),
                code("91350100 M000100Y43"),
                code("９1350100M000100Y43"),
                code("9135O100M000100Y43"),
                code("440524188001010014"),
                code("4111111111111111"),
                code("913501000001000000"),
                code(null));
    }
}
