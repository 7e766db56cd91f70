package io.neikong.ledger;

import io.neikong.testkit.LedgerStoreContract;

class MemoryLedgerStoreTest implements LedgerStoreContract {
    @Override
    public LedgerStore emptyStore() {
        return new MemoryLedgerStore();
    }
}
