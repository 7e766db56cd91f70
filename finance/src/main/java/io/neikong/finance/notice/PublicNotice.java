package io.neikong.finance.notice;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A public notice of subsidies and how long it was up (公示).
 *
 * @param notice  the caller's identifier of the notice
 * @param programme  the programme that it is about, null if not recorded
 * @param publishedAt  when it was published, null if not recorded
 * @param withdrawnAt  when it was taken down, null if it is still up
 * @param asOf  the day on which it is looked at
 */
public record PublicNotice(
        String notice,
        @Nullable String programme,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        LocalDate asOf)
        implements Serializable {
    public PublicNotice {
        programme = Recorded.text(programme);
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(asOf, "asOf");
    }
}
