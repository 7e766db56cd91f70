package io.neikong.finance.seal;

import static io.neikong.finance.seal.InForceWhenUsedTest.usedWhile;
import static io.neikong.finance.seal.SealUses.APPLIED;
import static io.neikong.finance.seal.SealUses.NOON;
import static io.neikong.finance.seal.SealUses.complete;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class InForceWhenUsedContractTest implements ControlContract<SealUseInLife> {

    @Override
    public Control<SealUseInLife> control() {
        return new InForceWhenUsed();
    }

    @Override
    public SealUseInLife satisfying() {
        return usedWhile(APPLIED, NOON.plusSeconds(1), null);
    }

    @Override
    public List<SealUseInLife> offending() {
        return List.of(
                usedWhile(NOON.plusSeconds(1), null, null),
                usedWhile(APPLIED, NOON, NOON),
                usedWhile(null, null, null),
                new SealUseInLife(complete().use(), null),
                new SealUseInLife(complete().seal(null).usedAt(null).use(), null));
    }
}
