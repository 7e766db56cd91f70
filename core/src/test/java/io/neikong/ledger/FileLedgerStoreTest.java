package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileLedgerStoreTest {

    @TempDir
    Path folder;

    private LedgerStore opened() {
        return FileLedgerStore.open(folder);
    }

    @Test
    void an_entry_is_a_line_of_json_with_its_index_and_its_hash() throws IOException {
        try (LedgerStore store = opened()) {
            store.append(List.of(bytes("{\"a\":1}")));
        }

        assertThat(Files.readString(folder.resolve("entries-0000000000000000000.jsonl")))
                .isEqualTo("{\"index\":0,\"hash\":\"" + hex(MerkleTree.leafHash(bytes("{\"a\":1}")))
                        + "\",\"entry\":{\"a\":1}}\n");
    }

    @Test
    void what_was_appended_is_there_when_it_is_opened_again() {
        String request = "c".repeat(64);
        try (LedgerStore store = opened()) {
            store.append(List.of(bytes("{\"a\":1}")));
            store.appendOnce(request, bytes("{\"request\":\"" + request + "\"}"));
        }
        try (LedgerStore store = opened()) {
            assertThat(store.size()).isEqualTo(2);
            assertThat(store.find(request)).hasValue(1);
            assertThat(store.append(List.of(bytes("{\"a\":2}")))).isEqualTo(2);
            assertThat(store.read(2))
                    .hasValueSatisfying(entry -> assertThat(entry).isEqualTo(bytes("{\"a\":2}")));
        }
    }

    @Test
    void a_file_that_is_full_is_followed_by_another() throws IOException {
        try (LedgerStore store = FileLedgerStore.open(folder, 200)) {
            for (int i = 0; i < 5; i++) {
                store.append(List.of(bytes("{\"number\":" + i + "}")));
            }
            assertThat(new Segments(folder).files())
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly(
                            "entries-0000000000000000000.jsonl",
                            "entries-0000000000000000002.jsonl",
                            "entries-0000000000000000004.jsonl");
            assertThat(store.read(3))
                    .hasValueSatisfying(entry -> assertThat(entry).isEqualTo(bytes("{\"number\":3}")));
        }
        try (LedgerStore store = FileLedgerStore.open(folder, 200)) {
            assertThat(store.append(List.of(bytes("{\"number\":5}")))).isEqualTo(5);
        }
    }

    @Test
    void a_long_entry_is_kept_whole() {
        byte[] entry = bytes("{\"text\":\"" + "内".repeat(1_000_000) + "\"}");
        try (LedgerStore store = opened()) {
            store.append(List.of(entry));
            store.append(List.of(bytes("{\"a\":1}")));
        }
        try (LedgerStore store = opened()) {
            assertThat(store.read(0))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(entry));
            assertThat(store.size()).isEqualTo(2);
        }
    }

    @Test
    void an_append_torn_at_any_byte_is_moved_aside_and_an_entry_says_so() throws IOException {
        try (LedgerStore store = opened()) {
            store.append(List.of(bytes("{\"a\":1}")));
        }
        Path file = new Segments(folder).files().get(0);
        byte[] whole = Files.readAllBytes(file);
        byte[] line = new String(whole, StandardCharsets.US_ASCII)
                .replace("\"index\":0", "\"index\":1")
                .getBytes(StandardCharsets.US_ASCII);
        for (int torn = 1; torn < line.length; torn++) {
            byte[] rest = Arrays.copyOf(line, torn);
            Files.write(file, whole);
            Files.write(file, rest, StandardOpenOption.APPEND);

            try (LedgerStore store = opened()) {
                assertThat(store.size()).isEqualTo(2);
                assertThat(new String(store.read(1).orElseThrow(), StandardCharsets.UTF_8))
                        .startsWith("{\"kind\":\"repair\",\"bytes\":" + torn + ",");
            }
            try (Stream<Path> aside = Files.list(folder)) {
                List<Path> kept = aside.filter(
                                path -> path.getFileName().toString().startsWith("torn-"))
                        .toList();
                assertThat(kept).hasSize(1);
                assertThat(Files.readAllBytes(kept.get(0))).isEqualTo(rest);
                Files.delete(kept.get(0));
            }
        }
    }

    @Test
    void what_was_moved_aside_by_an_opening_that_was_interrupted_is_recorded_by_the_next_and_once() throws IOException {
        try (LedgerStore store = opened()) {
            store.append(List.of(bytes("{\"a\":1}")));
        }
        Files.writeString(folder.resolve("torn-0000000000000000001-0badc0de.bin"), "{\"index\":1,");

        for (int opening = 1; opening <= 2; opening++) {
            try (LedgerStore store = opened()) {
                assertThat(store.size()).isEqualTo(2);
                assertThat(new String(store.read(1).orElseThrow(), StandardCharsets.UTF_8))
                        .startsWith("{\"kind\":\"repair\",\"bytes\":11,");
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void no_file_stays_open_after_an_opening_that_failed() throws IOException {
        try (LedgerStore store = opened()) {
            store.append(List.of(bytes("{\"a\":1}")));
        }
        Files.createDirectory(folder.resolve("torn-0000000000000000001-0badc0de.bin")); // cannot be read

        assertThatExceptionOfType(LedgerException.class).isThrownBy(this::opened);

        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            assertThat(open.filter(Files::isSymbolicLink).filter(link -> leadsInto(folder, link)))
                    .isEmpty();
        }
    }

    private static boolean leadsInto(Path folder, Path link) {
        try {
            return Files.readSymbolicLink(link).startsWith(folder.toAbsolutePath());
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    @Test
    void an_altered_ledger_is_not_written_to() throws IOException {
        try (LedgerStore store = opened()) {
            store.append(List.of(bytes("{\"a\":1}"), bytes("{\"a\":2}")));
        }
        Path file = new Segments(folder).files().get(0);
        String altered = Files.readString(file).replace("{\"a\":1}", "{\"a\":7}");
        Files.writeString(file, altered);

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(this::opened)
                .withMessageContaining("expected the entry with index 0")
                .withMessageContaining("nothing was changed");
        assertThat(Files.readString(file)).isEqualTo(altered);
    }

    @Test
    void a_file_that_is_not_there_is_missed() throws IOException {
        try (LedgerStore store = FileLedgerStore.open(folder, 1)) {
            for (int i = 0; i < 3; i++) {
                store.append(List.of(bytes("{\"number\":" + i + "}")));
            }
        }
        Files.delete(new Segments(folder).named(1));

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(this::opened)
                .withMessageContaining("expected the entries from index 1 on");
    }

    @Test
    void one_store_at_a_time_writes_to_a_folder() {
        try (LedgerStore store = opened()) {
            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(this::opened)
                    .withMessageContaining("another has it open");
            assertThat(store.append(List.of(bytes("{\"a\":1}")))).isZero();
        }
        opened().close();
    }

    @Test
    void a_full_disk_acknowledges_nothing_and_says_so() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        try (LedgerStore store = FileLedgerStore.open(folder, 1)) {
            store.append(List.of(bytes("{\"a\":1}")));
            Files.createSymbolicLink(new Segments(folder).named(1), full);

            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> store.append(List.of(bytes("{\"a\":2}"))))
                    .withMessageContaining("nothing was acknowledged")
                    .withMessageContaining("No space left on device");
            assertThat(store.size()).isEqualTo(1);
            Files.delete(new Segments(folder).named(1));
        }
        try (LedgerStore store = opened()) {
            assertThat(store.append(List.of(bytes("{\"a\":2}")))).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_cannot_be_begun_leaves_the_last_one_as_it_was() throws IOException {
        Path next = new Segments(folder).named(1);
        try (LedgerStore store = FileLedgerStore.open(folder, 1)) {
            store.append(List.of(bytes("{\"a\":1}")));
            Files.createDirectory(next);

            assertThatExceptionOfType(LedgerException.class)
                    .isThrownBy(() -> store.append(List.of(bytes("{\"a\":2}"))))
                    .withMessageContaining("nothing was acknowledged");

            Files.delete(next);
            assertThat(store.append(List.of(bytes("{\"a\":3}")))).isEqualTo(1);
            assertThat(store.read(0))
                    .hasValueSatisfying(entry -> assertThat(entry).isEqualTo(bytes("{\"a\":1}")));
        }
    }

    @Test
    void a_folder_that_cannot_be_is_answered_with_its_name() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> FileLedgerStore.open(file))
                .withMessageContaining("cannot open the ledger in " + file);
    }

    @Test
    void a_closed_store_appends_nothing() {
        LedgerStore store = opened();
        store.close();

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> store.append(List.of(bytes("{\"a\":1}"))))
                .withMessageContaining("was closed");
    }

    @Test
    void an_interrupted_thread_breaks_nothing() {
        try (LedgerStore store = opened()) {
            Thread.currentThread().interrupt();
            assertThat(store.append(List.of(bytes("{\"a\":1}")))).isZero();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.append(List.of(bytes("{\"a\":2}")))).isEqualTo(1);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
