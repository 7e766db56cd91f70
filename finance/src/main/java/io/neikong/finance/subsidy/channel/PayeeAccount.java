package io.neikong.finance.subsidy.channel;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * An account and all who were paid through it (收款账户).
 *
 * @param account  the caller's identifier of the account, never its whole number
 * @param beneficiaries  the beneficiaries paid through it, by the day judged on, without a contract to collect, each once; head office
 *     and branches of one legal person are one, and so are the numbers of one person
 * @param unknown  how many payments to it, by the day judged on, name no beneficiary, not negative
 */
public record PayeeAccount(String account, List<String> beneficiaries, int unknown) implements Serializable {

    /**
     * Refuses a negative number.
     *
     * @throws IllegalArgumentException if {@code unknown} is negative
     */
    public PayeeAccount {
        Objects.requireNonNull(account, "account");
        beneficiaries = List.copyOf(beneficiaries);
        if (unknown < 0) {
            throw new IllegalArgumentException("unknown must not be negative, but was " + unknown);
        }
    }
}
