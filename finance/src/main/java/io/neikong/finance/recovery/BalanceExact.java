package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.BALANCE_EXACT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.RecoveryAccount.Misstep;
import io.neikong.finance.recovery.RecoveryAccount.Reason;
import io.neikong.finance.recovery.RecoveryAccount.Stage;
import java.math.BigDecimal;
import java.util.List;

/**
 * Checks that the balance of a case of recovery is exact: what is owed is what was returned, offset, written off and is
 * outstanding, nothing is negative and nothing lost (追回台账平衡).
 *
 * <p>What came in too much has to be recorded as such. A case is not closed by a part of what is owed, an offset comes from the
 * fund that paid, and a cancelled decision reopens the balance. Where events are out of turn, which is {@link StagesInOrder}'s
 * finding, or amounts are not recorded, what the ledger should say is a gap. A case in which nothing was decided and nothing
 * came in is not examined.
 */
public record BalanceExact() implements Control<RecoveryCase> {

    private static final List<Rule> RULES = List.of(BALANCE_EXACT);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RecoveryCase recovery) {
        RecoveryAccount account = RecoveryAccount.of(recovery);
        boolean outOfTurn = false;
        boolean offsetOfOtherFund = false;
        boolean closedWithBalance = false;
        boolean beyond = false;
        boolean notPositive = false;
        for (int i = 0; i < account.missteps().size(); i++) {
            Reason reason = account.missteps().get(i).reason();
            outOfTurn |= reason == Reason.OUT_OF_TURN;
            offsetOfOtherFund |= reason == Reason.OTHER_FUND;
            closedWithBalance |= reason == Reason.CLOSED_WITH_BALANCE;
            beyond |= reason == Reason.ABOVE_OUTSTANDING || reason == Reason.ABOVE_OVERPAID;
            notPositive |= reason == Reason.NOT_POSITIVE;
        }
        boolean decided = isDecided(account);
        if (!decided && account.returned().signum() == 0 && account.missteps().isEmpty()) {
            return Outcome.notApplicable(this, recovery.recovery());
        }
        boolean known = !outOfTurn && account.unknown().isEmpty();
        BigDecimal stated = recovery.statedOutstanding();
        Terms circumstances = Terms.NONE
                .when(known && stated != null && stated.compareTo(account.outstanding()) != 0, "statedOtherwise")
                .when(known && decided && account.overpaidUnrecorded().signum() > 0, "overpaymentNotRecorded")
                .when(offsetOfOtherFund, "offsetOfOtherFund")
                .when(closedWithBalance && known, "closedWithBalance")
                .when(beyond && known, "beyondBalance")
                .when(notPositive, "amountNotPositive");
        Terms missing = Terms.NONE
                .when(stated == null, "statedOutstanding")
                .when(!account.unknown().isEmpty(), "amountsOrFunds")
                .when(outOfTurn, "stagesInOrder");
        Outcome outcome = Outcome.satisfied(this, recovery.recovery(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(BALANCE_EXACT, seen(recovery, account, circumstances));
        }
        return missing.isEmpty() ? outcome : outcome.gap(BALANCE_EXACT, missing);
    }

    /** A case that was closed because nothing turned out to be wrong has no decision. */
    private static boolean isDecided(RecoveryAccount account) {
        boolean owes = account.owed().signum() > 0 || !account.unknown().isEmpty();
        return account.cancelled()
                || (account.stage() == Stage.CLOSED ? owes : account.stage().compareTo(Stage.DECIDED) >= 0);
    }

    private static Evidence seen(RecoveryCase recovery, RecoveryAccount account, Terms circumstances) {
        Evidence seen = Evidence.of("circumstances", circumstances)
                .and("owed", account.owed())
                .and("returned", account.returned())
                .and("offset", account.offset())
                .and("writtenOff", account.writtenOff())
                .and("refunded", account.refunded())
                .and("outstanding", account.outstanding())
                .and("overpaid", account.overpaid())
                .and("stated", recovery.statedOutstanding());
        List<String> events =
                account.missteps().stream().map(Misstep::event).distinct().toList();
        return events.isEmpty() ? seen : seen.and("events", events);
    }
}
