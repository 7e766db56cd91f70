package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.PAYMENT_SUPPORTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.party.Approval;
import io.neikong.party.Approval.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a payment voucher has an approval from before the payment, its public notice, and evidence of the payee
 * (付款凭证依据齐全).
 *
 * <p>There is one breach for all that was not done, and one gap for all that was not recorded. Approval and payment at the
 * same moment are in order; an approval that claims to be from before, but was recorded only after, is not. Whether the
 * notice was up for long enough and says the right thing is left to the rules on notices. A payment that is still to come,
 * or was cancelled before it was made, is not examined.
 *
 * @param exemptProgrammes  the programmes, and whatever else is paid for, that need no notice
 */
public record PaymentSupported(List<String> exemptProgrammes) implements Control<PaymentVoucher> {

    private static final List<Rule> RULES = List.of(PAYMENT_SUPPORTED);

    public PaymentSupported {
        exemptProgrammes = List.copyOf(exemptProgrammes);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PaymentVoucher voucher) {
        if (!voucher.isPaid()) {
            return Outcome.notApplicable(this, voucher.voucher());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.voucher(), RULES);
        Approval approval = voucher.approval();
        Instant paidAt = voucher.paidAt();
        Standing standing = approval == null || paidAt == null ? null : approval.standing(paidAt);
        boolean undated = approval != null && approval.claimedAt() == null && standing != Standing.BEFORE;
        boolean lacksNotice = voucher.notice() == null && !isExempt(voucher.programme());
        boolean proven = voucher.payeeEvidence() != null;
        Terms missing = Terms.NONE
                .when(paidAt == null, "paidAt")
                .when(undated, "approvedAt")
                .when(lacksNotice && voucher.programme() == null, "programme")
                .when(proven && voucher.payee() == null, "payee")
                .when(proven && voucher.accountHolder() == null, "accountHolder");
        boolean late = standing == Standing.AFTER || standing == Standing.BACKDATED;
        Terms circumstances = Terms.NONE
                .when(approval == null, "approvedByNobody")
                .when(standing == Standing.AFTER, "approvedAfterPayment")
                .when(standing == Standing.BACKDATED, "approvalBackdated")
                .when(lacksNotice && voucher.programme() != null, "withoutNotice")
                .when(!proven, "withoutPayeeEvidence")
                .when(proven && differ(voucher.payee(), voucher.accountHolder()), "paidToSomebodyElse");
        if (!missing.isEmpty()) {
            outcome = outcome.gap(PAYMENT_SUPPORTED, Evidence.happenedOn(paidAt).andMissing(missing));
        }
        return circumstances.isEmpty()
                ? outcome
                : outcome.breach(
                        PAYMENT_SUPPORTED,
                        seen(voucher, circumstances),
                        late && approval != null ? approval.approver() : null);
    }

    private boolean isExempt(@Nullable String programme) {
        return programme != null && exemptProgrammes.contains(programme);
    }

    private static boolean differ(@Nullable String payee, @Nullable String holder) {
        return payee != null && holder != null && !payee.equals(holder);
    }

    private static Evidence seen(PaymentVoucher voucher, Terms circumstances) {
        Approval approval = voucher.approval();
        return Evidence.happenedOn(voucher.paidAt())
                .and("circumstances", circumstances)
                .and("programme", voucher.programme())
                .and("approvedAt", approval == null ? null : approval.claimedAt())
                .and("approvalRecordedAt", approval == null ? null : approval.recordedAt())
                .and("paidAt", voucher.paidAt())
                .and("payee", voucher.payee())
                .and("accountHolder", voucher.accountHolder());
    }
}
