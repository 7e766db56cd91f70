package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.Charges.AS_OF;
import static io.neikong.finance.subsidy.channel.PaidToBeneficiaryTest.contract;
import static io.neikong.finance.subsidy.channel.PaidToBeneficiaryTest.to;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.channel.AccountPayment.Contract;
import io.neikong.finance.subsidy.channel.AccountPayment.HolderKind;
import io.neikong.testkit.ControlContract;
import java.util.List;

class PaidToBeneficiaryContractTest implements ControlContract<AccountPayment> {

    @Override
    public Control<AccountPayment> control() {
        return PaidToBeneficiaryTest.CONTROL;
    }

    @Override
    public AccountPayment satisfying() {
        return to("b1", HolderKind.ORDINARY, null);
    }

    @Override
    public List<AccountPayment> offending() {
        return List.of(
                to("b2", HolderKind.ORDINARY, null),
                to("clerk", HolderKind.STAFF, contract("2026-04-11", "2026-04-10")),
                to("agency", HolderKind.INTERMEDIARY, new Contract("k1", false, null, null)),
                new AccountPayment("p1", null, null, false, null, null, null, true, AS_OF),
                new AccountPayment(
                        "p1", "b1", "b2", false, null, new Contract(null, true, null, null), null, true, AS_OF));
    }
}
