package io.neikong.finance.audit;

import static io.neikong.finance.audit.SampleReproducibleTest.HASH;
import static io.neikong.finance.audit.SampleReproducibleTest.LIST;
import static io.neikong.finance.audit.SampleReproducibleTest.SEED;
import static io.neikong.finance.audit.SampleReproducibleTest.draw;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SampleReproducibleContractTest implements ControlContract<AuditDraw> {

    @Override
    public Control<AuditDraw> control() {
        return SampleReproducibleTest.CONTROL;
    }

    @Override
    public AuditDraw satisfying() {
        return draw(SEED, HASH, "丁,C", "drawer");
    }

    @Override
    public List<AuditDraw> offending() {
        return List.of(
                draw(SEED, HASH, "A,C", "drawer"),
                draw("seed 2", "0".repeat(64), "丁,C", "auditee"),
                draw(SEED, HASH, "丁,C", "handler"),
                new AuditDraw("draw", null, null, LIST, List.of("A"), null, null, null));
    }
}
