package io.neikong.ledger;

import static io.neikong.ledger.LedgerVerification.Answer.ALTERED;
import static io.neikong.ledger.LedgerVerification.Answer.CHECKPOINT_ABSENT;
import static io.neikong.ledger.LedgerVerification.Answer.CHECKPOINT_FORGED;
import static io.neikong.ledger.LedgerVerification.Answer.COULD_NOT_RUN;
import static io.neikong.ledger.LedgerVerification.Answer.INTACT;
import static io.neikong.ledger.LedgerVerification.Answer.MISSING;
import static io.neikong.ledger.LedgerVerification.Answer.REORDERED;
import static io.neikong.ledger.LedgerVerification.Answer.TRUNCATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Evidence;
import io.neikong.ledger.LedgerVerification.Answer;
import io.neikong.time.Validity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that somebody could do to a small ledger, against the checkpoint that somebody else kept. */
class LedgerVerificationTest {

    private static final int ENTRIES = 6;
    private static final CheckpointSigner SIGNER = Keys.signer("ledger.example");
    private static final CheckpointTrust TRUST = new CheckpointTrust("neikong.example/31", SIGNER.key());

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private byte[] whole = {};
    private SignedCheckpoint early = written(new MemoryLedgerStore(), 0);
    private SignedCheckpoint last = early;

    @BeforeEach
    void aLedgerWithTwoCheckpoints() throws IOException {
        try (FileLedgerStore store = FileLedgerStore.open(folder)) {
            early = written(store, 3);
            last = written(store, ENTRIES - 3);
        }
        file = new Segments(folder).files().get(0);
        whole = Files.readAllBytes(file);
    }

    private static SignedCheckpoint written(LedgerStore store, int entries) {
        Ledger ledger = new Ledger(TRUST.origin(), store, () -> Instant.parse("2026-06-30T01:00:00Z"));
        for (int i = 0; i < entries; i++) {
            ledger.append("handover", "H-" + ledger.size(), Evidence.of("count", ledger.size()));
        }
        return SIGNER.sign(ledger.checkpoint());
    }

    @Test
    void a_ledger_that_nobody_touched_is_intact() {
        assertThat(verified()).isEqualTo(new LedgerVerification(INTACT, ENTRIES, ENTRIES, null, null));
    }

    @Test
    void what_was_added_after_the_checkpoint_is_there_and_not_proven() {
        assertThat(verified(early)).isEqualTo(new LedgerVerification(INTACT, ENTRIES, 3, null, null));
    }

    @Test
    void without_a_checkpoint_nobody_can_tell_whether_that_is_all() {
        assertThat(verified(new SignedCheckpoint[0]))
                .isEqualTo(new LedgerVerification(CHECKPOINT_ABSENT, ENTRIES, 0, null, null));
    }

    @Test
    void every_byte_changed_in_any_bit_is_an_alteration_of_the_entry_that_it_stands_in() throws IOException {
        int line = 0;
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << bit);
                Files.write(file, flipped);

                assertThat(verified())
                        .as("bit %s of byte %s", bit, at)
                        .returns(ALTERED, LedgerVerification::answer)
                        .returns((long) line, LedgerVerification::entry);
            }
            line += whole[at] == '\n' ? 1 : 0;
        }
    }

    @Test
    void every_line_left_out_is_missing_and_the_last_is_a_cut() throws IOException {
        for (int left = 0; left < ENTRIES; left++) {
            List<String> lines = lines();
            lines.remove(left);
            write(lines);

            assertThat(verified()).isEqualTo(found(left == ENTRIES - 1 ? TRUNCATED : MISSING, ENTRIES - 1, left));
        }
    }

    @Test
    void every_line_that_stands_twice_is_out_of_order() throws IOException {
        for (int twice = 0; twice < ENTRIES; twice++) {
            List<String> lines = lines();
            lines.add(twice, lines.get(twice));
            write(lines);

            assertThat(verified())
                    .returns(REORDERED, LedgerVerification::answer)
                    .returns((long) twice, LedgerVerification::entry);
        }
    }

    @Test
    void every_two_lines_swapped_are_out_of_order() throws IOException {
        for (int one = 0; one < ENTRIES; one++) {
            for (int other = one + 1; other < ENTRIES; other++) {
                List<String> lines = lines();
                String moved = lines.set(one, lines.get(other));
                lines.set(other, moved);
                write(lines);

                assertThat(verified()).returns(REORDERED, LedgerVerification::answer);
            }
        }
    }

    @Test
    void swapped_lines_with_their_numbers_made_anew_are_an_alteration() throws IOException {
        List<String> lines = lines();
        String first = lines.get(1).replace("\"index\":1", "\"index\":2");
        lines.set(1, lines.get(2).replace("\"index\":2", "\"index\":1"));
        lines.set(2, first);
        write(lines);

        assertThat(verified()).isEqualTo(new LedgerVerification(ALTERED, ENTRIES, 0, null, null));
    }

    @Test
    void an_end_cut_off_at_any_byte_is_a_cut() throws IOException {
        for (int kept = 1; kept < whole.length; kept++) {
            Files.write(file, Arrays.copyOf(whole, kept));

            long left = new String(whole, 0, kept, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            assertThat(verified())
                    .as("after byte %s", kept)
                    .returns(left == 0 ? MISSING : TRUNCATED, LedgerVerification::answer)
                    .returns(left, LedgerVerification::entry);
        }
    }

    @Test
    void a_ledger_that_is_empty_or_not_there_is_missing() throws IOException {
        Files.write(file, new byte[0]);
        assertThat(verified()).isEqualTo(new LedgerVerification(MISSING, 0, 0, 0L, null));

        Files.delete(file);
        assertThat(verified()).isEqualTo(new LedgerVerification(MISSING, 0, 0, 0L, null));
    }

    @Test
    void a_ledger_written_anew_with_fresh_hashes_is_an_alteration() throws IOException {
        Files.delete(file);
        try (FileLedgerStore store = FileLedgerStore.open(folder)) {
            for (int i = 0; i < ENTRIES; i++) {
                store.append(List.of(("{\"number\":" + i + "}").getBytes(StandardCharsets.UTF_8)));
            }
        }

        assertThat(verified()).isEqualTo(new LedgerVerification(ALTERED, ENTRIES, 0, null, null));
    }

    @Test
    void a_suffix_written_anew_leaves_proven_what_an_earlier_checkpoint_proves() throws IOException {
        write(lines().subList(0, 4));
        try (FileLedgerStore store = FileLedgerStore.open(folder)) {
            store.append(List.of(
                    "{\"a\":1}".getBytes(StandardCharsets.UTF_8), "{\"a\":2}".getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(verified(last, early)).isEqualTo(new LedgerVerification(ALTERED, ENTRIES, 3, null, null));
    }

    @Test
    void a_checkpoint_of_somebody_else_is_forged() {
        CheckpointSigner stranger = Keys.signer("ledger.example");

        assertThat(verified(stranger.sign(last.checkpoint())).answer()).isEqualTo(CHECKPOINT_FORGED);
        assertThat(verified(SIGNER.sign(Checkpoint.of("neikong.example/32", new MemoryLedgerStore(), Instant.EPOCH)))
                        .answer())
                .isEqualTo(CHECKPOINT_FORGED);
        assertThat(verified(new SignedCheckpoint(last.checkpoint(), List.of())).answer())
                .isEqualTo(CHECKPOINT_FORGED);
    }

    @Test
    void a_checkpoint_whose_size_or_root_was_changed_is_forged() {
        Checkpoint made = last.checkpoint();
        Checkpoint shorter = new Checkpoint(made.origin(), made.size() - 1, made.root(), made.at());
        Checkpoint other =
                new Checkpoint(made.origin(), made.size(), early.checkpoint().root(), made.at());

        assertThat(verified(new SignedCheckpoint(shorter, last.signatures())).answer())
                .isEqualTo(CHECKPOINT_FORGED);
        assertThat(verified(new SignedCheckpoint(other, last.signatures())).answer())
                .isEqualTo(CHECKPOINT_FORGED);
    }

    @Test
    void a_ledger_of_several_files_that_cannot_all_be_read_could_not_be_verified_by_any_number_of_threads()
            throws IOException {
        Files.createDirectory(new Segments(folder).named(ENTRIES)); // a folder where the next file should be

        for (int threads = 1; threads <= 3; threads++) {
            LedgerVerification verified =
                    LedgerVerification.of(FileLedgerStore.reading(folder), List.of(last), TRUST, threads);

            assertThat(verified.answer()).isEqualTo(COULD_NOT_RUN);
            assertThat(verified.reason()).contains(folder.toString());
        }
    }

    @Test
    void refuses_to_verify_on_no_thread() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LedgerVerification.of(FileLedgerStore.reading(folder), List.of(last), TRUST, 0))
                .withMessage("threads must be at least 1, but was 0");
    }

    @Test
    void every_byte_that_is_no_digit_of_a_hash_is_told_from_one() throws IOException {
        byte[] line = new String(whole, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
        int first = "{\"index\":0,\"hash\":\"".length();
        for (int at = first; at < first + 2 * Sha256.BYTES; at++) {
            for (int value = 0; value <= 0xff; value++) {
                byte[] changed = line.clone();
                changed[at] = (byte) value;
                List<String> seen = new ArrayList<>();
                Lines.read(new ByteArrayInputStream(changed), true, new LedgerSource.Visitor() {
                    @Override
                    public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
                        seen.add(HexFormat.of().formatHex(hash));
                    }

                    @Override
                    public void damaged() {
                        seen.add("damaged");
                    }

                    @Override
                    public void torn(int bytes) {}
                });

                String digits = new String(changed, first, 2 * Sha256.BYTES, StandardCharsets.ISO_8859_1);
                assertThat(seen.get(0)).isEqualTo(digits.matches("[0-9a-f]+") ? digits : "damaged");
            }
        }
    }

    @Test
    void a_ledger_is_given_a_checkpoint_beside_whoever_writes_to_it_unless_it_was_altered() throws IOException {
        LedgerSource beside = FileLedgerStore.reading(folder);
        assertThat(Checkpoint.of(TRUST.origin(), beside, last.checkpoint().at()))
                .isEqualTo(last.checkpoint());

        List<String> lines = lines();
        lines.set(4, lines.get(4).replace("H-4", "H-5"));
        write(lines);

        assertThatExceptionOfType(LedgerException.class)
                .isThrownBy(() -> Checkpoint.of(TRUST.origin(), beside, Instant.EPOCH))
                .withMessage("expected the entry with index 4, but it was altered; verify the ledger");
    }

    @Test
    void a_folder_that_cannot_be_read_could_not_be_verified() {
        LedgerVerification verified =
                LedgerVerification.of(FileLedgerStore.reading(folder.resolve("nowhere")), List.of(last), TRUST);

        assertThat(verified.answer()).isEqualTo(COULD_NOT_RUN);
        assertThat(verified.reason()).contains("nowhere");
    }

    @Test
    void a_signature_that_this_platform_cannot_verify_could_not_be_verified() {
        CheckpointKey key = new CheckpointKey(
                "ledger.example", "SM3withSM2", null, SIGNER.key().key(), Validity.ALWAYS);
        SignedCheckpoint signed = last.and(key, new byte[64]);

        LedgerVerification verified = LedgerVerification.of(
                FileLedgerStore.reading(folder), List.of(signed), new CheckpointTrust(TRUST.origin(), key));

        assertThat(verified.answer()).isEqualTo(COULD_NOT_RUN);
        assertThat(verified.reason()).contains("SM3withSM2");
    }

    private LedgerVerification verified() {
        return verified(last);
    }

    private LedgerVerification verified(SignedCheckpoint... checkpoints) {
        LedgerVerification verified =
                LedgerVerification.of(FileLedgerStore.reading(folder), List.of(checkpoints), TRUST);
        assertThat(LedgerVerification.of(new Divided(file), List.of(checkpoints), TRUST, 2))
                .as("in several parts on two threads")
                .isEqualTo(verified);
        return verified;
    }

    /** The lines of a file, each a part of its own. */
    private record Divided(Path file) implements LedgerSource {
        @Override
        public void scan(Visitor visitor) {
            throw new AssertionError("must be read in parts");
        }

        @Override
        public List<LedgerSource> parts() {
            List<LedgerSource> parts = new ArrayList<>();
            byte[] all = bytes();
            for (int from = 0, to; from < all.length || parts.size() < 2; from = to) {
                for (to = from; to < all.length && all[to] != '\n'; to++) {}
                to = Math.min(to + 1, all.length);
                byte[] line = Arrays.copyOfRange(all, from, to);
                boolean last = to == all.length;
                parts.add(visitor -> read(line, last, visitor));
            }
            return parts;
        }

        private byte[] bytes() {
            try {
                return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void read(byte[] line, boolean last, Visitor visitor) {
            try {
                Lines.read(new ByteArrayInputStream(line), last, visitor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static LedgerVerification found(Answer answer, long size, long entry) {
        return new LedgerVerification(answer, size, 0, entry, null);
    }

    private List<String> lines() {
        return new ArrayList<>(new String(whole, StandardCharsets.UTF_8).lines().toList());
    }

    private void write(List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
