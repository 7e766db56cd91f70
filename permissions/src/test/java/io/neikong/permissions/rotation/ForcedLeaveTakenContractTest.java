package io.neikong.permissions.rotation;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class ForcedLeaveTakenContractTest implements ControlContract<ForcedLeave> {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 10);
    private static final List<Validity> WEEK = List.of(Validity.ofDays(MONDAY, MONDAY.plusDays(5)));
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

    @Override
    public Control<ForcedLeave> control() {
        return new ForcedLeaveTaken(WorkingCalendar.china(), 5);
    }

    @Override
    public ForcedLeave satisfying() {
        return new ForcedLeave("li", 2025, WEEK, Set.of(), LATER);
    }

    @Override
    public List<ForcedLeave> offending() {
        return List.of(
                new ForcedLeave("li", 2025, WEEK, Set.of(MONDAY), LATER),
                new ForcedLeave("li", 2025, WEEK, null, LATER),
                new ForcedLeave("li", 2027, WEEK, Set.of(), LATER));
    }
}
