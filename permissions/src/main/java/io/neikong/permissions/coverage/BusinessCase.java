package io.neikong.permissions.coverage;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One case in the business system and the payments that were made for it (业务办件及其发放).
 *
 * @param businessCase  the identifier of the case
 * @param status  how far it has come
 * @param payments  the payments that name the case, in any order; one that stands twice counts once
 */
public record BusinessCase(String businessCase, Status status, List<PaymentOfCase> payments) implements Serializable {

    /** How far a case has come. */
    public enum Status {
        /** Not decided, or decided and not paid yet (办理中). */
        OPEN,
        /** Paid according to the business system (已发放). */
        PAID,
        /** Refused or withdrawn: nothing may be paid for it (不予办理、已撤销). */
        CLOSED_UNPAID
    }

    /**
     * One payment that names the case.
     *
     * @param payment  its identifier
     * @param live  whether the money went out and stayed out: neither cancelled nor returned by the bank
     */
    public record PaymentOfCase(String payment, boolean live) implements Serializable {
        public PaymentOfCase {
            Objects.requireNonNull(payment, "payment");
        }
    }

    public BusinessCase {
        Objects.requireNonNull(businessCase, "businessCase");
        Objects.requireNonNull(status, "status");
        payments = payments.stream()
                .distinct()
                .sorted(Comparator.comparing(PaymentOfCase::payment))
                .toList();
    }
}
