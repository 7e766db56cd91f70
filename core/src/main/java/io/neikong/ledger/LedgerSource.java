package io.neikong.ledger;

import java.util.List;

/** Where the entries of a ledger stand, to be read and verified (台账读取). */
public interface LedgerSource {

    /** Sees what stands in a ledger, in the order in which it stands there. */
    interface Visitor {

        /**
         * An entry as it stands there; whether it is what was once appended is for the visitor to judge.
         *
         * @param index  the index that stands with it
         * @param hash  the hash of the leaf that stands with it, 32 bytes; used again for the next entry
         * @param buffer  what holds the entry; used again for the next entry
         * @param from  where in the buffer the entry begins
         * @param length  how many bytes it has
         */
        void entry(long index, byte[] hash, byte[] buffer, int from, int length);

        /** Something stands where an entry should, and is none. */
        void damaged();

        /**
         * The beginning of an entry stands at the very end: an append that was interrupted and never acknowledged, or what is
         * left of an end that was cut off.
         *
         * @param bytes  how many bytes of it there are
         */
        void torn(int bytes);
    }

    /**
     * Reads everything, in memory that does not grow with the ledger.
     *
     * @throws LedgerException if it cannot be read
     */
    void scan(Visitor visitor);

    /**
     * The same in several parts, one after the other, that as many threads can read at once. A source that cannot be divided has one
     * part, itself.
     *
     * @throws LedgerException if it cannot be read
     */
    default List<LedgerSource> parts() {
        return List.of(this);
    }
}
