package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.UsedInOfficeHoursTest.at;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class UsedInOfficeHoursContractTest implements ControlContract<SealUse> {

    @Override
    public Control<SealUse> control() {
        return UsedInOfficeHoursTest.CONTROL;
    }

    @Override
    public SealUse satisfying() {
        return complete().use();
    }

    @Override
    public List<SealUse> offending() {
        return List.of(
                at("2026-03-07T12:00:00"),
                at("2026-03-05T22:00:00"),
                at("2027-03-05T12:00:00"),
                complete().usedAt(null).use());
    }
}
