package io.neikong.ledger;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
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
        if (origin.isEmpty() || origin.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("origin must be one line, but was \"" + origin + "\"");
        }
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative, but was " + size);
        }
        byte[] bytes = Base64.getDecoder().decode(root);
        if (bytes.length != Sha256.BYTES
                || !Base64.getEncoder().encodeToString(bytes).equals(root)) {
            throw new IllegalArgumentException("root must be " + Sha256.BYTES + " bytes in Base64, but was " + root);
        }
    }

    static Checkpoint of(String origin, long size, byte[] root, Instant at) {
        return new Checkpoint(origin, size, Base64.getEncoder().encodeToString(root), at);
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
