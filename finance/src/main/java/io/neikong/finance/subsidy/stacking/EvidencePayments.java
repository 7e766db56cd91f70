package io.neikong.finance.subsidy.stacking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that was paid for one thing that may be paid for once, whoever got it and whoever paid (同一事实各级补贴情况).
 *
 * @param evidence  the identifier of the invoice, class and trainee, certificate, or month of a person
 * @param cap  the yuan that all levels may pay for it together, such as the fee, wage or contribution that was really paid; null if
 *     not recorded
 * @param payments  the payments that rest on it, given in any order, kept in the order of their identifiers
 */
public record EvidencePayments(String evidence, @Nullable BigDecimal cap, List<SubsidyPayment> payments)
        implements Serializable {
    public EvidencePayments {
        Objects.requireNonNull(evidence, "evidence");
        payments = payments.size() < 2
                ? List.copyOf(payments)
                : payments.stream()
                        .sorted(Comparator.comparing(SubsidyPayment::payment))
                        .toList();
    }
}
