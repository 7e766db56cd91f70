package io.neikong.permissions.coverage;

import io.neikong.control.Control;
import io.neikong.permissions.coverage.DistrictProgrammes.Handling;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ProgrammeCoveredContractTest implements ControlContract<ProgrammeInUse> {

    @Override
    public Control<ProgrammeInUse> control() {
        return new ProgrammeCovered();
    }

    @Override
    public ProgrammeInUse satisfying() {
        return Programmes.only(Handling.WHOLE);
    }

    @Override
    public List<ProgrammeInUse> offending() {
        return Programmes.district(
                        List.of(
                                Programmes.times("A", 1),
                                Programmes.times("B", 2),
                                Programmes.times("C", 3),
                                Programmes.times("D", 4),
                                Programmes.times("E", 5)),
                        List.of(
                                Programmes.handled("A", Handling.PARTLY),
                                Programmes.handled("B", Handling.TYPED_IN_LATER),
                                Programmes.handled("C", Handling.OUTSIDE),
                                Programmes.handled("D", null)))
                .inUse();
    }
}
