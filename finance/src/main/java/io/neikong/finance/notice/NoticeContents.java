package io.neikong.finance.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says of itself and in each of its lines (公示内容).
 *
 * @param notice  the caller's identifier of the notice
 * @param publishedAt  when it was published, null if not recorded
 * @param shown  what it says once for all, null if nobody recorded that
 * @param lines  its lines
 */
public record NoticeContents(
        String notice,
        @Nullable Instant publishedAt,
        @Nullable List<NoticeElement> shown,
        List<Line> lines) implements Serializable {

    /**
     * A line of a notice.
     *
     * @param item  the caller's identifier of the item
     * @param shown  what the line says, null if nobody recorded that
     */
    public record Line(String item, @Nullable List<NoticeElement> shown) implements Serializable {
        public Line {
            Objects.requireNonNull(item, "item");
            shown = shown == null ? null : List.copyOf(shown);
        }
    }

    public NoticeContents {
        Objects.requireNonNull(notice, "notice");
        shown = shown == null ? null : List.copyOf(shown);
        lines = List.copyOf(lines);
    }
}
