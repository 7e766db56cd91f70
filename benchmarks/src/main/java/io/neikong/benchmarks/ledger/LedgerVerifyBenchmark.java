package io.neikong.benchmarks.ledger;

import io.neikong.ledger.CheckpointKey;
import io.neikong.ledger.CheckpointSigner;
import io.neikong.ledger.CheckpointTrust;
import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerVerification;
import io.neikong.ledger.SignedCheckpoint;
import io.neikong.time.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to verify a ledger of entries of 300 bytes in files, against a checkpoint. What is compared with hashes the same
 * entries one after the other and does nothing else: it reads no file, looks at no stated hash and builds no tree.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"})
public class LedgerVerifyBenchmark {

    private static final String ORIGIN = "neikong.example/benchmark";
    private static final int TOGETHER = 1_000;

    /** A ledger in a folder and its checkpoint. */
    @State(Scope.Benchmark)
    public static class Written {

        /** How many entries it has. */
        @Param("1000000")
        public int entries;

        private Path folder = Path.of("not", "begun"); // for what stands here is deleted
        private SignedCheckpoint checkpoint;
        private CheckpointTrust trust;

        /** Writes the ledger, and makes sure that all ways find it intact. */
        @Setup
        public void writeAndCompare() throws IOException, GeneralSecurityException {
            folder = Files.createTempDirectory("ledger-verify");
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            CheckpointKey key = new CheckpointKey("ledger.example", "Ed25519", null, pair.getPublic(), Validity.ALWAYS);
            trust = new CheckpointTrust(ORIGIN, key);
            try (FileLedgerStore store = FileLedgerStore.open(folder)) {
                for (int from = 0; from < entries; from += TOGETHER) {
                    List<byte[]> some = new ArrayList<>();
                    for (int i = from; i < Math.min(entries, from + TOGETHER); i++) {
                        some.add(Records.record(i));
                    }
                    store.append(some);
                }
                Ledger ledger = new Ledger(ORIGIN, store, () -> Instant.parse("2026-06-30T01:00:00Z"));
                checkpoint = new CheckpointSigner(key, pair.getPrivate()).sign(ledger.checkpoint());
            }
            String root = NaiveVerification.root(folder);
            if (!Base64.getEncoder()
                    .encodeToString(checkpoint.checkpoint().rootHash())
                    .equals(root)) {
                throw new IllegalStateException("both must find the same root, but the naive way found " + root);
            }
            verify(1);
            verify(2);
        }

        LedgerVerification verify(int threads) {
            LedgerVerification found =
                    LedgerVerification.of(FileLedgerStore.reading(folder), List.of(checkpoint), trust, threads);
            if (found.answer() != LedgerVerification.Answer.INTACT || found.proven() != entries) {
                throw new IllegalStateException("must be intact, but was " + found);
            }
            return found;
        }

        /** Takes the ledger away. */
        @TearDown
        public void delete() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The same entries in memory. */
    @State(Scope.Benchmark)
    public static class Held {

        /** How many entries there are. */
        @Param("1000000")
        public int entries;

        private byte[][] records = {};

        /** Makes the entries. */
        @Setup
        public void make() {
            records = new byte[entries][];
            for (int i = 0; i < entries; i++) {
                records[i] = Records.record(i);
            }
        }
    }

    /** Hashes the entries one after the other, on one thread. */
    @Benchmark
    public int hashOneByOne(Held held) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int sum = 0;
        for (byte[] record : held.records) {
            sum += digest.digest(record)[0];
        }
        return sum;
    }

    /** The library, on the thread that calls. */
    @Benchmark
    public Object oneThread(Written ledger) {
        return ledger.verify(1);
    }

    /** The library, on two threads. */
    @Benchmark
    public Object twoThreads(Written ledger) {
        return ledger.verify(2);
    }

    /** Lines, strings and lists. */
    @Benchmark
    public Object naive(Written ledger) throws IOException, GeneralSecurityException {
        return NaiveVerification.root(ledger.folder);
    }
}
