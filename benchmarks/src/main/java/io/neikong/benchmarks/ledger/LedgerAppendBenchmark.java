package io.neikong.benchmarks.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an append of 300 bytes waits until it is on the disk. With several threads each waits for its own, so that the
 * ratio of two ways is that of what they get done. At the end of a run everything that was acknowledged is there.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class LedgerAppendBenchmark {

    /** Where the files go: it has to be on a disk such as a ledger would be on, for a file in memory is forced in no time. */
    private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir"));

    /** Opens one way to keep records. */
    private interface Way {
        DurableLog open(Path folder) throws IOException, SQLException;
    }

    /** One way, opened and compared. */
    @State(Scope.Benchmark)
    public abstract static class Opened {
        private final Way way;
        private final AtomicLong next = new AtomicLong();
        private Path folder = Path.of("not", "begun"); // for what stands here is deleted
        private DurableLog log;

        Opened(Way way) {
            this.way = way;
        }

        /** Opens the way, and makes sure that it keeps records in order. */
        @Setup
        public void openAndCompare() throws IOException, SQLException {
            folder = Files.createTempDirectory(PLACE, "ledger-append");
            log = way.open(folder);
            try (DurableLog.Appender appender = log.appender()) {
                for (int i = 0; i < 20; i++) {
                    appender.append(Records.record(next.getAndIncrement()));
                }
            }
            List<ByteBuffer> kept = log.records().stream().map(ByteBuffer::wrap).toList();
            List<ByteBuffer> expected = LongStream.range(0, 20)
                    .mapToObj(Records::record)
                    .map(ByteBuffer::wrap)
                    .toList();
            if (!kept.equals(expected)) {
                throw new IllegalStateException(log + " must keep the records in order, but kept " + kept.size());
            }
        }

        /** Makes sure that everything is there, and takes it away. */
        @TearDown
        public void countAndClose() throws IOException, SQLException {
            long kept = log.records().size();
            log.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            if (kept != next.get()) {
                throw new IllegalStateException(log + " must keep " + next + " records, but kept " + kept);
            }
        }
    }

    /** One thread that appends. */
    @State(Scope.Thread)
    public abstract static class Appending {
        private DurableLog.Appender appender = record -> {};
        private AtomicLong next = new AtomicLong();

        void open(Opened opened) throws IOException, SQLException {
            appender = opened.log.appender();
            next = opened.next;
        }

        void append() throws IOException, SQLException {
            appender.append(Records.record(next.getAndIncrement()));
        }

        /** Closes what the thread has of its own. */
        @TearDown(Level.Trial)
        public void close() throws IOException, SQLException {
            appender.close();
        }
    }

    /** What {@link #forcedFile} shares. */
    public static class Forced extends Opened {
        /** Opens nothing yet. */
        public Forced() {
            super(ForcedFile::new);
        }
    }

    /** What each thread of {@link #forcedFile} has. */
    public static class ForcedThread extends Appending {
        /** Opens what the thread has of its own. */
        @Setup
        public void openFor(Forced shared) throws IOException, SQLException {
            open(shared);
        }
    }

    /** What {@link #neikong} shares. */
    public static class Neikong extends Opened {
        /** Opens nothing yet. */
        public Neikong() {
            super(NeikongLog::new);
        }
    }

    /** What each thread of {@link #neikong} has. */
    public static class NeikongThread extends Appending {
        /** Opens what the thread has of its own. */
        @Setup
        public void openFor(Neikong shared) throws IOException, SQLException {
            open(shared);
        }
    }

    /** What {@link #sqlite} shares. */
    public static class Sqlite extends Opened {
        /** Opens nothing yet. */
        public Sqlite() {
            super(Databases::sqlite);
        }
    }

    /** What each thread of {@link #sqlite} has. */
    public static class SqliteThread extends Appending {
        /** Opens what the thread has of its own. */
        @Setup
        public void openFor(Sqlite shared) throws IOException, SQLException {
            open(shared);
        }
    }

    /** What {@link #h2} shares. */
    public static class H2 extends Opened {
        /** Opens nothing yet. */
        public H2() {
            super(Databases::h2);
        }
    }

    /** What each thread of {@link #h2} has. */
    public static class H2Thread extends Appending {
        /** Opens what the thread has of its own. */
        @Setup
        public void openFor(H2 shared) throws IOException, SQLException {
            open(shared);
        }
    }

    /** What {@link #postgres} shares. */
    public static class Postgres extends Opened {
        /** Opens nothing yet. */
        public Postgres() {
            super(Databases::postgres);
        }
    }

    /** What each thread of {@link #postgres} has. */
    public static class PostgresThread extends Appending {
        /** Opens what the thread has of its own. */
        @Setup
        public void openFor(Postgres shared) throws IOException, SQLException {
            open(shared);
        }
    }

    /** A bare write of as many bytes and a force, one at a time. */
    @Benchmark
    public void forcedFile(ForcedThread thread) throws IOException, SQLException {
        thread.append();
    }

    /** The library's store of files. */
    @Benchmark
    public void neikong(NeikongThread thread) throws IOException, SQLException {
        thread.append();
    }

    /** SQLite with a write-ahead log and full synchronisation. */
    @Benchmark
    public void sqlite(SqliteThread thread) throws IOException, SQLException {
        thread.append();
    }

    /** H2 with a forced checkpoint after each commit. */
    @Benchmark
    public void h2(H2Thread thread) throws IOException, SQLException {
        thread.append();
    }

    /** PostgreSQL with synchronous commits. */
    @Benchmark
    public void postgres(PostgresThread thread) throws IOException, SQLException {
        thread.append();
    }
}
