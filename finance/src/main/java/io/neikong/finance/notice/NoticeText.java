package io.neikong.finance.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a notice makes public, as text: its body, its tables and its attachments, with all that they hide (公示文本).
 *
 * @param notice  the caller's identifier of the notice
 * @param publishedAt  when it was published, null if not recorded
 * @param parts  everything that was published
 */
public record NoticeText(String notice, @Nullable Instant publishedAt, List<Part> parts) implements Serializable {

    /**
     * A part of what was published.
     *
     * @param part  what it is called, such as the name of the file or the sheet, which is public too
     * @param text  all of its text, also of hidden columns and of properties of the file, null if it could not be read
     */
    public record Part(String part, @Nullable String text) implements Serializable {
        public Part {
            Objects.requireNonNull(part, "part");
        }
    }

    public NoticeText {
        Objects.requireNonNull(notice, "notice");
        parts = List.copyOf(parts);
    }
}
