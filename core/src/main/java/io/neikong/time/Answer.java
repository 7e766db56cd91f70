package io.neikong.time;

/** What can be said to a question about days: yes, no, or that it cannot be told. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It cannot be told from what is known: neither a yes nor a no (无法判定). */
    UNKNOWN;

    static Answer of(boolean known) {
        return known ? YES : NO;
    }
}
