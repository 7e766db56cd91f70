package io.neikong.finance.notice;

import io.neikong.control.Recorded;
import io.neikong.time.ChinaTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a notice was up in one channel, and which of its entries were changed meanwhile (公示记录).
 *
 * @param notice  the caller's identifier of the notice
 * @param channel  the channel, such as the website or the board at the entrance
 * @param programme  the programme that it is about, null if not recorded
 * @param showings  each stretch of time in which it was up, in any order
 * @param changes  the entries that were changed or added after publication, in any order
 * @param asOf  the day on which it is looked at; what is dated later has not happened yet
 */
public record NoticeHistory(
        String notice,
        String channel,
        @Nullable String programme,
        List<Showing> showings,
        List<Change> changes,
        LocalDate asOf)
        implements Serializable {

    /**
     * A stretch of time in which a notice was up.
     *
     * @param publishedAt  when it was put up, null if not recorded
     * @param withdrawnAt  when it was taken down, null if it is still up
     */
    public record Showing(
            @Nullable Instant publishedAt, @Nullable Instant withdrawnAt) implements Serializable {}

    /**
     * A change of one entry, or its addition.
     *
     * @param entry  the caller's identifier of the entry
     * @param changedAt  when it was changed, null if not recorded
     */
    public record Change(String entry, @Nullable Instant changedAt) implements Serializable {
        public Change {
            Objects.requireNonNull(entry, "entry");
        }
    }

    public NoticeHistory {
        programme = Recorded.text(programme);
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(channel, "channel");
        showings = List.copyOf(showings);
        changes = List.copyOf(changes);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** What had happened by {@link #asOf}; without showings if it was only put up later. What is not dated had happened. */
    NoticeHistory known() {
        boolean all = showings.stream().noneMatch(one -> isToCome(one.publishedAt()))
                && changes.stream().noneMatch(one -> isToCome(one.changedAt()));
        return all
                ? this
                : new NoticeHistory(
                        notice,
                        channel,
                        programme,
                        showings.stream()
                                .filter(one -> !isToCome(one.publishedAt()))
                                .toList(),
                        changes.stream()
                                .filter(one -> !isToCome(one.changedAt()))
                                .toList(),
                        asOf);
    }

    /** Whether it is put up only after {@link #asOf}. */
    boolean isToCome() {
        return !showings.isEmpty() && showings.stream().allMatch(one -> isToCome(one.publishedAt()));
    }

    private boolean isToCome(@Nullable Instant at) {
        return at != null && ChinaTime.dayOf(at).isAfter(asOf);
    }

    boolean isUp() {
        for (int i = 0; i < showings.size(); i++) {
            Instant withdrawnAt = showings.get(i).withdrawnAt();
            if (withdrawnAt == null || ChinaTime.dayOf(withdrawnAt).isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }
}
