package io.neikong.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a store may know of an entry: that it has no line feed, and whose request it is, if of any (台账条目格式). The rest is the
 * ledger's.
 */
public final class Entries {

    static final String REQUEST = "request";

    private static final byte[] BEGINNING = ("{\"" + REQUEST + "\":\"").getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 2 * Sha256.BYTES;

    private Entries() {}

    /**
     * The digest of the request that an entry bears: an entry that bears one begins with the field {@code request}.
     *
     * @return the digest, null if the entry bears none
     */
    public static @Nullable String request(byte[] buffer, int from, int length) {
        int end = from + BEGINNING.length;
        if (length <= BEGINNING.length + DIGEST
                || !Arrays.equals(buffer, from, end, BEGINNING, 0, BEGINNING.length)
                || buffer[end + DIGEST] != '"') {
            return null;
        }
        return new String(buffer, end, DIGEST, StandardCharsets.US_ASCII);
    }

    /**
     * Refuses what no store can keep.
     *
     * @throws IllegalArgumentException if the entry is empty or has a line feed
     */
    public static void check(byte[] entry) {
        if (entry.length == 0) {
            throw new IllegalArgumentException("entry must have at least one byte, but had none");
        }
        for (int i = 0; i < entry.length; i++) {
            if (entry[i] == '\n') {
                throw new IllegalArgumentException("entry must have no line feed, but had one at byte " + i);
            }
        }
    }

    /**
     * Refuses an entry that does not bear the request that it is said to be of.
     *
     * @throws IllegalArgumentException if it bears none or another
     */
    public static void check(String request, byte[] entry) {
        check(entry);
        String borne = request(entry, 0, entry.length);
        if (!Objects.equals(request, borne)) {
            throw new IllegalArgumentException("entry must begin with the request " + request + ", but had " + borne);
        }
    }
}
