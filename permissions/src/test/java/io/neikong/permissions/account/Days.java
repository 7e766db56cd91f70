package io.neikong.permissions.account;

import io.neikong.party.Account;
import io.neikong.party.Person;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts of one ordinary day, for the tests of this package. */
public final class Days {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    public static final Terminal DESK = new Terminal("PC-1", Terminal.Kind.WORKPLACE, "li", "hall");
    public static final Terminal OTHER_DESK = new Terminal("PC-2", Terminal.Kind.WORKPLACE, "wang", "hall");
    public static final Terminal FAR_DESK = new Terminal("PC-9", Terminal.Kind.WORKPLACE, null, "street 9");
    public static final Terminal COUNTER = new Terminal("K-1", Terminal.Kind.SHARED, null, "hall");
    public static final Terminal VDI = new Terminal("10.0.0.1", Terminal.Kind.GATEWAY, null, null);

    private Days() {}

    public static Instant at(String time) {
        return on(DAY, time);
    }

    public static Instant on(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ChinaTime.ZONE).toInstant();
    }

    public static Session session(@Nullable Terminal terminal, String from, @Nullable String to) {
        return new Session(terminal, null, at(from), to == null ? null : at(to), true);
    }

    public static Session logIn(@Nullable Terminal terminal, String from) {
        return session(terminal, from, null);
    }

    public static AccountDay day(Session... sessions) {
        return new AccountDay("S0001", "SUB", Account.Kind.PERSONAL, Set.of("li"), DAY, List.of(sessions));
    }

    public static AccountHistory history(LocalDate asOf, Account... held) {
        return new AccountHistory("S0001", "SUB", List.of(held), null, asOf);
    }

    public static AccountHistory history(LocalDate asOf, List<Person> employments, Account... held) {
        return new AccountHistory("S0001", "SUB", List.of(held), employments, asOf);
    }

    public static AccountHistory named(String account) {
        return new AccountHistory(
                account,
                "SUB",
                List.of(new Account(account, "SUB", Account.Kind.PERSONAL, "li", Validity.ALWAYS)),
                null,
                DAY);
    }

    public static Account personal(@Nullable String person, @Nullable LocalDate from, @Nullable LocalDate to) {
        return account(Account.Kind.PERSONAL, person, from, to);
    }

    public static Account account(
            Account.Kind kind, @Nullable String person, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Account("S0001", "SUB", kind, person, Validity.ofDays(from, to));
    }
}
