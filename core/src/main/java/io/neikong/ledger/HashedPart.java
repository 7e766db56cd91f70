package io.neikong.ledger;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** What stands in a part of a ledger, hashed: 40 bytes for each entry. */
final class HashedPart implements LedgerSource.Visitor {

    private static final long DAMAGED = -1;
    private static final int AT_FIRST = 1 << 12;

    private final Sha256 sha = new Sha256();
    private final byte[] expected = new byte[Sha256.BYTES];
    private final BitSet asStated = new BitSet();
    private long[] indexes = new long[AT_FIRST];
    private byte[] leaves = new byte[AT_FIRST * Sha256.BYTES];
    private int count;

    /** Sees what stands in a ledger, hashed. */
    interface Visitor {

        /**
         * An entry.
         *
         * @param index  the index that stands with it
         * @param leaf  its hash; used again for the next entry
         * @param asStated  whether the hash that stands with it is the same
         */
        void hashed(long index, byte[] leaf, boolean asStated);

        /** Something stands where an entry should, and is none. */
        void damaged();
    }

    private static HashedPart of(LedgerSource source) {
        HashedPart part = new HashedPart();
        source.scan(part);
        return part;
    }

    /** Hashes parts on several threads, and hands over each in order. There are never more than two for each thread in memory. */
    static void ofAll(List<LedgerSource> parts, int threads, Consumer<HashedPart> inOrder) {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads,
                new ThreadFactoryBuilder()
                        .setNameFormat("ledger-%d")
                        .setDaemon(true)
                        .build());
        try {
            Deque<CompletableFuture<HashedPart>> running = new ArrayDeque<>();
            for (LedgerSource part : parts) {
                if (running.size() == 2 * threads) {
                    inOrder.accept(result(running.remove()));
                }
                running.add(CompletableFuture.supplyAsync(() -> of(part), workers));
            }
            while (!running.isEmpty()) {
                inOrder.accept(result(running.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static HashedPart result(CompletableFuture<HashedPart> future) {
        try {
            return future.join();
        } catch (CompletionException thrown) {
            Throwables.throwIfUnchecked(Objects.requireNonNullElse(thrown.getCause(), thrown));
            throw thrown;
        }
    }

    @Override
    public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
        sha.leaf(buffer, from, length, expected);
        asStated.set(count, Arrays.equals(hash, expected));
        add(index);
    }

    @Override
    public void damaged() {
        add(DAMAGED);
    }

    @Override
    public void torn(int bytes) {
        // See LedgerVerification: not an entry yet.
    }

    private void add(long index) {
        if (count == indexes.length) {
            indexes = Arrays.copyOf(indexes, 2 * count);
            leaves = Arrays.copyOf(leaves, 2 * leaves.length);
        }
        indexes[count] = index;
        System.arraycopy(expected, 0, leaves, count * Sha256.BYTES, Sha256.BYTES);
        count++;
    }

    /** Shows everything in order. */
    void replay(Visitor visitor) {
        byte[] leaf = new byte[Sha256.BYTES];
        for (int i = 0; i < count; i++) {
            if (indexes[i] == DAMAGED) {
                visitor.damaged();
            } else {
                System.arraycopy(leaves, i * Sha256.BYTES, leaf, 0, Sha256.BYTES);
                visitor.hashed(indexes[i], leaf, asStated.get(i));
            }
        }
    }
}
