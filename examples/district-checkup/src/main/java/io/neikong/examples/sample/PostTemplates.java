package io.neikong.examples.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What each post entitles to. */
final class PostTemplates {

    private final Table table = new Table("unit", "post", "role", "permission");
    private final Map<String, Set<String>> entitled = new HashMap<>();
    private final Access access;

    PostTemplates(Access access) {
        this.access = access;
        role("", "head", "viewer");
        permission("", "head", "report.export");
        role("", "window", Access.ACCEPTANCE_CLERK);
        role("", "window", "insurance-handler");
        for (String unit : Staff.SUBDISTRICTS) {
            role(unit, "reviewer", Access.FIRST_REVIEWER);
            permission(unit, "reviewer", "report.export");
        }
        role("EMP", "reviewer", Access.SECOND_REVIEWER);
        role("TRN", "reviewer", Access.SECOND_REVIEWER);
        role("UIF", "reviewer", "insurance-reviewer");
        role("", "approver", Access.APPROVER);
        role("FIN", "director", "payment-officer");
        for (String unit : List.of("EMP", "TRN", "UIF", "OFF")) {
            role(unit, "director", "viewer");
        }
        role("", "auditor", "auditor");
        role("", "admin", "administrator");
        role("", "handler", "insurance-handler");
        role("", "accountant", "voucher-preparer");
        role("", "preparer", "voucher-preparer");
        for (String post : List.of("voucher-reviewer", "bookkeeper", "chief-accountant", Access.CASHIER)) {
            role("FIN", post, post);
        }
        for (String post : List.of("seal-keeper", "clerk", "engineer")) {
            table.add("", post, null, null); // entitles to nothing
            entitled.put("/" + post, new TreeSet<>());
        }
    }

    void role(String unit, String post, String role) {
        table.add(unit, post, role, null);
        of(unit, post).addAll(permissionsOf(role));
    }

    void permission(String unit, String post, String permission) {
        table.add(unit, post, null, permission);
        of(unit, post).add(permission);
    }

    private Set<String> of(String unit, String post) {
        return entitled.computeIfAbsent(unit + "/" + post, unseen -> new TreeSet<>());
    }

    /** Whether a post of a unit entitles to a permission. */
    boolean entitles(String unit, String post, String permission) {
        return List.of(unit + "/" + post, "/" + post).stream()
                .anyMatch(key -> entitled.getOrDefault(key, Set.of()).contains(permission));
    }

    /** A role's own permissions and those of its parents, as the tables of roles have them. */
    Set<String> permissionsOf(String role) {
        Set<String> all = new TreeSet<>();
        access.rolePermissions().rows().stream()
                .filter(row -> row.get(0).equals(role))
                .forEach(row -> all.add(row.get(1)));
        access.roles().rows().stream()
                .filter(row -> row.get(0).equals(role))
                .forEach(row -> all.addAll(permissionsOf(row.get(1))));
        return all;
    }

    Table table() {
        return table;
    }
}
