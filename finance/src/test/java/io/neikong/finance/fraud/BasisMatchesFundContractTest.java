package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.BasisMatchesFundTest.TWO;
import static io.neikong.finance.fraud.BasisMatchesFundTest.fiscal;
import static io.neikong.finance.fraud.BasisMatchesFundTest.sanction;

import io.neikong.control.Control;
import io.neikong.finance.fraud.Sanction.CitedBasis;
import io.neikong.finance.fraud.Sanction.Source;
import io.neikong.testkit.ControlContract;
import java.util.List;

class BasisMatchesFundContractTest implements ControlContract<Sanction> {

    @Override
    public Control<Sanction> control() {
        return BasisMatchesFundTest.CONTROL;
    }

    @Override
    public Sanction satisfying() {
        return fiscal(TWO);
    }

    @Override
    public List<Sanction> offending() {
        return List.of(
                fiscal(List.of("officer")),
                fiscal(null),
                sanction(Source.FISCAL, CitedBasis.OTHER, "1000000", TWO),
                sanction(Source.INSURANCE_FUND, CitedBasis.OLDER_INSURANCE_TEXTS, "1000", TWO),
                sanction(Source.INSURANCE_FUND, CitedBasis.FISCAL_REGULATIONS, "1000", TWO),
                sanction(null, CitedBasis.SOCIAL_INSURANCE_LAW, "1000", List.of()),
                new Sanction("sanction", null, null, null, null, null, null));
    }
}
