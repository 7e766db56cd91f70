package io.neikong.ledger;

import io.neikong.ledger.AppendQueue.Waiting;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a folder, as lines of JSON in files that only ever grow (文件台账). One store writes to a folder at a time; any number
 * of threads may use it. An append is forced to the disk before it returns, together with those of all threads that wait
 * meanwhile.
 *
 * <p>The requests that are to be there once are held in memory, about 150 bytes for each. Opening reads the whole ledger.
 */
public final class FileLedgerStore implements LedgerStore {

    private static final long SEGMENT_BYTES = 16L << 20;
    private static final String LOCK = "ledger.lock";

    private final Segments segments;
    private final long segmentBytes;
    private final FileChannel lockFile;
    private final FileLock lock;

    private final AppendQueue queue = new AppendQueue(this::commit);
    private final ReentrantLock writing = new ReentrantLock();

    // What follows belongs to whoever holds the lock above; size may be read by anybody.
    private final Map<String, Long> requests = new HashMap<>();
    private final NavigableMap<Long, Path> files = new TreeMap<>();
    private RandomAccessFile file;
    private long fileBytes;
    private byte[] buffer = new byte[1 << 16];
    private @Nullable LedgerException unusable;
    private volatile long size;

    private FileLedgerStore(Path folder, long segmentBytes) throws IOException {
        this.segments = new Segments(folder);
        this.segmentBytes = segmentBytes;
        Files.createDirectories(folder);
        this.lockFile = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            this.lock = locked(folder);
            this.file = open();
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    /**
     * Opens the ledger in a folder, a new one if there is none, and locks it.
     *
     * <p>What an interrupted append left at the end is moved to a file of its own beside the ledger, and an entry says so. Such
     * an append was never acknowledged.
     *
     * @throws LedgerException if it cannot be read or written, if another store has it open, or if it was altered
     */
    public static FileLedgerStore open(Path folder) {
        return open(folder, SEGMENT_BYTES);
    }

    /**
     * As {@link #open(Path)}, with another size of the files.
     *
     * @param segmentBytes  after how many bytes to begin another file, at least 1
     */
    public static FileLedgerStore open(Path folder, long segmentBytes) {
        if (segmentBytes < 1) {
            throw new IllegalArgumentException("segmentBytes must be at least 1, but was " + segmentBytes);
        }
        try {
            return new FileLedgerStore(folder, segmentBytes);
        } catch (IOException e) {
            throw new LedgerException("cannot open the ledger in " + folder + ": " + e, e);
        }
    }

    /** The ledger in a folder, to be read beside whoever writes to it; nothing is locked, repaired or written. */
    public static LedgerSource reading(Path folder) {
        return new Segments(folder);
    }

    private FileLock locked(Path folder) throws IOException {
        FileLock held;
        try {
            held = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            held = null;
        }
        if (held == null) {
            throw new LedgerException(
                    "expected to be the only one to write to the ledger in " + folder + ", but another has it open");
        }
        return held;
    }

    /** Reads what is there, repairs the end, and opens the last file. */
    private RandomAccessFile open() throws IOException {
        List<Path> found = segments.files();
        Path last = null;
        int torn = 0;
        for (int i = 0; i < found.size(); i++) {
            last = found.get(i);
            if (!last.equals(segments.named(size))) {
                throw new LedgerException("expected the entries from index " + size + " on in "
                        + segments.named(size).getFileName() + ", but found " + last.getFileName());
            }
            files.put(size, last);
            Opening opening = new Opening();
            Segments.read(last, i == found.size() - 1, opening);
            torn = opening.torn;
            size = opening.next;
        }
        if (last == null) {
            return begin();
        }
        file = new RandomAccessFile(last.toFile(), "rw");
        try {
            fileBytes = file.length() - torn;
            if (torn > 0) {
                moveAside(file, torn);
            }
            recordMovedAside();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        return file; // which is another one if the last was full
    }

    /** Counts entries while the ledger is opened, and refuses an altered one. */
    private final class Opening implements Visitor {
        private final Sha256 sha = new Sha256();
        private final byte[] expected = new byte[Sha256.BYTES];
        private long next = size;
        private int torn;

        @Override
        public void entry(long index, byte[] hash, byte[] held, int from, int length) {
            sha.leaf(held, from, length, expected);
            if (index != next || !Arrays.equals(hash, expected)) {
                damaged();
            }
            String request = Entries.request(held, from, length);
            if (request != null) {
                requests.putIfAbsent(request, next);
            }
            next++;
        }

        @Override
        public void damaged() {
            throw new LedgerException("expected the entry with index " + next + " in " + segments.folder()
                    + ", but it was altered; verify the ledger and restore it, nothing was changed");
        }

        @Override
        public void torn(int bytes) {
            torn = bytes;
        }
    }

    private void moveAside(RandomAccessFile opened, int torn) throws IOException {
        byte[] rest = new byte[torn];
        opened.seek(fileBytes);
        opened.readFully(rest);
        String hash = HexFormat.of().formatHex(new Sha256().hash(rest));
        Path aside = segments.folder().resolve(asideBefore(size) + hash.substring(0, 8) + ".bin");
        try (RandomAccessFile kept = new RandomAccessFile(aside.toFile(), "rw")) {
            kept.setLength(0);
            kept.write(rest);
            kept.getFD().sync();
        }
        opened.setLength(fileBytes);
    }

    private static String asideBefore(long index) {
        return "torn-%019d-".formatted(index);
    }

    /** Records what was moved aside before the next entry, now or by an opening that was interrupted before it could. */
    private void recordMovedAside() throws IOException {
        try (DirectoryStream<Path> pieces = Files.newDirectoryStream(segments.folder(), asideBefore(size) + "*.bin")) {
            List<byte[]> entries = new ArrayList<>();
            for (Path piece : pieces) {
                byte[] rest = Files.readAllBytes(piece);
                String hash = HexFormat.of().formatHex(new Sha256().hash(rest));
                entries.add(("{\"kind\":\"repair\",\"bytes\":" + rest.length + ",\"sha256\":\"" + hash + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
            }
            if (!entries.isEmpty()) {
                commit(List.of(new Waiting(entries, null)));
            }
        }
    }

    /** Begins another file. */
    private RandomAccessFile begin() throws IOException {
        Path path = segments.named(size);
        RandomAccessFile begun = new RandomAccessFile(path.toFile(), "rw");
        files.put(size, path);
        try (FileChannel directory = FileChannel.open(segments.folder(), StandardOpenOption.READ)) {
            directory.force(true); // so that the file itself is there after a crash
        } catch (IOException e) {
            if (!System.getProperty("os.name").startsWith("Windows")) { // which cannot, and need not
                begun.close();
                throw e;
            }
        }
        return begun;
    }

    @Override
    public long append(List<byte[]> entries) {
        return queue.append(entries);
    }

    @Override
    public Appended appendOnce(String request, byte[] entry) {
        return queue.appendOnce(request, entry);
    }

    private void commit(List<Waiting> all) {
        writing.lock();
        try {
            commitAlone(all);
        } finally {
            writing.unlock();
        }
    }

    private void commitAlone(List<Waiting> all) {
        long next = size;
        Map<String, Long> added = new HashMap<>();
        int end = 0;
        for (Waiting one : all) {
            Long known = one.request == null ? null : requests.getOrDefault(one.request, added.get(one.request));
            one.standsAt(known == null ? next : known, known == null);
            if (known == null) {
                for (int i = 0; i < one.entries.size(); i++) {
                    byte[] entry = one.entries.get(i);
                    int room = Math.addExact(end, Lines.longest(entry));
                    if (room > buffer.length) {
                        buffer = Arrays.copyOf(buffer, Math.max(room, (int) Math.min(2L * buffer.length, 1 << 30)));
                    }
                    end = Lines.write(buffer, end, next++, one.hashes.get(i), entry);
                }
                if (one.request != null) {
                    added.put(one.request, one.index);
                }
            }
        }
        write(end);
        requests.putAll(added);
        size = next;
    }

    /** Writes the beginning of the buffer and forces it to the disk. */
    private void write(int end) {
        if (unusable != null) {
            throw unusable;
        }
        if (end == 0) {
            return;
        }
        try {
            if (fileBytes >= segmentBytes) {
                RandomAccessFile begun = begin();
                file.close();
                file = begun;
                fileBytes = 0;
            }
            file.seek(fileBytes);
            file.write(buffer, 0, end);
        } catch (IOException e) {
            LedgerException failure =
                    new LedgerException("cannot write to the ledger in " + segments.folder() + ": " + e, e);
            try {
                file.setLength(fileBytes);
            } catch (IOException stuck) {
                failure.addSuppressed(stuck);
                unusable = failure;
            }
            throw failure;
        }
        try {
            file.getFD().sync();
        } catch (IOException e) {
            // Nobody knows what is on the disk now, and asking again would not tell.
            unusable = new LedgerException(
                    "cannot force the ledger in " + segments.folder() + " to the disk; open it anew: " + e, e);
            throw unusable;
        }
        fileBytes += end;
    }

    @Override
    public OptionalLong find(String request) {
        writing.lock();
        try {
            Long index = requests.get(request);
            return index == null ? OptionalLong.empty() : OptionalLong.of(index);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Optional<byte[]> read(long index) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        Path path;
        writing.lock();
        try {
            path = files.floorEntry(index).getValue();
        } finally {
            writing.unlock();
        }
        Wanted wanted = new Wanted(index);
        try {
            Segments.read(path, true, wanted);
        } catch (IOException e) {
            throw new LedgerException("cannot read " + path + ": " + e, e);
        }
        if (wanted.found == null) {
            throw new LedgerException(
                    "expected the entry with index " + index + " in " + path + ", but it is not there");
        }
        return Optional.of(wanted.found);
    }

    /** Keeps one entry. */
    private static final class Wanted implements Visitor {
        private final long wanted;
        byte @Nullable [] found;

        Wanted(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public void entry(long index, byte[] hash, byte[] held, int from, int length) {
            if (index == wanted) {
                found = Arrays.copyOfRange(held, from, from + length);
            }
        }

        @Override
        public void damaged() {}

        @Override
        public void torn(int bytes) {}
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void scan(Visitor visitor) {
        segments.scan(visitor);
    }

    @Override
    public List<LedgerSource> parts() {
        return segments.parts();
    }

    @Override
    public void close() {
        writing.lock();
        try {
            unusable = new LedgerException("the ledger in " + segments.folder() + " was closed");
            file.close();
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            throw new LedgerException("cannot close the ledger in " + segments.folder() + ": " + e, e);
        } finally {
            writing.unlock();
        }
    }
}
