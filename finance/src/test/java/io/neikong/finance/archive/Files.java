package io.neikong.finance.archive;

import io.neikong.finance.archive.ArchiveFile.Filing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Files as the tests of this package need them, judged on 2026-06-30. */
final class Files {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Files() {}

    static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static ArchiveFile filed(@Nullable FileKind kind, @Nullable String endedOn, @Nullable Retention retention) {
        return filed(kind, endedOn, retention, null);
    }

    static ArchiveFile filed(
            @Nullable FileKind kind,
            @Nullable String endedOn,
            @Nullable Retention retention,
            @Nullable String destroyFrom) {
        return new ArchiveFile(
                "file",
                kind,
                null,
                day(endedOn),
                null,
                new Filing(LocalDate.of(2022, 3, 1), retention, day(destroyFrom)),
                AS_OF);
    }

    static ArchiveFile filed(FileKind kind, @Nullable String endedOn, @Nullable String consent, Filing filing) {
        return new ArchiveFile("file", kind, null, day(endedOn), consent, filing, AS_OF);
    }

    static ArchiveFile unfiled(FileKind kind, @Nullable String endedOn, @Nullable String consent, String asOf) {
        return new ArchiveFile("file", kind, null, day(endedOn), consent, null, LocalDate.parse(asOf));
    }

    static Filing filedOn(@Nullable String day) {
        return new Filing(day(day), Retention.years(10), null);
    }
}
