package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of the three systems and whose they are. */
final class Accounts {

    /** The systems: subsidies, accounting, unemployment insurance. */
    static final String SUBSIDIES = "SUB";

    static final String BOOKS = "FMS";
    static final String INSURANCE = "UIS";

    static final String PRE_CHECK = "svc-precheck";

    /** No account is older than the systems. */
    static final LocalDate LAUNCH = LocalDate.of(2023, 9, 1);

    private static final String PERSONAL = "personal";

    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Integer> opened = new LinkedHashMap<>();

    /** One account while it belonged to one owner, {@code to} excluded. */
    private record Account(
            String account,
            @Nullable String person,
            String system,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    Accounts() {
        add(PRE_CHECK, null, SUBSIDIES, "service", LAUNCH, null);
        add("svc-bank", null, BOOKS, "service", LAUNCH, null);
        add("svc-sync", null, INSURANCE, "service", LAUNCH, null);
    }

    /** Opens a personal account. */
    String open(@Nullable String person, String system, LocalDate from) {
        String account = nextIn(system);
        add(account, person, system, PERSONAL, from.isBefore(LAUNCH) ? LAUNCH : from, null);
        return account;
    }

    /** Opens an account that nobody answers for. */
    String openShared(String system, LocalDate from) {
        String account = nextIn(system);
        add(account, null, system, "shared", from, null);
        return account;
    }

    /** An identifier that looks like any other, but of which there is no record. */
    String unrecorded(String system) {
        return nextIn(system);
    }

    private String nextIn(String system) {
        int number = opened.merge(system, 1, Integer::sum);
        return "%s%04d".formatted(system.substring(0, 1), number);
    }

    /** Whose a personal account was on a day, empty if that cannot be told from the records. */
    Optional<String> ownerOf(@Nullable String account, LocalDate day) {
        List<Account> records = accounts.stream()
                .filter(one -> one.account().equals(account) && one.covers(day))
                .toList();
        return records.size() == 1 && records.get(0).kind().equals(PERSONAL)
                ? Optional.ofNullable(records.get(0).person())
                : Optional.empty();
    }

    /** The same account in the hands of somebody else, from a day on; what was before stays as it was. */
    void passOn(String account, String person, LocalDate day) {
        close(account, day);
        add(account, person, systemOf(account), PERSONAL, day, null);
    }

    /** A second record of an account, which contradicts the first. */
    void contradict(String account, String person, LocalDate from) {
        add(account, person, systemOf(account), PERSONAL, from, null);
    }

    void close(String account, LocalDate day) {
        accounts.replaceAll(one -> one.account().equals(account) && one.to() == null
                ? new Account(account, one.person(), one.system(), one.kind(), one.from(), day)
                : one);
    }

    private String systemOf(String account) {
        return accounts.stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow()
                .system();
    }

    private void add(
            String account,
            @Nullable String person,
            String system,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {
        accounts.add(new Account(account, person, system, kind, from, to));
    }

    /** The account of a person in a system on a day; the one opened first, if there are several. */
    Optional<String> find(String person, String system, LocalDate day) {
        return accounts.stream()
                .filter(one -> person.equals(one.person()) && one.system().equals(system) && one.covers(day))
                .map(Account::account)
                .findFirst();
    }

    /** The account of a person who has one. */
    String of(String person, String system, LocalDate day) {
        return find(person, system, day)
                .orElseThrow(() -> new IllegalStateException(person + " has no account in " + system + " on " + day));
    }

    Table table() {
        Table table = new Table("account", "person", "system", "kind", "from", "to");
        accounts.forEach(one -> table.add(one.account(), one.person(), one.system(), one.kind(), one.from(), one.to()));
        return table;
    }
}
