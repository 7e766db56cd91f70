package io.neikong.policy;

import io.neikong.control.Basis;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number, period or word that varies by district (参数): its key, what it is without an override and why, and who may
 * override it. {@link Parameters} has them all; there are no others.
 *
 * @param <T>  what its values are: {@link io.neikong.time.Period}, {@link java.math.BigDecimal} (yuan),
 *     {@link java.time.Duration}, {@link Integer} (percent), {@link Ratio} or {@link String} (a word)
 */
public final class Parameter<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient ValueType<T> type;
    private final transient Stricter stricter;
    private final transient List<BuiltIn<T>> builtIns;
    private final transient List<Layer> layers;

    /**
     * A value that this library brings.
     *
     * @param postClass  the post class that it is for, null if it is for all
     * @param value  the value while the basis is in force
     * @param laxest  the laxest reading of the basis, which is the floor if a law or a ministry set it
     * @param basis  what it rests on
     * @param <T>  what the value is
     */
    public record BuiltIn<T extends Serializable>(@Nullable String postClass, T value, T laxest, Basis basis)
            implements Serializable {
        public BuiltIn {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(laxest, "laxest");
            Objects.requireNonNull(basis, "basis");
        }

        /** Whether no override may be laxer: a law or a ministry set it. */
        public boolean isFloor() {
            return basis.kind() == Basis.Kind.LAW || basis.kind() == Basis.Kind.MINISTRY;
        }

        boolean isFor(@Nullable String selected) {
            return postClass == null || postClass.equals(selected);
        }
    }

    Parameter(String key, ValueType<T> type, Stricter stricter, List<BuiltIn<T>> builtIns, List<Layer> layers) {
        this.key = key;
        this.type = type;
        this.stricter = stricter;
        this.builtIns = List.copyOf(builtIns);
        this.layers = List.copyOf(layers);
    }

    /** Its key in policy files, such as {@code pub.window}. */
    public String key() {
        return key;
    }

    /** Which way a value demands more. */
    public Stricter stricter() {
        return stricter;
    }

    /** What it is without an override, for each post class and each version of its basis; empty if it must be set. */
    public List<BuiltIn<T>> builtIns() {
        return builtIns;
    }

    /** The layers that may override it, from the most general to the most specific. */
    public List<Layer> layers() {
        return layers;
    }

    /** The canonical text of one of its values, such as {@code 5 WORKING_DAY}, the same on every machine. */
    public String text(T value) {
        return type.text(value);
    }

    /** What is built in on a day for a post class; empty if the library brings nothing and it must be set. */
    Optional<BuiltIn<T>> builtIn(LocalDate day, @Nullable String postClass) {
        for (BuiltIn<T> candidate : builtIns) {
            if (candidate.isFor(postClass) && candidate.basis().appliesOn(day)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    ValueType<T> type() {
        return type;
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }

    private Object writeReplace() {
        return new Named(key);
    }

    /** A parameter in a serialized form: its key, so that there is one instance of each in a machine. */
    private record Named(String key) implements Serializable {
        private Object readResolve() {
            return Parameters.of(key);
        }
    }
}
