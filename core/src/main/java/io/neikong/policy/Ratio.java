package io.neikong.policy;

import java.io.Serializable;

/**
 * A part of a whole, exact (比例), such as one half of those who should attend.
 *
 * @param numerator  not negative
 * @param denominator  at least 1
 */
public record Ratio(int numerator, int denominator) implements Serializable, Comparable<Ratio> {

    /**
     * Refuses what is no part of anything.
     *
     * @throws IllegalArgumentException if the numerator is negative or the denominator less than 1
     */
    public Ratio {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(
                    "ratio must be a number from 0 over one from 1, but was " + numerator + "/" + denominator);
        }
    }

    /** Compares by size; {@code 1/2} and {@code 2/4} compare as equal without being {@code equal}. */
    @Override
    public int compareTo(Ratio other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
