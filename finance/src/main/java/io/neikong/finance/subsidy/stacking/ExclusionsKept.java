package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.EXCLUSIONS_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.BenefitPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks that nobody has benefits of programmes that exclude each other for the same days (互斥政策不同期享受).
 *
 * <p>Benefit periods are compared, never days of payment. What was rejected, cancelled, sent back by the bank or paid back as a
 * whole does not count, and payments of one benefit are no overlap. The exclusion must hold on the first day that both have in
 * common. There is one finding for each pair of programmes.
 *
 * @param overlaps  which programmes exclude each other
 */
public record ExclusionsKept(ProgrammeOverlaps overlaps) implements Control<SubjectPayments> {

    private static final List<Rule> RULES = List.of(EXCLUSIONS_KEPT);

    public ExclusionsKept {
        Objects.requireNonNull(overlaps, "overlaps");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SubjectPayments subject) {
        List<SubsidyPayment> payments = subject.payments();
        boolean applies = false;
        boolean broken = false;
        boolean periodMissing = false;
        boolean programmeMissing = false;
        for (int i = 0; i < payments.size(); i++) {
            SubsidyPayment one = payments.get(i);
            String programme = one.programme();
            if (one.counts() && programme == null) {
                programmeMissing = true;
            } else if (one.counts()
                    && programme != null
                    && !overlaps.exclusiveOf(programme).isEmpty()) {
                applies = true;
                broken |= excludesLater(payments, i);
                periodMissing |= one.period() == null && mayExclude(payments, i);
            }
        }
        if (!applies && !(programmeMissing && overlaps.hasExclusive())) {
            return Outcome.notApplicable(this, subject.subject());
        }
        Outcome outcome = Outcome.satisfied(this, subject.subject(), RULES);
        if (broken) {
            outcome = breaches(outcome, payments);
        }
        return outcome.gap(
                EXCLUSIONS_KEPT,
                Terms.NONE
                        .when(!subject.resolved(), "subject")
                        .when(programmeMissing, "programme")
                        .when(periodMissing, "period"));
    }

    /** Whether a payment overlaps one that comes after it, in the order of periods, and must not. */
    private boolean excludesLater(List<SubsidyPayment> payments, int index) {
        for (int i = index + 1; i < payments.size() && mayOverlap(payments.get(index), payments.get(i)); i++) {
            if (exclude(payments.get(index), payments.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a payment begins before an earlier one ends; after the first that does not, no other does. */
    private static boolean mayOverlap(SubsidyPayment earlier, SubsidyPayment later) {
        return earlier.period() != null
                && later.period() != null
                && later.period().from().isBefore(earlier.period().toExclusive());
    }

    private boolean exclude(SubsidyPayment earlier, SubsidyPayment later) {
        BenefitPeriod period = later.period();
        return period != null
                && earlier.counts()
                && later.counts()
                && !isSameBenefit(earlier, later)
                && hasLine(earlier, later, period.from());
    }

    /** Whether a payment without a period meets another under a line that may hold. */
    private boolean mayExclude(List<SubsidyPayment> payments, int index) {
        SubsidyPayment one = payments.get(index);
        for (int i = 0; i < payments.size(); i++) {
            SubsidyPayment other = payments.get(i);
            if (i != index && other.counts() && !isSameBenefit(one, other) && hasLine(one, other, null)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLine(SubsidyPayment one, SubsidyPayment other, @Nullable LocalDate day) {
        String programme = one.programme();
        String otherProgramme = other.programme();
        if (programme == null || otherProgramme == null) {
            return false;
        }
        List<ProgrammeOverlap> lines = overlaps.exclusiveOf(programme);
        for (int i = 0; i < lines.size(); i++) {
            if (ProgrammeOverlaps.isAbout(lines.get(i), programme, otherProgramme)
                    && (day == null || lines.get(i).holdsOn(day))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameBenefit(SubsidyPayment one, SubsidyPayment other) {
        return one.benefit() != null && one.benefit().equals(other.benefit());
    }

    /** One finding for each pair of programmes, with the payments that overlap. */
    private Outcome breaches(Outcome outcome, List<SubsidyPayment> payments) {
        TreeMap<String, LocalDate> first = new TreeMap<>();
        TreeMap<String, TreeSet<String>> clashing = new TreeMap<>();
        for (int i = 0; i < payments.size(); i++) {
            SubsidyPayment one = payments.get(i);
            for (int j = i + 1; j < payments.size() && mayOverlap(one, payments.get(j)); j++) {
                SubsidyPayment other = payments.get(j);
                if (exclude(one, other)) {
                    String pair = pair(one, other);
                    first.merge(pair, startOf(other), (a, b) -> a.isBefore(b) ? a : b);
                    TreeSet<String> found = clashing.computeIfAbsent(pair, unseen -> new TreeSet<>());
                    found.add(one.payment());
                    found.add(other.payment());
                }
            }
        }
        for (String pair : clashing.keySet()) {
            outcome = outcome.breach(
                    EXCLUSIONS_KEPT,
                    Evidence.about("programmes", pair)
                            .andHappenedOn(first.get(pair))
                            .and("overlapFrom", first.get(pair))
                            .and("payments", clashing.get(pair)));
        }
        return outcome;
    }

    private static String pair(SubsidyPayment one, SubsidyPayment other) {
        String first = String.valueOf(one.programme());
        String second = String.valueOf(other.programme());
        return first.compareTo(second) <= 0 ? first + " / " + second : second + " / " + first;
    }

    private static LocalDate startOf(SubsidyPayment payment) {
        return Objects.requireNonNull(payment.period()).from();
    }
}
