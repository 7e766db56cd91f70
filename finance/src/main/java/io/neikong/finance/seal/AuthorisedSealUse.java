package io.neikong.finance.seal;

import io.neikong.party.Authorities;
import java.io.Serializable;
import java.util.Objects;

/**
 * A use of a seal together with who may approve uses of that seal (用印审批权限).
 *
 * @param use  the use
 * @param authorities  who may approve, by office or by delegation; the scope of a power is the seal
 */
public record AuthorisedSealUse(SealUse use, Authorities authorities) implements Serializable {
    public AuthorisedSealUse {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(authorities, "authorities");
    }
}
