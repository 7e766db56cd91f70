package io.neikong.finance.archive;

import static io.neikong.finance.archive.Files.filed;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class RetentionKeptContractTest implements ControlContract<ArchiveFile> {

    @Override
    public Control<ArchiveFile> control() {
        return RetentionKeptTest.CONTROL;
    }

    @Override
    public ArchiveFile satisfying() {
        return filed(FileKind.VOUCHERS, "2021-12-31", Retention.years(30), "2052-01-01");
    }

    @Override
    public List<ArchiveFile> offending() {
        return List.of(
                filed(FileKind.VOUCHERS, "2021-12-31", Retention.months(357), "2051-12-31"),
                filed(FileKind.DEPARTMENT_ACCOUNTS, "2021-12-31", null),
                filed(null, null, Retention.PERMANENT, "2052-01-01"));
    }
}
