package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.says;
import static io.neikong.finance.subsidy.material.Materials.stating;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.material.Material.Statement;
import io.neikong.finance.subsidy.material.Material.Statement.Field;
import io.neikong.testkit.ControlContract;
import java.util.List;
import java.util.stream.Stream;

class MaterialsConsistentContractTest implements ControlContract<ApplicationMaterials> {

    @Override
    public Control<ApplicationMaterials> control() {
        return new MaterialsConsistent();
    }

    @Override
    public ApplicationMaterials satisfying() {
        return application(List.of(), stating("item-1", all("2026-01-01")), stating("item-2", all("2026-01-01")));
    }

    @Override
    public List<ApplicationMaterials> offending() {
        return List.of(
                application(List.of(), stating("item-1", all("2026-01-01")), stating("item-2", all("2026-01-02"))),
                application(
                        List.of(),
                        stating("item-1", says(Field.AMOUNT, "1"), says(Field.END, null)),
                        stating("item-2", says(Field.AMOUNT, "2"))),
                application(List.of()));
    }

    private static Statement[] all(String day) {
        return Stream.of(Field.values())
                .filter(field -> field != Field.AMOUNT)
                .map(field -> says(field, day))
                .toArray(Statement[]::new);
    }
}
