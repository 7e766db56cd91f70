package io.neikong.testkit;

import io.neikong.control.Finding;
import io.neikong.control.Rule;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a rule where a value of the fact that keeps it is missing, tried with each value that may be. Values
 * inside a fact have a name such as {@code use.approver}, those of the items of a list one such as {@code lines.amount}.
 */
final class LeftOut {

    /** A fact, or a part of one, without the value of that name. */
    private record Variant(String name, @Nullable Object value) {}

    private LeftOut() {}

    /** The names of the values without which there is a breach of the rule, and of those without which there is a gap. */
    static <F> Map<Finding.Kind, Set<String>> of(RuleExample<F> example) {
        Map<Finding.Kind, Set<String>> names = new EnumMap<>(Finding.Kind.class);
        if (example.kept() instanceof Record kept) {
            variants(kept).forEach(variant -> {
                @SuppressWarnings("unchecked")
                F fact = (F) Objects.requireNonNull(variant.value(), "fact");
                example.control().examine(fact).findings().stream()
                        .filter(finding -> finding.rule().equals(example.rule()))
                        .forEach(finding -> names.computeIfAbsent(finding.kind(), kind -> new LinkedHashSet<>())
                                .add(variant.name()));
            });
        }
        return names;
    }

    private static Stream<Variant> variants(Record whole) {
        List<Variant> variants = new ArrayList<>();
        RecordComponent[] components = whole.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Object value = FactText.valueOf(components[i], whole);
            if (value != null) {
                Stream<Variant> without = parts(value).map(part -> new Variant(name + "." + part.name(), part.value()));
                if (FactTables.isOptional(components[i])) {
                    without = Stream.concat(Stream.of(new Variant(name, null)), without);
                }
                int index = i;
                without.forEach(part -> copy(whole, index, part.value())
                        .ifPresent(copy -> variants.add(new Variant(part.name(), copy))));
            }
        }
        return variants.stream();
    }

    /** A value without one of its own values, if it is made of any. */
    private static Stream<Variant> parts(Object value) {
        if (value instanceof Record part && !(value instanceof Rule)) {
            return variants(part);
        }
        List<Variant> variants = new ArrayList<>();
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                int index = i;
                parts(items.get(i)).forEach(item -> {
                    List<@Nullable Object> others = new ArrayList<>(items);
                    others.set(index, item.value());
                    variants.add(new Variant(item.name(), others));
                });
            }
        }
        return variants.stream();
    }

    /** The same record with another value, empty if the record refuses it. */
    private static Optional<Object> copy(Record whole, int changed, @Nullable Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = i == changed ? value : FactText.valueOf(components[i], whole);
        }
        try {
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    whole.getClass().getName() + " must have a constructor that can be called", e);
        }
    }
}
