package io.neikong.examples.checkup;

import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long file, those of one key together. The file is read in several passes, each for some of the keys, so that
 * only a part of it is in memory at a time; a short file is read once.
 *
 * @param bytesAtOnce  about how much of the file is in memory at a time, unless one key alone has more
 */
record Passes(DataFolder folder, Table table, long bytesAtOnce) {

    private static final long BYTES_AT_ONCE = 32L << 20;

    /** With what 32 megabytes of the file make in memory at a time. */
    Passes(DataFolder folder, Table table) {
        this(folder, table, BYTES_AT_ONCE);
    }

    /**
     * One list for each key.
     *
     * @param keyOf  the column of the key, null for a row that is left out
     * @param mapper  makes of a row what is kept of it
     */
    <T> Stream<Map.Entry<String, List<T>>> grouped(Function<Row, @Nullable String> keyOf, Function<Row, T> mapper) {
        int passes = Math.toIntExact(1 + folder.bytes(table) / bytesAtOnce);
        Iterator<Iterator<Map.Entry<String, List<T>>>> each = IntStream.range(0, passes)
                .mapToObj(pass -> pass(pass, passes, keyOf, mapper))
                .iterator();
        return Streams.stream(Iterators.concat(each));
    }

    private <T> Iterator<Map.Entry<String, List<T>>> pass(
            int pass, int passes, Function<Row, @Nullable String> keyOf, Function<Row, T> mapper) {
        ListMultimap<String, T> groups =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        folder.forEach(table, row -> {
            String key = keyOf.apply(row);
            if (key != null && Math.floorMod(key.hashCode(), passes) == pass) {
                groups.put(key, mapper.apply(row));
            }
        });
        return Multimaps.asMap(groups).entrySet().iterator();
    }
}
