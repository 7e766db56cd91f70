package io.neikong.party;

import io.neikong.time.Validity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A power that a person has by office (审批权限), such as approving uses of a seal.
 *
 * @param person  who has it
 * @param scope  what it covers, in the caller's words: a seal, a programme, a kind of payment
 * @param limit  the highest amount that it covers, in yuan, included; null if there is no limit
 * @param validity  from when to when
 */
public record Authority(
        String person, String scope, @Nullable BigDecimal limit, Validity validity) implements Serializable {
    public Authority {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(validity, "validity");
    }
}
