package io.neikong.examples.programs;

import io.neikong.checkup.Gate;
import io.neikong.control.Decision;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.ledger.Inputs;
import io.neikong.ledger.Ledger;
import io.neikong.ledger.MemoryLedgerStore;
import io.neikong.party.Account;
import io.neikong.party.Identities;
import io.neikong.permissions.conflict.AccessChange.Granted;
import io.neikong.permissions.conflict.ConflictMatrix;
import io.neikong.permissions.conflict.ConflictScan;
import io.neikong.permissions.conflict.ConflictSet;
import io.neikong.permissions.conflict.EffectivePermissions;
import io.neikong.permissions.conflict.PermissionGrant;
import io.neikong.permissions.conflict.RoleHierarchy;
import io.neikong.permissions.conflict.Side;
import io.neikong.policy.Policy;
import io.neikong.time.ChinaTime;
import io.neikong.time.Validity;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Before a role is given to an account: whether it excludes what the person has already, over all accounts (授权前把关). */
public final class GrantBeforeItIsGiven {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
    private static final Instant NOW = ChinaTime.startOf(TODAY);

    /** A row of the table of roles given, or an application for one. */
    record Row(
            String number,
            String account,
            String role,
            LocalDate from,
            @Nullable LocalDate last) {
        PermissionGrant fact() {
            return new PermissionGrant(
                    number, account, role, null, Validity.ofDays(from, last == null ? null : last.plusDays(1)));
        }
    }

    private GrantBeforeItIsGiven() {}

    /** Decides on four applications. */
    public static void main(String... arguments) {
        Identities identities = Identities.of(List.of(
                new Account("zhao", "subsidy", Account.Kind.PERSONAL, "P01", Validity.ALWAYS),
                new Account("zhao2", "subsidy", Account.Kind.PERSONAL, "P01", Validity.ALWAYS),
                new Account("qian", "subsidy", Account.Kind.PERSONAL, "P02", Validity.ALWAYS),
                new Account("window1", "subsidy", Account.Kind.SHARED, null, Validity.ALWAYS)));
        ConflictScan scan = scan(identities, List.of(new Row("G-1", "zhao", "clerk", TODAY.minusYears(1), null)));
        Gate gate = new Gate(
                new Ledger("neikong.example/district-31", new MemoryLedgerStore(), Clock.fixed(NOW, ZoneOffset.UTC)));
        for (Row wanted : List.of(
                new Row("G-2", "qian", "reviewer", TODAY, null),
                new Row("G-3", "zhao2", "reviewer", TODAY.plusDays(1), TODAY.plusDays(31)),
                new Row("G-4", "zhao", "reader", TODAY, null),
                new Row("G-5", "window1", "reviewer", TODAY, null))) {
            scan = decide(System.out, wanted, identities, scan, gate);
        }
    }

    /** Looks ten years ahead: a grant that begins next week must not conflict with one of today. */
    private static ConflictScan scan(Identities identities, List<Row> given) {
        RoleHierarchy roles = RoleHierarchy.builder()
                .permission("reader", "read")
                .permission("clerk", "first review")
                .permission("reviewer", "second review")
                .build();
        EffectivePermissions.Builder permissions =
                EffectivePermissions.builder(roles, NOW, ChinaTime.startOf(TODAY.plusYears(10)));
        given.forEach(row -> permissions.grant(row.fact(), identities));
        return new ConflictScan(
                permissions.build(),
                ConflictMatrix.of(List.of(ConflictSet.between(
                        "C1", Side.anyOf(List.of("first review")), Side.anyOf(List.of("second review"))))));
    }

    /** An account of which nobody knows whose it is gets nothing. What is given counts for the next application. */
    private static ConflictScan decide(
            PrintStream out, Row wanted, Identities identities, ConflictScan scan, Gate gate) {
        PermissionGrant grant = wanted.fact();
        String person = identities.personOf("subsidy", wanted.account(), NOW).orElse(null);
        if (person == null) {
            out.println(wanted.number() + ": no known person behind " + wanted.account());
            return scan;
        }
        Granted granted = new Granted(person, grant);
        Outcome outcome = scan.examine(granted);
        Decision decision = gate.decide(
                        "grant/" + wanted.number(), TODAY, List.of(outcome), Inputs.of(Policy.builtIn(), grant))
                .decision();
        out.println(wanted.number() + ": " + decision);
        for (Finding finding : outcome.findings()) {
            out.println("  " + finding.rule().code() + " " + finding.message(Locale.CHINESE));
            out.println("  " + finding.remedy(Locale.CHINESE));
        }
        return decision == Decision.PROCEED ? scan.after(granted) : scan;
    }
}
