package io.neikong.benchmarks.ledger;

import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.LedgerSource;
import io.neikong.ledger.LedgerStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The library's store of files, which all threads share. */
final class NeikongLog implements DurableLog {

    private final LedgerStore store;

    NeikongLog(Path folder) {
        store = FileLedgerStore.open(folder.resolve("ledger"));
    }

    @Override
    public Appender appender() {
        return entry -> store.append(List.of(entry));
    }

    @Override
    public List<byte[]> records() {
        List<byte[]> records = new ArrayList<>();
        store.scan(new LedgerSource.Visitor() {
            @Override
            public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
                records.add(Arrays.copyOfRange(buffer, from, from + length));
            }

            @Override
            public void damaged() {
                throw new IllegalStateException("every entry must be whole");
            }

            @Override
            public void torn(int bytes) {
                throw new IllegalStateException("the last entry must be whole");
            }
        });
        return records;
    }

    @Override
    public void close() {
        store.close();
    }
}
