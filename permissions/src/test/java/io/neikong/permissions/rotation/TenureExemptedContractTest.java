package io.neikong.permissions.rotation;

import static io.neikong.permissions.rotation.Exemptions.LIMIT_DAY;
import static io.neikong.permissions.rotation.Exemptions.approved;
import static io.neikong.permissions.rotation.Exemptions.approvedBy;
import static io.neikong.permissions.rotation.Exemptions.ending;
import static io.neikong.permissions.rotation.Exemptions.held;
import static io.neikong.permissions.rotation.Exemptions.valid;

import io.neikong.control.Control;
import io.neikong.party.Post;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;

class TenureExemptedContractTest implements ControlContract<Tenure> {

    private static final LocalDate AS_OF = LocalDate.of(2022, 7, 1);

    @Override
    public Control<Tenure> control() {
        return new TenureExempted(Policy.builtIn());
    }

    @Override
    public Tenure satisfying() {
        return held(AS_OF, valid());
    }

    @Override
    public List<Tenure> offending() {
        return List.of(
                held(AS_OF, ending(null, null)),
                held(AS_OF, approvedBy(null), new RotationExemption("E2", null, null, null, null)),
                held(AS_OF, approvedBy(approved("clerk", LIMIT_DAY))),
                held(AS_OF, new RotationExemption("E3", null, approved("head", null, null), null, null)),
                held(AS_OF).exempted(List.of(valid()), null),
                new Tenure("li", new Post("cashier", "street 1", null), List.of(Validity.ALWAYS), AS_OF)
                        .exempted(List.of(valid()), null));
    }
}
