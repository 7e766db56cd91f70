package io.neikong.permissions.conflict;

import io.neikong.control.Severity;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Permissions of which nobody may hold more than a few (不相容权限组).
 *
 * @param id  the identifier of the set
 * @param members  the permissions, at least two, none twice
 * @param max  how many of them one person may hold, at least 1 and fewer than there are
 * @param severity  how much holding more weighs
 */
public record ConflictSet(String id, List<String> members, int max, Severity severity) implements Serializable {

    /**
     * Refuses a set that nobody could ever break.
     *
     * @throws IllegalArgumentException if there are no members, one is named twice, or {@code max} is out of range
     */
    public ConflictSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("conflict " + id + " must have members, but has none");
        }
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("conflict " + id + " must not name a member twice, but was " + members);
        }
        if (max < 1 || max >= members.size()) {
            throw new IllegalArgumentException("max of conflict " + id + " must be at least 1 and less than its "
                    + members.size() + " members, otherwise it can never be broken, but was " + max);
        }
    }
}
