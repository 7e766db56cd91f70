package io.neikong.ledger;

import io.neikong.ledger.MerkleTree.Range;
import java.util.List;

/** Roots over the entries of a ledger, which is read once for all of them, and not for none. */
record EntryRoots(LedgerSource source) implements MerkleTree.Roots {

    @Override
    public List<byte[]> over(List<Range> ranges) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        List<Subtree> subtrees = ranges.stream().map(Subtree::new).toList();
        source.scan(new Growing(subtrees));
        return subtrees.stream().map(Subtree::root).toList();
    }

    /** The tree over a part of the entries. */
    private record Subtree(Range range, Frontier tree) {
        Subtree(Range range) {
            this(range, new Frontier());
        }

        byte[] root() {
            if (tree.size() != range.to() - range.from()) {
                throw new LedgerException("expected the entries with the indexes " + range.from() + " to "
                        + (range.to() - 1) + ", but found " + tree.size() + " of them; verify the ledger");
            }
            return tree.root();
        }
    }

    /** Adds each entry to the tree that it belongs to. */
    private static final class Growing implements LedgerSource.Visitor {
        private final List<Subtree> subtrees;
        private final Sha256 sha = new Sha256();
        private final byte[] leaf = new byte[Sha256.BYTES];

        Growing(List<Subtree> subtrees) {
            this.subtrees = subtrees;
        }

        @Override
        public void entry(long index, byte[] hash, byte[] buffer, int start, int length) {
            for (int i = 0; i < subtrees.size(); i++) {
                if (subtrees.get(i).range().has(index)) {
                    sha.leaf(buffer, start, length, leaf);
                    subtrees.get(i).tree().add(leaf);
                    return;
                }
            }
        }

        @Override
        public void damaged() {
            throw new LedgerException("expected an entry, but it was altered; verify the ledger");
        }

        @Override
        public void torn(int bytes) {}
    }
}
