package io.neikong.permissions.coverage;

import static io.neikong.permissions.coverage.CoverageRule.OFFLINE_APPROVED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import io.neikong.permissions.coverage.TracedPayment.Channel;
import io.neikong.permissions.coverage.TracedPayment.OfflineException;
import java.time.Instant;
import java.util.List;

/**
 * Checks that a payment outside the system has an exception that was approved before it was ordered (线下发放例外审批).
 *
 * <p>A payment whose case was entered only after it had been ordered was handled outside, whatever it says. An exception that
 * was approved after the order, or only recorded after it, is none. A payment that was never ordered is not examined; one
 * that the bank returned was ordered. A way that is not recorded is a gap, and so is the moment of the order
 * where it would tell whether the case came first.
 */
public record OfflinePaymentApproved() implements Control<TracedPayment> {

    private static final List<Rule> RULES = List.of(OFFLINE_APPROVED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(TracedPayment payment) {
        if (!payment.ordered()) {
            return Outcome.notApplicable(this, payment.payment());
        }
        Outcome outcome = Outcome.satisfied(this, payment.payment(), RULES);
        boolean typedInLater = payment.isTypedInLater();
        if (payment.channel() == Channel.OFFLINE || typedInLater) {
            return approved(payment, typedInLater, outcome);
        }
        return outcome.gap(
                OFFLINE_APPROVED,
                Terms.NONE
                        .when(payment.channel() == null, "channel")
                        .when(payment.mayBeTypedInLater(), "paymentOrderedAt"));
    }

    private static Outcome approved(TracedPayment payment, boolean typedInLater, Outcome outcome) {
        OfflineException exception = payment.exception();
        Approval approval = exception == null ? null : exception.approval();
        Instant orderedAt = payment.orderedAt();
        Standing standing = approval == null || orderedAt == null ? Standing.UNDATED : approval.standing(orderedAt);
        Terms against = Terms.NONE
                .when(exception == null, "noException")
                .when(exception != null && approval == null, "exceptionApprovedByNobody")
                .when(standing == Standing.AFTER, "exceptionApprovedLater")
                .when(standing == Standing.BACKDATED, "exceptionBackdated");
        if (against.isEmpty()) {
            boolean undated = approval != null && approval.claimedAt() == null && standing == Standing.UNDATED;
            return outcome.gap(
                    OFFLINE_APPROVED,
                    Terms.NONE.when(undated, "exceptionApprovedAt").when(orderedAt == null, "paymentOrderedAt"));
        }
        return outcome.breach(
                OFFLINE_APPROVED,
                Evidence.happenedOn(orderedAt)
                        .and("way", Terms.of(typedInLater ? "caseEnteredLater" : "offlineChannel"))
                        .and("circumstances", against)
                        .and("orderedAt", orderedAt)
                        .and("approvedAt", approval == null ? null : approval.claimedAt()),
                approval == null ? null : approval.approver());
    }
}
