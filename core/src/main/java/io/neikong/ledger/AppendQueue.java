package io.neikong.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread write for all that wait: while it does, the others queue up, and the first of them takes all of these along, so
 * that the more threads append, the more share one write to the disk.
 */
final class AppendQueue {

    /** How often to give way to those who may come back: some hundred microseconds in all, if nobody else has anything to do. */
    private static final int TURNS = 1_000;

    private final Writer writer;
    /** The one who came last, and through it all who came before; nobody has begun to write for them. */
    private final AtomicReference<@Nullable Waiting> last = new AtomicReference<>();

    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean writing = new AtomicBoolean();

    /** How many wrote together the last time; belongs to whoever writes. */
    private int lastTogether;

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

        private final Thread thread = Thread.currentThread();
        private @Nullable Waiting before;
        private boolean acknowledged;
        private @Nullable LedgerException failure;
        private volatile boolean done;

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
        return await(new Waiting(entries, null)).index;
    }

    LedgerStore.Appended appendOnce(String request, byte[] entry) {
        Entries.check(request, entry);
        Waiting done = await(new Waiting(List.of(entry), request));
        return new LedgerStore.Appended(done.index, done.added);
    }

    private Waiting await(Waiting mine) {
        waiting.incrementAndGet();
        do {
            mine.before = last.get();
        } while (!last.compareAndSet(mine.before, mine));
        boolean interrupted = false;
        while (!mine.done) {
            if (writing.compareAndSet(false, true)) {
                writeForAll();
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted(); // which would not let it park again
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (mine.failure != null) {
            throw new LedgerException("nothing was acknowledged: " + mine.failure.getMessage(), mine.failure);
        }
        if (!mine.acknowledged) {
            throw new LedgerException(
                    "nothing was acknowledged: the thread that wrote for this one did not come to an end");
        }
        return mine;
    }

    private void writeForAll() {
        Waiting latest = null;
        try {
            giveWay();
            latest = last.getAndSet(null);
            write(latest);
        } finally {
            // makes nothing anew, so that nobody waits for ever where memory has run out
            for (Waiting one = latest; one != null; one = one.before) {
                one.done = true;
                waiting.decrementAndGet();
            }
            writing.set(false);
            wake(last.get()); // first who will write next, so that the disk does not wait for those who are done
            for (Waiting one = latest; one != null; one = one.before) {
                wake(one);
            }
        }
    }

    /** Those of the last time are just being woken and mostly come back at once, so that it pays to let them, but not for long. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing rests on it: if nobody else gets to run, the turns run out
    private void giveWay() {
        for (int turn = 0; turn < TURNS && waiting.get() < lastTogether; turn++) {
            Thread.yield();
        }
    }

    /** For one and all before it, in the order in which they came. */
    private void write(@Nullable Waiting latest) {
        List<Waiting> all = new ArrayList<>();
        for (Waiting one = latest; one != null; one = one.before) {
            all.add(one);
        }
        if (all.isEmpty()) {
            return;
        }
        Collections.reverse(all);
        try {
            writer.write(all);
            lastTogether = all.size();
            for (Waiting one : all) {
                one.acknowledged = true;
            }
        } catch (LedgerException e) {
            for (Waiting one : all) {
                one.failure = e;
            }
        }
    }

    private static void wake(@Nullable Waiting one) {
        if (one != null && one.thread != Thread.currentThread()) {
            LockSupport.unpark(one.thread);
        }
    }
}
