package io.neikong.permissions.conflict;

import java.io.Serializable;
import java.util.List;

/**
 * What a change would bring about (变更影响).
 *
 * @param arising  the conflicts that there would be and are not yet, sorted
 * @param resolved  the conflicts that there are and would not be any more, sorted
 * @param standing  of a grant: the conflicts that there are already and that what is granted is part of, sorted
 */
public record Impact(List<Conflict> arising, List<Conflict> resolved, List<Conflict> standing) implements Serializable {

    /** No conflict comes, none goes, and none is touched. */
    public static final Impact NONE = new Impact(List.of(), List.of(), List.of());

    public Impact {
        arising = List.copyOf(arising);
        resolved = List.copyOf(resolved);
        standing = List.copyOf(standing);
    }

    /** Whether the change leads to no conflict, and adds to none. */
    public boolean isHarmless() {
        return arising.isEmpty() && standing.isEmpty();
    }
}
