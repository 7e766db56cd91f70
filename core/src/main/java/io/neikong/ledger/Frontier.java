package io.neikong.ledger;

import java.util.Arrays;

/**
 * A tree that grows by a leaf at a time and keeps no more than the roots of its whole subtrees: 63 hashes at most, however
 * many leaves. It belongs to one thread.
 */
final class Frontier {

    private final Sha256 sha = new Sha256();
    /** The root of the whole subtree of 2^level leaves at each level whose bit is set in the size. */
    private final byte[][] roots = new byte[Long.SIZE - 1][Sha256.BYTES];

    private long size;

    long size() {
        return size;
    }

    /** Adds a leaf by its hash, which is copied. */
    void add(byte[] leafHash) {
        int level = Long.numberOfTrailingZeros(~size);
        byte[] carry = roots[level];
        if (level == 0) {
            System.arraycopy(leafHash, 0, carry, 0, Sha256.BYTES);
        } else {
            sha.node(roots[0], leafHash, carry);
            for (int below = 1; below < level; below++) {
                sha.node(roots[below], carry, carry);
            }
        }
        size++;
    }

    /** The root of all leaves so far. */
    byte[] root() {
        if (size == 0) {
            return sha.hash(new byte[0]);
        }
        int level = Long.numberOfTrailingZeros(size);
        byte[] root = Arrays.copyOf(roots[level], Sha256.BYTES);
        for (level++; level < roots.length; level++) {
            if ((size >>> level & 1) == 1) {
                sha.node(roots[level], root, root);
            }
        }
        return root;
    }
}
