package io.neikong.examples.checkup;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.neikong.checkup.Checkup;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.permissions.account.AccountDay;
import io.neikong.permissions.account.AccountUsedByOne;
import io.neikong.permissions.account.OwnerAtWork;
import io.neikong.permissions.account.OwnerDay;
import io.neikong.permissions.account.PasswordReset;
import io.neikong.permissions.account.ResetNotAbused;
import io.neikong.permissions.account.Session;
import io.neikong.permissions.account.Terminal;
import io.neikong.permissions.account.TerminalDay;
import io.neikong.permissions.account.TerminalNotPassedAround;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who logged in where and when, and whether the owner of the account can have been there. */
final class SessionRows {

    private static final Map<String, Terminal.Kind> TERMINAL_KINDS = Map.of(
            "workplace", Terminal.Kind.WORKPLACE,
            "shared", Terminal.Kind.SHARED,
            "gateway", Terminal.Kind.GATEWAY);
    private static final Map<String, OwnerDay.Kind> ABSENCE_KINDS =
            Map.of("leave", OwnerDay.Kind.LEAVE, "journey", OwnerDay.Kind.JOURNEY);
    private static final Map<String, Boolean> INTERACTIVE = Map.of("interactive", true, "program", false);

    private final District district;
    private final DataFolder folder;

    SessionRows(District district) {
        this.district = district;
        this.folder = district.folder();
    }

    /** Adds the controls of the files that are there. */
    void addTo(Checkup checkup) {
        if (!folder.has(Table.ACCOUNTS, Table.SESSIONS)) {
            return;
        }
        Identities identities = district.identities();
        Map<String, Terminal> terminals = terminals();
        ListMultimap<String, Validity> shifts = shifts();
        checkup.examine("account days", accountDays(identities, terminals), List.of(new AccountUsedByOne()));
        checkup.examine(
                "terminal days", terminalDays(identities, terminals, shifts), List.of(new TerminalNotPassedAround()));
        if (folder.has(Table.PERSONS) || folder.has(Table.ABSENCES) || folder.has(Table.SHIFTS)) {
            checkup.examine("owner days", ownerDays(identities, terminals, shifts), List.of(new OwnerAtWork()));
        }
        if (folder.has(Table.PASSWORD_RESETS)) {
            ResetNotAbused control = new ResetNotAbused();
            checkup.examine(
                    "password resets", passwordResets(control.within(), identities, terminals), List.of(control));
        }
    }

    private Map<String, Terminal> terminals() {
        Map<String, Terminal> terminals = new HashMap<>();
        folder.forEach(Table.TERMINALS, row -> {
            String terminal = row.required("terminal");
            terminals.put(
                    terminal,
                    new Terminal(
                            terminal,
                            row.wordOrNull("kind", TERMINAL_KINDS),
                            district.person(row, "person"),
                            row.text("place")));
        });
        return terminals;
    }

    private ListMultimap<String, Validity> shifts() {
        ListMultimap<String, Validity> shifts =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(Table.SHIFTS, row -> shifts.put(district.knownPerson(row, "person"), row.validity()));
        return shifts;
    }

    private static @Nullable Terminal terminal(Row row, Map<String, Terminal> terminals) {
        String terminal = row.text("terminal");
        return terminal == null ? null : terminals.getOrDefault(terminal, Terminal.undeclared(terminal));
    }

    private static Session session(Row row, Map<String, Terminal> terminals) {
        row.required("logged_in_at");
        return row.refusing(
                "logged_out_at",
                () -> new Session(
                        terminal(row, terminals),
                        row.text("place"),
                        Objects.requireNonNull(row.instant("logged_in_at")),
                        row.instant("logged_out_at"),
                        row.word("kind", INTERACTIVE, true)));
    }

    private Stream<Map.Entry<String, List<Session>>> byAccount(Map<String, Terminal> terminals) {
        return new Passes(folder, Table.SESSIONS)
                .grouped(row -> row.required("account"), row -> session(row, terminals));
    }

    /** For each account and each day on which somebody logged in, all sessions that were open on that day. */
    private Stream<AccountDay> accountDays(Identities identities, Map<String, Terminal> terminals) {
        return byAccount(terminals).flatMap(group -> accountDays(group.getKey(), group.getValue(), identities));
    }

    private static Stream<AccountDay> accountDays(String account, List<Session> sessions, Identities identities) {
        TreeMap<LocalDate, List<Session>> days = new TreeMap<>();
        sessions.forEach(session -> days.put(ChinaTime.dayOf(session.from()), new ArrayList<>()));
        for (Session session : sessions) {
            LocalDate first = ChinaTime.dayOf(session.from());
            Instant to = session.to();
            LocalDate last = to == null ? first : ChinaTime.dayOf(to);
            days.subMap(first, true, last, true).values().forEach(open -> open.add(session));
        }
        return days.entrySet().stream().map(day -> accountDay(account, day.getKey(), day.getValue(), identities));
    }

    private static AccountDay accountDay(String account, LocalDate day, List<Session> sessions, Identities identities) {
        Set<String> owners = new TreeSet<>();
        Set<Account.Kind> kinds = new TreeSet<>();
        for (Session session : sessions) {
            identities.personOf(null, account, session.from()).ifPresent(owners::add);
            identities.heldAt(null, account, session.from()).forEach(held -> kinds.add(held.kind()));
        }
        Account.Kind kind = kinds.size() == 1 ? kinds.iterator().next() : Account.Kind.PERSONAL;
        return new AccountDay(account, null, kind, owners, day, sessions);
    }

    /** For each terminal and each day, who logged in there. */
    private Stream<TerminalDay> terminalDays(
            Identities identities, Map<String, Terminal> terminals, ListMultimap<String, Validity> shifts) {
        return new Passes(folder, Table.SESSIONS)
                .grouped(
                        row -> row.word("kind", INTERACTIVE, true) ? row.text("terminal") : null,
                        row -> terminalLogIn(row, identities, terminals, shifts))
                .flatMap(group -> byDay(group.getValue())
                        .map(day -> new TerminalDay(
                                terminals.getOrDefault(group.getKey(), Terminal.undeclared(group.getKey())),
                                ChinaTime.dayOf(day.get(0).at()),
                                day)));
    }

    private static Stream<List<TerminalDay.LogIn>> byDay(List<TerminalDay.LogIn> logIns) {
        return logIns.stream()
                .collect(Collectors.groupingBy(one -> ChinaTime.dayOf(one.at()), TreeMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    private static TerminalDay.LogIn terminalLogIn(
            Row row, Identities identities, Map<String, Terminal> terminals, ListMultimap<String, Validity> shifts) {
        String account = row.required("account");
        Instant at = session(row, terminals).from();
        String person = identities.personOf(null, account, at).orElse(null);
        return new TerminalDay.LogIn(
                account,
                person,
                at,
                person == null
                        ? null
                        : shifts.get(person).stream()
                                .map(Validity::from)
                                .filter(Objects::nonNull)
                                .min(Comparator.comparing(
                                        from -> Duration.between(from, at).abs()))
                                .orElse(null));
    }

    /** For each account, owner and day, the log-ins of that day. An account of nobody known is for the register to show. */
    private Stream<OwnerDay> ownerDays(
            Identities identities, Map<String, Terminal> terminals, ListMultimap<String, Validity> shifts) {
        ImmutableListMultimap<String, Validity> employed = district.employments();
        ListMultimap<String, OwnerDay.Absence> absences =
                MultimapBuilder.hashKeys().arrayListValues().build();
        folder.forEach(
                Table.ABSENCES,
                row -> absences.put(
                        district.knownPerson(row, "person"),
                        new OwnerDay.Absence(row.word("kind", ABSENCE_KINDS), row.validity())));
        return byAccount(terminals).flatMap(group -> {
            ListMultimap<List<String>, Session> days =
                    MultimapBuilder.linkedHashKeys().arrayListValues().build();
            for (Session session : group.getValue()) {
                Optional<String> owner = identities.personOf(null, group.getKey(), session.from());
                owner.ifPresent(person ->
                        days.put(List.of(person, ChinaTime.dayOf(session.from()).toString()), session));
            }
            return Multimaps.asMap(days).entrySet().stream().map(entry -> {
                String owner = entry.getKey().get(0);
                LocalDate day = LocalDate.parse(entry.getKey().get(1));
                return new OwnerDay(
                        group.getKey(),
                        owner,
                        day,
                        entry.getValue(),
                        employed == null ? null : employed.get(owner),
                        absences.get(owner),
                        shifts.containsKey(owner) ? around(day, shifts.get(owner)) : null);
            });
        });
    }

    /** The shifts of a day and those of the nights before and after it. */
    private static List<Validity> around(LocalDate day, List<Validity> shifts) {
        Validity days = Validity.ofDays(day.minusDays(1), day.plusDays(2));
        return shifts.stream().filter(days::overlaps).toList();
    }

    /** Each reset with the sessions that began within the time after it. */
    private Stream<PasswordReset> passwordResets(
            Duration within, Identities identities, Map<String, Terminal> terminals) {
        record Reset(
                String reset,
                String account,
                @Nullable String resetBy,
                @Nullable Instant at,
                @Nullable Terminal terminal,
                List<Session> after) {}
        ListMultimap<String, Reset> resets =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        folder.forEach(
                Table.PASSWORD_RESETS,
                row -> resets.put(
                        row.required("account"),
                        new Reset(
                                row.required("reset"),
                                row.required("account"),
                                district.person(row, "reset_by"),
                                row.instant("reset_at"),
                                terminal(row, terminals),
                                new ArrayList<>())));
        folder.forEach(Table.SESSIONS, row -> {
            for (Reset reset : resets.get(row.required("account"))) {
                Session session = session(row, terminals);
                Instant at = reset.at();
                if (at != null
                        && !session.from().isBefore(at)
                        && !session.from().isAfter(at.plus(within))) {
                    reset.after().add(session);
                }
            }
        });
        return resets.values().stream().map(reset -> {
            Instant at = reset.at();
            return new PasswordReset(
                    reset.reset(),
                    reset.account(),
                    at == null
                            ? null
                            : identities.personOf(null, reset.account(), at).orElse(null),
                    reset.resetBy(),
                    at,
                    reset.terminal(),
                    reset.after());
        });
    }
}
