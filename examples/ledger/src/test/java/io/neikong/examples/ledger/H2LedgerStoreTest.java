package io.neikong.examples.ledger;

import io.neikong.ledger.JdbcLedgerStore;
import io.neikong.ledger.LedgerStore;
import io.neikong.testkit.LedgerStoreContract;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

class H2LedgerStoreTest implements LedgerStoreContract {
    @Override
    public LedgerStore emptyStore() {
        return JdbcLedgerStore.open(
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", ""));
    }
}
