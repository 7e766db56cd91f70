package io.neikong.permissions.grant;

import com.google.common.collect.ImmutableSortedMap;
import io.neikong.permissions.conflict.RoleHierarchy;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the roles contained at any time (角色模板历史版本), for an approval that names a role means what it contained then.
 *
 * @param today  the roles as they are
 * @param until  the roles as they were before each moment at which they changed
 */
public record RoleVersions(RoleHierarchy today, SortedMap<Instant, RoleHierarchy> until) implements Serializable {
    public RoleVersions {
        Objects.requireNonNull(today, "today");
        until = ImmutableSortedMap.copyOf(until);
    }

    /** The roles that held at a moment; a change counts from its moment on. */
    public RoleHierarchy at(Instant at) {
        for (Map.Entry<Instant, RoleHierarchy> version : until.entrySet()) {
            if (version.getKey().isAfter(at)) {
                return version.getValue();
            }
        }
        return today;
    }

    /** Everything that a role contained at a moment; empty if there was no such role. */
    public Optional<List<String>> permissionsOf(String role, Instant at) {
        RoleHierarchy roles = at(at);
        return roles.knows(role) ? Optional.of(roles.permissionsOf(role)) : Optional.empty();
    }
}
