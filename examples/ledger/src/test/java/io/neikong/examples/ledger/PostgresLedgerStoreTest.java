package io.neikong.examples.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.neikong.ledger.Checkpoint;
import io.neikong.ledger.JdbcLedgerStore;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerException;
import io.neikong.ledger.LedgerSource;
import io.neikong.ledger.LedgerStore;
import io.neikong.ledger.MerkleTree;
import io.neikong.testkit.LedgerStoreContract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLedgerStoreTest implements LedgerStoreContract {

    private static final int PROCESSES = 4;
    private static final int CONNECTIONS = 8;
    private static final int ENTRIES = 100_000;
    private static final int EACH = ENTRIES / PROCESSES / CONNECTIONS;
    private static final int TOGETHER = 20;

    private EmbeddedPostgres server;
    private int databases;

    @BeforeAll
    void startServer() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "100")
                .start();
    }

    @AfterAll
    void stopServer() throws IOException {
        server.close();
    }

    @Override
    public LedgerStore emptyStore() {
        return JdbcLedgerStore.open(emptyDatabase());
    }

    private DataSource emptyDatabase() {
        String name = "ledger" + ++databases;
        execute(server.getPostgresDatabase(), "CREATE DATABASE " + name);
        return server.getDatabase("postgres", name);
    }

    @Test
    void two_stores_of_one_database_see_the_same_ledger() {
        DataSource database = emptyDatabase();
        try (LedgerStore one = JdbcLedgerStore.open(database);
                LedgerStore other = JdbcLedgerStore.open(database)) {
            one.append(List.of(bytes("{\"a\":1}")));
            assertThat(other.append(List.of(bytes("{\"a\":2}")))).isEqualTo(1);
            assertThat(one.size()).isEqualTo(2);
        }
    }

    @Test
    void tables_of_a_later_release_are_refused() {
        DataSource database = emptyDatabase();
        JdbcLedgerStore.open(database).close();
        execute(database, "INSERT INTO neikong_ledger_schema VALUES (7)");

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> JdbcLedgerStore.open(database))
                .withMessageContaining("version 7");
    }

    @Test
    void several_processes_whose_connections_are_killed_leave_no_gap_and_nothing_twice(@TempDir Path folder)
            throws IOException, InterruptedException {
        DataSource database = emptyDatabase();
        JdbcLedgerStore store = JdbcLedgerStore.open(database);
        String url = ((PGSimpleDataSource) database).getUrl();
        List<Process> writers = new ArrayList<>();
        List<Path> said = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            Path log = folder.resolve("writer-" + process);
            said.add(log);
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            url,
                            Integer.toString(process))
                    .redirectOutput(log.toFile())
                    .redirectError(folder.resolve("errors-" + process).toFile())
                    .start());
        }
        int killed = killConnectionsWhileTheyRun(database, writers);
        for (int process = 0; process < PROCESSES; process++) {
            assertThat(writers.get(process).exitValue())
                    .as(Files.readString(folder.resolve("errors-" + process)))
                    .isZero();
        }

        assertThat(killed).isPositive();
        assertThat(store.size()).isEqualTo(ENTRIES);
        Map<Long, String> acknowledged = new HashMap<>();
        for (Path log : said) {
            try (Stream<String> lines = Files.lines(log)) {
                lines.forEach(line -> {
                    int space = line.indexOf(' ');
                    acknowledged.put(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
                });
            }
        }
        assertThat(acknowledged).hasSize(PROCESSES * CONNECTIONS * ((EACH + TOGETHER - 1) / TOGETHER));
        List<byte[]> hashes = scanned(store, acknowledged);
        assertThat(hashes).hasSize(ENTRIES);
        Ledger ledger = new Ledger("neikong.example/31", store, Instant::now);
        Checkpoint checkpoint = ledger.checkpoint();
        List<byte[]> proof = ledger.inclusionProof(ENTRIES / 3, checkpoint);
        assertThat(MerkleTree.verifyInclusion(
                        hashes.get(ENTRIES / 3), ENTRIES / 3, ENTRIES, proof, checkpoint.rootHash()))
                .isTrue();
    }

    /** Every entry once and at its place, and each acknowledged one where the writer was told that it is. */
    private static List<byte[]> scanned(LedgerStore store, Map<Long, String> acknowledged) {
        List<byte[]> hashes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        store.scan(new LedgerSource.Visitor() {
            @Override
            public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
                byte[] entry = Arrays.copyOfRange(buffer, from, from + length);
                String text = new String(entry, StandardCharsets.UTF_8);
                assertThat(index).isEqualTo(hashes.size());
                assertThat(hash).isEqualTo(MerkleTree.leafHash(entry));
                assertThat(seen.add(text)).as(text).isTrue();
                if (acknowledged.containsKey(index)) {
                    assertThat(text).isEqualTo(acknowledged.get(index));
                }
                hashes.add(hash.clone());
            }

            @Override
            public void damaged() {
                throw new AssertionError("nothing was damaged");
            }

            @Override
            public void torn(int bytes) {
                throw new AssertionError("nothing was torn");
            }
        });
        return hashes;
    }

    private static int killConnectionsWhileTheyRun(DataSource database, List<Process> writers)
            throws InterruptedException {
        Random random = new Random(20211126);
        int killed = 0;
        for (Process writer : writers) {
            while (!writer.waitFor(100L + random.nextInt(200), TimeUnit.MILLISECONDS)) {
                killed += count(
                        database,
                        "SELECT COUNT(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity"
                                + " WHERE application_name = 'writer' ORDER BY random() LIMIT 2) AS chosen");
            }
        }
        return killed;
    }

    /** Appends its part of the entries through as many connections as it may have. */
    static final class Writer {
        private Writer() {}

        public static void main(String... arguments) throws InterruptedException {
            List<Thread> threads = new ArrayList<>();
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                PGSimpleDataSource database = new PGSimpleDataSource();
                database.setUrl(arguments[0]);
                database.setUser("postgres");
                database.setApplicationName("writer");
                String name = "{\"process\":" + arguments[1] + ",\"connection\":" + connection + ",\"number\":";
                Thread thread = new Thread(() -> append(JdbcLedgerStore.open(database), name));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void append(LedgerStore store, String name) {
            for (int number = 0; number < EACH; number += TOGETHER) {
                List<byte[]> entries = new ArrayList<>();
                for (int i = number; i < Math.min(EACH, number + TOGETHER); i++) {
                    entries.add(bytes(name + i + "}"));
                }
                long index = store.append(entries);
                System.out.println(index + " " + new String(entries.get(0), StandardCharsets.UTF_8));
            }
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static int count(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
