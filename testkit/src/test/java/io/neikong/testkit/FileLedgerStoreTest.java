package io.neikong.testkit;

import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.LedgerStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerStoreTest implements LedgerStoreContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    public LedgerStore emptyStore() {
        return FileLedgerStore.open(folder);
    }
}
