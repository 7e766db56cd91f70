package io.neikong.ledger;

/** Roots over the entries of a ledger, which is read anew for each. */
record EntryRoots(LedgerSource source) implements MerkleTree.Roots {
    @Override
    public byte[] over(long from, long to) {
        Range range = new Range(from, to);
        source.scan(range);
        if (range.tree.size() != to - from) {
            throw new LedgerException("expected the entries with the indexes " + from + " to " + (to - 1)
                    + ", but found " + range.tree.size() + " of them; verify the ledger");
        }
        return range.tree.root();
    }

    /** Builds the tree over a part of the entries. */
    private static final class Range implements LedgerSource.Visitor {
        private final long from;
        private final long to;
        private final Frontier tree = new Frontier();
        private final Sha256 sha = new Sha256();
        private final byte[] leaf = new byte[Sha256.BYTES];

        Range(long from, long to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void entry(long index, byte[] hash, byte[] buffer, int start, int length) {
            if (index >= from && index < to) {
                sha.leaf(buffer, start, length, leaf);
                tree.add(leaf);
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
