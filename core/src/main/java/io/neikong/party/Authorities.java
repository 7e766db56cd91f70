package io.neikong.party;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        return principalOf(actor, scope, amount, false, at);
    }

    /**
     * Everybody by whose power somebody could act at a moment, as {@link #principalOf} has it.
     *
     * @param actor  who acted
     * @param scope  what the act needs a power over
     * @param amount  the amount of the act in yuan, null if the act has none; then limits do not matter
     * @return the persons whose power it was, sorted, the actor among them if he had it himself; empty if there was none
     */
    public List<String> principalsOf(String actor, String scope, @Nullable BigDecimal amount, Instant at) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(at, "at");
        return Stream.concat(
                        Stream.of(actor),
                        lent.stream()
                                .filter(delegation -> isLent(delegation, actor, scope, amount, false, at))
                                .map(Delegation::delegator))
                .filter(person -> holds(person, scope, amount, false, at))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Whether somebody could act at a moment whatever the amount, by his own power or by one that was lent to him. Where
     * {@link #principalOf} finds a power for an act of which the amount is not known, this says whether that matters.
     *
     * @param actor  who acted
     * @param scope  what the act needs a power over
     * @return whether there was a power without any limit
     */
    public boolean isUnlimited(String actor, String scope, Instant at) {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(at, "at");
        return principalOf(actor, scope, null, true, at).isPresent();
    }

    private Optional<String> principalOf(
            String actor, String scope, @Nullable BigDecimal amount, boolean withoutLimit, Instant at) {
        if (holds(actor, scope, amount, withoutLimit, at)) {
            return Optional.of(actor);
        }
        for (Delegation delegation : lent) {
            if (isLent(delegation, actor, scope, amount, withoutLimit, at)
                    && holds(delegation.delegator(), scope, amount, withoutLimit, at)) {
                return Optional.of(delegation.delegator());
            }
        }
        return Optional.empty();
    }

    private static boolean isLent(
            Delegation delegation,
            String actor,
            String scope,
            @Nullable BigDecimal amount,
            boolean withoutLimit,
            Instant at) {
        return delegation.delegate().equals(actor)
                && delegation.scope().equals(scope)
                && delegation.validity().covers(at)
                && suffices(delegation.limit(), amount, withoutLimit);
    }

    private boolean holds(String person, String scope, @Nullable BigDecimal amount, boolean withoutLimit, Instant at) {
        for (Authority authority : held) {
            if (authority.person().equals(person)
                    && authority.scope().equals(scope)
                    && authority.validity().covers(at)
                    && suffices(authority.limit(), amount, withoutLimit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean suffices(@Nullable BigDecimal limit, @Nullable BigDecimal amount, boolean withoutLimit) {
        return limit == null || (!withoutLimit && (amount == null || amount.compareTo(limit) <= 0));
    }
}
