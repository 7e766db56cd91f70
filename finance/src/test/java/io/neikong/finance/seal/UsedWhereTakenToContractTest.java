package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.UsedWhereTakenToTest.placed;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class UsedWhereTakenToContractTest implements ControlContract<PlacedSealUse> {

    @Override
    public Control<PlacedSealUse> control() {
        return new UsedWhereTakenTo();
    }

    @Override
    public PlacedSealUse satisfying() {
        return placed("bank", NOON);
    }

    @Override
    public List<PlacedSealUse> offending() {
        return List.of(
                placed("office", NOON),
                placed(null, NOON),
                placed("bank", null),
                new PlacedSealUse(
                        complete().seal(null).use(), placed("bank", NOON).takenOut()));
    }
}
