package io.neikong.party;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A power that one person lent to another (授权委托). What the delegate does counts for both.
 *
 * @param delegator  who lent it, and must have it himself for as long as it is used
 * @param delegate  who may use it, and may not lend it on
 * @param scope  what it covers, in the caller's words, as in {@link Authority}
 * @param limit  the highest amount that it covers, in yuan, included; null if it is lent without a limit of its own
 * @param validity  from when to when
 */
public record Delegation(
        String delegator,
        String delegate,
        String scope,
        @Nullable BigDecimal limit,
        Validity validity) implements Serializable {

    /**
     * Refuses what lends nothing.
     *
     * @throws IllegalArgumentException if somebody lends to himself
     */
    public Delegation {
        Objects.requireNonNull(delegator, "delegator");
        Objects.requireNonNull(delegate, "delegate");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(validity, "validity");
        if (delegator.equals(delegate)) {
            throw new IllegalArgumentException("delegator and delegate must differ, but both were " + delegator);
        }
    }
}
