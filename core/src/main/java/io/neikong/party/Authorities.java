package io.neikong.party;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, by office or by delegation (审批权限与授权).
 *
 * @param held  the powers by office
 * @param lent  the powers that were lent
 */
public record Authorities(List<Authority> held, List<Delegation> lent) implements Serializable {

    /** Nobody may do anything. */
    public static final Authorities NONE = new Authorities(List.of(), List.of());

    public Authorities {
        held = List.copyOf(held);
        lent = List.copyOf(lent);
    }

    /**
     * By whose power somebody could act at a moment: his own, or that of somebody who lent it to him and had it himself at
     * that moment. A power that was lent cannot be lent on.
     *
     * @param actor  who acted
     * @param scope  what the act needs a power over
     * @param amount  the amount of the act in yuan, null if the act has none; then limits do not matter
     * @return the person whose power it was; empty if there was none
     */
    public Optional<String> principalOf(String actor, String scope, @Nullable BigDecimal amount, Instant at) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(at, "at");
        if (holds(actor, scope, amount, at)) {
            return Optional.of(actor);
        }
        for (Delegation delegation : lent) {
            if (delegation.delegate().equals(actor)
                    && delegation.scope().equals(scope)
                    && delegation.validity().covers(at)
                    && isWithin(amount, delegation.limit())
                    && holds(delegation.delegator(), scope, amount, at)) {
                return Optional.of(delegation.delegator());
            }
        }
        return Optional.empty();
    }

    private boolean holds(String person, String scope, @Nullable BigDecimal amount, Instant at) {
        for (Authority authority : held) {
            if (authority.person().equals(person)
                    && authority.scope().equals(scope)
                    && authority.validity().covers(at)
                    && isWithin(amount, authority.limit())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(@Nullable BigDecimal amount, @Nullable BigDecimal limit) {
        return amount == null || limit == null || amount.compareTo(limit) <= 0;
    }
}
