package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.testkit.ControlContract;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

class EmergencySupplementedContractTest implements ControlContract<GrantFlow> {

    @Override
    public Control<GrantFlow> control() {
        return new EmergencySupplemented(WorkingCalendar.china());
    }

    @Override
    public GrantFlow satisfying() {
        return emergency(Flows.act("head", 10), Flows.act("admin", 9));
    }

    @Override
    public List<GrantFlow> offending() {
        return List.of(
                emergency(Act.NONE, Flows.act("admin", 9)),
                emergency(new Act("head", ChinaTime.startOf(Flows.AS_OF)), Flows.act("admin", 9)),
                emergency(new Act("head", null), Flows.act("admin", 9)),
                emergency(Flows.act("head", 10), Act.NONE),
                EmergencySupplementedTest.seenOn(
                        LocalDate.of(2027, 1, 31),
                        emergency(
                                new Act("head", ChinaTime.startOf(LocalDate.of(2027, 1, 4))),
                                new Act("admin", ChinaTime.startOf(LocalDate.of(2026, 12, 31))))));
    }

    private static GrantFlow emergency(Act approval, Act execution) {
        return Flows.onTerms(
                Flows.ofThreeSteps(Flows.act("leader", 8), approval, execution), Kind.EMERGENCY, Status.EXECUTED, null);
    }
}
