package io.neikong.benchmarks.access;

import io.neikong.benchmarks.access.AccessRows.Grant;
import io.neikong.permissions.conflict.EffectivePermissions;
import io.neikong.permissions.conflict.Holder;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.permissions.conflict.PermissionHolder.Held;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The model of the library, which keeps account, grant and time beside what was granted. */
final class NeikongModel implements AccessModel {

    private static final Instant AT = Instant.parse("2026-06-29T16:00:00Z");

    private final EffectivePermissions permissions;

    NeikongModel(AccessRows rows) {
        RoleHierarchy.Builder roles = RoleHierarchy.builder();
        rows.permissions().forEach(row -> roles.permission(row.role(), row.permission()));
        rows.parents().forEach(row -> roles.parent(row.role(), row.parent()));
        EffectivePermissions.Builder builder = EffectivePermissions.builder(roles.build(), AT, AT);
        for (Grant grant : rows.grants()) {
            builder.grant(
                    new PermissionGrant(grant.user(), grant.user(), grant.role(), grant.permission(), Validity.ALWAYS),
                    grant.user());
        }
        permissions = builder.build();
    }

    EffectivePermissions permissions() {
        return permissions;
    }

    @Override
    public int users() {
        return Math.toIntExact(permissions.holders().count());
    }

    @Override
    public Set<String> rolesOf(String user) {
        return held(user).stream()
                .filter(held -> !held.roles().isEmpty())
                .map(held -> held.roles().get(0))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> directOf(String user) {
        return held(user).stream()
                .filter(held -> held.roles().isEmpty())
                .map(Held::permission)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> permissionsOf(String role) {
        return Set.copyOf(permissions.roles().permissionsOf(role));
    }

    private List<Held> held(String user) {
        return permissions.heldBy(new Holder(user, true)).held();
    }
}
