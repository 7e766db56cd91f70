package io.neikong.examples.checkup;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The notices of {@code notices.csv}, which other files refer to. */
final class Notices {

    /** A notice that there is. */
    record Known(
            String notice,
            @Nullable String programme,
            @Nullable Instant publishedAt) {}

    private final Map<String, Known> known = new HashMap<>();

    Notices(DataFolder folder) {
        folder.forEach(Table.NOTICES, row -> {
            String notice = row.required("notice");
            known.put(notice, new Known(notice, row.text("programme"), row.instant("published_at")));
        });
    }

    /** The notice that a row is about. */
    Known of(Row row) {
        String notice = row.required("notice");
        Known found = known.get(notice);
        if (found == null) {
            throw row.unusable("notice", "expected a notice of " + Table.NOTICES.file() + ", but was " + notice);
        }
        return found;
    }
}
