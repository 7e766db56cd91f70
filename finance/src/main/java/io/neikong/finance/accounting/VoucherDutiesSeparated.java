package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.NOT_ALL_IN_ONE_HAND;
import static io.neikong.finance.accounting.AccountingRule.VOUCHER_DUTIES_SEPARATED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.separation.Step.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the persons who acted on one voucher are as different as they must be (凭证办理人员相互分离).
 *
 * <p>Pairwise, chief accountant, bookkeeper and reviewer are three persons, and the reviewer is neither the preparer nor
 * the cashier; who prepared a voucher may post it. There is one breach for each person with duties that exclude each
 * other. A review by the system is a review by nobody: pairwise, a voucher that was posted on it is a breach. What is not
 * recorded is a gap on a posted voucher only; a cashier may be missing there too, since not every voucher moves money. A
 * draft or a cancelled voucher is judged on what it has: not applicable while that decides nothing.
 *
 * <p>Where two duties in one hand are allowed, the accounting law still keeps the cashier from reviewing.
 *
 * @param mode  how the clause is read
 */
public record VoucherDutiesSeparated(Mode mode) implements Control<VoucherDuties> {

    private static final List<Rule> RULES = List.of(VOUCHER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
    private static final List<Rule> CASHIER_ALONE = List.of(VOUCHER_DUTIES_SEPARATED);
    private static final List<Rule> WITHOUT_CASHIER = List.of(NOT_ALL_IN_ONE_HAND);

    public VoucherDutiesSeparated {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherDuties voucher) {
        Outcome outcome = mode == Mode.PAIRWISE ? pairwise(voucher) : notAllSame(voucher);
        String chief = voucher.chiefAccountant();
        return chief != null && chief.equals(voucher.posted().bookkeeper()) && chief.equals(voucher.reviewingPerson())
                ? outcome.breach(NOT_ALL_IN_ONE_HAND, dutiesOf(chief, voucher), chief)
                : outcome;
    }

    private Outcome pairwise(VoucherDuties voucher) {
        return hasPairToCompare(voucher) || voucher.status() == Status.POSTED
                ? pairwise(voucher, Outcome.satisfied(this, voucher.voucher(), RULES))
                : Outcome.notApplicable(this, voucher.voucher());
    }

    /** Two of the three duties may be one person's, but the law does not let a cashier review in any reading. */
    private Outcome notAllSame(VoucherDuties voucher) {
        String cashier = voucher.paid().cashier();
        String reviewer = voucher.reviewingPerson();
        boolean isPosted = voucher.status() == Status.POSTED;
        boolean mayCashierHaveReviewed =
                cashier != null && voucher.reviewed().actor() == Actor.PERSON && (reviewer != null || isPosted);
        boolean isKnown = isKnownWhetherOneDidAll(voucher);
        if (!mayCashierHaveReviewed && !isKnown && !isPosted) {
            return Outcome.notApplicable(this, voucher.voucher());
        }
        List<Rule> examined = !mayCashierHaveReviewed ? WITHOUT_CASHIER : isKnown || isPosted ? RULES : CASHIER_ALONE;
        Outcome outcome = Outcome.satisfied(this, voucher.voucher(), examined);
        if (mayCashierHaveReviewed && reviewer == null) {
            outcome = withGap(VOUCHER_DUTIES_SEPARATED, Terms.of("reviewer"), voucher, outcome);
        }
        if (reviewer != null && reviewer.equals(cashier)) {
            outcome = outcome.breach(VOUCHER_DUTIES_SEPARATED, dutiesOf(reviewer, voucher), reviewer);
        }
        return isKnown || !isPosted ? outcome : withGap(NOT_ALL_IN_ONE_HAND, missing(voucher), voucher, outcome);
    }

    private static Outcome pairwise(VoucherDuties voucher, Outcome soFar) {
        Outcome outcome = soFar;
        String chief = voucher.chiefAccountant();
        String reviewer = voucher.reviewingPerson();
        if (reviewer != null
                && (reviewer.equals(chief)
                        || reviewer.equals(voucher.posted().bookkeeper())
                        || reviewer.equals(voucher.prepared().preparer())
                        || reviewer.equals(voucher.paid().cashier()))) {
            outcome = outcome.breach(VOUCHER_DUTIES_SEPARATED, dutiesOf(reviewer, voucher), reviewer);
        }
        if (chief != null && chief.equals(voucher.posted().bookkeeper()) && !chief.equals(reviewer)) {
            outcome = outcome.breach(VOUCHER_DUTIES_SEPARATED, dutiesOf(chief, voucher), chief);
        }
        if (voucher.status() != Status.POSTED) {
            return outcome;
        }
        boolean isPassedBySystem = voucher.reviewed().actor() == Actor.SYSTEM;
        if (isPassedBySystem) {
            outcome = outcome.breach(
                    VOUCHER_DUTIES_SEPARATED,
                    Evidence.happenedOn(lastActed(voucher)).andTerm("review", "bySystem"));
        }
        Terms missing = missing(voucher, reviewer == null && !isPassedBySystem)
                .when(voucher.prepared().preparer() == null, "preparer");
        return withGap(VOUCHER_DUTIES_SEPARATED, missing, voucher, outcome);
    }

    /** A gap cites the law of the day of the act too, as far as the day is known. */
    private static Outcome withGap(Rule rule, Terms missing, VoucherDuties voucher, Outcome soFar) {
        return missing.isEmpty()
                ? soFar
                : soFar.gap(rule, Evidence.happenedOn(lastActed(voucher)).andMissing(missing));
    }

    private static boolean hasPairToCompare(VoucherDuties voucher) {
        boolean besidesReviewer = voucher.chiefAccountant() != null
                || voucher.posted().bookkeeper() != null
                || voucher.prepared().preparer() != null
                || voucher.paid().cashier() != null;
        return (voucher.reviewingPerson() != null && besidesReviewer)
                || (voucher.chiefAccountant() != null && voucher.posted().bookkeeper() != null);
    }

    /** Two that differ settle it; two that are the same leave it to the third. */
    private static boolean isKnownWhetherOneDidAll(VoucherDuties voucher) {
        return missing(voucher).isEmpty()
                || differ(voucher.chiefAccountant(), voucher.posted().bookkeeper())
                || differ(voucher.chiefAccountant(), voucher.reviewingPerson())
                || differ(voucher.posted().bookkeeper(), voucher.reviewingPerson());
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static Terms missing(VoucherDuties voucher) {
        return missing(voucher, voucher.reviewingPerson() == null);
    }

    private static Terms missing(VoucherDuties voucher, boolean reviewer) {
        return Terms.NONE
                .when(voucher.chiefAccountant() == null, "chiefAccountant")
                .when(voucher.posted().bookkeeper() == null, "bookkeeper")
                .when(reviewer, "reviewer");
    }

    /** The day of the act is that of the last step: only then several of them were in one hand. */
    private static @Nullable Instant lastActed(VoucherDuties voucher) {
        if (voucher.posted().at() != null) {
            return voucher.posted().at();
        }
        return voucher.reviewed().at() != null
                ? voucher.reviewed().at()
                : voucher.prepared().at();
    }

    private static Evidence dutiesOf(String person, VoucherDuties voucher) {
        return Evidence.happenedOn(lastActed(voucher))
                .and(
                        "duties",
                        Terms.NONE
                                .when(person.equals(voucher.chiefAccountant()), "chiefAccountant")
                                .when(person.equals(voucher.posted().bookkeeper()), "bookkeeper")
                                .when(person.equals(voucher.reviewingPerson()), "reviewer")
                                .when(person.equals(voucher.prepared().preparer()), "preparer")
                                .when(person.equals(voucher.paid().cashier()), "cashier"));
    }
}
