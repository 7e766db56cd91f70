package io.neikong.benchmarks.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A table of a database: a connection for each thread, and a commit for each record. */
final class TableLog implements DurableLog {

    private final DataSource database;
    private final String afterEach;
    private final Closing closing;

    /** Closes what belongs to a table. */
    interface Closing {
        void close() throws IOException, SQLException;
    }

    /**
     * A new table.
     *
     * @param key  the columns type of a key that counts up
     * @param afterEach  a statement after each commit; empty for none
     * @param closing  closes what belongs to it
     */
    TableLog(DataSource database, String key, String afterEach, Closing closing) throws SQLException {
        this.database = database;
        this.afterEach = afterEach;
        this.closing = closing;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE records (seq " + key + ", hash VARCHAR(64), record VARCHAR(1000))");
        }
    }

    @Override
    public Appender appender() throws SQLException {
        Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement("INSERT INTO records (hash, record) VALUES (?, ?)");
        return new Inserting(connection, insert, afterEach);
    }

    /** Inserts over a connection that commits by itself. */
    private record Inserting(Connection connection, PreparedStatement insert, String afterEach) implements Appender {
        @Override
        public void append(byte[] record) throws SQLException {
            insert.setString(1, "0".repeat(64));
            insert.setString(2, new String(record, StandardCharsets.US_ASCII));
            insert.executeUpdate();
            if (!afterEach.isEmpty()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(afterEach);
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    public List<byte[]> records() throws SQLException {
        List<byte[]> records = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT record FROM records ORDER BY seq")) {
            while (rows.next()) {
                records.add(rows.getString(1).getBytes(StandardCharsets.US_ASCII));
            }
        }
        return records;
    }

    @Override
    public void close() throws IOException, SQLException {
        closing.close();
    }
}
