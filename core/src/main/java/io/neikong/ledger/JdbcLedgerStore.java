package io.neikong.ledger;

import io.neikong.ledger.AppendQueue.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a database (数据库台账), for any number of processes that append at once. PostgreSQL and H2 are tested; the tables are
 * {@code neikong_ledger}, {@code neikong_ledger_head} and {@code neikong_ledger_schema}, and the library makes them.
 *
 * <p>Whoever appends locks the one row of the head, so that indexes have no gap. What a lost connection left open is looked up
 * before anything is written again: an entry is there once. How durable a commit is, the database decides: do not relax {@code
 * synchronous_commit}, and know that H2 does not force commits to the disk by default.
 */
public final class JdbcLedgerStore implements LedgerStore {

    private static final int VERSION = 1;
    private static final int ATTEMPTS = 50;
    private static final int PAGE = 1_000;
    private static final int LONGEST_PAUSE_MILLIS = 200;

    private final DataSource database;
    private final AppendQueue queue = new AppendQueue(this::commit);

    /** Work in one transaction. */
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private JdbcLedgerStore(DataSource database) {
        this.database = database;
    }

    /**
     * Opens the ledger in a database, and makes its tables if they are not there.
     *
     * @param database  where to get connections; one for each append that runs at once. It stays the caller's
     * @throws LedgerException if there is no database, or if the tables are of a later release
     */
    public static JdbcLedgerStore open(DataSource database) {
        JdbcLedgerStore store = new JdbcLedgerStore(database);
        store.transact("open the ledger", connection -> {
            migrate(connection);
            return true;
        });
        return store;
    }

    /**
     * The ledger in a database, to be read; nothing is made or written.
     *
     * @param database  where to get connections
     */
    public static LedgerSource reading(DataSource database) {
        return new JdbcLedgerStore(database);
    }

    private static void migrate(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String bytes = postgres ? "BYTEA" : "VARBINARY(100000000)";
        try (Statement statement = connection.createStatement()) {
            if (postgres) {
                statement.execute("SELECT pg_advisory_xact_lock(5427010320211126)"); // two that open at once
            }
            statement.execute("CREATE TABLE IF NOT EXISTS neikong_ledger_schema (version INT PRIMARY KEY)");
            int version = version(statement);
            if (version > VERSION) {
                throw new LedgerException("expected tables of version " + VERSION
                        + " or earlier, but they are of version " + version + ", which a later release made");
            }
            if (version == 0) {
                statement.execute("CREATE TABLE IF NOT EXISTS neikong_ledger (idx BIGINT PRIMARY KEY, hash " + bytes
                        + " NOT NULL, entry " + bytes
                        + " NOT NULL, request CHAR(64) UNIQUE, batch CHAR(36) NOT NULL)");
                statement.execute(
                        "CREATE TABLE IF NOT EXISTS neikong_ledger_head (id INT PRIMARY KEY, size BIGINT NOT NULL)");
                statement.execute("INSERT INTO neikong_ledger_head SELECT 1, 0 WHERE NOT EXISTS"
                        + " (SELECT 1 FROM neikong_ledger_head)");
                statement.execute("INSERT INTO neikong_ledger_schema VALUES (" + VERSION + ")");
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT MAX(version) FROM neikong_ledger_schema")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Override
    public long append(List<byte[]> entries) {
        return queue.append(entries);
    }

    @Override
    public Appended appendOnce(String request, byte[] entry) {
        return queue.appendOnce(request, entry);
    }

    private void commit(List<Waiting> all) {
        Attempt attempt = new Attempt(all);
        transact("append to the ledger", attempt::in);
    }

    /** The attempts to append the same entries, at most one of which succeeds. */
    private static final class Attempt {
        private final List<Waiting> all;
        private final String batch = UUID.randomUUID().toString();
        private long triedAt = -1;

        Attempt(List<Waiting> all) {
            this.all = all;
        }

        boolean in(Connection connection) throws SQLException {
            long size = lockedSize(connection);
            if (triedAt >= 0 && isThere(connection)) {
                return true; // the connection was lost after the commit, whose answer never came
            }
            long next = size;
            Map<String, Long> added = new HashMap<>();
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO neikong_ledger (idx, hash, entry, request, batch) VALUES (?, ?, ?, ?, ?)")) {
                for (Waiting one : all) {
                    Long known = one.request == null ? null : known(connection, one.request, added);
                    one.standsAt(known == null ? next : known, known == null);
                    if (known == null) {
                        if (one.request != null) {
                            added.put(one.request, next);
                        }
                        for (int i = 0; i < one.entries.size(); i++) {
                            insert.setLong(1, next++);
                            insert.setBytes(2, one.hashes.get(i));
                            insert.setBytes(3, one.entries.get(i));
                            insert.setString(4, one.request);
                            insert.setString(5, batch);
                            insert.addBatch();
                        }
                    }
                }
                if (next > size) {
                    insert.executeBatch();
                    triedAt = size;
                }
            }
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE neikong_ledger_head SET size = ? WHERE id = 1")) {
                update.setLong(1, next);
                update.executeUpdate();
            }
            return true;
        }

        private static long lockedSize(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet head =
                            statement.executeQuery("SELECT size FROM neikong_ledger_head WHERE id = 1 FOR UPDATE")) {
                if (!head.next()) {
                    throw new LedgerException("expected the head of the ledger, but it is not there");
                }
                return head.getLong(1);
            }
        }

        private boolean isThere(Connection connection) throws SQLException {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT batch FROM neikong_ledger WHERE idx = ?")) {
                select.setLong(1, triedAt);
                try (ResultSet found = select.executeQuery()) {
                    return found.next() && batch.equals(found.getString(1));
                }
            }
        }

        private static @Nullable Long known(Connection connection, String request, Map<String, Long> added)
                throws SQLException {
            Long here = added.get(request);
            return here == null ? JdbcLedgerStore.find(connection, request) : here;
        }
    }

    private static @Nullable Long find(Connection connection, String request) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT idx FROM neikong_ledger WHERE request = ?")) {
            select.setString(1, request);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : null;
            }
        }
    }

    @Override
    public OptionalLong find(String request) {
        Long index = transact("look up a request", connection -> Optional.ofNullable(find(connection, request)))
                .orElse(null);
        return index == null ? OptionalLong.empty() : OptionalLong.of(index);
    }

    @Override
    public Optional<byte[]> read(long index) {
        return transact("read an entry", connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT entry FROM neikong_ledger WHERE idx = ?")) {
                select.setLong(1, index);
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? Optional.of(found.getBytes(1)) : Optional.<byte[]>empty();
                }
            }
        });
    }

    @Override
    public long size() {
        return transact("read the size of the ledger", connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet head = statement.executeQuery("SELECT size FROM neikong_ledger_head WHERE id = 1")) {
                return head.next() ? head.getLong(1) : 0;
            }
        });
    }

    @Override
    public void scan(Visitor visitor) {
        Scan scan = new Scan(visitor);
        boolean more = true;
        while (more) {
            more = transact("read the ledger", scan::page);
        }
    }

    /** Hands out the entries a page at a time; a page that was interrupted goes on behind the last entry handed out. */
    private static final class Scan {
        private final Visitor visitor;
        private long last = -1;

        Scan(Visitor visitor) {
            this.visitor = visitor;
        }

        boolean page(Connection connection) throws SQLException {
            int read = 0;
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT idx, hash, entry FROM neikong_ledger WHERE idx > ? ORDER BY idx LIMIT " + PAGE)) {
                select.setLong(1, last);
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        visit(found.getLong(1), found.getBytes(2), found.getBytes(3));
                        read++;
                    }
                }
            }
            return read == PAGE;
        }

        private void visit(long index, byte[] hash, byte[] entry) {
            if (hash.length == Sha256.BYTES) {
                visitor.entry(index, hash, entry, 0, entry.length);
            } else {
                visitor.damaged();
            }
            last = index;
        }
    }

    /** Does the work in a transaction, again if the database or the connection gave way. */
    private <T> T transact(String what, Work<T> work) {
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (Connection connection = database.getConnection()) {
                return transacted(connection, work);
            } catch (SQLException e) {
                if (!isWorthAnother(e)) {
                    throw new LedgerException("cannot " + what + ": " + e.getMessage(), e);
                }
                last = e;
                pause(attempt);
            }
        }
        throw new LedgerException(
                "cannot " + what + " after " + ATTEMPTS + " attempts: " + last,
                last == null ? new SQLException() : last);
    }

    private static <T> T transacted(Connection connection, Work<T> work) throws SQLException {
        boolean commitsByItself = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.in(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            giveBack(connection, done, commitsByItself);
        }
    }

    /** As it came: a pool hands it to others. */
    private static void giveBack(Connection connection, boolean done, boolean commitsByItself) {
        try {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(commitsByItself);
        } catch (SQLException e) {
            // The connection is gone, and with it the transaction; what led here, if anything, is on its way to the
            // caller.
        }
    }

    /** A conflict with others, or a connection that was lost, refused or shut down. */
    private static boolean isWorthAnother(SQLException e) {
        String state = e.getSQLState();
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("57P")
                        || state.equals("HYT00")
                        || state.equals("90067")
                        || state.equals("90131"));
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, 1L << Math.min(attempt, 8)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {}
}
