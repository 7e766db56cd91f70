package io.neikong.testkit;

import io.neikong.control.Control;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a fact, and in the facts that it is made of, for texts that may be null and take a blank for something else. Texts that must be
 * there, and those in lists and sets of texts, are up to their fact.
 */
final class BlankText {

    private final List<String> taken = new ArrayList<>();

    private BlankText() {}

    /** The components that take a blank text for something that is recorded. */
    static List<String> takenIn(Object fact) {
        BlankText look = new BlankText();
        look.into(fact);
        return look.taken.stream().distinct().toList();
    }

    private void into(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            all.forEach(this::into);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::into);
        } else if (value instanceof Record && isFact(value.getClass())) {
            intoRecord(value);
        }
    }

    /** What comes of examining, such as a finding or its waiver, is none. */
    private static boolean isFact(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && !type.getPackageName().equals(Control.class.getPackageName());
    }

    private void intoRecord(Object fact) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> valueOf(component, fact))
                .toArray();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != String.class) {
                into(values[i]);
                continue;
            }
            Object without = with(i, null, values, fact.getClass(), components);
            Object blank = with(i, " ", values, fact.getClass(), components);
            if (without != null && blank != null && !blank.equals(without)) {
                taken.add(fact.getClass().getSimpleName() + "." + components[i].getName());
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Object fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component + " of " + fact, e);
        }
    }

    /** The fact with another text in one place, null if it refuses that: what must be there is no matter of this. */
    private static @Nullable Object with(
            int place, @Nullable String text, @Nullable Object[] values, Class<?> type, RecordComponent[] components) {
        @Nullable Object[] others = values.clone();
        others[place] = text;
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(others);
        } catch (InvocationTargetException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make another of " + type, e);
        }
    }
}
