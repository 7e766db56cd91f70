package io.neikong.examples.checkup;

import io.neikong.time.Answer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells that hold one of the words of the library, in lower or upper case. */
final class Words {

    private Words() {}

    /** The words of an enum. */
    static <T extends Enum<T>> Map<String, T> of(T[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** One of a few words, null if the cell is empty. */
    static <T> @Nullable T orNull(Row row, String column, Map<String, T> words) {
        return row.text(column) == null ? null : row.word(column, words);
    }

    /** Yes or no, unknown if the cell is empty. */
    static Answer answer(Row row, String column) {
        Boolean yes = row.flag(column);
        if (yes == null) {
            return Answer.UNKNOWN;
        }
        return yes ? Answer.YES : Answer.NO;
    }
}
