package io.neikong.finance.subsidy.channel;

import static io.neikong.finance.subsidy.channel.ChannelRule.PAID_TO_BENEFICIARY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import java.util.List;
import java.util.TreeSet;

/**
 * Checks that an account does not collect for many beneficiaries (多人一户预警).
 *
 * <p>It is a sign and no proof, so it weighs less than a payment to somebody else's account.
 *
 * @param maximum  how many beneficiaries may be paid through one account without a contract, at least 1; one is an engineering default
 */
public record BeneficiariesPerAccount(int maximum) implements Control<PayeeAccount> {

    private static final List<Rule> RULES = List.of(PAID_TO_BENEFICIARY);

    /**
     * Refuses a maximum that no account keeps.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public BeneficiariesPerAccount {
        if (maximum < 1) {
            throw new IllegalArgumentException("maximum must be at least 1, but was " + maximum);
        }
    }

    /** With one beneficiary for an account. */
    public BeneficiariesPerAccount() {
        this(1);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PayeeAccount account) {
        int known = account.beneficiaries().size();
        Outcome outcome = Outcome.satisfied(this, account.account(), RULES);
        if (known > maximum) {
            return outcome.breach(
                    PAID_TO_BENEFICIARY,
                    Severity.MAJOR,
                    Evidence.of("circumstances", Terms.of("manyBeneficiaries"))
                            .and("maximum", maximum)
                            .and("counted", known)
                            .and("beneficiaries", new TreeSet<>(account.beneficiaries())));
        }
        return account.unknown() > 0 && known + account.unknown() > maximum
                ? outcome.gap(PAID_TO_BENEFICIARY, "beneficiary")
                : outcome;
    }
}
