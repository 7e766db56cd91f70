package io.neikong.ledger;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * What a ledger held at one moment, in a few lines that somebody else keeps (检查点): whoever has it can tell later whether anything
 * before it was altered, left out or cut off.
 *
 * @param origin  the name of the ledger, such as {@code neikong.example/district-31}; one line
 * @param size  how many entries it had
 * @param root  the root of the tree over them, in Base64
 * @param at  when it was made
 */
public record Checkpoint(String origin, long size, String root, Instant at) implements Serializable {

    private static final String TIME = "time ";

    /**
     * Refuses what cannot be one.
     *
     * @throws IllegalArgumentException if the origin is empty or has a line feed, the size is negative, or the root is not 32
     *     bytes in Base64
     */
    public Checkpoint {
        Objects.requireNonNull(at, "at");
        requireOneLine(origin);
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative, but was " + size);
        }
        byte[] bytes = Base64.getDecoder().decode(root);
        if (bytes.length != Sha256.BYTES
                || !Base64.getEncoder().encodeToString(bytes).equals(root)) {
            throw new IllegalArgumentException("root must be " + Sha256.BYTES + " bytes in Base64, but was " + root);
        }
    }

    /** A ledger without a name that a checkpoint can bear must not record anything. */
    static String requireOneLine(String origin) {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("origin must be one line, but was \"" + origin + "\"");
        }
        return origin;
    }

    /**
     * What a ledger holds, read beside whoever writes to it. All of it is read, in memory that does not grow with it. An append that is
     * under way may be counted before it is acknowledged, and can still fail; whoever writes calls {@link Ledger#checkpoint} instead.
     *
     * @param origin  the name of the ledger; one line
     * @param source  the ledger
     * @param at  when this is
     * @throws LedgerException if the ledger cannot be read, or if an entry is not what its own hash or number says: what was altered
     *     must not get a checkpoint
     */
    public static Checkpoint of(String origin, LedgerSource source, Instant at) {
        return read(source, Long.MAX_VALUE).named(origin, at);
    }

    /** What the first entries of a ledger are, all of which must be there. */
    static Checkpoint of(String origin, LedgerSource source, long size, Instant at) {
        Intact entries = read(source, size);
        if (entries.tree.size() < size) {
            throw new LedgerException(
                    "expected " + size + " entries, but found " + entries.tree.size() + " of them; verify the ledger");
        }
        return entries.named(origin, at);
    }

    private static Intact read(LedgerSource source, long size) {
        Intact entries = new Intact(size);
        source.scan(entries);
        return entries;
    }

    /** Builds the tree over entries that are what they say. */
    private static final class Intact implements LedgerSource.Visitor {
        private final long atMost;
        private final Frontier tree = new Frontier();
        private final Sha256 sha = new Sha256();
        private final byte[] leaf = new byte[Sha256.BYTES];

        Intact(long atMost) {
            this.atMost = atMost;
        }

        Checkpoint named(String origin, Instant at) {
            return new Checkpoint(origin, tree.size(), Base64.getEncoder().encodeToString(tree.root()), at);
        }

        @Override
        public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
            if (tree.size() == atMost) {
                return;
            }
            sha.leaf(buffer, from, length, leaf);
            if (index != tree.size() || !Arrays.equals(hash, leaf)) {
                damaged();
            }
            tree.add(leaf);
        }

        @Override
        public void damaged() {
            if (tree.size() == atMost) {
                return;
            }
            throw new LedgerException(
                    "expected the entry with index " + tree.size() + ", but it was altered; verify the ledger");
        }

        @Override
        public void torn(int bytes) {
            // An append that is under way, or was interrupted: not an entry yet.
        }
    }

    /** The root as bytes. */
    public byte[] rootHash() {
        return Base64.getDecoder().decode(root);
    }

    /** The lines that are signed: origin, size, root and time, each with a line feed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n" + TIME + at + "\n";
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Checkpoint parse(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        try {
            Checkpoint checkpoint = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    lines.get(2),
                    Instant.parse(lines.get(3).substring(TIME.length())));
            if (checkpoint.text().equals(text)) {
                return checkpoint;
            }
        } catch (IndexOutOfBoundsException | DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(notOne(text), e);
        }
        throw new IllegalArgumentException(notOne(text));
    }

    private static String notOne(String text) {
        return "expected lines with origin, size, root and time, but was \"" + text + "\"";
    }
}
