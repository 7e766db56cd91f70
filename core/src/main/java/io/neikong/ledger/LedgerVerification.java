package io.neikong.ledger;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the verification of a ledger found (台账核验结果).
 *
 * @param answer  what it found
 * @param size  how many entries stand there; 0 if it could not run
 * @param proven  how many of them, from the first on, are proven by a checkpoint; what was added after the last checkpoint is not
 * @param entry  the index of the entry that the answer is about, null if there is none or if it cannot be told
 * @param reason  why it could not run, null otherwise
 */
public record LedgerVerification(
        Answer answer,
        long size,
        long proven,
        @Nullable Long entry,
        @Nullable String reason) implements Serializable {

    /** What a verification can find. */
    public enum Answer {
        /** Everything is there as it was, up to the last checkpoint (完好). */
        INTACT,
        /** An entry is not what it was (被篡改). */
        ALTERED,
        /** Entries stand in another order, or twice (顺序被改). */
        REORDERED,
        /** The end is not there (尾部被截断). */
        TRUNCATED,
        /** The ledger is not there, or an entry in the midst of it (缺失). */
        MISSING,
        /** Nothing contradicts itself, but there is no checkpoint that could tell whether that is all (无检查点). */
        CHECKPOINT_ABSENT,
        /** The checkpoint is not signed by whom it must be, or is none of this ledger (检查点不可信). */
        CHECKPOINT_FORGED,
        /** The ledger could not be read (无法核验). */
        COULD_NOT_RUN
    }

    public LedgerVerification {
        Objects.requireNonNull(answer, "answer");
    }

    /** As {@link #of(LedgerSource, List, CheckpointTrust, int)} on the thread that calls. */
    public static LedgerVerification of(
            LedgerSource source, List<SignedCheckpoint> checkpoints, CheckpointTrust trust) {
        return of(source, checkpoints, trust, 1);
    }

    /**
     * Verifies a ledger against the checkpoints that somebody else kept. Memory does not grow with the ledger.
     *
     * <p>An entry that is not what its own hash says is named. Where somebody made the hashes anew too, only the roots tell, and
     * the first checkpoint that does not fit tells no more than that something before it was altered; the more checkpoints
     * there are, the closer that is.
     *
     * @param source  the ledger
     * @param checkpoints  the notes, in any order
     * @param trust  whose signatures they must have
     * @param threads  how many threads read and hash the {@linkplain LedgerSource#parts parts} of the ledger, at least 1; the thread
     *     that calls builds the tree
     */
    public static LedgerVerification of(
            LedgerSource source, List<SignedCheckpoint> checkpoints, CheckpointTrust trust, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
        }
        List<Checkpoint> inOrder = checkpoints.stream()
                .map(SignedCheckpoint::checkpoint)
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
        Scan scan = new Scan(inOrder);
        try {
            if (!checkpoints.stream().allMatch(trust::holds)) {
                return new LedgerVerification(Answer.CHECKPOINT_FORGED, 0, 0, null, null);
            }
            List<LedgerSource> parts = threads == 1 ? List.of(source) : source.parts();
            if (parts.size() == 1) {
                source.scan(scan);
            } else {
                HashedPart.ofAll(parts, threads, part -> part.replay(scan));
            }
        } catch (LedgerException e) {
            return new LedgerVerification(Answer.COULD_NOT_RUN, 0, 0, null, e.getMessage());
        }
        return scan.result();
    }

    /** Looks at one entry after the other, as it stands or with its hash. */
    private static final class Scan implements LedgerSource.Visitor, HashedPart.Visitor {
        private final List<Checkpoint> checkpoints;
        private final Sha256 sha = new Sha256();
        private final Frontier tree = new Frontier();
        private final byte[] expected = new byte[Sha256.BYTES];

        private int passed;
        private long proven;
        private boolean rootDiffers;
        private long altered = -1;
        private long misnumbered = -1;
        private long repeated = -1;
        private long missing = -1;
        private long next;

        Scan(List<Checkpoint> checkpoints) {
            this.checkpoints = checkpoints;
            compare();
        }

        @Override
        public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
            sha.leaf(buffer, from, length, expected);
            hashed(index, expected, Arrays.equals(hash, expected));
        }

        @Override
        public void hashed(long index, byte[] leaf, boolean asStated) {
            if (altered < 0 && !asStated) {
                altered = tree.size();
            }
            if (index != next) {
                outOfPlace(index);
            }
            next = Math.max(next, index + 1);
            tree.add(leaf);
            compare();
        }

        private void outOfPlace(long index) {
            if (misnumbered < 0) {
                misnumbered = tree.size();
            }
            if (index < next && repeated < 0) {
                repeated = index;
            }
            if (index > next && missing < 0) {
                missing = next;
            }
        }

        @Override
        public void damaged() {
            if (altered < 0) {
                altered = tree.size();
            }
            next++;
            tree.add(new byte[Sha256.BYTES]);
            compare();
        }

        @Override
        public void torn(int bytes) {
            // Not an entry yet; if it once was, the checkpoint tells that the end is missing.
        }

        private void compare() {
            while (passed < checkpoints.size() && checkpoints.get(passed).size() == tree.size()) {
                if (Arrays.equals(tree.root(), checkpoints.get(passed).rootHash())) {
                    proven = rootDiffers ? proven : tree.size();
                } else {
                    rootDiffers = true;
                }
                passed++;
            }
        }

        LedgerVerification result() {
            long promised = checkpoints.isEmpty()
                    ? 0
                    : checkpoints.get(checkpoints.size() - 1).size();
            if (altered >= 0) {
                return found(Answer.ALTERED, altered);
            }
            if (tree.size() == 0 && promised > 0) {
                return found(Answer.MISSING, 0L);
            }
            boolean rootsHold = !rootDiffers && !checkpoints.isEmpty() && misnumbered < proven;
            if (misnumbered >= 0 && rootsHold) {
                return found(
                        Answer.ALTERED, misnumbered); // the entries are what they were, the numbers beside them are not
            }
            if (repeated >= 0) {
                return found(Answer.REORDERED, repeated);
            }
            if (missing >= 0) {
                return found(Answer.MISSING, missing);
            }
            if (rootDiffers) {
                return found(Answer.ALTERED, null);
            }
            if (tree.size() < promised) {
                return found(Answer.TRUNCATED, tree.size());
            }
            return found(checkpoints.isEmpty() ? Answer.CHECKPOINT_ABSENT : Answer.INTACT, null);
        }

        private LedgerVerification found(Answer answer, @Nullable Long entry) {
            return new LedgerVerification(answer, tree.size(), proven, entry, null);
        }
    }
}
