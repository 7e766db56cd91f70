package io.neikong.benchmarks.access;

/** One way to find everybody who holds too many permissions of a conflict set. Its constructor prepares what is kept. */
interface ConflictScan {

    /** Adds everything there is to find, in any order. */
    void scan(Conflicts found);
}
