package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.LEDGER_DUTIES_SEPARATED;
import static io.neikong.finance.accounting.AccountingRule.NOT_ALL_IN_ONE_HAND;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.accounting.LedgerDuties.Holder;
import io.neikong.time.Validity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Checks that chief accountant, bookkeeper and reviewer of a ledger are different persons at each moment (账套岗位分离).
 *
 * <p>Duties that follow one another without sharing a moment are no conflict; a single day in common is one. There is one
 * breach of a rule for each person, and one gap with every duty of which it is not known who holds it. Where two duties in
 * one hand are allowed, such a duty is a gap only if somebody may hold all three. Other duties of the ledger are not looked
 * at here; {@link CashierKeptApart} does.
 *
 * @param mode  how the clause is read
 */
public record LedgerDutiesSeparated(Mode mode) implements Control<LedgerDuties> {

    private static final List<Rule> PAIRWISE = List.of(LEDGER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
    private static final List<Rule> NOT_ALL_SAME = List.of(NOT_ALL_IN_ONE_HAND);
    private static final List<Duty> DUTIES = List.of(Duty.CHIEF_ACCOUNTANT, Duty.BOOKKEEPER, Duty.REVIEWER);

    public LedgerDutiesSeparated {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public List<Rule> rules() {
        return mode == Mode.PAIRWISE ? PAIRWISE : NOT_ALL_SAME;
    }

    @Override
    public Outcome examine(LedgerDuties ledger) {
        Outcome outcome = Outcome.satisfied(this, ledger.ledger(), rules());
        if (hasDutiesInOneHand(ledger.holders())) {
            outcome = withBreaches(ledger.holders(), outcome);
        }
        if (hasUnknownHolder(ledger.holders())) {
            outcome = withGap(ledger.holders(), outcome);
        }
        return outcome;
    }

    private Outcome withBreaches(List<Holder> holders, Outcome soFar) {
        Outcome outcome = soFar;
        for (String person : persons(holders)) {
            List<Holder> held = holders.stream()
                    .filter(holder -> DUTIES.contains(holder.duty()) && person.equals(holder.person()))
                    .toList();
            List<Overlap> two = Overlap.of(2, held);
            List<Overlap> all = Overlap.of(DUTIES.size(), held);
            if (mode == Mode.PAIRWISE && !two.isEmpty()) {
                outcome = outcome.breach(LEDGER_DUTIES_SEPARATED, Overlap.evidence(two), person);
            }
            if (!all.isEmpty()) {
                outcome = outcome.breach(NOT_ALL_IN_ONE_HAND, Overlap.evidence(all), person);
            }
        }
        return outcome;
    }

    private Outcome withGap(List<Holder> holders, Outcome soFar) {
        String[] unknown = DUTIES.stream()
                .filter(duty -> isUnknown(duty, holders))
                .map(Duty::term)
                .toArray(String[]::new);
        if (mode == Mode.PAIRWISE) {
            return soFar.gap(LEDGER_DUTIES_SEPARATED, unknown);
        }
        return mayAllBeInOneHand(holders) ? soFar.gap(NOT_ALL_IN_ONE_HAND, unknown) : soFar;
    }

    /** A duty without any holder is taken to be in an unknown hand at all times. */
    private static boolean mayAllBeInOneHand(List<Holder> holders) {
        Stream<Holder> nobody = DUTIES.stream()
                .filter(duty -> holders.stream().noneMatch(holder -> holder.duty() == duty))
                .map(duty -> new Holder(duty, null, Validity.ALWAYS));
        Stream<Holder> listed = holders.stream().filter(holder -> DUTIES.contains(holder.duty()));
        return Overlap.of(DUTIES.size(), Stream.concat(listed, nobody).toList()).stream()
                .anyMatch(Overlap::hasUnknownHolder);
    }

    private static boolean hasDutiesInOneHand(List<Holder> holders) {
        for (int i = 0; i < holders.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areInOneHand(holders.get(i), holders.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areInOneHand(Holder one, Holder other) {
        return one.duty() != other.duty()
                && one.person() != null
                && one.person().equals(other.person())
                && one.validity().overlaps(other.validity());
    }

    private static boolean hasUnknownHolder(List<Holder> holders) {
        for (int i = 0; i < DUTIES.size(); i++) {
            if (isUnknown(DUTIES.get(i), holders)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(Duty duty, List<Holder> holders) {
        boolean isHeld = false;
        for (int i = 0; i < holders.size(); i++) {
            Holder holder = holders.get(i);
            if (holder.duty() == duty) {
                if (holder.person() == null) {
                    return true;
                }
                isHeld = true;
            }
        }
        return !isHeld;
    }

    private static List<String> persons(List<Holder> holders) {
        return holders.stream()
                .map(Holder::person)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
