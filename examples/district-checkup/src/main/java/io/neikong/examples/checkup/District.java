package io.neikong.examples.checkup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.control.Severity;
import io.neikong.finance.accounting.Duty;
import io.neikong.finance.accounting.LedgerDuties;
import io.neikong.finance.accounting.LedgerDutiesSeparated;
import io.neikong.finance.accounting.VoucherDuties;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.accounting.VoucherOrder;
import io.neikong.finance.notice.NoticeBeforePayment;
import io.neikong.finance.notice.NoticeWindow;
import io.neikong.finance.notice.NoticedPayment;
import io.neikong.finance.notice.PublicNotice;
import io.neikong.finance.seal.AuthorisedSealUse;
import io.neikong.finance.seal.SealApproverAuthority;
import io.neikong.finance.seal.SealRegister;
import io.neikong.finance.seal.SealUse;
import io.neikong.finance.seal.SealUseApproval;
import io.neikong.finance.seal.SealUseCopies;
import io.neikong.party.Account;
import io.neikong.party.Assignment;
import io.neikong.party.Authorities;
import io.neikong.party.Authority;
import io.neikong.party.Delegation;
import io.neikong.party.Identities;
import io.neikong.party.Post;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.EffectivePermissions;
import io.neikong.permissions.conflict.NoConflictingPermissions;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.rotation.Tenure;
import io.neikong.permissions.rotation.TenureWithinLimit;
import io.neikong.separation.CaseHistory;
import io.neikong.separation.Separation;
import io.neikong.separation.SodRule;
import io.neikong.separation.Step;
import io.neikong.separation.StepsSeparated;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps the rows of a district's files to facts, and says which controls examine them. */
final class District {

    private static final Map<String, Account.Kind> ACCOUNT_KINDS = Map.of(
            "personal", Account.Kind.PERSONAL,
            "shared", Account.Kind.SHARED,
            "service", Account.Kind.SERVICE);
    private static final Map<String, Step.Actor> ACTORS =
            Map.of("person", Step.Actor.PERSON, "system", Step.Actor.SYSTEM);
    private static final Map<String, Assignment.Kind> ASSIGNMENT_KINDS = Arrays.stream(Assignment.Kind.values())
            .collect(Collectors.toMap(kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));
    private static final Map<String, Duty> DUTIES = Arrays.stream(Duty.values())
            .collect(Collectors.toMap(duty -> duty.name().toLowerCase(Locale.ROOT), duty -> duty));

    private final DataFolder folder;
    private final LocalDate asOf;
    private final Policy policy;
    private final WorkingCalendar calendar = WorkingCalendar.china();

    /** Everybody who works for the district, null if the district does not list them. */
    private final @Nullable Set<String> persons;

    District(DataFolder folder, LocalDate asOf, Policy policy) {
        this.folder = folder;
        this.asOf = asOf;
        this.policy = policy;
        this.persons =
                folder.has(Table.PERSONS) ? Set.copyOf(folder.all(Table.PERSONS, row -> row.required("person"))) : null;
    }

    /** A checkup with the controls of every file that is there; the others stay unassessed. */
    Checkup checkup() {
        Checkup checkup = Checkup.asOf(asOf);
        if (folder.has(Table.LEDGER_DUTIES)) {
            checkup.examine(
                    "ledger_duties", ledgerDuties(), List.of(new LedgerDutiesSeparated(policy.accountingMode())));
        }
        if (folder.has(Table.VOUCHERS)) {
            checkup.examine(
                    "vouchers",
                    folder.rows(Table.VOUCHERS).map(this::voucherDuties),
                    List.of(new VoucherDutiesSeparated(policy.accountingMode()), new VoucherOrder()));
        }
        if (folder.has(Table.SEAL_USES)) {
            checkup.examine(
                    "seal_uses",
                    folder.rows(Table.SEAL_USES).map(this::sealUse),
                    List.of(new SealRegister(), new SealUseApproval(), new SealUseCopies()));
        }
        if (folder.has(Table.SEAL_USES, Table.SEAL_AUTHORITIES)) {
            checkup.examine("seal_authorities", authorisedSealUses(), List.of(new SealApproverAuthority()));
        }
        if (folder.has(Table.NOTICES)) {
            checkup.examine(
                    "notices",
                    folder.rows(Table.NOTICES).map(this::publicNotice),
                    List.of(new NoticeWindow(calendar, policy.noticeWindow())));
        }
        if (folder.has(Table.NOTICES, Table.NOTICE_ENTRIES, Table.PAYMENTS)) {
            checkup.examine(
                    "payments",
                    noticedPayments(),
                    List.of(new NoticeBeforePayment(
                            calendar, policy.noticeWindow(), policy.programmesWithoutNotice())));
        }
        if (folder.has(Table.ASSIGNMENTS)) {
            checkup.examine(
                    "assignments",
                    tenures(),
                    List.of(new TenureWithinLimit(policy.rotationLimits(), policy.rotationWarning())));
        }
        if (folder.has(Table.ACCOUNTS, Table.GRANTS) && folder.has(DataFolder.CONFLICTS)) {
            checkup.examine("grants", permissionHolders(), List.of(new NoConflictingPermissions(conflictSets())));
        }
        if (folder.has(Table.ACCOUNTS, Table.STEPS) && folder.has(DataFolder.SEPARATIONS)) {
            checkup.examine("steps", caseHistories(), List.of(new StepsSeparated(separations())));
        }
        return checkup;
    }

    private Stream<LedgerDuties> ledgerDuties() {
        ListMultimap<String, LedgerDuties.Holder> holders =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        folder.forEach(
                Table.LEDGER_DUTIES,
                row -> holders.put(
                        row.required("ledger"),
                        new LedgerDuties.Holder(row.word("duty", DUTIES), person(row, "person"), row.validity())));
        return Multimaps.asMap(holders).entrySet().stream()
                .map(entry -> new LedgerDuties(entry.getKey(), entry.getValue()));
    }

    private VoucherDuties voucherDuties(Row row) {
        return new VoucherDuties(
                row.required("voucher"),
                person(row, "prepared_by"),
                row.instant("prepared_at"),
                person(row, "reviewed_by"),
                row.instant("reviewed_at"),
                person(row, "posted_by"),
                row.instant("posted_at"),
                person(row, "chief_accountant"),
                null,
                switch (row.status()) {
                    case "draft" -> VoucherDuties.Status.DRAFT;
                    case "void", "cancelled" -> VoucherDuties.Status.VOID;
                    default -> VoucherDuties.Status.POSTED;
                });
    }

    private SealUse sealUse(Row row) {
        return new SealUse(
                row.required("use"),
                row.text("seal"),
                row.text("document"),
                row.text("matter"),
                row.count("copies"),
                row.count("approved_copies"),
                person(row, "applicant"),
                row.instant("applied_at"),
                person(row, "approver"),
                row.instant("approved_at"),
                person(row, "keeper"),
                row.instant("used_at"),
                switch (row.status()) {
                    case "pending" -> SealUse.Status.PENDING;
                    case "cancelled" -> SealUse.Status.CANCELLED;
                    default -> SealUse.Status.USED;
                });
    }

    private Stream<AuthorisedSealUse> authorisedSealUses() {
        ListMultimap<String, Authority> held = Multimaps.index(
                folder.all(
                        Table.SEAL_AUTHORITIES,
                        row -> new Authority(knownPerson(row, "person"), row.required("seal"), null, row.validity())),
                Authority::scope);
        ListMultimap<String, Delegation> lent =
                Multimaps.index(folder.all(Table.DELEGATIONS, this::delegation), Delegation::scope);
        return folder.rows(Table.SEAL_USES)
                .map(this::sealUse)
                .map(use -> new AuthorisedSealUse(
                        use,
                        use.seal() == null
                                ? Authorities.NONE
                                : new Authorities(held.get(use.seal()), lent.get(use.seal()))));
    }

    private Delegation delegation(Row row) {
        return row.refusing(
                "delegate",
                () -> new Delegation(
                        knownPerson(row, "delegator"),
                        knownPerson(row, "delegate"),
                        row.required("scope"),
                        row.amount("limit"),
                        row.validity()));
    }

    private PublicNotice publicNotice(Row row) {
        return new PublicNotice(row.required("notice"), row.instant("published_at"), row.instant("withdrawn_at"), asOf);
    }

    private Stream<NoticedPayment> noticedPayments() {
        Map<String, Optional<Instant>> published = new HashMap<>();
        folder.forEach(
                Table.NOTICES,
                row -> published.put(row.required("notice"), Optional.ofNullable(row.instant("published_at"))));
        ListMultimap<List<Optional<String>>, NoticedPayment.Entry> entries = ArrayListMultimap.create();
        folder.forEach(Table.NOTICE_ENTRIES, row -> {
            String notice = row.required("notice");
            if (!published.containsKey(notice)) {
                throw row.unusable("notice", "expected a notice of " + Table.NOTICES.file() + ", but was " + notice);
            }
            entries.put(
                    announced(row),
                    new NoticedPayment.Entry(
                            notice, row.amount("amount"), published.get(notice).orElse(null)));
        });
        return folder.rows(Table.PAYMENTS)
                .map(row -> new NoticedPayment(
                        row.required("payment"),
                        row.text("subject"),
                        row.text("programme"),
                        row.amount("amount"),
                        row.instant("ordered_at"),
                        row.status().equals("cancelled")
                                ? NoticedPayment.Status.CANCELLED
                                : NoticedPayment.Status.ORDERED,
                        entries.get(announced(row))));
    }

    /** The beneficiary and the programme of a row: what a notice and a payment have in common. */
    private static List<Optional<String>> announced(Row row) {
        return List.of(Optional.ofNullable(row.text("subject")), Optional.ofNullable(row.text("programme")));
    }

    private Stream<Tenure> tenures() {
        record Holding(String person, Post post) {}
        ListMultimap<Holding, Validity> held =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        folder.forEach(Table.ASSIGNMENTS, row -> {
            Assignment assignment = assignment(row);
            held.put(new Holding(assignment.person(), assignment.post()), assignment.validity());
        });
        return Multimaps.asMap(held).entrySet().stream()
                .map(entry -> new Tenure(entry.getKey().person(), entry.getKey().post(), entry.getValue(), asOf));
    }

    private Assignment assignment(Row row) {
        return new Assignment(
                knownPerson(row, "person"),
                new Post(row.required("post"), row.required("unit"), row.text("post_class")),
                row.word("kind", ASSIGNMENT_KINDS, Assignment.Kind.REGULAR),
                row.validity());
    }

    private Identities identities() {
        return Identities.of(folder.all(
                Table.ACCOUNTS,
                row -> new Account(
                        row.required("account"),
                        row.text("system"),
                        row.word("kind", ACCOUNT_KINDS, Account.Kind.PERSONAL),
                        person(row, "person"),
                        row.validity())));
    }

    private Stream<PermissionHolder> permissionHolders() {
        RoleHierarchy roles = roles();
        List<PermissionGrant> grants = folder.all(Table.GRANTS, row -> grant(row, roles));
        return new EffectivePermissions(grants, roles, identities()).heldAt(ChinaTime.startOf(asOf)).stream();
    }

    private RoleHierarchy roles() {
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

    private List<Separation> separations() {
        record Steps(
                @JsonProperty(required = true) String id,
                @JsonProperty(required = true) List<String> steps) {}
        return JsonFile.list(
                folder.path().resolve(DataFolder.SEPARATIONS),
                Steps.class,
                Steps::id,
                json -> new Separation(json.id(), json.steps()));
    }

    private Stream<CaseHistory> caseHistories() {
        Identities identities = identities();
        ListMultimap<String, Step> steps =
                MultimapBuilder.linkedHashKeys().arrayListValues(4).build();
        folder.forEach(Table.STEPS, row -> steps.put(row.required("case"), step(row, identities)));
        return Multimaps.asMap(steps).entrySet().stream()
                .map(entry -> new CaseHistory(entry.getKey(), entry.getValue()));
    }

    private static Step step(Row row, Identities identities) {
        String account = row.text("account");
        Instant at = row.instant("at");
        return new Step(
                row.required("step"),
                row.word("kind", ACTORS, Step.Actor.PERSON),
                account,
                account == null || at == null
                        ? null
                        : identities.personOf(null, account, at).orElse(null),
                at);
    }

    /** A person, if the district lists its persons one of these; null if the cell is empty. */
    private @Nullable String person(Row row, String column) {
        String person = row.text(column);
        if (person != null && persons != null && !persons.contains(person)) {
            throw row.unusable(column, "expected a person of " + Table.PERSONS.file() + ", but was " + person);
        }
        return person;
    }

    private String knownPerson(Row row, String column) {
        row.required(column);
        return Objects.requireNonNull(person(row, column));
    }
}
