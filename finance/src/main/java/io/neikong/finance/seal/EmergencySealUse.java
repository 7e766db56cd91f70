package io.neikong.finance.seal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A use of a seal together with the day on which is judged whether its approval was supplemented (紧急用印补批).
 *
 * @param use  the use; only one that is marked as an emergency matters
 * @param asOf  the day on which is judged
 */
public record EmergencySealUse(SealUse use, LocalDate asOf) implements Serializable {
    public EmergencySealUse {
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(asOf, "asOf");
    }
}
