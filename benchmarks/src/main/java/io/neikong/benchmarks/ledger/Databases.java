package io.neikong.benchmarks.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The databases beside us, each set so that a commit is on the disk when it returns. */
final class Databases {

    private Databases() {}

    static DurableLog sqlite(Path folder) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(60_000);
        SQLiteDataSource database = new SQLiteDataSource(config);
        database.setUrl("jdbc:sqlite:" + folder.resolve("records.sqlite"));
        return new TableLog(database, "INTEGER PRIMARY KEY AUTOINCREMENT", "", () -> {});
    }

    /** H2 forces nothing by itself. */
    static DurableLog h2(Path folder) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:" + folder.resolve("records") + ";DB_CLOSE_DELAY=-1");
        return new TableLog(database, "BIGINT AUTO_INCREMENT PRIMARY KEY", "CHECKPOINT SYNC", () -> {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            }
        });
    }

    static DurableLog postgres(Path folder) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
        return new TableLog(server.getPostgresDatabase(), "BIGSERIAL PRIMARY KEY", "", server::close);
    }
}
