package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.control.Control;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import io.neikong.permissions.grant.Act;
import io.neikong.permissions.grant.AuthorisedGrant;
import io.neikong.permissions.grant.EmergencySupplemented;
import io.neikong.permissions.grant.GrantApprover;
import io.neikong.permissions.grant.GrantFlow;
import io.neikong.permissions.grant.GrantFlow.Kind;
import io.neikong.permissions.grant.GrantFlow.Stage;
import io.neikong.permissions.grant.GrantFlow.Status;
import io.neikong.permissions.grant.GrantProcedure;
import io.neikong.permissions.grant.ReportingLines;
import io.neikong.permissions.grant.TemporaryGrant;
import io.neikong.permissions.grant.TemporaryGrant.Extension;
import io.neikong.permissions.grant.TemporaryGrantEnds;
import io.neikong.time.ChinaTime;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How permissions were granted. Where a request names a grant, the procedure is that of the request; where none does, it is
 * what the line of the grant itself says.
 */
final class GrantRows {

    private static final Map<String, Kind> KINDS =
            Map.of("regular", Kind.REGULAR, "temporary", Kind.TEMPORARY, "emergency", Kind.EMERGENCY);

    private final District district;
    private final DataFolder folder;
    private final AccountOwners owners;

    GrantRows(District district) {
        this.district = district;
        this.folder = district.folder();
        this.owners = new AccountOwners(district.accounts());
    }

    /** Whether a grant was given for a limited time, or at once, beyond what a post entitles to. */
    static boolean isTemporary(Row row) {
        return row.word("kind", KINDS, Kind.REGULAR) != Kind.REGULAR;
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        Set<Stage> stages = stagesOfGrants();
        Set<String> requested = requested();
        boolean kinds = folder.hasColumn(Table.GRANTS, "kind");
        List<Control<GrantFlow>> ofGrants = new ArrayList<>();
        if (!stages.isEmpty()) {
            ofGrants.add(new GrantProcedure(stages, false));
        }
        if (kinds) {
            ofGrants.add(new EmergencySupplemented(WorkingCalendar.china()));
        }
        if (!ofGrants.isEmpty()) {
            checkup.examine("procedure of grants", flowsOfGrants(requested), ofGrants);
        }
        if (folder.has(Table.ACCOUNTS) && stages.contains(Stage.APPROVAL)) {
            checkup.examine("approval of grants", authorisedGrants(requested), List.of(new GrantApprover()));
        }
        if (kinds) {
            checkup.examine(
                    "temporary grants",
                    temporaryGrants(),
                    List.of(new TemporaryGrantEnds(WorkingCalendar.china(), district.policy())));
        }
        if (folder.has(Table.GRANT_REQUESTS)) {
            checkup.examine(
                    "grant_requests",
                    folder.rows(Table.GRANT_REQUESTS).map(row -> flow(row, "request")),
                    List.of(GrantProcedure.whole(), new EmergencySupplemented(WorkingCalendar.china())));
            checkup.examine("approval of grant_requests", authorisedRequests(), List.of(new GrantApprover()));
        }
    }

    /** The steps of which grants.csv has columns. */
    private Set<Stage> stagesOfGrants() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (Map.Entry<Stage, String> column : Map.of(
                        Stage.REQUEST, "requested", Stage.APPROVAL, "approved", Stage.EXECUTION, "executed")
                .entrySet()) {
            if (folder.hasColumn(Table.GRANTS, column.getValue() + "_by", column.getValue() + "_at")) {
                stages.add(column.getKey());
            }
        }
        return stages;
    }

    /** The grants that a request names. */
    private Set<String> requested() {
        Set<String> requested = new HashSet<>();
        folder.forEach(Table.GRANT_REQUESTS, row -> {
            String grant = row.text("grant");
            if (grant != null) {
                requested.add(grant);
            }
        });
        return requested;
    }

    private Stream<GrantFlow> flowsOfGrants(Set<String> requested) {
        return folder.rows(Table.GRANTS)
                .filter(row -> !requested.contains(row.required("grant")))
                .map(row -> flow(row, "grant"));
    }

    private GrantFlow flow(Row row, String id) {
        Act approval = new Act(approver(row), row.instant("approved_at"));
        return new GrantFlow(
                row.required(id),
                row.word("kind", KINDS, Kind.REGULAR),
                switch (row.status()) {
                    case "pending" -> Status.PENDING;
                    case "cancelled", "rejected" -> Status.CANCELLED;
                    default -> Status.EXECUTED;
                },
                beneficiary(row),
                row.text("reason"),
                act(row, "requested"),
                act(row, "opinion"),
                act(row, "reviewed"),
                approval,
                row.instant("approval_recorded_at"),
                act(row, "executed"),
                district.asOf());
    }

    private Act act(Row row, String step) {
        String by = district.person(row, step + "_by");
        Instant at = row.instant(step + "_at");
        return by == null && at == null ? Act.NONE : new Act(by, at);
    }

    /** Whoever is behind the account that approved, else whoever is named. */
    private @Nullable String approver(Row row) {
        String account = row.text("approved_account");
        Instant at = account == null ? null : row.instant("approved_at");
        String behind = account == null || at == null ? null : owners.personOf(account, at);
        return behind == null ? district.person(row, "approved_by") : behind;
    }

    /** Whose the account is when the grant begins. */
    private @Nullable String beneficiary(Row row) {
        String account = row.text("account");
        Instant from = row.validity().from();
        return account == null
                ? null
                : owners.holderOf(account, from == null ? ChinaTime.startOf(district.asOf()) : from);
    }

    private Stream<AuthorisedGrant> authorisedGrants(Set<String> requested) {
        Powers powers = powers();
        return folder.rows(Table.GRANTS)
                .filter(row -> !requested.contains(row.required("grant")))
                .map(row -> powers.of(flow(row, "grant"), row.text("account")));
    }

    private Stream<AuthorisedGrant> authorisedRequests() {
        Powers powers = powers();
        return folder.rows(Table.GRANT_REQUESTS).map(row -> powers.of(flow(row, "request"), row.text("account")));
    }

    /** Who may approve grants in which system, and who is whose superior; null where no file says so. */
    private record Powers(
            @Nullable Map<String, Authorities> bySystem,
            @Nullable ReportingLines lines,
            AccountOwners owners) {
        AuthorisedGrant of(GrantFlow flow, @Nullable String account) {
            String system = account == null ? null : owners.systemOf(account);
            Authorities authorities = bySystem == null
                    ? null
                    : Objects.requireNonNullElse(system == null ? null : bySystem.get(system), Authorities.NONE);
            return new AuthorisedGrant(flow, system, authorities, lines);
        }
    }

    private Powers powers() {
        return new Powers(
                folder.has(Table.GRANT_AUTHORITIES) ? authorities() : null,
                folder.has(Table.REPORTING_LINES) ? lines() : null,
                owners);
    }

    private Map<String, Authorities> authorities() {
        ListMultimap<String, Authority> held = Multimaps.index(
                folder.all(
                        Table.GRANT_AUTHORITIES,
                        row -> new Authority(
                                district.knownPerson(row, "person"), row.required("scope"), null, row.validity())),
                Authority::scope);
        ListMultimap<String, Delegation> lent = Multimaps.index(district.delegations(), Delegation::scope);
        Map<String, Authorities> bySystem = new HashMap<>();
        held.keySet().forEach(scope -> bySystem.put(scope, new Authorities(held.get(scope), lent.get(scope))));
        return bySystem;
    }

    private ReportingLines lines() {
        return ReportingLines.of(folder.all(
                Table.REPORTING_LINES,
                row -> new ReportingLines.Line(
                        district.knownPerson(row, "person"), district.knownPerson(row, "superior"), row.validity())));
    }

    private Stream<TemporaryGrant> temporaryGrants() {
        ListMultimap<String, Extension> extensions = extensions();
        return folder.rows(Table.GRANTS)
                .filter(row -> row.word("kind", KINDS, Kind.REGULAR) == Kind.TEMPORARY)
                .map(row -> new TemporaryGrant(
                        row.required("grant"),
                        beneficiary(row),
                        row.validity(),
                        extensions.get(row.required("grant")),
                        row.has("ended_at"),
                        row.moment("ended_at"),
                        district.asOf()));
    }

    /** A request that changes a grant extends it if it asks for a later end than the request before. */
    private ListMultimap<String, Extension> extensions() {
        record Asked(String request, Instant end, @Nullable Instant approvedAt) {}
        ListMultimap<String, Asked> asked = ArrayListMultimap.create();
        folder.forEach(Table.GRANT_REQUESTS, row -> {
            String grant = row.text("grant");
            Instant end = row.validity().to();
            boolean refused = Set.of("pending", "cancelled", "rejected").contains(row.status());
            if (grant != null && end != null && !refused) {
                asked.put(grant, new Asked(row.required("request"), end, row.instant("approved_at")));
            }
        });
        ListMultimap<String, Extension> extensions = ArrayListMultimap.create();
        Multimaps.asMap(asked).forEach((grant, requests) -> {
            List<Asked> byEnd = new ArrayList<>(requests);
            Collections.sort(byEnd, Comparator.comparing(Asked::end).thenComparing(Asked::request));
            for (int i = 1; i < byEnd.size(); i++) {
                Asked extension = byEnd.get(i);
                extensions.put(
                        grant,
                        new Extension(extension.request(), byEnd.get(i - 1).end(), extension.approvedAt()));
            }
        });
        return extensions;
    }
}
