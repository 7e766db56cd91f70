package io.neikong.finance.subsidy.stacking;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Several things that payments were made for together, such as the months of one payment for a quarter, and all that was paid for any
 * of them (合并支付的各项补贴事实).
 *
 * @param things  the things that are linked by payments, given in any order, kept in the order of their identifiers
 * @param payments  the payments that rest on any of them and on nothing else, given in any order, kept in the order of their identifiers
 */
public record JointEvidence(List<Thing> things, List<SubsidyPayment> payments) implements Serializable {

    /**
     * A thing that may be paid for once.
     *
     * @param evidence  its identifier
     * @param cap  the yuan that all levels may pay for it together; null if not recorded
     */
    public record Thing(String evidence, @Nullable BigDecimal cap) implements Serializable {
        public Thing {
            Objects.requireNonNull(evidence, "evidence");
        }
    }

    /**
     * Refuses payments for something else, whose cap would not be known, and what would be counted twice.
     *
     * @throws IllegalArgumentException if there is no thing, one thing or payment is given twice, or a payment names a thing that is not
     *     among them, or none
     */
    public JointEvidence {
        things = things.stream().sorted(Comparator.comparing(Thing::evidence)).toList();
        payments = payments.stream()
                .sorted(Comparator.comparing(SubsidyPayment::payment))
                .toList();
        if (things.isEmpty()) {
            throw new IllegalArgumentException("things must not be empty");
        }
        Set<String> known = things.stream().map(Thing::evidence).collect(Collectors.toCollection(TreeSet::new));
        if (known.size() < things.size()) {
            throw new IllegalArgumentException("things must each be given once, but were "
                    + things.stream().map(Thing::evidence).toList());
        }
        List<String> paid = payments.stream().map(SubsidyPayment::payment).toList();
        if (new TreeSet<>(paid).size() < paid.size()) {
            throw new IllegalArgumentException("payments must each be given once, but were " + paid);
        }
        for (SubsidyPayment payment : payments) {
            if (payment.evidence().isEmpty() || !known.containsAll(payment.evidence())) {
                throw new IllegalArgumentException("payment " + payment.payment() + " must rest on some of " + known
                        + " alone, but rests on " + payment.evidence());
            }
        }
    }
}
