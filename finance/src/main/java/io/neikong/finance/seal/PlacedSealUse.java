package io.neikong.finance.seal;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A use of a seal together with when and where that seal was taken out of the office (用印与外带).
 *
 * @param use  the use
 * @param takenOut  each time that the seal was taken out; of other seals they do not matter
 */
public record PlacedSealUse(SealUse use, List<TakingOut> takenOut) implements Serializable {
    public PlacedSealUse {
        Objects.requireNonNull(use, "use");
        takenOut = List.copyOf(takenOut);
    }
}
