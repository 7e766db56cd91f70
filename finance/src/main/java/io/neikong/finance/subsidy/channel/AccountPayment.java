package io.neikong.finance.subsidy.channel;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A payment and the account that it went to (支付与收款账户).
 *
 * @param payment  the caller's identifier of the payment
 * @param beneficiary  the identifier of the person or unit that is entitled, null if not recorded
 * @param holder  the identifier of whom the bank names as the holder of the account, null if not recorded; two persons of one name are
 *     two holders
 * @param sameLegalPerson  whether beneficiary and holder are head office and branch of one legal person
 * @param holderKind  what else is known of the holder, null if that was not looked up
 * @param contract  the contract under which the holder collects for the beneficiary, null if there is none
 * @param paidOn  the day of the payment, null if not recorded
 * @param paid  whether it was paid, and neither sent back by the bank nor cancelled
 * @param asOf  the day on which is judged; a payment or a signature of a later day has not been made yet
 */
public record AccountPayment(
        String payment,
        @Nullable String beneficiary,
        @Nullable String holder,
        boolean sameLegalPerson,
        @Nullable HolderKind holderKind,
        @Nullable Contract contract,
        @Nullable LocalDate paidOn,
        boolean paid,
        LocalDate asOf)
        implements Serializable {

    /** What a holder is beside a beneficiary. */
    public enum HolderKind {
        /** Nothing that matters here, such as a training institution. */
        ORDINARY,
        /** Somebody who works for the body that pays (经办机构工作人员). */
        STAFF,
        /** An agency that lives on applications (中介). */
        INTERMEDIARY
    }

    /**
     * A contract to collect for somebody (代领协议).
     *
     * @param contract  the identifier, null if not recorded
     * @param signed  whether both sides signed it
     * @param signedOn  the day, null if not recorded
     * @param until  the first day on which it no longer holds, null if there is no end
     */
    public record Contract(
            @Nullable String contract,
            boolean signed,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate until) implements Serializable {
        public Contract {
            contract = Recorded.text(contract);
        }
    }

    public AccountPayment {
        beneficiary = Recorded.text(beneficiary);
        holder = Recorded.text(holder);
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(asOf, "asOf");
    }

    /** Whether it was paid by {@link #asOf}; one without a day was. */
    boolean isPaid() {
        return paid && (paidOn == null || !paidOn.isAfter(asOf));
    }

    /** Whether the contract was signed by {@link #asOf}, on whatever day; one signed on an unknown day was. */
    boolean isSigned() {
        return contract != null
                && contract.signed()
                && (contract.signedOn() == null || !contract.signedOn().isAfter(asOf));
    }
}
