package io.neikong.finance.subsidy.channel;

import io.neikong.control.Control;
import java.io.Serializable;
import java.util.List;

/**
 * What a district sets for spending channels, and the controls that go by it (列支渠道参数).
 *
 * <p>Funds, codes and standards are data of the policies, with their own days: {@link ChannelMatrix}. None of these numbers has
 * layers, and none counts days.
 *
 * @param beneficiariesPerAccount  how many beneficiaries may be paid through one account without a contract, at least 1
 */
public record ChannelPolicy(int beneficiariesPerAccount) implements Serializable {

    /** With one beneficiary for an account, an engineering default. */
    public ChannelPolicy() {
        this(1);
    }

    /**
     * What examines a sum that was charged.
     *
     * @param matrix  what the policies say
     * @param forbidden  what the funds must not be spent on
     */
    public List<Control<Charge>> onCharges(ChannelMatrix matrix, List<ForbiddenObject> forbidden) {
        return List.of(new ChannelAllowed(matrix), new ObjectPermitted(forbidden), new WithinStandardAndBudget(matrix));
    }

    /** What examines money that went from one channel to another. */
    public List<Control<ChannelMove>> onMoves() {
        return List.of(new MovedByDecision());
    }

    /** What examines the account that a payment went to. */
    public List<Control<AccountPayment>> onPayments() {
        return List.of(new PaidToBeneficiary());
    }

    /** What examines who was paid through an account. */
    public List<Control<PayeeAccount>> onAccounts() {
        return List.of(new BeneficiariesPerAccount(beneficiariesPerAccount));
    }

    /** What examines an item and all that was charged for it. */
    public List<Control<ChargedItem>> onItems() {
        return List.of(new ChargedOnce());
    }
}
