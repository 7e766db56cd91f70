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
 * @param mode  how the clause is read
 */
public record VoucherDutiesSeparated(Mode mode) implements Control<VoucherDuties> {

    private static final List<Rule> PAIRWISE = List.of(VOUCHER_DUTIES_SEPARATED, NOT_ALL_IN_ONE_HAND);
    private static final List<Rule> NOT_ALL_SAME = List.of(NOT_ALL_IN_ONE_HAND);

    public VoucherDutiesSeparated {
        Objects.requireNonNull(mode, "mode");
    }

    @Override
    public List<Rule> rules() {
        return mode == Mode.PAIRWISE ? PAIRWISE : NOT_ALL_SAME;
    }

    @Override
    public Outcome examine(VoucherDuties voucher) {
        boolean decides = mode == Mode.PAIRWISE ? hasPairToCompare(voucher) : isKnownWhetherOneDidAll(voucher);
        if (!decides && voucher.status() != Status.POSTED) {
            return Outcome.notApplicable(this, voucher.voucher());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.voucher(), rules());
        if (mode == Mode.PAIRWISE) {
            outcome = pairwise(voucher, outcome);
        } else if (!decides) {
            outcome = withGap(NOT_ALL_IN_ONE_HAND, missing(voucher), voucher, outcome);
        }
        String chief = voucher.chiefAccountant();
        if (chief != null && chief.equals(voucher.bookkeeper()) && chief.equals(voucher.reviewingPerson())) {
            outcome = outcome.breach(NOT_ALL_IN_ONE_HAND, dutiesOf(chief, voucher), chief);
        }
        return outcome;
    }

    private static Outcome pairwise(VoucherDuties voucher, Outcome soFar) {
        Outcome outcome = soFar;
        String chief = voucher.chiefAccountant();
        String reviewer = voucher.reviewingPerson();
        if (reviewer != null
                && (reviewer.equals(chief)
                        || reviewer.equals(voucher.bookkeeper())
                        || reviewer.equals(voucher.preparer())
                        || reviewer.equals(voucher.cashier()))) {
            outcome = outcome.breach(VOUCHER_DUTIES_SEPARATED, dutiesOf(reviewer, voucher), reviewer);
        }
        if (chief != null && chief.equals(voucher.bookkeeper()) && !chief.equals(reviewer)) {
            outcome = outcome.breach(VOUCHER_DUTIES_SEPARATED, dutiesOf(chief, voucher), chief);
        }
        if (voucher.status() != Status.POSTED) {
            return outcome;
        }
        boolean isPassedBySystem = voucher.reviewActor() == Actor.SYSTEM;
        if (isPassedBySystem) {
            outcome = outcome.breach(
                    VOUCHER_DUTIES_SEPARATED,
                    Evidence.happenedOn(lastActed(voucher)).andTerm("review", "bySystem"));
        }
        Terms missing =
                missing(voucher, reviewer == null && !isPassedBySystem).when(voucher.preparer() == null, "preparer");
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
                || voucher.bookkeeper() != null
                || voucher.preparer() != null
                || voucher.cashier() != null;
        return (voucher.reviewingPerson() != null && besidesReviewer)
                || (voucher.chiefAccountant() != null && voucher.bookkeeper() != null);
    }

    /** Two that differ settle it; two that are the same leave it to the third. */
    private static boolean isKnownWhetherOneDidAll(VoucherDuties voucher) {
        return missing(voucher).isEmpty()
                || differ(voucher.chiefAccountant(), voucher.bookkeeper())
                || differ(voucher.chiefAccountant(), voucher.reviewingPerson())
                || differ(voucher.bookkeeper(), voucher.reviewingPerson());
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
                .when(voucher.bookkeeper() == null, "bookkeeper")
                .when(reviewer, "reviewer");
    }

    /** The day of the act is that of the last step: only then several of them were in one hand. */
    private static @Nullable Instant lastActed(VoucherDuties voucher) {
        if (voucher.postedAt() != null) {
            return voucher.postedAt();
        }
        return voucher.reviewedAt() != null ? voucher.reviewedAt() : voucher.preparedAt();
    }

    private static Evidence dutiesOf(String person, VoucherDuties voucher) {
        return Evidence.happenedOn(lastActed(voucher))
                .and(
                        "duties",
                        Terms.NONE
                                .when(person.equals(voucher.chiefAccountant()), "chiefAccountant")
                                .when(person.equals(voucher.bookkeeper()), "bookkeeper")
                                .when(person.equals(voucher.reviewingPerson()), "reviewer")
                                .when(person.equals(voucher.preparer()), "preparer")
                                .when(person.equals(voucher.cashier()), "cashier"));
    }
}
