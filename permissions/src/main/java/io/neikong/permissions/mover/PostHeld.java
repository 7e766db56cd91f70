package io.neikong.permissions.mover;

import com.google.common.collect.ImmutableSortedSet;
import io.neikong.time.Validity;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person held, in whatever capacity, and what it entitles to (任职及岗位权限模板).
 *
 * @param post  the caller's identifier of the post
 * @param validity  from when to when
 * @param permissions  what the template of the post entitles to, sorted; empty if to nothing, null if the post has no
 *     template
 */
public record PostHeld(
        String post, Validity validity, @Nullable Set<String> permissions) implements Serializable {
    public PostHeld {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(validity, "validity");
        permissions = permissions == null ? null : ImmutableSortedSet.copyOf(permissions);
    }

    boolean entitlesTo(String permission) {
        return permissions != null && permissions.contains(permission);
    }
}
