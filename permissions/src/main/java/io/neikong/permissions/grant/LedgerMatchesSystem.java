package io.neikong.permissions.grant;

import static io.neikong.permissions.grant.GrantRule.LEDGER_RECONCILED;

import com.google.common.collect.Sets;
import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.List;
import java.util.Set;

/**
 * Checks that the ledger of grants says of an account what the system says of it (权限台账与系统一致).
 *
 * <p>A permission that the system has and the ledger has not is as much a breach as one that only the ledger has. Whether
 * they are compared often enough is for {@link io.neikong.permissions.mover.ReconciledRegularly} with
 * {@link GrantRule#LEDGER_RECONCILED}.
 */
public record LedgerMatchesSystem() implements Control<AccountInLedger> {

    private static final List<Rule> RULES = List.of(LEDGER_RECONCILED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountInLedger account) {
        Outcome outcome = Outcome.satisfied(this, account.account(), RULES);
        if (account.inLedger().equals(account.live())) {
            return outcome;
        }
        Set<String> notInLedger = Sets.difference(account.live(), account.inLedger());
        Set<String> notLive = Sets.difference(account.inLedger(), account.live());
        Evidence seen = Evidence.of(
                "circumstances",
                Terms.NONE.when(!notInLedger.isEmpty(), "missingInLedger").when(!notLive.isEmpty(), "missingInSystem"));
        seen = notInLedger.isEmpty() ? seen : seen.and("notInLedger", notInLedger);
        seen = notLive.isEmpty() ? seen : seen.and("notLive", notLive);
        return outcome.breach(LEDGER_RECONCILED, seen.and("openOn", account.asOf()), account.holder());
    }
}
