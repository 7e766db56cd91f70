package io.neikong.finance.subsidy.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.finance.subsidy.stacking.JointEvidence.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Payments that were made for several things together, against trying each choice of the things. */
class JointEvidenceProperties {

    private static final int THINGS = 4;

    /** What somebody finds who adds up, for each choice of things, all that was paid for these alone. */
    @Property(tries = 3000, seed = "20211126")
    void too_much_is_paid_exactly_if_it_is_for_some_choice_of_things(
            @ForAll("payments") List<SubsidyPayment> payments,
            @ForAll @Size(THINGS) List<@IntRange(max = 6) Integer> caps) {
        List<Thing> things = IntStream.range(0, THINGS)
                .mapToObj(i -> new Thing("m" + i, BigDecimal.valueOf(caps.get(i))))
                .toList();
        BigDecimal most = BigDecimal.ZERO;
        for (int choice = 0; choice < 1 << THINGS; choice++) {
            int chosen = choice;
            List<Thing> some = things.stream()
                    .filter(thing -> (chosen >> things.indexOf(thing) & 1) == 1)
                    .toList();
            Set<String> names = some.stream().map(Thing::evidence).collect(Collectors.toSet());
            BigDecimal paid = payments.stream()
                    .filter(payment -> names.containsAll(payment.evidence()))
                    .map(payment -> payment.amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal cap = some.stream().map(Thing::cap).reduce(BigDecimal.ZERO, BigDecimal::add);
            most = most.max(paid.subtract(cap));
        }
        List<SubsidyPayment> other = new ArrayList<>(payments);
        Collections.reverse(other);
        Outcome outcome = new JointlyWithinCap().examine(new JointEvidence(things, payments));

        assertThat(outcome).isEqualTo(new JointlyWithinCap().examine(new JointEvidence(things, other)));
        if (most.signum() == 0) {
            assertThat(outcome.verdict()).isEqualTo(Verdict.SATISFIED);
        } else {
            assertThat(outcome.findings().get(0).evidence().toString()).contains("excess=" + most + ",");
        }
    }

    @Property(tries = 1000, seed = "20211126")
    void a_book_hands_out_together_what_payments_link(@ForAll("payments") List<SubsidyPayment> payments) {
        PaymentBook book = new PaymentBook();
        payments.forEach(book::add);
        TreeMap<String, Set<String>> linked = new TreeMap<>();
        payments.forEach(payment -> payment.evidence()
                .forEach(one ->
                        linked.computeIfAbsent(one, unseen -> new TreeSet<>()).addAll(payment.evidence())));
        for (int i = 0; i < THINGS; i++) {
            linked.values().forEach(all -> List.copyOf(all).forEach(one -> all.addAll(linked.get(one))));
        }
        Set<JointEvidence> expected = new HashSet<>();
        for (Set<String> all : new HashSet<>(linked.values())) {
            if (all.size() > 1) {
                expected.add(new JointEvidence(
                        all.stream().map(one -> new Thing(one, cap(one))).toList(),
                        payments.stream()
                                .filter(payment -> all.containsAll(payment.evidence()))
                                .toList()));
            }
        }

        assertThat(book.byJointEvidence(JointEvidenceProperties::cap)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static BigDecimal cap(String evidence) {
        return BigDecimal.valueOf(evidence.charAt(1));
    }

    @Provide
    Arbitrary<List<SubsidyPayment>> payments() {
        Arbitrary<Set<String>> evidence = Arbitraries.integers()
                .between(0, THINGS - 1)
                .map(number -> "m" + number)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 9);
        return Combinators.combine(evidence, amounts)
                .as((names, amount) -> Paid.paid("p", "TRAINING")
                        .with(names.toArray(String[]::new))
                        .amount(String.valueOf(amount))
                        .payment())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(JointEvidenceProperties::numbered);
    }

    private static List<SubsidyPayment> numbered(List<SubsidyPayment> payments) {
        return IntStream.range(0, payments.size())
                .mapToObj(i -> Paid.paid("p" + i, "TRAINING")
                        .with(payments.get(i).evidence().toArray(String[]::new))
                        .amount(String.valueOf(payments.get(i).amount()))
                        .payment())
                .toList();
    }
}
