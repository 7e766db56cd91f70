package io.neikong.testkit;

import io.neikong.ledger.LedgerStore;
import io.neikong.ledger.MemoryLedgerStore;

class MemoryLedgerStoreTest implements LedgerStoreContract {
    @Override
    public LedgerStore emptyStore() {
        return new MemoryLedgerStore();
    }
}
