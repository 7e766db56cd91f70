package io.neikong.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread write for all that wait: whoever gets the lock takes everything that has queued up meanwhile, so that the more
 * threads append, the more share one write to the disk.
 */
final class AppendQueue {

    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing;
    private final Writer writer;

    /** Makes entries durable. */
    @FunctionalInterface
    interface Writer {
        /**
         * Appends entries, each with its index or none of them, and marks those whose request is there already.
         *
         * @throws LedgerException if none of them is acknowledged
         */
        void write(List<Waiting> all);
    }

    /** Entries next to each other that a thread waits for. */
    static final class Waiting {
        final List<byte[]> entries;
        final List<byte[]> hashes;
        final @Nullable String request;
        long index;
        boolean added;

        private boolean done;
        private @Nullable LedgerException failure;

        Waiting(List<byte[]> entries, @Nullable String request) {
            Sha256 sha = new Sha256();
            this.entries = List.copyOf(entries);
            this.hashes = entries.stream().map(sha::leaf).toList();
            this.request = request;
        }

        void standsAt(long found, boolean isNew) {
            index = found;
            added = isNew;
        }
    }

    /**
     * A queue before a writer.
     *
     * @param writing  held while the writer writes
     */
    AppendQueue(ReentrantLock writing, Writer writer) {
        this.writing = writing;
        this.writer = writer;
    }

    long append(List<byte[]> entries) {
        entries.forEach(Entries::check);
        return written(new Waiting(entries, null)).index;
    }

    LedgerStore.Appended appendOnce(String request, byte[] entry) {
        Entries.check(request, entry);
        Waiting done = written(new Waiting(List.of(entry), request));
        return new LedgerStore.Appended(done.index, done.added);
    }

    private Waiting written(Waiting mine) {
        queue.add(mine);
        writing.lock();
        try {
            if (!mine.done) {
                writeAll();
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) {
            throw new LedgerException("nothing was acknowledged: " + mine.failure.getMessage(), mine.failure);
        }
        return mine;
    }

    private void writeAll() {
        List<Waiting> all = new ArrayList<>();
        for (Waiting one = queue.poll(); one != null; one = queue.poll()) {
            all.add(one);
        }
        @Nullable
        LedgerException failure = new LedgerException("the thread that wrote for this one did not come to an end");
        try {
            writer.write(all);
            failure = null;
        } catch (LedgerException e) {
            failure = e;
        } finally {
            for (Waiting one : all) {
                one.failure = failure;
                one.done = true;
            }
        }
    }
}
