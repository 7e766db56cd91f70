package io.neikong.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.time.Validity;
import org.junit.jupiter.api.Test;

class DelegationTest {

    @Test
    void refuses_a_power_that_somebody_lends_to_himself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delegation("li", "li", "seals", null, Validity.ALWAYS))
                .withMessage("delegator and delegate must differ, but both were li");
    }

    @Test
    void keeps_who_lent_what_to_whom() {
        Delegation delegation = new Delegation("li", "wang", "seals", null, Validity.ALWAYS);

        assertThat(delegation.delegator()).isEqualTo("li");
        assertThat(delegation.delegate()).isEqualTo("wang");
        assertThat(delegation.scope()).isEqualTo("seals");
    }
}
