package io.neikong.finance.seal;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A use of a seal together with the line of that seal in the register of seals (用印与印鉴台账).
 *
 * @param use  the use
 * @param life  the line of its seal, null if the register has none
 */
public record SealUseInLife(SealUse use, @Nullable SealLife life) implements Serializable {
    public SealUseInLife {
        Objects.requireNonNull(use, "use");
    }
}
