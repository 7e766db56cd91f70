package io.neikong.party;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;

/**
 * A power that one person lent to another (授权委托). What the delegate does counts for both.
 *
 * @param delegator  who lent it
 * @param delegate  who may use it
 * @param scope  what it covers, in the caller's words
 * @param validity  from when to when
 */
public record Delegation(String delegator, String delegate, String scope, Validity validity) implements Serializable {
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
