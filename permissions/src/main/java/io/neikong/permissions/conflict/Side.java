package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;

/**
 * One side of a conflict: some permissions, of which a number has to be held for the side to be held (冲突的一方).
 *
 * @param permissions  the permissions, at least one, none twice
 * @param atLeast  how many of them make the side held, included; at least 1 and no more than there are
 */
public record Side(List<String> permissions, int atLeast) implements Serializable {

    /**
     * Refuses a side that nobody could hold, or everybody.
     *
     * @throws IllegalArgumentException if there is no permission, one is named twice, or {@code atLeast} is out of range
     */
    public Side {
        permissions = List.copyOf(permissions);
        if (permissions.isEmpty()) {
            throw new IllegalArgumentException("a side of a conflict must have members, but has none");
        }
        if (new HashSet<>(permissions).size() < permissions.size()) {
            throw new IllegalArgumentException(
                    "a side of a conflict must not name a member twice, but was " + permissions);
        }
        if (atLeast < 1 || atLeast > permissions.size()) {
            throw new IllegalArgumentException("atLeast must be between 1 and the " + permissions.size()
                    + " members of the side, but was " + atLeast);
        }
    }

    /** A side that is held with any one of the permissions. */
    public static Side anyOf(List<String> permissions) {
        return new Side(permissions, 1);
    }

    /** A side that is held only with all of the permissions. */
    public static Side allOf(List<String> permissions) {
        return new Side(permissions, permissions.size());
    }
}
