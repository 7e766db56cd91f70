package io.neikong.finance.archive;

import static io.neikong.finance.archive.Files.filed;
import static io.neikong.finance.archive.Files.filedOn;
import static io.neikong.finance.archive.Files.unfiled;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class FiledInTimeContractTest implements ControlContract<ArchiveFile> {

    @Override
    public Control<ArchiveFile> control() {
        return FiledInTimeTest.CONTROL;
    }

    @Override
    public ArchiveFile satisfying() {
        return filed(FileKind.VOUCHERS, "2021-12-31", null, filedOn("2022-12-31"));
    }

    @Override
    public List<ArchiveFile> offending() {
        return List.of(
                filed(FileKind.VOUCHERS, "2021-12-31", "consent", filedOn("2025-01-01")),
                unfiled(FileKind.AUDIT_FILES, "2024-12-31", null, "2026-06-30"),
                FiledInTimeTest.unrecorded());
    }
}
