package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.OverlapsDeclaredTest.programme;
import static io.neikong.finance.subsidy.stacking.OverlapsDeclaredTest.said;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.stacking.NewProgramme.Declaration;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OverlapsDeclaredContractTest implements ControlContract<NewProgramme> {

    @Override
    public Control<NewProgramme> control() {
        return OverlapsDeclaredTest.CONTROL;
    }

    @Override
    public NewProgramme satisfying() {
        return programme("2026-04-01", said("WAGE", "2026-03-01"), said("TRAINING", "2026-03-01"));
    }

    @Override
    public List<NewProgramme> offending() {
        return List.of(
                programme("2026-04-01", said("WAGE", "2026-04-02")),
                programme(null, new Declaration("WAGE", null, null), said("TRAINING", "2026-03-01")));
    }
}
