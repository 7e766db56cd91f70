package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.neikong.checkup.Checkup;
import io.neikong.control.Severity;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.EffectivePermissions;
import io.neikong.permissions.conflict.NoConflictingPermissions;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.separation.SodRule;
import io.neikong.time.ChinaTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was granted to whose accounts, over all roles. */
final class PermissionRows {

    private final District district;
    private final DataFolder folder;

    PermissionRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ACCOUNTS, Table.GRANTS) && folder.has(DataFolder.CONFLICTS)) {
            NoConflictingPermissions control = new NoConflictingPermissions(conflictSets());
            RoleHierarchy roles = roles();
            List<PermissionGrant> grants = folder.all(Table.GRANTS, row -> grant(row, roles));
            checkup.examine("grants", permissionHolders(grants, roles), List.of(control));
            district.warn("unknownPermissions", control.membersUnknownTo(permissions(grants)));
        }
    }

    private Set<String> permissions(List<PermissionGrant> grants) {
        Set<String> permissions = new HashSet<>(folder.all(Table.ROLE_PERMISSIONS, row -> row.required("permission")));
        grants.forEach(grant -> {
            if (grant.permission() != null) {
                permissions.add(grant.permission());
            }
        });
        return permissions;
    }

    private Stream<PermissionHolder> permissionHolders(List<PermissionGrant> grants, RoleHierarchy roles) {
        return new EffectivePermissions(grants, roles, district.identities())
                .heldAt(ChinaTime.startOf(district.asOf())).stream();
    }

    /** What each role contains. */
    RoleHierarchy roles() {
        RoleHierarchy.Builder roles = RoleHierarchy.builder();
        Set<String> known = new HashSet<>();
        folder.forEach(Table.ROLE_PERMISSIONS, row -> {
            known.add(row.required("role"));
            roles.permission(row.required("role"), row.required("permission"));
        });
        folder.forEach(Table.ROLES, row -> {
            known.add(row.required("role"));
            roles.role(row.required("role"));
        });
        folder.forEach(Table.ROLES, row -> {
            String parent = row.text("parent");
            if (parent != null && !known.contains(parent)) {
                throw unknownRole(row, "parent", parent);
            }
            if (parent != null) {
                row.refusing("parent", () -> roles.parent(row.required("role"), parent));
            }
        });
        return roles.build();
    }

    private PermissionGrant grant(Row row, RoleHierarchy roles) {
        String role = row.text("role");
        if (role != null && !roles.knows(role)) {
            throw unknownRole(row, "role", role);
        }
        return row.refusing(
                "role",
                () -> new PermissionGrant(
                        row.required("grant"), row.required("account"), role, row.text("permission"), row.validity()));
    }

    private static UnusableInput unknownRole(Row row, String column, String role) {
        return row.unusable(
                column,
                "expected a role of " + Table.ROLES.file() + " or " + Table.ROLE_PERMISSIONS.file() + ", but was "
                        + role);
    }

    private List<ConflictSet> conflictSets() {
        record Conflict(
                @JsonProperty(required = true) String id,
                @JsonProperty(required = true) List<String> members,
                @Nullable Integer max,
                @Nullable Severity severity) {}
        return JsonFile.list(
                folder.path().resolve(DataFolder.CONFLICTS),
                Conflict.class,
                Conflict::id,
                json -> new ConflictSet(
                        json.id(),
                        json.members(),
                        Objects.requireNonNullElse(json.max(), 1),
                        Objects.requireNonNullElse(json.severity(), SodRule.NO_CONFLICTING_PERMISSIONS.severity())));
    }
}
