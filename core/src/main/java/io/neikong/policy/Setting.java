package io.neikong.policy;

import io.neikong.control.Basis;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it comes from, so that a finding can cite it (取值及来源).
 *
 * @param parameter  whose value it is
 * @param value  the value
 * @param layer  the layer that it comes from
 * @param basis  what it rests on
 * @param source  the override that set it, null if it is built in
 * @param <T>  what the value is
 */
public record Setting<T extends Serializable>(
        Parameter<T> parameter,
        T value,
        Layer layer,
        Basis basis,
        @Nullable PolicyOverride<T> source) implements Serializable {

    /** The override that set it; empty if it is built in. */
    public Optional<PolicyOverride<T>> override() {
        return Optional.ofNullable(source);
    }
}
