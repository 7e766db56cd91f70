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

    /** The leaves from one on to before another. */
    record Range(long from, long to) {
        boolean has(long index) {
            return index >= from && index < to;
        }
    }

    /** Finds the roots over ranges of leaves that do not overlap. */
    interface Roots {
        /** The root of each, in the order asked for. */
        List<byte[]> over(List<Range> ranges);
    }

    static List<byte[]> inclusionProof(long index, long size, Roots roots) {
        List<Range> proof = new ArrayList<>();
        Range rest = new Range(0, size);
        while (rest.to() - rest.from() > 1) {
            rest = split(rest, index, proof);
        }
        Collections.reverse(proof);
        return roots.over(proof);
    }

    static List<byte[]> consistencyProof(long oldSize, long newSize, Roots roots) {
        List<Range> proof = new ArrayList<>();
        if (oldSize > 0 && oldSize < newSize) {
            Range rest = new Range(0, newSize);
            while (oldSize < rest.to()) {
                rest = split(rest, oldSize - 1, proof);
            }
            if (rest.from() > 0) {
                proof.add(rest);
            }
        }
        Collections.reverse(proof);
        return roots.over(proof);
    }

    /** Splits a subtree in two, goes on with the half that has the leaf, and adds the other to a proof. */
    private static Range split(Range tree, long index, List<Range> proof) {
        long middle = tree.from() + Long.highestOneBit(tree.to() - tree.from() - 1);
        Range left = new Range(tree.from(), middle);
        Range right = new Range(middle, tree.to());
        proof.add(left.has(index) ? right : left);
        return left.has(index) ? left : right;
    }

    private static Roots rootsIn(List<byte[]> leafHashes) {
        return ranges -> ranges.stream()
                .map(range -> {
                    Frontier frontier = new Frontier();
                    leafHashes.subList((int) range.from(), (int) range.to()).forEach(frontier::add);
                    return frontier.root();
                })
                .toList();
    }

    private static boolean isHash(byte[] hash) {
        return hash.length == Sha256.BYTES;
    }

    private static boolean areHashes(List<byte[]> proof) {
        return proof.stream().allMatch(MerkleTree::isHash);
    }
}
