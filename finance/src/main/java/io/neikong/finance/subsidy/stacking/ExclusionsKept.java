package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.EXCLUSIONS_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.BenefitPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    /** From so many payments on, each is no longer compared with each before anything is found. */
    private static final int MANY = 32;

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
        boolean many = payments.size() > MANY;
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
                broken = broken || many || excludesLater(payments, i);
                periodMissing = periodMissing || (one.period() == null && mayExclude(payments, i));
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

    /** One finding for each pair of programmes, with the payments that overlap one of the other. */
    private Outcome breaches(Outcome outcome, List<SubsidyPayment> payments) {
        TreeMap<String, List<SubsidyPayment>> byProgramme = new TreeMap<>();
        for (SubsidyPayment payment : payments) {
            if (payment.counts() && payment.programme() != null && payment.period() != null) {
                byProgramme
                        .computeIfAbsent(payment.programme(), unseen -> new ArrayList<>())
                        .add(payment);
            }
        }
        for (Map.Entry<String, List<SubsidyPayment>> one : byProgramme.entrySet()) {
            for (Map.Entry<String, List<SubsidyPayment>> other :
                    byProgramme.tailMap(one.getKey()).entrySet()) {
                if (hasLine(one.getValue().get(0), other.getValue().get(0), null)) {
                    TreeMap<String, LocalDate> clashes = new TreeMap<>();
                    addClashes(one.getValue(), other.getValue(), clashes);
                    addClashes(other.getValue(), one.getValue(), clashes);
                    outcome = clashes.isEmpty()
                            ? outcome
                            : breach(outcome, one.getKey() + " / " + other.getKey(), clashes);
                }
            }
        }
        return outcome;
    }

    private static Outcome breach(Outcome outcome, String programmes, TreeMap<String, LocalDate> clashes) {
        LocalDate first = Collections.min(clashes.values());
        return outcome.breach(
                EXCLUSIONS_KEPT,
                Evidence.about("programmes", programmes)
                        .andHappenedOn(first)
                        .and("overlapFrom", first)
                        .and("payments", clashes.keySet()));
    }

    /**
     * Adds the payments that overlap one of some others, each with the first day in common. Both are in the order of their periods, so
     * that the first of the others is found at once even where there are very many.
     */
    private void addClashes(
            List<SubsidyPayment> payments, List<SubsidyPayment> others, Map<String, LocalDate> clashes) {
        LocalDate[] lastEnd = new LocalDate[others.size()];
        int notBefore = 0;
        for (SubsidyPayment one : payments) {
            while (notBefore < others.size() && startOf(others.get(notBefore)).isBefore(startOf(one))) {
                LocalDate end = endOf(others.get(notBefore));
                LocalDate before = notBefore == 0 ? end : lastEnd[notBefore - 1];
                lastEnd[notBefore++] = end.isAfter(before) ? end : before;
            }
            for (int i = notBefore - 1; i >= 0 && lastEnd[i].isAfter(startOf(one)); i--) {
                if (endOf(others.get(i)).isAfter(startOf(one)) && exclude(others.get(i), one)) {
                    clashes.merge(one.payment(), startOf(one), ExclusionsKept::earlier);
                    break;
                }
            }
            for (int i = notBefore; i < others.size() && mayOverlap(one, others.get(i)); i++) {
                if (!others.get(i).equals(one) && exclude(one, others.get(i))) {
                    clashes.merge(one.payment(), startOf(others.get(i)), ExclusionsKept::earlier);
                    break;
                }
            }
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate startOf(SubsidyPayment payment) {
        return Objects.requireNonNull(payment.period()).from();
    }

    private static LocalDate endOf(SubsidyPayment payment) {
        return Objects.requireNonNull(payment.period()).toExclusive();
    }
}
