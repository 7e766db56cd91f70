package io.neikong.finance.seal;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A use of a seal together with who may approve uses of that seal (用印审批权限).
 *
 * @param use  the use
 * @param authorities  everybody who may or might approve uses of its seal, and when
 */
public record AuthorisedSealUse(SealUse use, List<Authority> authorities) implements Serializable {

    /**
     * The power to approve uses of a seal.
     *
     * @param person  who has it
     * @param validity  from when to when
     */
    public record Authority(String person, Validity validity) implements Serializable {
        public Authority {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(validity, "validity");
        }
    }

    public AuthorisedSealUse {
        Objects.requireNonNull(use, "use");
        authorities = List.copyOf(authorities);
    }
}
