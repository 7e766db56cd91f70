package io.neikong.finance.subsidy.stacking;

import static io.neikong.finance.subsidy.stacking.StackingRule.FREQUENCY_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Checks that nobody has a benefit more often than it may be had in a calendar year, or in any window of so many months
 * (享受次数不超限).
 *
 * <p>A benefit counts in the window in which its period begins, whenever it was paid, and once however many payments it has. What
 * was rejected, cancelled or sent back by the bank does not count; one that was paid back as a whole frees its place. There is a
 * finding for each cap and window.
 *
 * @param caps  the caps
 */
public record FrequencyKept(List<FrequencyCap> caps) implements Control<SubjectPayments> {

    private static final List<Rule> RULES = List.of(FREQUENCY_KEPT);

    public FrequencyKept {
        caps = List.copyOf(caps);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(SubjectPayments subject) {
        List<SubsidyPayment> payments = subject.payments();
        boolean programmeMissing = !caps.isEmpty() && hasNoProgramme(payments);
        boolean applies = programmeMissing;
        boolean many = false;
        for (int i = 0; i < caps.size(); i++) {
            int counted = counted(caps.get(i), payments);
            applies |= counted > 0;
            many |= counted > caps.get(i).maximum();
        }
        if (!applies) {
            return Outcome.notApplicable(this, subject.subject());
        }
        Outcome outcome = Outcome.satisfied(this, subject.subject(), RULES);
        boolean periodMissing = false;
        if (many) {
            for (FrequencyCap cap : caps) {
                List<SubsidyPayment> benefits = benefits(cap, payments);
                int windows = outcome.findings().size();
                outcome = breaches(outcome, cap, benefits);
                periodMissing |= outcome.findings().size() == windows && mayExceed(cap, benefits);
            }
        }
        return outcome.gap(
                FREQUENCY_KEPT,
                Terms.NONE
                        .when(!subject.resolved(), "subject")
                        .when(programmeMissing, "programme")
                        .when(periodMissing, "period"));
    }

    private static boolean hasNoProgramme(List<SubsidyPayment> payments) {
        for (int i = 0; i < payments.size(); i++) {
            if (payments.get(i).counts() && payments.get(i).programme() == null) {
                return true;
            }
        }
        return false;
    }

    private static int counted(FrequencyCap cap, List<SubsidyPayment> payments) {
        int counted = 0;
        for (int i = 0; i < payments.size(); i++) {
            counted += cap.counts(payments.get(i)) ? 1 : 0;
        }
        return counted;
    }

    /** The first payment of each benefit that the cap counts. */
    private static List<SubsidyPayment> benefits(FrequencyCap cap, List<SubsidyPayment> payments) {
        Set<String> seen = new HashSet<>();
        List<SubsidyPayment> benefits = new ArrayList<>();
        for (SubsidyPayment payment : payments) {
            if (cap.counts(payment) && (payment.benefit() == null || seen.add(payment.benefit()))) {
                benefits.add(payment);
            }
        }
        return benefits;
    }

    /** A finding for each window with too many, and for the next one if a benefit that is not in it makes that too many. */
    private static Outcome breaches(Outcome outcome, FrequencyCap cap, List<SubsidyPayment> benefits) {
        int i = 0;
        while (i < benefits.size() && benefits.get(i).period() != null) {
            LocalDate from = windowFrom(cap, benefits.get(i));
            List<SubsidyPayment> inside = inside(cap, benefits, i);
            if (inside.size() <= cap.maximum()) {
                i++;
            } else {
                SubsidyPayment last = inside.get(inside.size() - 1);
                outcome = outcome.breach(
                        FREQUENCY_KEPT,
                        Evidence.about("cap", cap.cap())
                                .andAbout("windowFrom", from)
                                .andHappenedOn(startOf(last))
                                .and("windowUntil", cap.windowToExclusive(from).minusDays(1))
                                .and("maximum", cap.maximum())
                                .and("counted", inside.size())
                                .and(
                                        "payments",
                                        inside.stream()
                                                .map(SubsidyPayment::payment)
                                                .toList()));
                i += inside.size() - cap.maximum();
            }
        }
        return outcome;
    }

    /** The benefits from one on that begin within the window that begins with it. */
    private static List<SubsidyPayment> inside(FrequencyCap cap, List<SubsidyPayment> benefits, int first) {
        LocalDate toExclusive = cap.windowToExclusive(windowFrom(cap, benefits.get(first)));
        int end = first;
        while (end < benefits.size()
                && benefits.get(end).period() != null
                && startOf(benefits.get(end)).isBefore(toExclusive)) {
            end++;
        }
        return benefits.subList(first, end);
    }

    /** Whether benefits without a period would be too many in the fullest window. */
    private static boolean mayExceed(FrequencyCap cap, List<SubsidyPayment> benefits) {
        int undated = 0;
        int fullest = 0;
        for (int i = 0; i < benefits.size(); i++) {
            if (benefits.get(i).period() == null) {
                undated++;
            } else {
                fullest = Math.max(fullest, inside(cap, benefits, i).size());
            }
        }
        return undated > 0 && fullest + undated > cap.maximum();
    }

    private static LocalDate windowFrom(FrequencyCap cap, SubsidyPayment benefit) {
        return cap.windowFrom(startOf(benefit));
    }

    private static LocalDate startOf(SubsidyPayment benefit) {
        return Objects.requireNonNull(benefit.period()).from();
    }
}
