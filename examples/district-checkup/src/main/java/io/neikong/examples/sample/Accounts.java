package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts of the three systems and whose they are. */
final class Accounts {

    /** The systems: subsidies, accounting, unemployment insurance. */
    static final String SUBSIDIES = "SUB";

    static final String BOOKS = "FMS";
    static final String INSURANCE = "UIS";

    static final String PRE_CHECK = "svc-precheck";
    static final String BANK = "svc-bank";

    /** No account is older than the systems. */
    static final LocalDate LAUNCH = LocalDate.of(2023, 9, 1);

    private static final String PERSONAL = "personal";

    private static final String ONE_OWNER = "ACT-001";

    private final AnswerKey key;
    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, Integer> opened = new LinkedHashMap<>();
    private final Map<String, String> purposes = new HashMap<>();
    private final Map<String, String> approvals = new HashMap<>();
    private final Map<String, LocalDateTime> disabled = new HashMap<>();
    private final Map<String, String> lastLogIns = new HashMap<>();
    private final Map<String, String> secondFactors = new HashMap<>();

    /** One account while it belonged to one owner, {@code to} excluded. */
    record Account(
            String account,
            @Nullable String person,
            @Nullable String system,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    Accounts(AnswerKey key) {
        this.key = key;
        openService(PRE_CHECK, SUBSIDIES, "IT-2023-11");
        openService(BANK, BOOKS, "IT-2023-12");
        openService("svc-sync", INSURANCE, "IT-2023-13");
    }

    /** Opens the account of a program, which was admitted or not. */
    void openService(String account, String system, @Nullable String approval) {
        add(account, null, system, "service", LAUNCH, null);
        if (approval != null) {
            approvals.put(account, approval);
        }
    }

    /** Opens a personal account. */
    String open(@Nullable String person, String system, LocalDate from) {
        String account = nextIn(system);
        add(account, person, system, PERSONAL, from.isBefore(LAUNCH) ? LAUNCH : from, null);
        if (person == null) {
            key.gap(ONE_OWNER, account, system);
        }
        return account;
    }

    /** Opens a personal account of which the name is given, and perhaps nobody knows where it logs in. */
    void openNamed(String account, String person, @Nullable String system, LocalDate from) {
        add(account, person, system, PERSONAL, from, null);
    }

    /** Opens an account that nobody answers for. */
    String openShared(String system, LocalDate from) {
        String account = nextIn(system);
        add(account, null, system, "shared", from, null);
        key.breach(ONE_OWNER, account, system);
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
        key.breach("ACT-009", account, day.toString(), owner(account), person);
        close(account, day);
        add(account, person, systemOf(account), PERSONAL, day, null);
    }

    /** A second record of an account, which contradicts the first. */
    void contradict(String account, String person, LocalDate from) {
        key.breach(ONE_OWNER, account, systemOf(account), owner(account), person);
        add(account, person, systemOf(account), PERSONAL, from, null);
    }

    /** Somebody who now has two accounts in one system, and should not. */
    void hasTwo(String person, String system) {
        key.breach("ACT-002", person, system, person);
    }

    void close(String account, LocalDate day) {
        accounts.replaceAll(one -> one.account().equals(account) && one.to() == null
                ? new Account(account, one.person(), one.system(), one.kind(), one.from(), day)
                : one);
    }

    private String systemOf(String account) {
        return Objects.requireNonNull(latest(account).system());
    }

    /** Whose an account is, or was last. */
    String owner(String account) {
        return Objects.requireNonNull(latest(account).person());
    }

    private Account latest(String account) {
        return accounts.stream()
                .filter(one -> one.account().equals(account))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    void declare(String account, String purpose) {
        purposes.put(account, purpose);
    }

    void disable(String account, LocalDateTime at) {
        disabled.put(account, at);
    }

    /** When an account was last used: a moment, {@code never}, or empty for nobody knows. */
    void lastLogIn(String account, String at) {
        lastLogIns.put(account, at);
    }

    /** Whether an account needs a second factor: yes, no, or empty for nobody knows. */
    void secondFactor(String account, String needed) {
        secondFactors.put(account, needed);
    }

    /** The accounts of which it is known whose they are on a day. */
    List<Account> ownedOn(LocalDate day) {
        return accounts.stream()
                .filter(one -> one.person() != null && one.kind().equals(PERSONAL) && one.covers(day))
                .filter(one -> accounts.stream()
                        .noneMatch(other ->
                                !other.equals(one) && other.account().equals(one.account()) && other.covers(day)))
                .toList();
    }

    private void add(
            String account,
            @Nullable String person,
            @Nullable String system,
            String kind,
            LocalDate from,
            @Nullable LocalDate to) {
        accounts.add(new Account(account, person, system, kind, from, to));
    }

    /** The account of a person in a system on a day; the one opened first, if there are several. */
    Optional<String> find(String person, String system, LocalDate day) {
        return accounts.stream()
                .filter(one -> person.equals(one.person()) && system.equals(one.system()) && one.covers(day))
                .map(Account::account)
                .findFirst();
    }

    /** The account of a person who has one. */
    String of(String person, String system, LocalDate day) {
        return find(person, system, day)
                .orElseThrow(() -> new IllegalStateException(person + " has no account in " + system + " on " + day));
    }

    Table table() {
        Table table = new Table(
                "account",
                "person",
                "system",
                "kind",
                "from",
                "to",
                "purpose",
                "approval",
                "disabled_at",
                "last_login_at",
                "second_factor");
        accounts.forEach(one -> table.add(
                one.account(),
                one.person(),
                one.system(),
                one.kind(),
                one.from(),
                one.to(),
                purposes.get(one.account()),
                approvals.get(one.account()),
                disabled.get(one.account()),
                one.covers(OfficeDays.LAST) ? lastLogIns.getOrDefault(one.account(), "2026-06-29T09:04:00") : null,
                one.kind().equals("service") ? null : secondFactors.getOrDefault(one.account(), "yes")));
        return table;
    }
}
