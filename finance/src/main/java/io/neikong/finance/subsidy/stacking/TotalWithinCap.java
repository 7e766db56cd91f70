package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.TOTAL_WITHIN_CAP;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Checks that all levels and programmes together pay no more for a thing than its cap, such as the fee, wage or contribution that
 * was really paid (各级补贴合计不超上限).
 *
 * <p>What was paid back is taken off, so a refund frees the cap. What was rejected, cancelled or sent back by the bank does not
 * count. Where one programme alone pays and no cap is known, nothing comes together and nothing is examined. What was paid for together
 * with something else by a payment that counts is {@link JointlyWithinCap}'s, and not examined here.
 */
public record TotalWithinCap() implements Control<EvidencePayments> {

    private static final List<Rule> RULES = List.of(TOTAL_WITHIN_CAP);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EvidencePayments evidence) {
        List<SubsidyPayment> payments = evidence.payments();
        BigDecimal cap = evidence.cap();
        BigDecimal total = BigDecimal.ZERO;
        boolean amountUnknown = false;
        SubsidyPayment first = null;
        boolean several = false;
        for (int i = 0; i < payments.size(); i++) {
            SubsidyPayment payment = payments.get(i);
            if (payment.counts()) {
                if (namesAnother(payment, evidence.evidence())) {
                    return Outcome.notApplicable(this, evidence.evidence());
                }
                several |= first != null && !isSameProgramme(first, payment);
                first = first == null ? payment : first;
                BigDecimal amount = payment.amount();
                amountUnknown |= amount == null;
                total = amount == null ? total : total.add(amount.subtract(payment.refunded()));
            }
        }
        if (first == null || (cap == null && !several)) {
            return Outcome.notApplicable(this, evidence.evidence());
        }
        Outcome outcome = Outcome.satisfied(this, evidence.evidence(), RULES);
        if (cap != null && total.compareTo(cap) > 0) {
            outcome = outcome.breach(
                    TOTAL_WITHIN_CAP,
                    Evidence.of("cap", cap)
                            .and("total", total)
                            .and("excess", total.subtract(cap))
                            .and(
                                    "payments",
                                    payments.stream()
                                            .filter(SubsidyPayment::counts)
                                            .map(SubsidyPayment::payment)
                                            .toList()));
        }
        return outcome.gap(TOTAL_WITHIN_CAP, Terms.NONE.when(cap == null, "cap").when(amountUnknown, "amount"));
    }

    private static boolean namesAnother(SubsidyPayment payment, String evidence) {
        for (int i = 0; i < payment.evidence().size(); i++) {
            if (!payment.evidence().get(i).equals(evidence)) {
                return true;
            }
        }
        return false;
    }

    static boolean isSameProgramme(SubsidyPayment one, SubsidyPayment other) {
        return one.programme() != null
                && one.programme().equals(other.programme())
                && Objects.equals(one.level(), other.level());
    }
}
