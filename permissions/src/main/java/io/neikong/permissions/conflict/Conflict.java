package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * That one person breaks one conflict set at some moment of the review period (权限冲突).
 *
 * @param person  who
 * @param conflict  the identifier of the set
 */
public record Conflict(String person, String conflict) implements Comparable<Conflict>, Serializable {

    private static final Comparator<Conflict> ORDER =
            Comparator.comparing(Conflict::person).thenComparing(Conflict::conflict);

    public Conflict {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(conflict, "conflict");
    }

    /** By person, then by set. */
    @Override
    public int compareTo(Conflict other) {
        return ORDER.compare(this, other);
    }
}
