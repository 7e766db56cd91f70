package io.neikong.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The Merkle tree of RFC 9162 over SHA-256 (默克尔树): roots, and proofs that an auditor checks without the rest of the
 * ledger.
 */
public final class MerkleTree {

    private MerkleTree() {}

    /**
     * The root of a tree (2.1.1).
     *
     * @param leaves  what the leaves hold, in order; not hashed yet
     * @return 32 bytes; without leaves the hash of nothing
     */
    public static byte[] root(List<byte[]> leaves) {
        Sha256 sha = new Sha256();
        Frontier frontier = new Frontier();
        for (byte[] leaf : leaves) {
            frontier.add(sha.leaf(leaf));
        }
        return frontier.root();
    }

    /** The hash of a leaf that holds these bytes: 32 bytes. */
    public static byte[] leafHash(byte[] leaf) {
        return new Sha256().leaf(leaf);
    }

    /**
     * A proof that a tree has a leaf (2.1.3.1).
     *
     * @param leafHashes  the hashes of all leaves of the tree, in order
     * @param index  which leaf, from 0 on
     * @throws IndexOutOfBoundsException if there is no such leaf
     */
    public static List<byte[]> inclusionProof(List<byte[]> leafHashes, int index) {
        return inclusionProof(Objects.checkIndex(index, leafHashes.size()), leafHashes.size(), rootsIn(leafHashes));
    }

    /**
     * A proof that a tree is the beginning of another (2.1.4.1).
     *
     * @param leafHashes  the hashes of all leaves of the larger tree, in order
     * @param oldSize  how many of them the smaller tree has
     * @return the proof; empty if the smaller tree has none or all of the leaves
     * @throws IllegalArgumentException if {@code oldSize} is not from 0 to the number of leaves
     */
    public static List<byte[]> consistencyProof(List<byte[]> leafHashes, int oldSize) {
        if (oldSize < 0 || oldSize > leafHashes.size()) {
            throw new IllegalArgumentException(
                    "oldSize must be from 0 to " + leafHashes.size() + ", but was " + oldSize);
        }
        return consistencyProof(oldSize, leafHashes.size(), rootsIn(leafHashes));
    }

    /**
     * Whether a proof shows that a tree has a leaf (2.1.3.2).
     *
     * @param leafHash  the hash of the leaf
     * @param index  which leaf it is said to be, from 0 on
     * @param size  how many leaves the tree has
     * @param proof  the proof
     * @param root  the root of the tree, from somewhere that is trusted
     * @return false for whatever does not show it, sizes that cannot be included
     */
    public static boolean verifyInclusion(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size || !areHashes(proof) || !isHash(leafHash) || !isHash(root)) {
            return false;
        }
        Sha256 sha = new Sha256();
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash.clone();
        for (byte[] sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                sha.node(sibling, hash, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                sha.node(hash, sibling, hash);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /**
     * Whether a proof shows that a tree is the beginning of another (2.1.4.2).
     *
     * @param oldSize  how many leaves the smaller tree has
     * @param oldRoot  its root, from somewhere that is trusted
     * @param newSize  how many leaves the larger tree has
     * @param newRoot  its root
     * @param proof  the proof; empty if the sizes are equal, or if the smaller tree has no leaf
     * @return false for whatever does not show it, sizes that cannot be included
     */
    public static boolean verifyConsistency(
            long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> proof) {
        if (oldSize < 0 || oldSize > newSize || !areHashes(proof) || !isHash(oldRoot) || !isHash(newRoot)) {
            return false;
        }
        if (oldSize == newSize) {
            return proof.isEmpty() && MessageDigest.isEqual(oldRoot, newRoot);
        }
        if (oldSize == 0) {
            return proof.isEmpty() && MessageDigest.isEqual(oldRoot, new Frontier().root());
        }
        Sha256 sha = new Sha256();
        long node = oldSize - 1;
        long last = newSize - 1;
        int shift = Long.numberOfTrailingZeros(~node);
        node >>>= shift;
        last >>>= shift;
        boolean whole = node == 0; // the smaller tree is one whole subtree of the larger, whose root needs no proof
        if (!whole && proof.isEmpty()) {
            return false;
        }
        byte[] oldHash = (whole ? oldRoot : proof.get(0)).clone();
        byte[] newHash = oldHash.clone();
        for (byte[] sibling : proof.subList(whole ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                sha.node(sibling, oldHash, oldHash);
                sha.node(sibling, newHash, newHash);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                sha.node(newHash, sibling, newHash);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && MessageDigest.isEqual(oldHash, oldRoot) && MessageDigest.isEqual(newHash, newRoot);
    }

    /** Finds the root over the leaves from one on to before another. */
    interface Roots {
        byte[] over(long from, long to);
    }

    static List<byte[]> inclusionProof(long index, long size, Roots roots) {
        List<byte[]> proof = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + largestPowerBelow(to - from);
            if (index < middle) {
                proof.add(roots.over(middle, to));
                to = middle;
            } else {
                proof.add(roots.over(from, middle));
                from = middle;
            }
        }
        Collections.reverse(proof);
        return proof;
    }

    static List<byte[]> consistencyProof(long oldSize, long newSize, Roots roots) {
        List<byte[]> proof = new ArrayList<>();
        if (oldSize == 0 || oldSize == newSize) {
            return proof;
        }
        long from = 0;
        long to = newSize;
        while (oldSize < to) {
            long middle = from + largestPowerBelow(to - from);
            if (oldSize <= middle) {
                proof.add(roots.over(middle, to));
                to = middle;
            } else {
                proof.add(roots.over(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            proof.add(roots.over(from, to));
        }
        Collections.reverse(proof);
        return proof;
    }

    private static Roots rootsIn(List<byte[]> leafHashes) {
        return (from, to) -> {
            Frontier frontier = new Frontier();
            for (byte[] hash : leafHashes.subList((int) from, (int) to)) {
                frontier.add(hash);
            }
            return frontier.root();
        };
    }

    private static long largestPowerBelow(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static boolean isHash(byte[] hash) {
        return hash.length == Sha256.BYTES;
    }

    private static boolean areHashes(List<byte[]> proof) {
        return proof.stream().allMatch(MerkleTree::isHash);
    }
}
