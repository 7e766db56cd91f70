package io.neikong.finance.seal;

import static io.neikong.finance.seal.CompleteSetInNoOneHandTest.kept;
import static io.neikong.finance.seal.CompleteSetInNoOneHandTest.paper;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class CompleteSetInNoOneHandContractTest implements ControlContract<InstrumentSet> {

    @Override
    public Control<InstrumentSet> control() {
        return new CompleteSetInNoOneHand();
    }

    @Override
    public InstrumentSet satisfying() {
        return paper(kept("seal", "an", 1, 31), kept("name", "bo", 1, 31), kept("cheque", "cai", 1, 31));
    }

    @Override
    public List<InstrumentSet> offending() {
        return List.of(
                paper(
                        kept("seal", "an", 1, 31),
                        kept("name", "an", 5, 6),
                        kept("name", "bo", 1, 31),
                        kept("cheque", "an", 1, 31)),
                paper(kept("seal", "an", 1, 31), kept("name", null, 1, 31), kept("cheque", "an", 1, 31)),
                paper(kept("seal", null, 1, 31), kept("name", null, 1, 31)),
                paper());
    }
}
