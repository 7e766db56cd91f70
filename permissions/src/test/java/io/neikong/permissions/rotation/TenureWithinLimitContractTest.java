package io.neikong.permissions.rotation;

import io.neikong.control.Control;
import io.neikong.party.Post;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TenureWithinLimitContractTest implements ControlContract<Tenure> {

    private static final LocalDate START = LocalDate.of(2018, 11, 26);

    @Override
    public Control<Tenure> control() {
        return new TenureWithinLimit(Policy.builtIn());
    }

    @Override
    public Tenure satisfying() {
        return tenure("FINANCE", LocalDate.of(2020, 1, 1), Validity.ofDays(START, null));
    }

    @Override
    public List<Tenure> offending() {
        LocalDate overdueOn = LocalDate.of(2021, 11, 27);
        Validity held = Validity.ofDays(START, null);
        return List.of(
                tenure("UI_FUND", overdueOn, held),
                tenure("UI_FUND", overdueOn.minusDays(1), held),
                tenure("UI_FUND", overdueOn, Validity.ofDays(START.minusYears(9), START.minusYears(2)), held),
                tenure("UI_FUND", overdueOn, Validity.ofDays(null, START), held),
                tenure("UI_FUND", overdueOn, Validity.ALWAYS),
                tenure("no such class", overdueOn, held),
                tenure(null, overdueOn, held));
    }

    private static Tenure tenure(@Nullable String postClass, LocalDate asOf, Validity... held) {
        return new Tenure("li", new Post("cashier", "street 1", postClass), List.of(held), asOf);
    }
}
