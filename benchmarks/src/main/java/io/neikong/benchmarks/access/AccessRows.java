package io.neikong.benchmarks.access;

import io.neikong.benchmarks.access.ModelBuildBenchmark.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The same as {@link AccessInput}, as rows of text, each cell a text of its own as if it had just been read from a file.
 * Made anew for each measurement, because a text remembers its hash code.
 *
 * @param parents  the roles that have a role above them
 * @param permissions  what each role has of its own
 * @param grants  what users were given
 */
record AccessRows(List<Parent> parents, List<RolePermission> permissions, List<Grant> grants) {

    /** A role and the role above it. */
    record Parent(String role, String parent) {}

    /** A role and one permission of its own. */
    record RolePermission(String role, String permission) {}

    /** A role or a permission that a user was given; the other one is null. */
    record Grant(
            String user, @Nullable String role, @Nullable String permission) {}

    static AccessRows of(AccessInput input, Order order) {
        List<Parent> parents = new ArrayList<>();
        List<RolePermission> permissions = new ArrayList<>();
        for (int role = 0; role < AccessInput.ROLES; role++) {
            if (input.parent[role] >= 0) {
                parents.add(new Parent(AccessInput.role(role), AccessInput.role(input.parent[role])));
            }
            for (int permission : input.ownPermissions[role]) {
                permissions.add(new RolePermission(AccessInput.role(role), AccessInput.permission(permission)));
            }
        }
        List<Grant> grants = new ArrayList<>(input.roles.length + input.direct.length);
        for (int user = 0; user < input.users; user++) {
            for (int i = input.roleStart[user]; i < input.roleStart[user + 1]; i++) {
                grants.add(new Grant(AccessInput.user(user), AccessInput.role(input.roles[i]), null));
            }
            for (int i = input.directStart[user]; i < input.directStart[user + 1]; i++) {
                grants.add(new Grant(AccessInput.user(user), null, AccessInput.permission(input.direct[i])));
            }
        }
        if (order == Order.SHUFFLED) {
            Collections.shuffle(grants, new Random(7));
        }
        return new AccessRows(parents, permissions, grants);
    }
}
