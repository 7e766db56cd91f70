package io.neikong.benchmarks.ledger;

import java.util.List;

/** One way to keep records so that they are on the disk when the call returns. */
interface DurableLog extends AutoCloseable {

    /** Appends records, for one thread. */
    interface Appender extends AutoCloseable {
        void append(byte[] record) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** For one more thread. */
    Appender appender() throws Exception;

    /** All records, in order. */
    List<byte[]> records() throws Exception;
}
