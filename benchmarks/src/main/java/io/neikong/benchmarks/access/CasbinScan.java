package io.neikong.benchmarks.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/** jCasbin, which knows no conflicts: it says what each user holds, and the sets are looked at by hand. */
final class CasbinScan implements ConflictScan {

    private final Enforcer enforcer;
    private final int users;
    private final String[][] members;
    private final int[] max;

    CasbinScan(AccessInput input) {
        users = input.users;
        members = HashSetScan.membersOf(input);
        max = input.max;
        Model model = new Model();
        model.addDef("r", "r", "sub, obj");
        model.addDef("p", "p", "sub, obj");
        model.addDef("g", "g", "_, _");
        model.addDef("e", "e", "some(where (p.eft == allow))");
        model.addDef("m", "m", "g(r.sub, p.sub) && r.obj == p.obj");
        enforcer = new Enforcer(model);
        enforcer.enableLog(false);
        enforcer.addPolicies(permissions(input));
        enforcer.addGroupingPolicies(roles(input));
    }

    private static List<List<String>> permissions(AccessInput input) {
        List<List<String>> rows = new ArrayList<>();
        for (int role = 0; role < AccessInput.ROLES; role++) {
            for (int permission : input.ownPermissions[role]) {
                rows.add(List.of(AccessInput.role(role), AccessInput.permission(permission)));
            }
        }
        for (int user = 0; user < input.users; user++) {
            for (int i = input.directStart[user]; i < input.directStart[user + 1]; i++) {
                rows.add(List.of(AccessInput.user(user), AccessInput.permission(input.direct[i])));
            }
        }
        return rows;
    }

    private static List<List<String>> roles(AccessInput input) {
        List<List<String>> rows = new ArrayList<>();
        for (int role = 0; role < AccessInput.ROLES; role++) {
            if (input.parent[role] >= 0) {
                rows.add(List.of(AccessInput.role(role), AccessInput.role(input.parent[role])));
            }
        }
        for (int user = 0; user < input.users; user++) {
            for (int i = input.roleStart[user]; i < input.roleStart[user + 1]; i++) {
                rows.add(List.of(AccessInput.user(user), AccessInput.role(input.roles[i])));
            }
        }
        return rows;
    }

    @Override
    public void scan(Conflicts found) {
        for (int user = 0; user < users; user++) {
            Set<String> held = new HashSet<>();
            for (List<String> row : enforcer.getImplicitPermissionsForUser(AccessInput.user(user))) {
                held.add(row.get(1));
            }
            for (int set = 0; set < members.length; set++) {
                int among = HashSetScan.among(members[set], held);
                if (Integer.bitCount(among) > max[set]) {
                    found.add(user, set, among);
                }
            }
        }
    }
}
