package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.PAID_NO_MORE_THAN_DUE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.BenefitPayments.Payment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that no more was paid for a benefit period than was due, once for each piece of evidence, to whom it was due and while it
 * was due (不重发、不错发).
 *
 * <p>A payment that the bank sent back or that was cancelled is none, so one that was sent again is no duplicate. Several payments
 * are none either as long as they do not exceed what was due together, such as a correction after a recalculation. What is paid
 * on or after the day on which the entitlement was lost goes to an entitled payee alone, such as an heir. If nothing was paid,
 * nothing is examined.
 */
public record PaidNoMoreThanDue() implements Control<BenefitPayments> {

    private static final List<Rule> RULES = List.of(PAID_NO_MORE_THAN_DUE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(BenefitPayments benefit) {
        BigDecimal paid = BigDecimal.ZERO;
        boolean any = false;
        boolean amountUnknown = false;
        boolean otherPayee = false;
        boolean payeeUnknown = false;
        boolean tooLate = false;
        boolean dayUnknown = false;
        boolean evidenceTwice = false;
        LocalDate lostOn = benefit.lostOn();
        for (int i = 0; i < benefit.payments().size(); i++) {
            Payment payment = benefit.payments().get(i);
            if (payment.counts()) {
                any = true;
                amountUnknown |= payment.amount() == null;
                paid = payment.amount() == null ? paid : paid.add(payment.amount());
                payeeUnknown |= payment.payee() == null && !payment.entitledPayee();
                otherPayee |= isOther(payment, benefit);
                dayUnknown |= lostOn != null && payment.paidOn() == null && !payment.entitledPayee();
                tooLate |= isTooLate(payment, lostOn);
                evidenceTwice |= sharesEvidence(benefit.payments(), i);
            }
        }
        if (!any) {
            return Outcome.notApplicable(this, benefit.benefit());
        }
        BigDecimal due = benefit.due();
        Terms circumstances = Terms.NONE
                .when(due != null && paid.compareTo(due) > 0, "aboveDue")
                .when(evidenceTwice, "evidenceUsedTwice")
                .when(otherPayee, "payeeNotBeneficiary")
                .when(tooLate, "paidAfterLoss");
        Terms missing = Terms.NONE
                .when(due == null, "due")
                .when(amountUnknown, "amounts")
                .when(benefit.beneficiary() == null, "beneficiary")
                .when(payeeUnknown, "payees")
                .when(dayUnknown, "paidOn");
        Outcome outcome = Outcome.satisfied(this, benefit.benefit(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(PAID_NO_MORE_THAN_DUE, seen(benefit, paid, circumstances));
        }
        return missing.isEmpty() ? outcome : outcome.gap(PAID_NO_MORE_THAN_DUE, missing);
    }

    private static boolean isOther(Payment payment, BenefitPayments benefit) {
        return payment.payee() != null
                && benefit.beneficiary() != null
                && !payment.entitledPayee()
                && !payment.payee().equals(benefit.beneficiary());
    }

    private static boolean isTooLate(Payment payment, @Nullable LocalDate lostOn) {
        return lostOn != null
                && payment.paidOn() != null
                && !payment.entitledPayee()
                && !payment.paidOn().isBefore(lostOn);
    }

    /** Whether an earlier payment of the list that counts rests on the same evidence. */
    private static boolean sharesEvidence(List<Payment> payments, int index) {
        List<String> evidence = payments.get(index).evidence();
        for (int i = 0; i < index; i++) {
            for (int j = 0; payments.get(i).counts() && j < evidence.size(); j++) {
                if (payments.get(i).evidence().contains(evidence.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Evidence seen(BenefitPayments benefit, BigDecimal paid, Terms circumstances) {
        return Evidence.of("circumstances", circumstances)
                .and("beneficiary", benefit.beneficiary())
                .and("due", benefit.due())
                .and("paid", paid)
                .and("lostOn", benefit.lostOn())
                .and(
                        "payments",
                        benefit.payments().stream()
                                .filter(Payment::counts)
                                .map(Payment::payment)
                                .toList());
    }
}
