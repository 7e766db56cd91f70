package io.neikong.benchmarks.access;

/** One way to find everybody who holds too many permissions of a conflict set. Its constructor prepares what is kept. */
interface ConflictScan {

    /** Adds everything there is to find, in any order. */
    void scan(Conflicts found);

    /** How many there are to find, which is what is measured: in {@code space}, or as objects of its own. */
    default int count(Conflicts space) {
        space.clear();
        scan(space);
        return space.size();
    }
}
