package io.neikong.permissions.grant;

import io.neikong.control.Control;
import io.neikong.permissions.grant.TemporaryGrant.Extension;
import io.neikong.policy.Policy;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TemporaryGrantEndsContractTest implements ControlContract<TemporaryGrant> {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    @Override
    public Control<TemporaryGrant> control() {
        return new TemporaryGrantEnds(WorkingCalendar.china(), Policy.builtIn());
    }

    @Override
    public TemporaryGrant satisfying() {
        return grant(Flows.AS_OF.minusDays(5), Flows.AS_OF.plusDays(5), List.of());
    }

    @Override
    public List<TemporaryGrant> offending() {
        return List.of(
                grant(FROM, null, List.of()),
                grant(FROM, FROM.plusDays(90), List.of()),
                grant(null, FROM, List.of()),
                grant(
                        FROM,
                        FROM.plusDays(9),
                        List.of(
                                new Extension("r2", Flows.at(8), Flows.at(9)),
                                new Extension("r3", Flows.at(8), null))));
    }

    private static TemporaryGrant grant(@Nullable LocalDate from, @Nullable LocalDate to, List<Extension> extensions) {
        return new TemporaryGrant("grant 1", "clerk", Validity.ofDays(from, to), extensions, true, null, Flows.AS_OF);
    }
}
