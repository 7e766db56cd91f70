package io.neikong.examples.checkup;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.control.Control;
import io.neikong.party.Account;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.grant.GrantRule;
import io.neikong.permissions.mover.Absence;
import io.neikong.permissions.mover.Absence.AccountOfAbsentee;
import io.neikong.permissions.mover.Career;
import io.neikong.permissions.mover.HeldPrivilege;
import io.neikong.permissions.mover.MoverRule;
import io.neikong.permissions.mover.NoActionUnderOldPost;
import io.neikong.permissions.mover.Operation;
import io.neikong.permissions.mover.Privilege;
import io.neikong.permissions.mover.PrivilegeWithinPost;
import io.neikong.permissions.mover.ReconciledRegularly;
import io.neikong.permissions.mover.ReconciliationHistory;
import io.neikong.permissions.mover.ReconciliationHistory.Reconciliation;
import io.neikong.permissions.mover.RevokedInTime;
import io.neikong.permissions.mover.SuspendedWhileAway;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether permissions follow the posts of those who hold them. */
final class MoverRows {

    private static final Map<String, Privilege.Kind> CREDENTIAL_KINDS = Map.of(
            "api_token", Privilege.Kind.API_TOKEN,
            "hardware_key", Privilege.Kind.HARDWARE_KEY,
            "database_account", Privilege.Kind.DATABASE_ACCOUNT,
            "remote_access", Privilege.Kind.REMOTE_ACCESS);
    private static final Map<String, Absence.Kind> ABSENCE_KINDS =
            Map.of("leave", Absence.Kind.LEAVE, "secondment", Absence.Kind.SECONDMENT);
    private static final Map<String, Compared> RECONCILIATION_KINDS =
            Map.of("roster", Compared.ROSTER, "ledger", Compared.LEDGER);

    /** What was compared with the accounts. */
    private enum Compared {
        ROSTER,
        LEDGER
    }

    private final District district;
    private final DataFolder folder;

    MoverRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        WorkingCalendar china = WorkingCalendar.china();
        boolean templates = folder.has(Table.ASSIGNMENTS, Table.POST_ROLES);
        if (folder.has(Table.ACCOUNTS) && (templates || folder.has(Table.POST_CHANGES))) {
            RoleHierarchy roles = new PermissionRows(district).roles();
            Careers careers = new Careers(district, roles);
            AccountOwners owners = new AccountOwners(district.accounts());
            boolean powers = folder.has(Table.SEAL_AUTHORITIES) || folder.has(Table.GRANT_AUTHORITIES);
            List<Control<HeldPrivilege>> ofLenders = new ArrayList<>();
            List<Control<HeldPrivilege>> ofHolders = new ArrayList<>();
            if (folder.has(Table.POST_CHANGES)) {
                ofHolders.add(new RevokedInTime(china, district.policy()));
                ofLenders.add(new RevokedInTime(china, district.policy()));
                checkup.examine("actions", operations(owners, careers), List.of(new NoActionUnderOldPost()));
            }
            if (templates) {
                ofHolders.add(new PrivilegeWithinPost(china, district.policy()));
            }
            if (templates && powers) {
                ofLenders.add(new PrivilegeWithinPost(china, district.policy()));
            }
            checkup.examine("permissions and posts", privileges(owners, roles, careers), ofHolders);
            checkup.examine("delegations and posts", delegations(careers), ofLenders);
        }
        if (folder.has(Table.ACCOUNTS, Table.LEAVE, Table.SUSPENSIONS)) {
            checkup.examine("leave", absences(), List.of(new SuspendedWhileAway()));
        }
        if (folder.has(Table.RECONCILIATIONS)) {
            checkup.examine(
                    "reconciliations of rosters",
                    histories(Compared.ROSTER),
                    List.of(new ReconciledRegularly(MoverRule.ROSTER_RECONCILED, district.policy())));
            checkup.examine(
                    "reconciliations of ledgers",
                    histories(Compared.LEDGER),
                    List.of(new ReconciledRegularly(GrantRule.LEDGER_RECONCILED, district.policy())));
        }
    }

    private Stream<HeldPrivilege> privileges(AccountOwners owners, RoleHierarchy roles, Careers careers) {
        return Stream.concat(
                folder.rows(Table.GRANTS).flatMap(row -> granted(row, owners, roles, careers)),
                folder.rows(Table.CREDENTIALS).map(row -> credential(row, careers)));
    }

    /** One for each person whose account it was: it ended for him when the account was closed or passed on. */
    private Stream<HeldPrivilege> granted(Row row, AccountOwners owners, RoleHierarchy roles, Careers careers) {
        String role = row.text("role");
        List<String> permissions = role == null
                ? List.of(row.required("permission"))
                : row.refusing("role", () -> roles.permissionsOf(role));
        if (permissions.isEmpty()) {
            return Stream.empty();
        }
        Validity validity = row.validity();
        String account = row.required("account");
        List<Account> records = owners.recordsOf(account);
        if (records.isEmpty()) {
            return Stream.of(held(row, permissions, validity, null));
        }
        return records.stream()
                .filter(record -> !AccountOwners.isProgram(record))
                .flatMap(record -> record.validity().intersection(validity).stream()
                        .map(during -> held(row, permissions, during, ownerOf(record, careers))));
    }

    private static @Nullable Career ownerOf(Account record, Careers careers) {
        return record.person() == null || record.kind() == Account.Kind.SHARED ? null : careers.of(record.person());
    }

    private HeldPrivilege held(Row row, List<String> permissions, Validity validity, @Nullable Career holder) {
        return new HeldPrivilege(
                new Privilege(
                        row.required("grant"),
                        Privilege.Kind.ACCOUNT_PERMISSION,
                        permissions,
                        validity,
                        row.instant("approved_at"),
                        GrantRows.isTemporary(row)),
                holder,
                district.asOf());
    }

    private HeldPrivilege credential(Row row, Careers careers) {
        return new HeldPrivilege(
                new Privilege(
                        row.required("credential"),
                        row.word("kind", CREDENTIAL_KINDS),
                        List.of(row.required("permission")),
                        row.validity(),
                        null,
                        false),
                careers.of(district.knownPerson(row, "person")),
                district.asOf());
    }

    /** What somebody lent is known by its columns, if the file gives it no identifier. */
    private Stream<HeldPrivilege> delegations(Careers careers) {
        return folder.rows(Table.DELEGATIONS).map(row -> {
            String from = row.text("from");
            String id = row.text("delegation");
            String columns = String.join(
                    "/",
                    row.required("delegator"),
                    row.required("delegate"),
                    row.required("scope"),
                    from == null ? "" : from);
            return new HeldPrivilege(
                    new Privilege(
                            id == null ? columns : id,
                            Privilege.Kind.DELEGATION,
                            List.of(row.required("scope")),
                            row.validity(),
                            null,
                            false),
                    careers.of(district.knownPerson(row, "delegator")),
                    district.asOf());
        });
    }

    /** What was done by those who changed posts, as far as it is known who it was and when. */
    private Stream<Operation> operations(AccountOwners owners, Careers careers) {
        return folder.rows(Table.ACTIONS).flatMap(row -> {
            String action = row.required("action");
            String account = row.text("account");
            Instant at = row.instant("at");
            String person = account == null || at == null ? null : owners.personOf(account, at);
            if (person == null || at == null || careers.of(person).changes().isEmpty()) {
                return Stream.empty();
            }
            return Stream.of(new Operation(action, row.text("permission"), at, careers.of(person)));
        });
    }

    private Stream<Absence> absences() {
        ListMultimap<String, Validity> suspended = ArrayListMultimap.create();
        folder.forEach(Table.SUSPENSIONS, row -> suspended.put(row.required("account"), row.validity()));
        ListMultimap<String, Account> accounts = Multimaps.index(
                district.accounts().stream()
                        .filter(account -> account.person() != null && account.kind() == Account.Kind.PERSONAL)
                        .toList(),
                account -> String.valueOf(account.person()));
        return folder.rows(Table.LEAVE).map(row -> {
            String person = district.knownPerson(row, "person");
            Validity away = row.validity();
            return new Absence(
                    row.required("leave"),
                    person,
                    row.word("kind", ABSENCE_KINDS, Absence.Kind.LEAVE),
                    away,
                    row.day("known_on"),
                    accounts.get(person).stream()
                            .filter(account -> account.validity().overlaps(away))
                            .map(account -> new AccountOfAbsentee(
                                    account.account(), account.validity(), suspended.get(account.account())))
                            .toList(),
                    district.asOf());
        });
    }

    /** One for each system: those of the accounts, and those of the file. */
    private Stream<ReconciliationHistory> histories(Compared kind) {
        Map<String, LocalDate> since = new TreeMap<>();
        for (Account account : district.accounts()) {
            LocalDate first = account.validity().firstDay().orElse(null);
            if (account.system() != null && first != null) {
                since.merge(account.system(), first, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        ListMultimap<String, Reconciliation> done = ArrayListMultimap.create();
        Set<String> systems = new TreeSet<>(since.keySet());
        folder.forEach(Table.RECONCILIATIONS, row -> {
            systems.add(row.required("system"));
            if (row.word("kind", RECONCILIATION_KINDS) == kind) {
                done.put(row.required("system"), new Reconciliation(row.day("done_on"), row.count("unresolved")));
            }
        });
        List<ReconciliationHistory> histories = new ArrayList<>();
        for (String system : systems) {
            histories.add(new ReconciliationHistory(system, since.get(system), done.get(system), district.asOf()));
        }
        return histories.stream();
    }
}
