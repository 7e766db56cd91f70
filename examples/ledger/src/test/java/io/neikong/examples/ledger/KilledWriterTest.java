package io.neikong.examples.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.ledger.CheckpointKey;
import io.neikong.ledger.CheckpointSigner;
import io.neikong.ledger.CheckpointTrust;
import io.neikong.ledger.FileLedgerStore;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.LedgerSource;
import io.neikong.ledger.LedgerVerification;
import io.neikong.ledger.SignedCheckpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed at random moments. */
class KilledWriterTest {

    private static final int KILLS = 200;
    private static final int THREADS = 4;
    private static final int AT_MOST_MILLIS = 40;

    @Test
    void what_was_acknowledged_is_there_in_order_after_every_kill(@TempDir Path folder)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        Random random = new Random(20211126);
        Map<Long, String> acknowledged = new TreeMap<>();
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        CheckpointSigner signer =
                new CheckpointSigner(new CheckpointKey("ledger.example", pair.getPublic()), pair.getPrivate());
        CheckpointTrust trust = new CheckpointTrust("neikong.example/31", signer.key());
        List<SignedCheckpoint> checkpoints = new ArrayList<>();

        for (int kill = 0; kill < KILLS; kill++) {
            killed(folder, kill, random.nextInt(AT_MOST_MILLIS), acknowledged);

            try (FileLedgerStore store = FileLedgerStore.open(folder, 20_000)) {
                assertThat(LedgerVerification.of(store, checkpoints, trust).answer())
                        .isEqualTo(
                                checkpoints.isEmpty()
                                        ? LedgerVerification.Answer.CHECKPOINT_ABSENT
                                        : LedgerVerification.Answer.INTACT);
                checkpoints = List.of(signer.sign(new Ledger(trust.origin(), store, Instant::now).checkpoint()));
            }
        }

        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        Map<Long, String> kept = kept(folder);
        assertThat(kept).containsAllEntriesOf(acknowledged);
    }

    /** Starts a writer, lets it write for a while, kills it, and notes what it had acknowledged. */
    private static void killed(Path folder, int run, int millis, Map<Long, String> acknowledged)
            throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            assertThat(line).as("the first word of the writer").isEqualTo("open");
            Thread.sleep(millis);
            writer.toHandle().destroyForcibly(); // the process itself would close what it said
            for (line = said.readLine(); line != null; line = said.readLine()) {
                String[] parts = line.split(" ", 2);
                if (parts.length == 2 && parts[1].endsWith("}")) { // the last line may be torn
                    acknowledged.put(Long.parseLong(parts[0]), parts[1]);
                }
            }
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(writer.exitValue()).isEqualTo(128 + 9);
    }

    private static Map<Long, String> kept(Path folder) {
        Map<Long, String> kept = new TreeMap<>();
        FileLedgerStore.reading(folder).scan(new LedgerSource.Visitor() {
            @Override
            public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
                kept.put(index, new String(buffer, from, length, StandardCharsets.UTF_8));
            }

            @Override
            public void damaged() {
                throw new AssertionError("nothing was damaged");
            }

            @Override
            public void torn(int bytes) {}
        });
        return kept;
    }

    /** Appends until it is killed, and says what was acknowledged. */
    static final class Writer {
        private Writer() {}

        public static void main(String... arguments) {
            FileLedgerStore store = FileLedgerStore.open(Path.of(arguments[0]), 20_000);
            System.out.println("open");
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "{\"run\":" + arguments[1] + ",\"thread\":" + thread + ",\"number\":";
                new Thread(() -> {
                            for (int number = 0; true; number++) {
                                String entry = name + number + "}";
                                long index = store.append(List.of(entry.getBytes(StandardCharsets.UTF_8)));
                                System.out.println(index + " " + entry);
                            }
                        })
                        .start();
            }
        }
    }
}
