package io.neikong.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A store that forgets everything with the program, for tests and trials (内存台账). Any number of threads may use it. */
public final class MemoryLedgerStore implements LedgerStore {

    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();
    private final Map<String, Long> requests = new HashMap<>();

    /** An empty store. */
    public MemoryLedgerStore() {}

    @Override
    public synchronized long append(List<byte[]> added) {
        long first = entries.size();
        for (byte[] entry : added) {
            Entries.check(entry);
        }
        for (byte[] entry : added) {
            entries.add(entry.clone());
            hashes.add(MerkleTree.leafHash(entry));
        }
        return first;
    }

    @Override
    public synchronized Appended appendOnce(String request, byte[] entry) {
        Entries.check(request, entry);
        Long known = requests.get(request);
        if (known != null) {
            return new Appended(known, false);
        }
        long index = append(List.of(entry));
        requests.put(request, index);
        return new Appended(index, true);
    }

    @Override
    public synchronized OptionalLong find(String request) {
        Long index = requests.get(request);
        return index == null ? OptionalLong.empty() : OptionalLong.of(index);
    }

    @Override
    public synchronized Optional<byte[]> read(long index) {
        return index < 0 || index >= entries.size()
                ? Optional.empty()
                : Optional.of(entries.get((int) index).clone());
    }

    @Override
    public synchronized long size() {
        return entries.size();
    }

    @Override
    public synchronized void scan(Visitor visitor) {
        for (int i = 0; i < entries.size(); i++) {
            byte[] entry = entries.get(i);
            visitor.entry(i, hashes.get(i), entry, 0, entry.length);
        }
    }

    @Override
    public void close() {}
}
