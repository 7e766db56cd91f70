package io.neikong.benchmarks.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One way to keep records so that they are on the disk when the call returns. */
interface DurableLog extends AutoCloseable {

    /** Appends records, for one thread. */
    interface Appender extends AutoCloseable {
        void append(byte[] record) throws IOException, SQLException;

        @Override
        default void close() throws IOException, SQLException {}
    }

    /** For one more thread. */
    Appender appender() throws IOException, SQLException;

    /** All records, in order. */
    List<byte[]> records() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
