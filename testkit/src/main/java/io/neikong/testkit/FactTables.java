package io.neikong.testkit;

import io.neikong.control.Rule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records and enums that facts are made of, each once, as a page shows them: a table for each. */
final class FactTables {

    private final Set<Class<?>> types = new LinkedHashSet<>();

    FactTables(Collection<Class<?>> facts) {
        facts.forEach(this::collect);
    }

    private void collect(Class<?> type) {
        if (Rule.class.isAssignableFrom(type) || !(type.isEnum() || type.isRecord()) || !types.add(type)) {
            return;
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                classesOf(component.getGenericType()).forEach(this::collect);
            }
        }
    }

    private static Stream<Class<?>> classesOf(Type type) {
        if (type instanceof Class<?> one) {
            return Stream.of(one);
        }
        return type instanceof ParameterizedType generic
                ? Stream.concat(
                        classesOf(generic.getRawType()),
                        Stream.of(generic.getActualTypeArguments()).flatMap(FactTables::classesOf))
                : Stream.empty();
    }

    /** The name of a type, as a link if it has a table on the page. */
    static String link(Class<?> type) {
        String name = name(type);
        return type.isRecord()
                ? "[" + Markdown.text(name) + "](#"
                        + name.toLowerCase(Locale.ROOT).replace(".", "") + ")"
                : Markdown.text(name);
    }

    /**
     * Adds the tables.
     *
     * @param sources  where the sources of the types may be; what has none is shown without words
     */
    void show(Markdown page, List<Path> sources) {
        SourceJavadoc javadoc = SourceJavadoc.read(types, sources);
        for (Class<?> type : types) {
            page.heading(3, Markdown.text(name(type)));
            String sentence = javadoc.of(type);
            if (!sentence.isEmpty()) {
                page.block(Markdown.text(sentence));
            }
            if (type.isRecord()) {
                page.table(
                        List.of(
                                RulePage.label("field"),
                                RulePage.label("type"),
                                RulePage.label("optional"),
                                RulePage.label("meaning")),
                        components(type, javadoc));
            } else {
                page.table(List.of(RulePage.label("value"), RulePage.label("meaning")), constants(type, javadoc));
            }
        }
    }

    private static List<List<String>> components(Class<?> type, SourceJavadoc javadoc) {
        List<List<String>> rows = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            rows.add(List.of(
                    Markdown.text(component.getName()),
                    Markdown.text(name(component.getGenericType())),
                    isOptional(component) ? RulePage.label("yes") : "",
                    Markdown.text(javadoc.of(type, component.getName()))));
        }
        return rows;
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<List<String>> constants(Class<?> type, SourceJavadoc javadoc) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .map(name -> List.of(Markdown.text(name), Markdown.text(javadoc.of(type, name))))
                .toList();
    }

    /** The name of a type with those of the types around it. */
    private static String name(Type type) {
        if (type instanceof Class<?> one) {
            Class<?> outer = one.getEnclosingClass();
            return outer == null ? one.getSimpleName() : name(outer) + "." + one.getSimpleName();
        }
        if (type instanceof ParameterizedType generic) {
            return name(generic.getRawType())
                    + Stream.of(generic.getActualTypeArguments())
                            .map(FactTables::name)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof WildcardType ? "?" : type.getTypeName();
    }
}
