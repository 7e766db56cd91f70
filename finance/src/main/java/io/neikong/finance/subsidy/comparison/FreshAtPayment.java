package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.ComparisonRule.FRESH_AT_PAYMENT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.comparison.ComparedApplication.Payment;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.policy.Setting;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the last comparison with each source was fresh when the application was paid: of data that are not too old, and made
 * after payee and amount were last changed (支付时比对结果未过期).
 *
 * <p>Data of a snapshot are as old as the snapshot, however late it was queried. Only a comparison that the source answered counts; a
 * source without one is the finding of other controls. If there is none at all, or nothing was paid, nothing is examined.
 *
 * @param calendar  the working days
 * @param policy  how old the data may be at the payment ({@code cmp.maxAge}), by the day of the payment
 */
public record FreshAtPayment(WorkingCalendar calendar, Policy policy) implements Control<ComparedApplication> {

    private static final List<Rule> RULES = List.of(FRESH_AT_PAYMENT);

    public FreshAtPayment {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(ComparedApplication application) {
        Payment payment = application.payment();
        if (payment == null) {
            return Outcome.notApplicable(this, application.application());
        }
        Outcome outcome = Outcome.satisfied(this, application.application(), RULES);
        Instant paidAt = payment.paidAt();
        if (paidAt == null) {
            return outcome.gap(FRESH_AT_PAYMENT, "paidAt");
        }
        LocalDate paidOn = ChinaTime.dayOf(paidAt);
        Setting<Period> maximumAge = policy.find(
                        Parameters.COMPARISON_AGE, Occasion.on(paidOn).inProgramme(application.programme()))
                .orElseThrow();
        boolean any = false;
        boolean stale = false;
        boolean unknown = false;
        boolean noCalendar = false;
        for (int i = 0; i < application.comparisons().size(); i++) {
            Comparison one = application.comparisons().get(i);
            if (isLastAnswer(application, one, paidAt)) {
                Answer fresh = isFresh(one, paidOn, maximumAge);
                any = true;
                stale |= fresh == Answer.NO || isBeforeChange(one, payment);
                unknown |= one.queriedAt() == null;
                noCalendar |= one.day() != null && fresh == Answer.UNKNOWN;
            }
        }
        if (!any) {
            return Outcome.notApplicable(this, application.application());
        }
        if (stale) {
            outcome = outcome.breach(FRESH_AT_PAYMENT, seen(application, payment, paidAt, maximumAge));
        }
        return outcome.gap(
                FRESH_AT_PAYMENT, Terms.NONE.when(unknown, "queriedAt").when(noCalendar, "workingCalendar"));
    }

    /** Whether this is the last answer of a source that counts, and no other of the list is later. */
    private static boolean isLastAnswer(ComparedApplication application, Comparison one, Instant paidAt) {
        if (!one.isAnswered() || one.isAfter(paidAt) || !application.asksFor(one.source())) {
            return false;
        }
        for (int i = 0; i < application.comparisons().size(); i++) {
            Comparison other = application.comparisons().get(i);
            boolean counts = other.isAnswered()
                    && !other.isAfter(paidAt)
                    && other.source().equals(one.source());
            if (counts && other.queriedAt() != null && (one.queriedAt() == null || other.isAfter(one.queriedAt()))) {
                return false;
            }
        }
        return true;
    }

    private Answer isFresh(Comparison one, LocalDate paidOn, Setting<Period> maximumAge) {
        LocalDate day = one.day();
        return day == null
                ? Answer.UNKNOWN
                : Deadline.of(day, maximumAge.value(), calendar).inTime(paidOn);
    }

    private static boolean isBeforeChange(Comparison one, Payment payment) {
        return one.queriedAt() != null
                && payment.changedAt() != null
                && one.queriedAt().isBefore(payment.changedAt());
    }

    private Evidence seen(
            ComparedApplication application, Payment payment, Instant paidAt, Setting<Period> maximumAge) {
        LocalDate paidOn = ChinaTime.dayOf(paidAt);
        return Evidence.happenedOn(paidOn)
                .andAny(
                        "stale",
                        answers(application, paidAt, one -> isFresh(one, paidOn, maximumAge) == Answer.NO)
                                .map(Comparison::comparison)
                                .toList())
                .andAny(
                        "beforeChange",
                        answers(application, paidAt, one -> isBeforeChange(one, payment))
                                .map(Comparison::comparison)
                                .toList())
                .and("oldestDay", oldestDay(application, paidAt))
                .and("paidAt", paidAt)
                .and("changedAt", payment.changedAt())
                .and("maximumAge", maximumAge.value().amount())
                .andTerm("unit", maximumAge.value().unit().name())
                .and(
                        "setBy",
                        maximumAge.override().map(PolicyOverride::basisDocument).orElse(null));
    }

    private static @Nullable LocalDate oldestDay(ComparedApplication application, Instant paidAt) {
        return answers(application, paidAt, one -> true)
                .map(Comparison::day)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Stream<Comparison> answers(
            ComparedApplication application, Instant paidAt, Predicate<Comparison> holds) {
        return application.comparisons().stream()
                .filter(one -> isLastAnswer(application, one, paidAt))
                .filter(holds);
    }
}
