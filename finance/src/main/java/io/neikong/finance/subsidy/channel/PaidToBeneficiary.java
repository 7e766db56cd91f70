package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.PAID_TO_BENEFICIARY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.channel.AccountPayment.Contract;
import io.neikong.finance.subsidy.channel.AccountPayment.HolderKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the account paid to belongs to the beneficiary, or to somebody who collects under a signed contract and is neither staff nor
 * an intermediary (收款账户为享受对象本人或者依约代领).
 *
 * <p>Head office and branch are one legal person, so either account will do. What the bank sent back, was cancelled, or is
 * paid after the day judged on is not examined.
 */
public record PaidToBeneficiary() implements Control<AccountPayment> {

    private static final List<Rule> RULES = List.of(PAID_TO_BENEFICIARY);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AccountPayment payment) {
        if (!payment.isPaid()) {
            return Outcome.notApplicable(this, payment.payment());
        }
        Outcome outcome = Outcome.satisfied(this, payment.payment(), RULES);
        String beneficiary = payment.beneficiary();
        String holder = payment.holder();
        if (beneficiary == null || holder == null) {
            return outcome.gap(
                    PAID_TO_BENEFICIARY,
                    Terms.NONE.when(beneficiary == null, "beneficiary").when(holder == null, "holder"));
        }
        if (holder.equals(beneficiary) || payment.sameLegalPerson()) {
            return outcome;
        }
        Contract contract = payment.contract();
        LocalDate paidOn = payment.paidOn();
        boolean signed = payment.isSigned();
        LocalDate signedOn = contract == null || !signed ? null : contract.signedOn();
        LocalDate until = contract == null ? null : contract.until();
        Terms circumstances = Terms.NONE
                .when(contract == null, "notBeneficiary")
                .when(contract != null && !signed, "contractNotSigned")
                .when(signed && isAfter(signedOn, paidOn), "contractSignedLater")
                .when(contract != null && until != null && paidOn != null && !paidOn.isBefore(until), "contractEnded")
                .when(payment.holderKind() == HolderKind.STAFF, "staffAccount")
                .when(payment.holderKind() == HolderKind.INTERMEDIARY, "intermediaryAccount");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    PAID_TO_BENEFICIARY,
                    Evidence.happenedOn(paidOn)
                            .and("circumstances", circumstances)
                            .and("beneficiary", beneficiary)
                            .and("holder", holder)
                            .and("paidOn", paidOn)
                            .and("contract", contract == null ? null : contract.contract())
                            .and("signedOn", signedOn));
        }
        return outcome.gap(
                PAID_TO_BENEFICIARY,
                Terms.NONE
                        .when(contract != null && contract.contract() == null, "contract")
                        .when(signed && signedOn == null, "signedOn")
                        .when(contract != null && paidOn == null, "paidOn")
                        .when(contract != null && payment.holderKind() == null, "holderKind"));
    }

    private static boolean isAfter(@Nullable LocalDate signedOn, @Nullable LocalDate paidOn) {
        return signedOn != null && paidOn != null && signedOn.isAfter(paidOn);
    }
}
