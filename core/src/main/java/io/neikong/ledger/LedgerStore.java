package io.neikong.ledger;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keeps the entries of a ledger and nothing else: what an entry says is none of its business (台账存储).
 *
 * <p>An append that returned is there after a crash. Entries have the indexes 0, 1, 2, … without a gap, in the order in which
 * they were appended, however many threads and processes append at once. Whoever writes a store of his own runs the {@code
 * LedgerStoreContract} of the test kit against it.
 */
public interface LedgerStore extends LedgerSource, AutoCloseable {

    /**
     * What became of an entry that is to be there once.
     *
     * @param index  the index of the entry
     * @param added  whether it is new, false if an entry of that request was there already and nothing was appended
     */
    record Appended(long index, boolean added) {}

    /**
     * Appends entries next to each other, all of them or none.
     *
     * @param entries  what to append; no entry has a line feed in it
     * @return the index of the first; the size, if there are none
     * @throws LedgerException if they could not be made durable; then none of them is acknowledged
     */
    long append(List<byte[]> entries);

    /**
     * Appends an entry unless there is one of that request.
     *
     * @param request  the digest of the request, which begins the entry as {@link Entries#request} reads it
     * @param entry  what to append
     * @throws LedgerException if it could not be made durable
     */
    Appended appendOnce(String request, byte[] entry);

    /** The index of the entry of a request, if there is one. */
    OptionalLong find(String request);

    /**
     * An entry as it stands there.
     *
     * @return the entry, empty if there are not as many
     * @throws LedgerException if it cannot be read
     */
    Optional<byte[]> read(long index);

    /** How many entries are acknowledged. */
    long size();

    @Override
    void close();
}
