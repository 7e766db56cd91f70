package io.neikong.permissions.conflict;

import io.neikong.control.Control;
import io.neikong.party.Approval;
import io.neikong.permissions.conflict.EmergencyOverlap.Action;
import io.neikong.testkit.ControlContract;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;

class EmergencyOverlapRecheckedContractTest implements ControlContract<EmergencyOverlap> {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-03-03T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-30T01:00:00Z");
    private static final Approval APPROVED = new Approval("director", START, START);

    @Override
    public Control<EmergencyOverlap> control() {
        return new EmergencyOverlapRechecked(WorkingCalendar.china());
    }

    @Override
    public EmergencyOverlap satisfying() {
        return new EmergencyOverlap(
                "o1", "li", APPROVED, START, DAY_AFTER, List.of(new Action("c1", START, "wang", DAY_AFTER)), LATER);
    }

    @Override
    public List<EmergencyOverlap> offending() {
        return List.of(
                new EmergencyOverlap("o1", "li", null, START, null, List.of(), LATER),
                new EmergencyOverlap("o2", "li", APPROVED, null, DAY_AFTER, List.of(), LATER),
                new EmergencyOverlap(
                        "o3",
                        "li",
                        APPROVED,
                        START,
                        DAY_AFTER,
                        List.of(
                                new Action("c1", START, "li", DAY_AFTER),
                                new Action("c2", START, "director", LATER),
                                new Action("c3", START, null, null),
                                new Action("c4", null, "wang", null)),
                        LATER));
    }
}
