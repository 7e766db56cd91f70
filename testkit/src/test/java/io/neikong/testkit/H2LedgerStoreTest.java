package io.neikong.testkit;

import io.neikong.ledger.JdbcLedgerStore;
import io.neikong.ledger.LedgerStore;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

class H2LedgerStoreTest implements LedgerStoreContract {
    @Override
    public LedgerStore emptyStore() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return JdbcLedgerStore.open(database);
    }
}
