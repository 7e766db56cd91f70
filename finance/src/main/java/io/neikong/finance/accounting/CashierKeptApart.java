package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.LEDGER_DUTIES_SEPARATED;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.LedgerDuties.Holder;
import java.util.List;
import java.util.Objects;

/**
 * Checks that the cashier of a ledger does not at the same time review, keep the accounting archives, or register income,
 * expenditure, expenses, claims and debts (出纳不得兼任稽核、会计档案保管和收支、费用、债权债务账目登记).
 *
 * <p>The accounting law forbids it, in whichever way the notice is read; it does not forbid a cashier to be chief
 * accountant. There is one breach for each person and one gap, with every duty of which it is not known who holds it while
 * that matters. A ledger without a cashier is not applicable, and one without an archive keeper lacks nothing.
 */
public record CashierKeptApart() implements Control<LedgerDuties> {

    private static final List<Rule> RULES = List.of(LEDGER_DUTIES_SEPARATED);
    private static final List<Duty> FORBIDDEN = List.of(Duty.BOOKKEEPER, Duty.REVIEWER, Duty.ARCHIVE_KEEPER);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(LedgerDuties ledger) {
        List<Holder> holders = ledger.holders();
        if (!isEntered(Duty.CASHIER, holders)) {
            return Outcome.notApplicable(this, ledger.ledger());
        }
        Outcome outcome = Outcome.satisfied(this, ledger.ledger(), RULES);
        boolean isBroken = false;
        boolean isOpen = !isEntered(Duty.BOOKKEEPER, holders) || !isEntered(Duty.REVIEWER, holders);
        for (int i = 0; i < holders.size(); i++) {
            for (int j = 0; j < holders.size(); j++) {
                boolean meet = meet(holders.get(i), holders.get(j));
                isOpen |= meet && (isUnknown(holders.get(i)) || isUnknown(holders.get(j)));
                isBroken |= meet
                        && Objects.equals(
                                holders.get(i).person(), holders.get(j).person());
            }
        }
        outcome = isBroken ? withBreaches(holders, outcome) : outcome;
        return isOpen ? outcome.gap(LEDGER_DUTIES_SEPARATED, unknown(holders)) : outcome;
    }

    private static boolean isEntered(Duty duty, List<Holder> holders) {
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).duty() == duty) {
                return true;
            }
        }
        return false;
    }

    private static boolean meet(Holder cashier, Holder other) {
        return cashier.duty() == Duty.CASHIER
                && FORBIDDEN.contains(other.duty())
                && cashier.validity().overlaps(other.validity());
    }

    private static boolean isUnknown(Holder holder) {
        return holder.person() == null;
    }

    private static Outcome withBreaches(List<Holder> holders, Outcome soFar) {
        Outcome outcome = soFar;
        List<String> persons = holders.stream()
                .map(Holder::person)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        for (String person : persons) {
            List<Holder> held = holders.stream()
                    .filter(holder -> person.equals(holder.person()))
                    .toList();
            List<Overlap> meeting = Overlap.of(2, held).stream()
                    .filter(both -> both.meets(CashierKeptApart::meet))
                    .toList();
            outcome = meeting.isEmpty()
                    ? outcome
                    : outcome.breach(LEDGER_DUTIES_SEPARATED, Overlap.evidence(meeting), person);
        }
        return outcome;
    }

    private static Terms unknown(List<Holder> holders) {
        Terms unknown = Terms.NONE;
        for (Duty duty : Duty.values()) {
            boolean isMissing = (duty == Duty.BOOKKEEPER || duty == Duty.REVIEWER) && !isEntered(duty, holders);
            unknown = unknown.when(
                    isMissing
                            || holders.stream()
                                    .anyMatch(holder -> holder.duty() == duty
                                            && isUnknown(holder)
                                            && holders.stream()
                                                    .anyMatch(other -> meet(holder, other) || meet(other, holder))),
                    duty.term());
        }
        return unknown;
    }
}
