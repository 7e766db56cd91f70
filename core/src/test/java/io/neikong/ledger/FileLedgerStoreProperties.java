package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.ledger.LedgerVerification.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a ledger in files, it is the list of what was acknowledged. */
class FileLedgerStoreProperties {

    private static final CheckpointSigner SIGNER = Keys.signer("ledger.example");

    /** What happens to the ledger. */
    enum Act {
        APPEND,
        APPEND_ONCE,
        OPEN_ANEW,
        TEAR_AND_OPEN_ANEW
    }

    /**
     * A step.
     *
     * @param number  how many entries are appended, which request it is, or how many bytes are torn
     */
    record Step(Act act, int number) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Act.class), Arbitraries.integers().between(1, 4))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 300, seed = "20211126")
    void holds_what_was_acknowledged_in_order_and_verifies(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        List<String> expected = new ArrayList<>();
        FileLedgerStore store = FileLedgerStore.open(folder, 200);
        try {
            for (Step step : steps) {
                store = taken(step, store, folder, expected);
            }

            assertThat(all(store)).isEqualTo(expected);
            Ledger ledger = new Ledger("neikong.example/31", store, () -> Instant.EPOCH);
            SignedCheckpoint checkpoint = SIGNER.sign(ledger.checkpoint());
            CheckpointTrust trust = new CheckpointTrust("neikong.example/31", SIGNER.key());
            for (int threads = 1; threads <= 2; threads++) {
                assertThat(LedgerVerification.of(store, List.of(checkpoint), trust, threads))
                        .isEqualTo(new LedgerVerification(Answer.INTACT, expected.size(), expected.size(), null, null));
            }
        } finally {
            store.close();
            delete(folder);
        }
    }

    private static FileLedgerStore taken(Step step, FileLedgerStore store, Path folder, List<String> expected)
            throws IOException {
        switch (step.act()) {
            case APPEND -> {
                List<String> entries = Stream.generate(() -> "{\"n\":" + expected.size() + "}")
                        .limit(step.number())
                        .toList();
                assertThat(store.append(entries.stream()
                                .map(FileLedgerStoreProperties::bytes)
                                .toList()))
                        .isEqualTo(expected.size());
                expected.addAll(entries);
            }
            case APPEND_ONCE -> {
                String request = HexFormat.of().formatHex(new Sha256().hash(new byte[] {(byte) step.number()}));
                String entry = "{\"request\":\"" + request + "\"}";
                int before = expected.indexOf(entry);
                assertThat(store.appendOnce(request, bytes(entry)))
                        .isEqualTo(new LedgerStore.Appended(before < 0 ? expected.size() : before, before < 0));
                if (before < 0) {
                    expected.add(entry);
                }
            }
            case OPEN_ANEW -> {
                store.close();
                return FileLedgerStore.open(folder, 200);
            }
            case TEAR_AND_OPEN_ANEW -> {
                store.close();
                List<Path> files = new Segments(folder).files();
                byte[] torn = "{\"in".substring(0, step.number()).getBytes(StandardCharsets.US_ASCII);
                Files.write(files.get(files.size() - 1), torn, StandardOpenOption.APPEND);
                FileLedgerStore repaired = FileLedgerStore.open(folder, 200);
                expected.add("{\"kind\":\"repair\",\"bytes\":" + torn.length + ",\"sha256\":\""
                        + HexFormat.of().formatHex(new Sha256().hash(torn)) + "\"}");
                return repaired;
            }
        }
        return store;
    }

    private static List<String> all(LedgerStore store) {
        return Stream.iterate(0L, index -> index < store.size(), index -> index + 1)
                .map(index -> new String(store.read(index).orElseThrow(), StandardCharsets.UTF_8))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
