package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.Guides.CARD;
import static io.neikong.finance.subsidy.guide.Guides.FORM;
import static io.neikong.finance.subsidy.guide.Guides.proof;
import static io.neikong.finance.subsidy.guide.MaterialsGroundedTest.asking;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material.Source;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class MaterialsGroundedContractTest implements ControlContract<RequiredMaterials> {

    @Override
    public Control<RequiredMaterials> control() {
        return MaterialsGroundedTest.CONTROL;
    }

    @Override
    public RequiredMaterials satisfying() {
        return asking(Answer.YES, CARD, FORM, proof(Source.LAW, "text"));
    }

    @Override
    public List<RequiredMaterials> offending() {
        return List.of(
                asking(Answer.YES, proof(null, null), proof(Source.CITY, "text")),
                new RequiredMaterials(Guides.guide(null, Guides.STEPS, null), Answer.YES, Guides.AS_OF),
                MaterialsGroundedTest.unrecorded());
    }
}
