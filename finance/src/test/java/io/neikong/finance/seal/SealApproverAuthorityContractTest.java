package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealUses.complete;

import io.neikong.control.Control;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Validity;
import java.math.BigDecimal;
import java.util.List;

class SealApproverAuthorityContractTest implements ControlContract<AuthorisedSealUse> {

    @Override
    public Control<AuthorisedSealUse> control() {
        return new SealApproverAuthority();
    }

    @Override
    public AuthorisedSealUse satisfying() {
        return complete().authorised("head", Validity.ALWAYS);
    }

    @Override
    public List<AuthorisedSealUse> offending() {
        return List.of(
                complete().authorised("other", Validity.ALWAYS),
                new AuthorisedSealUse(
                        complete().use().with(SealUses.amount("2")),
                        new Authorities(
                                List.of(new Authority("head", "seal", BigDecimal.ONE, Validity.ALWAYS)), List.of())),
                new AuthorisedSealUse(
                        complete().use(),
                        new Authorities(
                                List.of(new Authority("head", "seal", BigDecimal.ONE, Validity.ALWAYS)), List.of())),
                complete().seal(null).authorised("head", Validity.ALWAYS));
    }
}
