package io.neikong.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A checkpoint and who signed it, in the form of a signed note (签名检查点): the text, an empty line, and a line for each signature with
 * the name of the key, four bytes that tell keys of one name apart, and the signature.
 *
 * @param checkpoint  what was signed
 * @param signatures  who signed it, in the order in which they did
 */
public record SignedCheckpoint(Checkpoint checkpoint, List<Line> signatures) implements Serializable {

    private static final String DASH = "— ";
    private static final int ID_BYTES = 4;

    /**
     * One signature.
     *
     * @param name  the name of the key
     * @param value  the four bytes and the signature, in Base64
     */
    public record Line(String name, String value) implements Serializable {
        public Line {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    public SignedCheckpoint {
        Objects.requireNonNull(checkpoint, "checkpoint");
        signatures = List.copyOf(signatures);
    }

    SignedCheckpoint and(CheckpointKey key, byte[] signature) {
        byte[] value = Arrays.copyOf(key.id(), ID_BYTES + signature.length);
        System.arraycopy(signature, 0, value, ID_BYTES, signature.length);
        List<Line> more = new ArrayList<>(signatures);
        more.add(new Line(key.name(), Base64.getEncoder().encodeToString(value)));
        return new SignedCheckpoint(checkpoint, more);
    }

    /** The note, to be kept by others than those who keep the ledger. */
    public String note() {
        StringBuilder note = new StringBuilder(checkpoint.text()).append('\n');
        for (Line line : signatures) {
            note.append(DASH)
                    .append(line.name())
                    .append(' ')
                    .append(line.value())
                    .append('\n');
        }
        return note.toString();
    }

    /**
     * Reads a note. Whether its signatures are good is another question.
     *
     * @throws IllegalArgumentException if it is no note of a checkpoint
     */
    public static SignedCheckpoint parse(String note) {
        int end = note.indexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException(
                    "expected lines with origin, size, root and time, an empty line and signatures, but was \"" + note
                            + "\"");
        }
        Checkpoint checkpoint = Checkpoint.parse(note.substring(0, end + 1));
        List<Line> signatures = new ArrayList<>();
        note.substring(end + 2).lines().forEach(line -> {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !parts[0].equals(DASH.strip())) {
                throw new IllegalArgumentException(
                        "expected a signature with a dash, a name and a value, but was \"" + line + "\"");
            }
            signatures.add(new Line(parts[1], parts[2]));
        });
        SignedCheckpoint read = new SignedCheckpoint(checkpoint, signatures);
        if (!read.note().equals(note)) {
            throw new IllegalArgumentException("expected signatures and nothing else, but was \"" + note + "\"");
        }
        return read;
    }

    /** Whether a key signed it, at a time at which the key may be used. */
    public boolean isSignedBy(CheckpointKey key) {
        byte[] id = key.id();
        return key.validity().covers(checkpoint.at())
                && signatures.stream()
                        .filter(line -> line.name().equals(key.name()))
                        .anyMatch(line -> {
                            byte[] value = decoded(line.value());
                            return value.length > ID_BYTES
                                    && Arrays.equals(value, 0, ID_BYTES, id, 0, ID_BYTES)
                                    && key.verifies(
                                            checkpoint.text(), Arrays.copyOfRange(value, ID_BYTES, value.length));
                        });
    }

    private static byte[] decoded(String value) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            return Base64.getEncoder().encodeToString(bytes).equals(value)
                    ? bytes
                    : new byte[0]; // there is one spelling
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
