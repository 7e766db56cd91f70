package io.neikong.finance.seal;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The numbers of the lines of one book of the register of seal uses (用印登记簿编号). A register that is numbered anew each year
 * is one book a year.
 *
 * @param book  the caller's identifier of the book
 * @param serials  the numbers, in any order; those of void and cancelled lines too, which keep theirs
 * @param unnumbered  how many lines have no number on record
 */
public record SealRegisterBook(String book, List<Integer> serials, int unnumbered) implements Serializable {

    /**
     * Sorts the numbers.
     *
     * @throws IllegalArgumentException if a number is less than 1, or {@code unnumbered} is negative
     */
    public SealRegisterBook {
        Objects.requireNonNull(book, "book");
        serials = serials.stream().sorted().toList();
        if (!serials.isEmpty() && serials.get(0) < 1) {
            throw new IllegalArgumentException("serials must be at least 1, but one was " + serials.get(0));
        }
        if (unnumbered < 0) {
            throw new IllegalArgumentException("unnumbered must not be negative, but was " + unnumbered);
        }
    }
}
