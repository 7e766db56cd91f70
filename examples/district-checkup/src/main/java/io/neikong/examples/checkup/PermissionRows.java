package io.neikong.examples.checkup;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.neikong.checkup.Checkup;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.Conflict;
import io.neikong.permissions.conflict.ConflictMatrix;
import io.neikong.permissions.conflict.ConflictScan;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.DataScope;
import io.neikong.permissions.conflict.DefaultMatrix;
import io.neikong.permissions.conflict.EffectivePermissions;
import io.neikong.permissions.conflict.Holder;
import io.neikong.permissions.conflict.MatrixLint;
import io.neikong.permissions.conflict.NoDormantConflict;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.conflict.UsedPermissions;
import io.neikong.time.ChinaTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        if (folder.has(Table.ACCOUNTS, Table.GRANTS)
                && (folder.has(DataFolder.CONFLICTS) || folder.has(Table.DUTIES))) {
            ConflictMatrix matrix = matrix();
            RoleHierarchy roles = roles();
            EffectivePermissions permissions = effectivePermissions(roles, district.reviewedSince());
            ConflictScan scan = new ConflictScan(permissions, matrix);
            checkup.examine("grants", scan.holders(), List.of(scan.control()));
            if (folder.hasColumn(Table.ACCOUNTS, "last_login_at")) {
                checkup.examine(
                        "conflicts of grants",
                        conflictsInUse(scan),
                        List.of(new NoDormantConflict(matrix, district.policy())));
            }
            new MatrixLint(permissions).examine(matrix).forEach(remark -> district.remark(remark::message));
        }
    }

    /** The sets of the district, and those of the default matrix that it has permissions for and no set of its own. */
    private ConflictMatrix matrix() {
        List<ConflictSet> own = folder.has(DataFolder.CONFLICTS)
                ? ConflictFile.read(folder.path().resolve(DataFolder.CONFLICTS))
                : List.of();
        Set<String> ids = own.stream().map(ConflictSet::id).collect(Collectors.toSet());
        ListMultimap<String, String> permissions =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.DUTIES,
                row -> row.refusing("duty", () -> {
                    permissions.put(row.required("duty"), row.required("permission"));
                    return DefaultMatrix.conflicts(permissions.asMap());
                }));
        return ConflictMatrix.of(Stream.concat(
                        own.stream(),
                        DefaultMatrix.conflicts(permissions.asMap()).stream().filter(set -> !ids.contains(set.id())))
                .toList());
    }

    /** Those who are in conflict, and when their accounts were last used. */
    private Stream<UsedPermissions> conflictsInUse(ConflictScan scan) {
        Map<String, LocalDate> lastUsedOn = new HashMap<>();
        folder.forEach(Table.ACCOUNTS, row -> {
            LocalDate day = AccountRows.lastUsedOn(row);
            if (day != null) {
                lastUsedOn.merge(row.required("account"), day, (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        return scan.conflicts()
                .map(Conflict::person)
                .distinct()
                .map(person -> scan.permissions().heldBy(new Holder(person, true)))
                .map(holder -> new UsedPermissions(
                        holder,
                        holder.held().stream()
                                .map(PermissionHolder.Held::account)
                                .distinct()
                                .filter(lastUsedOn::containsKey)
                                .collect(Collectors.toMap(account -> account, lastUsedOn::get))));
    }

    /** Everybody who may do something on the day of the checkup. */
    Stream<PermissionHolder> permissionHolders() {
        EffectivePermissions permissions = effectivePermissions(roles(), district.asOf());
        return permissions.holders().map(permissions::heldBy);
    }

    private EffectivePermissions effectivePermissions(RoleHierarchy roles, LocalDate since) {
        EffectivePermissions.Builder permissions =
                EffectivePermissions.builder(roles, ChinaTime.startOf(since), ChinaTime.startOf(district.asOf()));
        Identities identities = district.identities();
        folder.forEach(Table.GRANTS, row -> permissions.grant(grant(row, roles), identities));
        district.delegations().forEach(permissions::lend);
        return permissions.build();
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
                        row.required("grant"),
                        row.required("account"),
                        role,
                        row.text("permission"),
                        scope(row),
                        row.validity()));
    }

    private static DataScope scope(Row row) {
        DataScope scope =
                new DataScope(row.text("unit"), row.text("programme"), row.text("ledger"), row.text("period"));
        return scope.equals(DataScope.EVERYWHERE) ? DataScope.EVERYWHERE : scope;
    }

    private static UnusableInput unknownRole(Row row, String column, String role) {
        return row.unusable(
                column,
                "expected a role of " + Table.ROLES.file() + " or " + Table.ROLE_PERMISSIONS.file() + ", but was "
                        + role);
    }
}
