package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.required;
import static io.neikong.finance.subsidy.material.Materials.valid;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.material.RequiredMaterial.DecisiveDay;
import io.neikong.testkit.ControlContract;
import java.util.List;

class MaterialsInForceContractTest implements ControlContract<ApplicationMaterials> {

    private static final List<RequiredMaterial> LICENCE = List.of(required("licence", DecisiveDay.DECISION));

    @Override
    public Control<ApplicationMaterials> control() {
        return new MaterialsInForce();
    }

    @Override
    public ApplicationMaterials satisfying() {
        return application(LICENCE, valid("licence-1", "2025-01-01", null, "-"));
    }

    @Override
    public List<ApplicationMaterials> offending() {
        return List.of(
                application(LICENCE, valid("licence-1", "2025-01-01", null, "2026-04-20")),
                application(LICENCE, valid("licence-1", "2025-01-01", null, "-", "2026-05-01")),
                application(LICENCE, valid("licence-1", "?", null, "?")),
                application(LICENCE, true, null, List.of(), valid("licence-1", "2025-01-01", null, "-")),
                application(null));
    }
}
