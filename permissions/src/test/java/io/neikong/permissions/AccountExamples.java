package io.neikong.permissions;

import static io.neikong.permissions.account.Days.DAY;
import static io.neikong.permissions.account.Days.DESK;
import static io.neikong.permissions.account.Days.OTHER_DESK;
import static io.neikong.permissions.account.Days.account;
import static io.neikong.permissions.account.Days.at;
import static io.neikong.permissions.account.Days.day;
import static io.neikong.permissions.account.Days.history;
import static io.neikong.permissions.account.Days.logIn;
import static io.neikong.permissions.account.Days.named;
import static io.neikong.permissions.account.Days.personal;
import static io.neikong.permissions.account.Days.session;

import io.neikong.party.Account;
import io.neikong.permissions.account.AccountAccess;
import io.neikong.permissions.account.AccountActivity;
import io.neikong.permissions.account.AccountRule;
import io.neikong.permissions.account.AccountUsedByOne;
import io.neikong.permissions.account.DormantAccountDisabled;
import io.neikong.permissions.account.GenericAccountName;
import io.neikong.permissions.account.LogsKept;
import io.neikong.permissions.account.OneAccountPerSystem;
import io.neikong.permissions.account.OneOwnerPerAccount;
import io.neikong.permissions.account.OwnerAtWork;
import io.neikong.permissions.account.OwnerDay;
import io.neikong.permissions.account.OwnerDay.Absence;
import io.neikong.permissions.account.PasswordReset;
import io.neikong.permissions.account.PersonAccounts;
import io.neikong.permissions.account.PersonAccounts.Held;
import io.neikong.permissions.account.ResetNotAbused;
import io.neikong.permissions.account.SecondFactorForPayments;
import io.neikong.permissions.account.SystemLog;
import io.neikong.permissions.account.SystemLog.Stretch;
import io.neikong.permissions.account.Terminal;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.testkit.RuleExample;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A fact that keeps and one that breaks each rule on accounts. */
final class AccountExamples {

    private static final LocalDate HIRED = LocalDate.of(2024, 3, 4);

    private AccountExamples() {}

    /** All of them. */
    static List<RuleExample<?>> all() {
        return List.of(
                RuleExample.of(
                        AccountRule.ONE_OWNER,
                        new OneOwnerPerAccount(),
                        history(DAY, personal("li", HIRED, null)),
                        history(DAY, account(Account.Kind.SHARED, null, HIRED, null))),
                RuleExample.of(
                        AccountRule.ONE_ACCOUNT_PER_SYSTEM,
                        new OneAccountPerSystem(),
                        new PersonAccounts(
                                "li", List.of(new Held("S0001", "SUB", null), new Held("F0001", "FMS", null))),
                        new PersonAccounts(
                                "li", List.of(new Held("S0001", "SUB", null), new Held("S0002", "SUB", null)))),
                RuleExample.of(AccountRule.NO_GENERIC_NAME, new GenericAccountName(), named("S0001"), named("窗口1")),
                RuleExample.of(
                        AccountRule.NO_SIGN_OF_SHARING,
                        new AccountUsedByOne(),
                        day(session(DESK, "09:00", "10:00"), session(OTHER_DESK, "10:00", "11:00")),
                        day(session(DESK, "09:00", "11:00"), session(OTHER_DESK, "10:00", "12:00"))),
                RuleExample.of(AccountRule.OWNER_AT_WORK, new OwnerAtWork(), withLeave("13:30"), withLeave("09:00")),
                RuleExample.of(
                        AccountRule.DORMANT_DISABLED,
                        new DormantAccountDisabled(Policy.builtIn(), WorkingCalendar.china()),
                        lastUsed(DAY.minusDays(89)),
                        lastUsed(DAY.minusDays(90)),
                        Parameters.DORMANT_ACCOUNT),
                RuleExample.of(
                        AccountRule.SECOND_FACTOR,
                        new SecondFactorForPayments(Set.of("cash.pay")),
                        new AccountAccess("F0001", "li", List.of("cash.pay"), true),
                        new AccountAccess("F0001", "li", List.of("cash.pay"), false)),
                RuleExample.of(
                        AccountRule.LOGS_KEPT,
                        new LogsKept(Policy.builtIn(), WorkingCalendar.china()),
                        logsSince(LocalDate.of(2025, 9, 5)),
                        logsSince(LocalDate.of(2025, 9, 6)),
                        Parameters.LOG_RETENTION),
                RuleExample.of(
                        AccountRule.NEVER_REASSIGNED,
                        new OneOwnerPerAccount(),
                        history(DAY, personal("li", HIRED, DAY)),
                        history(DAY, personal("li", HIRED, DAY), personal("wang", DAY, null))),
                RuleExample.of(
                        AccountRule.RESET_NOT_ABUSED, new ResetNotAbused(), usedFrom(DESK), usedFrom(OTHER_DESK)));
    }

    private static OwnerDay withLeave(String logIn) {
        Validity morning = new Validity(at("08:30"), at("12:00"));
        return new OwnerDay(
                "S0001",
                "li",
                DAY,
                List.of(logIn(DESK, logIn)),
                null,
                List.of(new Absence(OwnerDay.Kind.LEAVE, morning)),
                null);
    }

    private static AccountActivity lastUsed(LocalDate lastLogIn) {
        return new AccountActivity("S0001", "SUB", "li", HIRED, lastLogIn, false, true, DAY);
    }

    private static SystemLog logsSince(LocalDate day) {
        return new SystemLog("SUB", List.of(new Stretch(Validity.ofDays(day, null), Duration.ofSeconds(2))), null, DAY);
    }

    private static PasswordReset usedFrom(Terminal terminal) {
        return new PasswordReset(
                "R1", "S0001", "li", "wang", at("10:00"), OTHER_DESK, List.of(logIn(terminal, "10:05")));
    }
}
