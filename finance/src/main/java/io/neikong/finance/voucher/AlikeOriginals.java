package io.neikong.finance.voucher;

import io.neikong.finance.voucher.OriginalKey.Match;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All entries that have one {@link OriginalKey} in common, over all years and books (疑似同一原始凭证).
 *
 * @param match  what they have in common
 * @param entries  the entries, at least one, in any order; kept in the order of their identifiers
 */
public record AlikeOriginals(Match match, List<RegisteredOriginal> entries) implements Serializable {

    private static final Comparator<RegisteredOriginal> BY_ORIGINAL =
            Comparator.comparing(RegisteredOriginal::original);
    private static final Comparator<OriginalKey> BY_TEXT = Comparator.comparing(OriginalKey::text);

    public AlikeOriginals {
        Objects.requireNonNull(match, "match");
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("entries must not be empty");
        }
        entries = entries.size() == 1
                ? List.copyOf(entries)
                : entries.stream().sorted(BY_ORIGINAL).toList();
    }

    /** The groups of entries that are all in memory, in the order of their keys; most entries belong to two. */
    public static List<AlikeOriginals> of(Collection<RegisteredOriginal> entries) {
        SortedMap<OriginalKey, List<RegisteredOriginal>> groups = new TreeMap<>(BY_TEXT);
        for (RegisteredOriginal entry : entries) {
            for (OriginalKey key : OriginalKey.of(entry)) {
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new AlikeOriginals(group.getKey().match(), group.getValue()))
                .toList();
    }
}
