package io.neikong.separation;

import io.neikong.party.Assignment;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Two relatives who both work here, and the posts that they held (亲属任职情况). Which of the two is named first makes no
 * difference.
 *
 * @param person  the one whose identifier comes first in order
 * @param relative  the other
 * @param assignments  the posts of both, in any order; those of others are left out of account
 * @param asOf  the day on which it is looked at
 */
public record RelatedStaff(String person, String relative, List<Assignment> assignments, LocalDate asOf)
        implements Serializable {

    /**
     * Puts the two in order.
     *
     * @throws IllegalArgumentException if both are the same person
     */
    public RelatedStaff {
        Objects.requireNonNull(asOf, "asOf");
        assignments = List.copyOf(assignments);
        if (person.equals(relative)) {
            throw new IllegalArgumentException("person and relative must differ, but both were " + person);
        }
        if (person.compareTo(relative) > 0) {
            String first = relative;
            relative = person;
            person = first;
        }
    }
}
