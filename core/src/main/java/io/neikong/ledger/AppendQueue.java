package io.neikong.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread write for all that wait: while it does, the others queue up, and the first of them takes all of these along, so
 * that the more threads append, the more share one write to the disk.
 */
final class AppendQueue {

    private final Writer writer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private List<Waiting> queue = new ArrayList<>();
    private boolean writing;

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

    AppendQueue(Writer writer) {
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
        List<Waiting> all = takenAfter(mine);
        if (!all.isEmpty()) {
            write(all);
        }
        if (mine.failure != null) {
            throw new LedgerException("nothing was acknowledged: " + mine.failure.getMessage(), mine.failure);
        }
        return mine;
    }

    /** What has queued up when it is the turn of this thread to write; nothing if another has written for it. */
    private List<Waiting> takenAfter(Waiting mine) {
        lock.lock();
        try {
            queue.add(mine);
            while (writing && !mine.done) {
                written.awaitUninterruptibly();
            }
            if (mine.done) {
                return List.of();
            }
            writing = true;
            List<Waiting> all = queue;
            queue = new ArrayList<>();
            return all;
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Waiting> all) {
        @Nullable
        LedgerException failure = new LedgerException("the thread that wrote for this one did not come to an end");
        try {
            writer.write(all);
            failure = null;
        } catch (LedgerException e) {
            failure = e;
        } finally {
            lock.lock();
            try {
                for (Waiting one : all) {
                    one.failure = failure;
                    one.done = true;
                }
                writing = false;
                written.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }
}
