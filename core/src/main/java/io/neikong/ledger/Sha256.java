package io.neikong.ledger;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of RFC 9162: a leaf and a node begin with different bytes, so that neither can be passed off as the other. One
 * object hashes many times without making anything; it belongs to one thread.
 */
final class Sha256 {

    static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;
    private final byte[] pair = new byte[1 + 2 * BYTES];

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        pair[0] = NODE;
    }

    byte[] hash(byte[] text) {
        return digest.digest(text);
    }

    byte[] leaf(byte[] entry) {
        byte[] hash = new byte[BYTES];
        leaf(entry, 0, entry.length, hash);
        return hash;
    }

    /** The hash of a leaf that stands in a buffer. */
    void leaf(byte[] buffer, int from, int length, byte[] into) {
        digest.update(LEAF);
        digest.update(buffer, from, length);
        finish(into);
    }

    byte[] node(byte[] left, byte[] right) {
        byte[] hash = new byte[BYTES];
        node(left, right, hash);
        return hash;
    }

    /** The hash of a node; {@code into} may be one of the two. */
    void node(byte[] left, byte[] right, byte[] into) {
        System.arraycopy(left, 0, pair, 1, BYTES);
        System.arraycopy(right, 0, pair, 1 + BYTES, BYTES);
        digest.update(pair, 0, pair.length);
        finish(into);
    }

    private void finish(byte[] into) {
        try {
            digest.digest(into, 0, BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("into must have " + BYTES + " bytes, but had " + into.length, e);
        }
    }
}
