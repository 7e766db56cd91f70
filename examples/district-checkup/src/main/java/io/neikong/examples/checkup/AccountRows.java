package io.neikong.examples.checkup;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import io.neikong.checkup.Checkup;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.party.Person;
import io.neikong.permissions.account.AccountAccess;
import io.neikong.permissions.account.AccountActivity;
import io.neikong.permissions.account.AccountHistory;
import io.neikong.permissions.account.DormantAccountDisabled;
import io.neikong.permissions.account.GenericAccountName;
import io.neikong.permissions.account.LogsKept;
import io.neikong.permissions.account.OneAccountPerSystem;
import io.neikong.permissions.account.OneOwnerPerAccount;
import io.neikong.permissions.account.PersonAccounts;
import io.neikong.permissions.account.SecondFactorForPayments;
import io.neikong.permissions.account.SystemLog;
import io.neikong.permissions.conflict.PermissionHolder;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of accounts: whose each is, what it is called, when it was last used, and what the systems logged. */
final class AccountRows {

    private static final Map<String, PersonAccounts.Purpose> PURPOSES =
            Map.of("normal", PersonAccounts.Purpose.NORMAL, "admin", PersonAccounts.Purpose.ADMIN);
    private static final String NEVER = "never";

    private final District district;
    private final DataFolder folder;

    AccountRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** One line of the register. */
    private record Line(
            Account account,
            PersonAccounts.@Nullable Purpose purpose,
            @Nullable String approval,
            @Nullable Instant disabledAt,
            @Nullable Instant lastLogInAt,
            boolean neverUsed,
            @Nullable Boolean secondFactor) {

        /** The account and its system, which together are one account. */
        List<Optional<String>> key() {
            return List.of(Optional.of(account.account()), Optional.ofNullable(account.system()));
        }
    }

    /** Adds the controls of the files and columns that are there. */
    void addTo(Checkup checkup) {
        if (folder.has(Table.ACCOUNTS)) {
            List<Line> lines = folder.all(Table.ACCOUNTS, this::line);
            checkup.examine(
                    "accounts",
                    histories(lines),
                    List.of(new OneOwnerPerAccount(serviceAccounts(lines)), new GenericAccountName()));
            checkup.examine("account owners", personAccounts(lines), List.of(new OneAccountPerSystem()));
            if (folder.hasColumn(Table.ACCOUNTS, "last_login_at")) {
                checkup.examine(
                        "account activity",
                        activities(lines),
                        List.of(new DormantAccountDisabled(district.policy(), WorkingCalendar.china())));
            }
            if (folder.hasColumn(Table.ACCOUNTS, "second_factor")
                    && folder.has(Table.GRANTS, Table.SENSITIVE_PERMISSIONS)) {
                checkup.examine("account access", accesses(lines), List.of(new SecondFactorForPayments(sensitive())));
            }
        }
        if (folder.has(Table.LOG_COVERAGE)) {
            checkup.examine("log coverage", logs(), List.of(new LogsKept(district.policy(), WorkingCalendar.china())));
        }
    }

    private Line line(Row row) {
        Account account = district.account(row);
        Instant disabledAt = row.instant("disabled_at");
        boolean never = NEVER.equals(row.text("last_login_at"));
        return new Line(
                disabledAt == null ? account : row.refusing("disabled_at", () -> closedAt(disabledAt, account)),
                row.wordOrNull("purpose", PURPOSES),
                row.text("approval"),
                disabledAt,
                never ? null : row.instant("last_login_at"),
                never,
                row.flag("second_factor"));
    }

    /** The day of the last log-in; of an account that nobody ever used, the day from which on it could have been. */
    static @Nullable LocalDate lastUsedOn(Row row) {
        if (NEVER.equals(row.text("last_login_at"))) {
            return row.validity().firstDay().orElse(null);
        }
        Instant lastLogInAt = row.instant("last_login_at");
        return lastLogInAt == null ? null : ChinaTime.dayOf(lastLogInAt);
    }

    /** An account that is disabled is nobody's any more, whatever the register says of its owner. */
    private static Account closedAt(Instant disabledAt, Account account) {
        Instant to = account.validity().to();
        return new Account(
                account.account(),
                account.system(),
                account.kind(),
                account.person(),
                new Validity(account.validity().from(), to == null || disabledAt.isBefore(to) ? disabledAt : to));
    }

    /** The list of admitted service accounts, null if the register has no column for it. */
    private @Nullable Set<String> serviceAccounts(List<Line> lines) {
        if (!folder.hasColumn(Table.ACCOUNTS, "approval")) {
            return null;
        }
        Set<String> admitted = new HashSet<>();
        lines.stream()
                .filter(line -> line.account().kind() == Account.Kind.SERVICE && line.approval() != null)
                .forEach(line -> admitted.add(line.account().account()));
        return admitted;
    }

    private static Stream<List<Line>> byAccount(List<Line> lines) {
        ListMultimap<List<Optional<String>>, Line> byAccount =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        lines.forEach(line -> byAccount.put(line.key(), line));
        return Multimaps.asMap(byAccount).values().stream();
    }

    private Stream<AccountHistory> histories(List<Line> lines) {
        ImmutableListMultimap<String, Validity> employed = district.employments();
        return byAccount(lines).map(held -> {
            Account any = held.get(0).account();
            return new AccountHistory(
                    any.account(),
                    any.system(),
                    held.stream().map(Line::account).toList(),
                    employed == null ? null : employmentsOf(held, employed),
                    district.asOf());
        });
    }

    private static List<Person> employmentsOf(List<Line> held, ImmutableListMultimap<String, Validity> employed) {
        return held.stream()
                .map(line -> line.account().person())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(person -> employed.get(person).stream().map(time -> new Person(person, time)))
                .toList();
    }

    private boolean isOpen(Line line) {
        return line.account().validity().covers(ChinaTime.startOf(district.asOf()));
    }

    /** An account that two lines give to two people is for {@link OneOwnerPerAccount} to show, and counts to neither. */
    private Stream<PersonAccounts> personAccounts(List<Line> lines) {
        Identities owners = Identities.of(lines.stream().map(Line::account).toList());
        Instant at = ChinaTime.startOf(district.asOf());
        SetMultimap<String, PersonAccounts.Held> byPerson = LinkedHashMultimap.create();
        for (Line line : lines) {
            Account account = line.account();
            String owner =
                    owners.personOf(account.system(), account.account(), at).orElse(null);
            if (isOpen(line) && account.kind() == Account.Kind.PERSONAL && owner != null) {
                byPerson.put(owner, new PersonAccounts.Held(account.account(), account.system(), line.purpose()));
            }
        }
        return Multimaps.asMap(byPerson).entrySet().stream()
                .map(entry -> new PersonAccounts(entry.getKey(), List.copyOf(entry.getValue())));
    }

    /** One fact for each account that is open, of the line that began last. */
    private Stream<AccountActivity> activities(List<Line> lines) {
        return byAccount(lines)
                .flatMap(held -> held.stream()
                        .filter(this::isOpen)
                        .max(Comparator.comparing(
                                        (Line line) -> line.account().validity().from(),
                                        Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(
                                        line -> String.valueOf(line.account().person())))
                        .stream()
                        .map(line -> new AccountActivity(
                                line.account().account(),
                                line.account().system(),
                                line.account().person(),
                                line.account().validity().firstDay().orElse(null),
                                line.lastLogInAt() == null ? null : ChinaTime.dayOf(line.lastLogInAt()),
                                line.neverUsed(),
                                true,
                                district.asOf())));
    }

    private Set<String> sensitive() {
        return new TreeSet<>(folder.all(Table.SENSITIVE_PERMISSIONS, row -> row.required("permission")));
    }

    private Stream<AccountAccess> accesses(List<Line> lines) {
        Map<String, Line> open = new HashMap<>();
        lines.stream()
                .filter(this::isOpen)
                .forEach(line -> open.put(line.account().account(), line));
        return new PermissionRows(district).permissionHolders().flatMap(holder -> accesses(holder, open));
    }

    private static Stream<AccountAccess> accesses(PermissionHolder holder, Map<String, Line> open) {
        SetMultimap<String, String> permissions =
                MultimapBuilder.treeKeys().treeSetValues().build();
        holder.held().forEach(held -> permissions.put(held.account(), held.permission()));
        return Multimaps.asMap(permissions).entrySet().stream()
                .filter(entry -> open.containsKey(entry.getKey()))
                .map(entry -> new AccountAccess(
                        entry.getKey(),
                        holder.holder().known() ? holder.holder().id() : null,
                        List.copyOf(entry.getValue()),
                        Objects.requireNonNull(open.get(entry.getKey())).secondFactor()));
    }

    /** One fact for each system that has accounts or logs. */
    private Stream<SystemLog> logs() {
        ListMultimap<String, SystemLog.Stretch> stretches =
                MultimapBuilder.treeKeys().arrayListValues().build();
        Map<String, LocalDate> inUseSince = new HashMap<>();
        folder.forEach(Table.LOG_COVERAGE, row -> {
            Integer off = row.count("clock_off_seconds");
            stretches.put(
                    row.required("system"),
                    new SystemLog.Stretch(row.validity(), off == null ? null : Duration.ofSeconds(off)));
            LocalDate since = row.day("in_use_since");
            if (since != null) {
                inUseSince.merge(row.required("system"), since, (a, b) -> a.isBefore(b) ? a : b);
            }
        });
        Set<String> systems = new TreeSet<>(stretches.keySet());
        folder.forEach(Table.ACCOUNTS, row -> {
            if (row.text("system") != null) {
                systems.add(row.required("system"));
            }
        });
        return systems.stream()
                .map(system -> new SystemLog(system, stretches.get(system), inUseSince.get(system), district.asOf()));
    }
}
