package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.finance.notice.NoticeHistory;
import io.neikong.finance.notice.NoticeHistory.Showing;
import io.neikong.finance.notice.NoticedPayment.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When notices were up in their channels, and how their lines read from when on. */
final class NoticeVersions {

    private static final Map<String, Boolean> KINDS = Map.of("changed", false, "added", true);
    private static final Comparator<Showing> BY_PUBLICATION = Comparator.comparing(
                    Showing::publishedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Showing::withdrawnAt, Comparator.nullsLast(Comparator.naturalOrder()));

    /** A change of a line, or its addition. */
    private record Change(
            NoticeItems.Item item,
            @Nullable Instant at,
            @Nullable BigDecimal amountBefore,
            boolean added) {}

    /** A time in which a line read the same, up to a moment that no longer belongs to it; null if that is still so. */
    private record Stretch(Instant from, @Nullable Instant to) {

        Stream<Stretch> within(Stretch other) {
            Instant start = from.isAfter(other.from) ? from : other.from;
            Instant end = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
            return end != null && !start.isBefore(end) ? Stream.empty() : Stream.of(new Stretch(start, end));
        }
    }

    /** The showings by notice, then by channel. */
    private final Map<String, Map<String, List<Showing>>> showings = new TreeMap<>();

    private final Map<String, Notices.Known> notices = new TreeMap<>();
    private final ListMultimap<String, Change> changes =
            MultimapBuilder.treeKeys().arrayListValues().build();

    NoticeVersions(DataFolder folder, Notices known, NoticeItems items) {
        folder.forEach(Table.NOTICE_SHOWINGS, row -> {
            Notices.Known notice = known.of(row);
            notices.put(notice.notice(), notice);
            showings.computeIfAbsent(notice.notice(), none -> new TreeMap<>())
                    .computeIfAbsent(row.required("channel"), none -> new ArrayList<>())
                    .add(new Showing(row.instant("published_at"), row.instant("withdrawn_at")));
        });
        showings.values().forEach(channels -> channels.values().forEach(shown -> shown.sort(BY_PUBLICATION)));
        folder.forEach(Table.NOTICE_CHANGES, row -> {
            NoticeItems.Item item = items.of(row);
            changes.put(
                    item.notice().notice(),
                    new Change(
                            item,
                            row.instant("changed_at"),
                            row.amount("amount_before"),
                            row.word("kind", KINDS, false)));
        });
    }

    /** Each notice in each of its channels. */
    List<NoticeHistory> histories(LocalDate asOf) {
        List<NoticeHistory> histories = new ArrayList<>();
        showings.forEach((notice, channels) -> channels.forEach((channel, shown) -> histories.add(new NoticeHistory(
                notice,
                channel,
                Objects.requireNonNull(notices.get(notice)).programme(),
                shown,
                changes.get(notice).stream()
                        .map(change -> new NoticeHistory.Change(change.item().item(), change.at()))
                        .sorted(Comparator.comparing(NoticeHistory.Change::entry)
                                .thenComparing(
                                        NoticeHistory.Change::changedAt,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                asOf))));
        return histories;
    }

    /** A line of a notice, once for each time in which it read the same in all its channels. */
    List<Entry> entries(Notices.Known notice, String subject, @Nullable BigDecimal amount) {
        List<Change> ofLine = changes.get(notice.notice()).stream()
                .filter(change -> subject.equals(change.item().subject()))
                .toList();
        Map<String, List<Showing>> channels = showings.getOrDefault(notice.notice(), Map.of());
        if (channels.isEmpty() && ofLine.isEmpty()) {
            return List.of(new Entry(notice.notice(), amount, notice.publishedAt()));
        }
        boolean undated = ofLine.stream().anyMatch(change -> change.at() == null)
                || channels.values().stream().flatMap(List::stream).anyMatch(showing -> showing.publishedAt() == null);
        Instant publishedAt = notice.publishedAt();
        if (undated || (channels.isEmpty() && publishedAt == null)) {
            return List.of(new Entry(notice.notice(), amount, null));
        }
        List<Stretch> up = channels.isEmpty()
                ? List.of(new Stretch(Objects.requireNonNull(publishedAt), null))
                : upEverywhere(channels.values());
        return read(notice.notice(), amount, ofLine, up);
    }

    /** When a notice was up in all its channels; when it was taken down for good does not matter here. */
    private static List<Stretch> upEverywhere(Iterable<List<Showing>> channels) {
        List<Stretch> up = null;
        for (List<Showing> shown : channels) {
            List<Stretch> inChannel = new ArrayList<>();
            for (int i = 0; i < shown.size(); i++) {
                Instant from = Objects.requireNonNull(shown.get(i).publishedAt());
                boolean isLast = i == shown.size() - 1;
                inChannel.add(new Stretch(from, isLast ? null : shown.get(i).withdrawnAt()));
            }
            up = up == null ? inChannel : cut(up, inChannel);
        }
        return Objects.requireNonNullElse(up, List.of());
    }

    private static List<Stretch> cut(List<Stretch> stretches, List<Stretch> by) {
        return stretches.stream()
                .flatMap(one -> by.stream().flatMap(one::within))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    private static List<Entry> read(
            String notice, @Nullable BigDecimal amount, List<Change> changes, List<Stretch> up) {
        List<Change> inOrder = changes.stream()
                .sorted(Comparator.comparing(change -> Objects.requireNonNull(change.at())))
                .toList();
        List<Entry> entries = new ArrayList<>();
        Instant from = Instant.MIN;
        for (Change change : inOrder) {
            Instant at = Objects.requireNonNull(change.at());
            if (!change.added()) {
                add(entries, notice, change.amountBefore(), new Stretch(from, at), up);
            }
            from = at;
        }
        add(entries, notice, amount, new Stretch(from, null), up);
        return entries;
    }

    private static void add(
            List<Entry> entries, String notice, @Nullable BigDecimal amount, Stretch reading, List<Stretch> up) {
        up.stream()
                .flatMap(reading::within)
                .forEach(stretch -> entries.add(new Entry(notice, amount, stretch.from(), stretch.to())));
    }
}
