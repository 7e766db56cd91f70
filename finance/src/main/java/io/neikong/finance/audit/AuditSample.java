package io.neikong.finance.audit;

import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A sample that anybody can draw again from the same list with the same seed (可复核抽样).
 *
 * <p>Each item is ranked by the SHA-256 of the seed, a line feed and the item in UTF-8; the sample is the items of the lowest
 * ranks. So the order of the list does not matter, and neither does who draws. With the tools of any shell:
 *
 * <pre>{@code
 * while read -r item; do echo "$(printf '%s\n%s' "$seed" "$item" | sha256sum | cut -c1-64) $item"; done < list | sort | head -n $size
 * }</pre>
 *
 * <p>The seed should not be known before the list is closed; the {@linkplain #listHash hash of the list} shows that the list
 * was not changed afterwards.
 *
 * @param seed  the seed, one line of text
 * @param size  how many items to draw, not negative
 */
public record AuditSample(String seed, int size) implements Serializable {

    private static final Comparator<String> BY_BYTES =
            Comparator.comparing(item -> item.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private record Ranked(String rank, String item) {}

    /**
     * Refuses what cannot be drawn with.
     *
     * @throws IllegalArgumentException if the seed is empty or has a line break, or the size is negative
     */
    public AuditSample {
        Objects.requireNonNull(seed, "seed");
        if (seed.isEmpty() || hasLineBreak(seed)) {
            throw new IllegalArgumentException("seed must be one line of text, but was \"" + seed + "\"");
        }
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative, but was " + size);
        }
    }

    /**
     * Draws from a list.
     *
     * @param items  the whole list, in any order
     * @return the items drawn, the lowest rank first; all of them if there are no more than {@link #size}
     * @throws IllegalArgumentException if an item occurs twice, or is empty or has a line break
     */
    public List<String> drawnFrom(List<String> items) {
        requireItems(items);
        return items.stream()
                .map(item -> new Ranked(
                        Hashing.sha256()
                                .hashString(seed + "\n" + item, StandardCharsets.UTF_8)
                                .toString(),
                        item))
                .sorted(Comparator.comparing(Ranked::rank))
                .limit(size)
                .map(Ranked::item)
                .toList();
    }

    /**
     * The SHA-256 of a list, in 64 lower-case hexadecimal digits: that of its items in UTF-8, in the order of their bytes,
     * each followed by a line feed ({@code LC_ALL=C sort list | sha256sum}).
     *
     * @param items  the whole list, in any order
     * @throws IllegalArgumentException if an item occurs twice, or is empty or has a line break
     */
    public static String listHash(List<String> items) {
        requireItems(items);
        StringBuilder text = new StringBuilder();
        items.stream().sorted(BY_BYTES).forEach(item -> text.append(item).append('\n'));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    /** Refuses a list from which cannot be drawn. */
    static void requireItems(List<String> items) {
        Set<String> seen = new HashSet<>();
        for (String item : items) {
            if (item.isEmpty() || hasLineBreak(item)) {
                throw new IllegalArgumentException("an item must be one line of text, but was \"" + item + "\"");
            }
            if (!seen.add(item)) {
                throw new IllegalArgumentException("an item must occur once, but " + item + " occurs twice");
            }
        }
    }

    private static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
