package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.TOTAL_WITHIN_CAP;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.stacking.JointEvidence.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that payments that were made for several things together stay within the caps of all of them (合并支付的补贴合计不超上限).
 *
 * <p>A payment may draw on each thing that it names, so one for three months is held against the sum of their caps, and whatever else was
 * paid for one of the months takes its room away. It is a breach if there is no way to share out all payments so that each thing stays
 * within its cap: exactly then some of the things were paid more for than their caps together. A thing whose cap is not recorded may have
 * room for anything, and for nothing: where that decides, it is a gap. Two proofs of one cost, such as an invoice and the class that it is
 * for, have one cap: the other may be given as nothing.
 *
 * <p>A finding is about the first of the things by its identifier, and names those that too much was paid for; a gap names those without
 * a cap.
 */
public record JointlyWithinCap() implements Control<JointEvidence> {

    private static final List<Rule> RULES = List.of(TOTAL_WITHIN_CAP);

    /** What does not fit, and the things that it does not fit on. */
    private record Excess(BigDecimal amount, BitSet things) {}

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(JointEvidence joint) {
        String subject = joint.things().get(0).evidence();
        List<SubsidyPayment> payments =
                joint.payments().stream().filter(SubsidyPayment::counts).toList();
        boolean capKnown = joint.things().stream().anyMatch(thing -> thing.cap() != null);
        boolean several =
                payments.stream().anyMatch(payment -> !TotalWithinCap.isSameProgramme(payments.get(0), payment));
        if (payments.isEmpty() || (!capKnown && !several)) {
            return Outcome.notApplicable(this, subject);
        }
        Excess certain = excess(joint, payments, null);
        boolean allKnown = joint.things().stream().allMatch(thing -> thing.cap() != null);
        boolean capDecides = !allKnown
                && (!capKnown
                        || excess(joint, payments, BigDecimal.ZERO).amount().compareTo(certain.amount()) > 0);
        Outcome outcome = Outcome.satisfied(this, subject, RULES);
        if (certain.amount().signum() > 0) {
            outcome = outcome.breach(TOTAL_WITHIN_CAP, seen(joint, payments, certain));
        }
        boolean amountUnknown = payments.stream().anyMatch(payment -> payment.amount() == null);
        Terms missing = Terms.NONE.when(capDecides, "cap").when(amountUnknown, "amount");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        TOTAL_WITHIN_CAP,
                        Evidence.missing(missing).andAny("things", capDecides ? withoutCap(joint) : List.of()));
    }

    /** What does not fit, with so much room where no cap is recorded; null for room without end. */
    private static Excess excess(
            JointEvidence joint, List<SubsidyPayment> payments, @Nullable BigDecimal roomOfUnknown) {
        List<String> identifiers = joint.things().stream().map(Thing::evidence).toList();
        @Nullable BigDecimal[] room = new BigDecimal[identifiers.size()];
        for (int i = 0; i < room.length; i++) {
            BigDecimal cap = joint.things().get(i).cap();
            room[i] = cap == null ? roomOfUnknown : cap.max(BigDecimal.ZERO);
        }
        int[][] things = payments.stream()
                .map(payment -> payment.evidence().stream()
                        .mapToInt(evidence -> Collections.binarySearch(identifiers, evidence))
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        Allocation allocation = new Allocation(room, things);
        BigDecimal left = BigDecimal.ZERO;
        for (int i = 0; i < payments.size(); i++) {
            left = left.add(allocation.lay(i, paid(payments.get(i))));
        }
        return new Excess(left, allocation.full());
    }

    private static List<String> withoutCap(JointEvidence joint) {
        return joint.things().stream()
                .filter(thing -> thing.cap() == null)
                .map(Thing::evidence)
                .toList();
    }

    private static BigDecimal paid(SubsidyPayment payment) {
        BigDecimal amount = payment.amount();
        return amount == null ? BigDecimal.ZERO : amount.subtract(payment.refunded());
    }

    private static Evidence seen(JointEvidence joint, List<SubsidyPayment> payments, Excess excess) {
        List<Thing> overpaid =
                excess.things().stream().mapToObj(joint.things()::get).toList();
        List<String> identifiers = overpaid.stream().map(Thing::evidence).toList();
        BigDecimal cap = BigDecimal.ZERO;
        for (Thing thing : overpaid) {
            cap = cap.add(Objects.requireNonNull(thing.cap(), "a thing without a cap is never full")
                    .max(BigDecimal.ZERO));
        }
        Set<String> overpaidFor = new HashSet<>(identifiers);
        List<String> confined = new ArrayList<>();
        for (SubsidyPayment payment : payments) {
            if (overpaidFor.containsAll(payment.evidence())) {
                confined.add(payment.payment());
            }
        }
        return Evidence.of("cap", cap)
                .and("total", cap.add(excess.amount()))
                .and("excess", excess.amount())
                .and("things", identifiers)
                .and("payments", confined);
    }
}
