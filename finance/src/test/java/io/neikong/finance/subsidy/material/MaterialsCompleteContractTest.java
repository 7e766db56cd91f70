package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.Materials.DECIDED;
import static io.neikong.finance.subsidy.material.Materials.GOOD;
import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.item;
import static io.neikong.finance.subsidy.material.MaterialsCompleteTest.LICENCE_AND_CONTRACT;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.material.Material.Form;
import io.neikong.finance.subsidy.material.Material.Signature;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class MaterialsCompleteContractTest implements ControlContract<ApplicationMaterials> {

    @Override
    public Control<ApplicationMaterials> control() {
        return new MaterialsComplete();
    }

    @Override
    public ApplicationMaterials satisfying() {
        return application(LICENCE_AND_CONTRACT, item("licence", GOOD), item("contract", GOOD));
    }

    @Override
    public List<ApplicationMaterials> offending() {
        return List.of(
                application(LICENCE_AND_CONTRACT, item("contract", DECIDED.plusDays(1), GOOD)),
                application(
                        LICENCE_AND_CONTRACT,
                        item("licence", new Form(Answer.NO, Answer.NO, Answer.NO, Signature.NOBODY)),
                        item(
                                "contract",
                                new Form(Answer.YES, Answer.YES, Answer.YES, Signature.AGENT_WITHOUT_MANDATE))),
                application(
                        LICENCE_AND_CONTRACT,
                        item("licence", new Form(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, null)),
                        item("contract", null, GOOD)),
                application(
                        LICENCE_AND_CONTRACT,
                        true,
                        null,
                        List.of(),
                        satisfying().materials().toArray(Material[]::new)),
                application(null));
    }
}
