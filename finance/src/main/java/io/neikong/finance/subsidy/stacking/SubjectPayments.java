package io.neikong.finance.subsidy.stacking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * All that one person or unit was paid, in all programmes of city and district (同一对象享受补贴情况).
 *
 * @param subject  the person or unit, as in the payments; the identifier of the payment where the payment names none
 * @param resolved  whether all payments of the subject can be known to be here; false leaves open what was paid under another
 *     number or name
 * @param payments  the payments, given in any order, kept in the order of their benefit periods
 */
public record SubjectPayments(String subject, boolean resolved, List<SubsidyPayment> payments) implements Serializable {

    private static final Comparator<SubsidyPayment> BY_PERIOD = Comparator.<SubsidyPayment, LocalDate>comparing(
                    payment ->
                            payment.period() == null ? null : payment.period().from(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SubsidyPayment::payment);

    public SubjectPayments {
        Objects.requireNonNull(subject, "subject");
        payments = payments.size() < 2
                ? List.copyOf(payments)
                : payments.stream().sorted(BY_PERIOD).toList();
    }
}
