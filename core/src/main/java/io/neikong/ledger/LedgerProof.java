package io.neikong.ledger;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry with the proof that the ledger of a checkpoint has it, to be handed to somebody who does not get the ledger (条目存证).
 *
 * @param index  the index of the entry
 * @param entry  the entry as it was hashed, one line of text
 * @param size  how many entries the ledger of the checkpoint has
 * @param path  the hashes of the proof, in Base64
 */
public record LedgerProof(long index, String entry, long size, List<String> path) implements Serializable {
    public LedgerProof {
        Objects.requireNonNull(entry, "entry");
        path = List.copyOf(path);
    }

    /**
     * Makes a proof; reads the ledger twice.
     *
     * @throws IndexOutOfBoundsException if the checkpoint does not have the entry
     * @throws LedgerException if the ledger cannot be read, was altered, or does not have as many entries
     */
    public static LedgerProof of(LedgerSource source, long index, Checkpoint checkpoint) {
        Objects.checkIndex(index, checkpoint.size());
        Wanted wanted = new Wanted(index);
        source.scan(wanted);
        if (wanted.found == null) {
            throw new LedgerException("expected the entry with index " + index + ", but it is not there");
        }
        List<String> path = MerkleTree.inclusionProof(index, checkpoint.size(), new EntryRoots(source)).stream()
                .map(Base64.getEncoder()::encodeToString)
                .toList();
        return new LedgerProof(index, wanted.found, checkpoint.size(), path);
    }

    /** Whether it proves that the ledger of a checkpoint has the entry. Whether the checkpoint is to be believed is another question. */
    public boolean holds(Checkpoint checkpoint) {
        return size == checkpoint.size()
                && MerkleTree.verifyInclusion(
                        MerkleTree.leafHash(entry.getBytes(StandardCharsets.UTF_8)),
                        index,
                        size,
                        path.stream().map(Base64.getDecoder()::decode).toList(),
                        checkpoint.rootHash());
    }

    /** Lines with the index, the entry, the size, and each hash. */
    public String text() {
        return index + "\n" + entry + "\n" + size + "\n"
                + String.join("", path.stream().map(hash -> hash + "\n").toList());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static LedgerProof parse(String text) {
        try {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            LedgerProof read = new LedgerProof(
                    Long.parseLong(lines.get(0)),
                    lines.get(1),
                    Long.parseLong(lines.get(2)),
                    lines.subList(3, lines.size() - 1));
            if (read.text().equals(text)) {
                return read;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(notOne(text), e);
        }
        throw new IllegalArgumentException(notOne(text));
    }

    private static String notOne(String text) {
        return "expected lines with an index, an entry, a size and hashes, but was \"" + text + "\"";
    }

    /** Keeps one entry. */
    private static final class Wanted implements LedgerSource.Visitor {
        private final long wanted;
        private @Nullable String found;

        Wanted(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
            if (index == wanted) {
                found = new String(Arrays.copyOfRange(buffer, from, from + length), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void damaged() {}

        @Override
        public void torn(int bytes) {}
    }
}
