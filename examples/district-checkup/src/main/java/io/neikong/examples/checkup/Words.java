package io.neikong.examples.checkup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells that hold one or several of a few words. */
final class Words {

    private Words() {}

    /** Constants by their names in lower case. */
    static <T extends Enum<T>> Map<String, T> named(T[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(constant -> constant.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** One of a few words, null if the cell is empty. */
    static <T> @Nullable T optional(Row row, String column, Map<String, T> words) {
        return row.text(column) == null ? null : row.word(column, words);
    }

    /** Several of a few words with spaces between, or {@code none}; null if the cell is empty. */
    static <T> @Nullable List<T> list(Row row, String column, Map<String, T> words) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        List<T> found = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            T known = words.get(word);
            if (known == null && !text.equalsIgnoreCase("none")) {
                throw row.unusable(
                        column,
                        "expected some of " + words.keySet().stream().sorted().collect(Collectors.joining(", "))
                                + " or none, but was \"" + word + "\"");
            }
            if (known != null) {
                found.add(known);
            }
        }
        return found;
    }
}
