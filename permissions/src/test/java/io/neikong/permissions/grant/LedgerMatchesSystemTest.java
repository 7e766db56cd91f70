package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.LEDGER_RECONCILED;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.permissions.mover.ReconciledRegularly;
import io.neikong.permissions.mover.ReconciliationHistory;
import io.neikong.permissions.mover.ReconciliationHistory.Reconciliation;
import io.neikong.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clause 5-6 of the notice, GRT-005. */
class LedgerMatchesSystemTest {

    private static final LedgerMatchesSystem CONTROL = new LedgerMatchesSystem();

    @Test
    void ledger_and_system_say_the_same() {
        assertThat(examine(Set.of("accept", "view"), Set.of("view", "accept"))).isSatisfied();
        assertThat(examine(Set.of(), Set.of())).isSatisfied();
    }

    @Test
    void what_only_one_of_them_has_is_a_breach_either_way() {
        assertThat(examine(Set.of("accept", "file"), Set.of("accept", "export", "audit")))
                .finding(LEDGER_RECONCILED)
                .isBreach()
                .concerns("clerk")
                .shows("circumstances", List.of("missingInLedger", "missingInSystem"))
                .shows("notInLedger", List.of("audit", "export"))
                .shows("notLive", List.of("file"))
                .says(
                        Locale.ENGLISH,
                        "The ledger of grants does not say what the system holds, or was not reconciled with it as it has to be"
                                + " (not in the ledger, not in the system). Account or system: S0001; only in the system:"
                                + " audit, export; only in the ledger: file; not so on: 2026-06-30.");
        assertThat(examine(Set.of("accept"), Set.of()))
                .finding(LEDGER_RECONCILED)
                .shows("circumstances", List.of("missingInSystem"));
        assertThat(examine(Set.of(), Set.of("accept")))
                .finding(LEDGER_RECONCILED)
                .shows("circumstances", List.of("missingInLedger"));
    }

    @ParameterizedTest(name = "seen on {0}: in time {1}")
    @CsvSource({"2026-04-05, true", "2026-04-06, false"})
    void the_ledger_is_reconciled_each_quarter(LocalDate asOf, boolean inTime) {
        ReconciliationHistory history = new ReconciliationHistory(
                "SUB", null, List.of(new Reconciliation(LocalDate.of(2026, 1, 5), null)), asOf);

        Outcome outcome = new ReconciledRegularly(LEDGER_RECONCILED, Policy.builtIn()).examine(history);

        if (inTime) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .finding(LEDGER_RECONCILED)
                    .isBreach()
                    .says(
                            Locale.CHINESE,
                            "权限台账与系统实际权限不一致，或者未按要求核对（逾期）。账号或系统：SUB；上次核对或起算日：2026-01-05；"
                                    + "最迟核对日：2026-04-05；截至 2026-04-06 仍未解决。");
        }
    }

    private static Outcome examine(Set<String> inLedger, Set<String> live) {
        return CONTROL.examine(new AccountInLedger("S0001", "clerk", inLedger, live, Flows.AS_OF));
    }
}
