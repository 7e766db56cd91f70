package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.Charges.AS_OF;
import static io.neikong.finance.subsidy.channel.MovedByDecisionTest.EMP;
import static io.neikong.finance.subsidy.channel.MovedByDecisionTest.UI;
import static io.neikong.finance.subsidy.channel.MovedByDecisionTest.decision;
import static io.neikong.finance.subsidy.channel.MovedByDecisionTest.move;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.channel.ChannelMove.Decision;
import io.neikong.finance.subsidy.channel.ChannelMove.Kind;
import io.neikong.testkit.ControlContract;
import java.util.List;

class MovedByDecisionContractTest implements ControlContract<ChannelMove> {

    @Override
    public Control<ChannelMove> control() {
        return MovedByDecisionTest.CONTROL;
    }

    @Override
    public ChannelMove satisfying() {
        return move(EMP, decision(EMP, "500", "2026-04-10", null));
    }

    @Override
    public List<ChannelMove> offending() {
        return List.of(
                move(EMP, null),
                move(EMP, decision(UI, "499", "2026-04-11", "2026-04-11")),
                move(Channel.UNKNOWN, null),
                new ChannelMove(
                        "m1",
                        Kind.OFFSET,
                        UI,
                        EMP,
                        null,
                        null,
                        new Decision(null, Channel.UNKNOWN, null, null, null),
                        AS_OF),
                new ChannelMove("m1", Kind.RETURN, UI, EMP, null, null, null, AS_OF));
    }
}
