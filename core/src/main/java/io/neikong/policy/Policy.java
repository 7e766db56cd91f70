package io.neikong.policy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a district: the built-in values and the overrides over them (参数配置). A value is found for the day of the
 * event, so that an old case is judged by what held then.
 *
 * <p>In each layer the override for the occasion is taken that is in force on the day; the most specific layer that has
 * one wins. If several of one layer are in force, the one with the later {@code from} wins, then the one recorded later,
 * then the one whose value comes later in the order of its text; {@link PolicyLint} reports them. An override that
 * {@linkplain PolicyOverride#takesEffect has no effect} is never taken.
 *
 * <p>The order in which overrides were given, and in how many steps, makes no difference. Immutable; equal if the overrides
 * are the same.
 */
public final class Policy implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Policy BUILT_IN = new Policy(List.of());
    private static final List<Layer> MOST_SPECIFIC_FIRST =
            List.of(Layer.POST_CLASS, Layer.PROGRAMME, Layer.DISTRICT, Layer.CITY);

    private final List<PolicyOverride<?>> overrides;
    private final transient ImmutableListMultimap<Slot, PolicyOverride<?>> effective;

    /** What overrides compete for. */
    private record Slot(String key, Layer layer, @Nullable String selector) {
        static Slot of(PolicyOverride<?> override) {
            return new Slot(override.parameter().key(), override.layer(), override.selector());
        }
    }

    private Policy(Collection<? extends PolicyOverride<?>> overrides) {
        this.overrides = overrides.stream()
                .<PolicyOverride<?>>map(override -> override)
                .sorted(PolicyOverride.ORDER)
                .toList();
        this.effective = Multimaps.index(
                this.overrides.stream().filter(PolicyOverride::takesEffect).toList(), Slot::of);
    }

    /** What is built in, with no override. */
    public static Policy builtIn() {
        return BUILT_IN;
    }

    /** What is built in, with overrides, in any order. */
    public static Policy of(Collection<? extends PolicyOverride<?>> overrides) {
        return new Policy(overrides);
    }

    /** This policy with more overrides, such as the file of the district after that of the city. */
    public Policy and(Policy more) {
        return new Policy(
                Stream.concat(overrides.stream(), more.overrides.stream()).toList());
    }

    /** All overrides, also those without effect, sorted; of those that compete, the one that prevails first. */
    public List<PolicyOverride<?>> overrides() {
        return overrides;
    }

    /**
     * The value of a parameter.
     *
     * @param occasion  the day of the event and what it is about
     * @return the value with its layer and basis; empty if nothing is built in or set: it must be set before anything can be
     *     judged by it
     */
    public <T extends Serializable> Optional<Setting<T>> find(Parameter<T> parameter, Occasion occasion) {
        for (Layer layer : MOST_SPECIFIC_FIRST) {
            PolicyOverride<?> override = prevailing(parameter, layer, occasion);
            if (override != null) {
                return Optional.of(setting(parameter, override));
            }
        }
        return parameter
                .builtIn(occasion.day(), occasion.postClass())
                .map(builtIn -> new Setting<>(parameter, builtIn.value(), Layer.BUILT_IN, builtIn.basis(), null));
    }

    private @Nullable PolicyOverride<?> prevailing(Parameter<?> parameter, Layer layer, Occasion occasion) {
        String selector = occasion.selector(layer);
        if (layer.hasSelector() && selector == null) {
            return null;
        }
        for (PolicyOverride<?> override : effective.get(new Slot(parameter.key(), layer, selector))) {
            if (override.isInForceOn(occasion.day())) {
                return override;
            }
        }
        return null;
    }

    /** The override as one of the parameter, which it is. */
    @SuppressWarnings("unchecked")
    private static <T extends Serializable> Setting<T> setting(Parameter<T> parameter, PolicyOverride<?> override) {
        PolicyOverride<T> typed = (PolicyOverride<T>) override;
        return new Setting<>(parameter, typed.value(), typed.layer(), typed.basis(), typed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Policy policy && overrides.equals(policy.overrides);
    }

    @Override
    public int hashCode() {
        return Objects.hash(overrides);
    }

    /** The overrides. */
    @Override
    public String toString() {
        return "Policy" + overrides;
    }

    private Object readResolve() {
        return new Policy(overrides);
    }
}
