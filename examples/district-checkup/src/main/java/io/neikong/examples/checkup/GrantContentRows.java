package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.grant.AccountInLedger;
import io.neikong.permissions.grant.Act;
import io.neikong.permissions.grant.ApprovedAndExecuted;
import io.neikong.permissions.grant.ApprovedAndExecuted.Content;
import io.neikong.permissions.grant.ApprovedAndExecuted.Decision;
import io.neikong.permissions.grant.ExecutedAsApproved;
import io.neikong.permissions.grant.LedgerMatchesSystem;
import io.neikong.permissions.grant.RoleChangesApproved;
import io.neikong.permissions.grant.RoleTemplate;
import io.neikong.permissions.grant.RoleVersions;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was granted, beside what was approved, what the systems hold, and what the roles contained when. */
final class GrantContentRows {

    private static final Map<String, Boolean> ROLE_ACTIONS = Map.of("add", true, "remove", false);

    /** The last request counts; one without a moment is taken for the first. */
    private static final Comparator<Request> LAST = Comparator.comparing(
                    Request::approvedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Request::request);

    private final District district;
    private final DataFolder folder;
    private final Instant today;

    GrantContentRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.today = ChinaTime.startOf(district.asOf());
    }

    /** What a request asks for, and what became of it. */
    private record Request(
            String request,
            Decision decision,
            @Nullable Instant approvedAt,
            @Nullable String account,
            @Nullable String role,
            @Nullable String permission,
            Validity validity) {}

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        boolean requests = folder.has(Table.GRANT_REQUESTS);
        if (folder.has(Table.GRANTS) && (requests || folder.has(Table.ROLE_CHANGES))) {
            checkup.examine("content of grants", contents(requests), List.of(new ExecutedAsApproved()));
        }
        if (folder.has(Table.GRANTS, Table.LIVE_PERMISSIONS)) {
            checkup.examine("live_permissions", accountsInLedger(), List.of(new LedgerMatchesSystem()));
        }
        if (folder.has(Table.ROLE_CHANGES)) {
            checkup.examine("role_changes", roleTemplates(), List.of(new RoleChangesApproved()));
        }
    }

    private Stream<ApprovedAndExecuted> contents(boolean requestsKept) {
        RoleVersions versions = versions();
        AccountOwners owners = new AccountOwners(district.accounts());
        Map<String, Request> requests = lastRequests();
        Set<String> executed = new HashSet<>();
        folder.forEach(Table.GRANTS, row -> {
            if (requests.containsKey(row.required("grant"))) {
                executed.add(row.required("grant"));
            }
        });
        return Stream.concat(
                folder.rows(Table.GRANTS).flatMap(row -> {
                    Request request = requests.get(row.required("grant"));
                    return request == null
                            ? ownContent(row, requestsKept, versions, owners)
                            : Stream.of(compared(row, request, versions, owners));
                }),
                requests.entrySet().stream()
                        .filter(entry -> !executed.contains(entry.getKey()))
                        .map(entry -> notExecuted(entry.getKey(), entry.getValue(), versions, owners)));
    }

    private Map<String, Request> lastRequests() {
        ListMultimap<String, Request> byGrant = ArrayListMultimap.create();
        folder.forEach(Table.GRANT_REQUESTS, row -> {
            String grant = row.text("grant");
            if (grant != null) {
                byGrant.put(grant, request(row));
            }
        });
        Map<String, Request> last = new TreeMap<>();
        Multimaps.asMap(byGrant)
                .forEach((grant, all) -> last.put(
                        grant,
                        all.stream()
                                .filter(request -> request.decision() == Decision.APPROVED)
                                .max(LAST)
                                .or(() -> all.stream().max(LAST))
                                .orElseThrow()));
        return last;
    }

    private static Request request(Row row) {
        return new Request(
                row.required("request"),
                switch (row.status()) {
                    case "pending" -> Decision.PENDING;
                    case "rejected" -> Decision.REJECTED;
                    case "cancelled" -> Decision.CANCELLED;
                    default -> Decision.APPROVED;
                },
                row.instant("approved_at"),
                row.text("account"),
                row.text("role"),
                row.text("permission"),
                row.validity());
    }

    private ApprovedAndExecuted compared(Row row, Request request, RoleVersions versions, AccountOwners owners) {
        return new ApprovedAndExecuted(
                row.required("grant"),
                request.decision(),
                approved(request, row.required("account"), versions),
                executed(row, versions),
                holder(row, owners),
                district.asOf());
    }

    private ApprovedAndExecuted notExecuted(
            String grant, Request request, RoleVersions versions, AccountOwners owners) {
        String account = request.account();
        Content approved = account == null ? null : approved(request, account, versions);
        return new ApprovedAndExecuted(
                grant,
                request.decision(),
                approved,
                null,
                account == null ? null : owners.personOf(account, today),
                district.asOf());
    }

    /** A line of grants.csv without a request was approved if it names an approver, and then as it stands. */
    private Stream<ApprovedAndExecuted> ownContent(
            Row row, boolean requestsKept, RoleVersions versions, AccountOwners owners) {
        Instant approvedAt = row.instant("approved_at");
        boolean approved = row.text("approved_by") != null || row.text("approved_account") != null;
        boolean supplementedLater = row.text("kind") != null && "emergency".equalsIgnoreCase(row.text("kind"));
        if (!approved && (supplementedLater || !requestsKept)) {
            return Stream.empty();
        }
        if (approved && approvedAt == null) {
            return Stream.empty(); // as it stands, but nobody knows what its role contained then
        }
        Content executed = executed(row, versions);
        Content asApproved = approvedAt == null
                ? null
                : new Content(
                        executed.account(),
                        executed.role(),
                        permissions(executed.role(), row.text("permission"), approvedAt, versions),
                        executed.validity());
        return Stream.of(new ApprovedAndExecuted(
                row.required("grant"),
                approved ? Decision.APPROVED : Decision.NONE,
                approved ? asApproved : null,
                executed,
                holder(row, owners),
                district.asOf()));
    }

    private Content approved(Request request, String otherwise, RoleVersions versions) {
        return new Content(
                request.account() == null ? otherwise : request.account(),
                request.role(),
                permissions(request.role(), request.permission(), request.approvedAt(), versions),
                request.validity());
    }

    /** What it contains today, or contained when it ended. */
    private Content executed(Row row, RoleVersions versions) {
        Validity validity = row.validity();
        Instant end = validity.to();
        Instant at = end == null || end.isAfter(today) ? today : end.minusNanos(1);
        return new Content(
                row.required("account"),
                row.text("role"),
                permissions(row.text("role"), row.text("permission"), at, versions),
                validity);
    }

    private static @Nullable List<String> permissions(
            @Nullable String role, @Nullable String permission, @Nullable Instant at, RoleVersions versions) {
        if (role == null) {
            return permission == null ? null : List.of(permission);
        }
        return at == null ? null : versions.permissionsOf(role, at).orElse(null);
    }

    private static @Nullable String holder(Row row, AccountOwners owners) {
        Instant from = row.validity().from();
        return from == null ? null : owners.personOf(row.required("account"), from);
    }

    private Stream<AccountInLedger> accountsInLedger() {
        RoleHierarchy roles = new PermissionRows(district).roles();
        AccountOwners owners = new AccountOwners(district.accounts());
        SetMultimap<String, String> inLedger =
                MultimapBuilder.hashKeys().hashSetValues(4).build();
        folder.forEach(Table.GRANTS, row -> {
            String role = row.text("role");
            if (row.validity().covers(today)) {
                inLedger.putAll(
                        row.required("account"),
                        role == null
                                ? List.of(row.required("permission"))
                                : row.refusing("role", () -> roles.permissionsOf(role)));
            }
        });
        SetMultimap<String, String> live =
                MultimapBuilder.hashKeys().hashSetValues(4).build();
        folder.forEach(Table.LIVE_PERMISSIONS, row -> live.put(row.required("account"), row.required("permission")));
        Set<String> accounts = new TreeSet<>(inLedger.keySet());
        accounts.addAll(live.keySet());
        return accounts.stream()
                .map(account -> new AccountInLedger(
                        account,
                        owners.personOf(account, today),
                        inLedger.get(account),
                        live.get(account),
                        district.asOf()));
    }

    /** Several lines of one change are one change. */
    private Stream<RoleTemplate> roleTemplates() {
        Map<String, Map<String, RoleTemplate.Change>> changes = new TreeMap<>();
        folder.forEach(
                Table.ROLE_CHANGES,
                row -> changes.computeIfAbsent(row.required("role"), unseen -> new TreeMap<>())
                        .putIfAbsent(
                                row.required("change"),
                                new RoleTemplate.Change(
                                        row.required("change"),
                                        row.text("version"),
                                        new Act(district.person(row, "changed_by"), row.instant("changed_at")),
                                        new Act(district.person(row, "approved_by"), row.instant("approved_at")),
                                        row.instant("approval_recorded_at"))));
        return changes.entrySet().stream()
                .map(entry -> new RoleTemplate(
                        entry.getKey(), List.copyOf(entry.getValue().values())));
    }

    /** The roles of today, and as they were before each change, which is undone from the last to the first. */
    private RoleVersions versions() {
        record Line(String role, String permission, boolean added) {}
        ListMultimap<Instant, Line> changes = ArrayListMultimap.create();
        folder.forEach(Table.ROLE_CHANGES, row -> {
            Instant at = row.instant("changed_at");
            if (at != null) {
                changes.put(
                        at,
                        new Line(row.required("role"), row.required("permission"), row.word("action", ROLE_ACTIONS)));
            }
        });
        Map<String, Set<String>> own = new HashMap<>();
        SetMultimap<String, String> parents =
                MultimapBuilder.hashKeys().hashSetValues().build();
        folder.forEach(
                Table.ROLE_PERMISSIONS,
                row -> own.computeIfAbsent(row.required("role"), unseen -> new TreeSet<>())
                        .add(row.required("permission")));
        folder.forEach(Table.ROLES, row -> {
            own.computeIfAbsent(row.required("role"), unseen -> new TreeSet<>());
            if (row.text("parent") != null) {
                parents.put(row.required("role"), row.required("parent"));
            }
        });
        TreeMap<Instant, RoleHierarchy> until = new TreeMap<>();
        for (Instant at : new TreeSet<>(changes.keySet()).descendingSet()) {
            for (Line line : changes.get(at)) {
                Set<String> permissions = own.computeIfAbsent(line.role(), unseen -> new TreeSet<>());
                if (line.added()) {
                    permissions.remove(line.permission());
                } else {
                    permissions.add(line.permission());
                }
            }
            until.put(at, hierarchy(own, parents));
        }
        return new RoleVersions(new PermissionRows(district).roles(), until);
    }

    private static RoleHierarchy hierarchy(Map<String, Set<String>> own, SetMultimap<String, String> parents) {
        RoleHierarchy.Builder roles = RoleHierarchy.builder();
        own.forEach((role, permissions) -> {
            roles.role(role);
            permissions.forEach(permission -> roles.permission(role, permission));
        });
        parents.forEach(roles::parent);
        return roles.build();
    }
}
