package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.EmployerRule.NO_SHELL_SIGNALS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.subsidy.employer.EmployerTrace.Headcount;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what shell companies leave behind: many claimants at one address or telephone, contributions that stop right after
 * the payment, a headcount that jumps (空壳企业迹象).
 *
 * <p>A signal proves nothing: one alone is a remark, and several are a minor breach, for somebody to look at. Each number is an
 * engineering default.
 *
 * @param address  how many claimants at one address are a signal, at least 2
 * @param phone  how many claimants with one telephone number are a signal, at least 2
 * @param stopWithin  in how many months after that of the payment a fall of the headcount is a signal
 * @param stopPercent  the fall, in percent of the headcount in the month of the payment, that is a signal
 * @param jumpFactor  how many times the headcount of the month before is a jump, at least 2
 * @param jumpPersons  how many more persons at least are a jump
 */
public record NoShellSignals(int address, int phone, int stopWithin, int stopPercent, int jumpFactor, int jumpPersons)
        implements Control<EmployerTrace> {

    private static final List<Rule> RULES = List.of(NO_SHELL_SIGNALS);

    /**
     * Refuses what would be a signal always.
     *
     * @throws IllegalArgumentException if a number is smaller than it may be
     */
    public NoShellSignals {
        atLeast("address", address, 2);
        atLeast("phone", phone, 2);
        atLeast("stopWithin", stopWithin, 1);
        atLeast("stopPercent", stopPercent, 1);
        atLeast("jumpFactor", jumpFactor, 2);
        atLeast("jumpPersons", jumpPersons, 1);
    }

    /** Five at one address, three with one telephone, half gone within two months, twice as many and ten more. */
    public NoShellSignals() {
        this(5, 3, 2, 50, 2, 10);
    }

    private static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " must be at least " + least + ", but was " + value);
        }
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(EmployerTrace trace) {
        Integer atAddress = trace.claimantsAtAddress();
        Integer withPhone = trace.claimantsWithPhone();
        YearMonth stopped = stoppedIn(trace);
        YearMonth jumped = jumpedIn(trace);
        Terms signals = Terms.NONE
                .when(atAddress != null && atAddress >= address, "sameAddress")
                .when(withPhone != null && withPhone >= phone, "samePhone")
                .when(stopped != null, "contributionsStopped")
                .when(jumped != null, "headcountJumped");
        Terms missing = Terms.NONE
                .when(atAddress == null, "address")
                .when(withPhone == null, "phone")
                .when(
                        trace.headcounts().isEmpty() || lacksMonthAfterPayment(trace) || lacksMonthBetween(trace),
                        "headcounts");
        Outcome outcome = Outcome.satisfied(this, trace.employer(), RULES);
        if (!signals.isEmpty()) {
            Evidence seen = Evidence.of("signals", signals);
            seen = atAddress == null || atAddress < address ? seen : seen.and("atAddress", atAddress);
            seen = withPhone == null || withPhone < phone ? seen : seen.and("withPhone", withPhone);
            seen = seen.and("lastPaidOn", trace.lastPaidOn())
                    .and("stoppedIn", stopped == null ? null : stopped.toString())
                    .and("jumpedIn", jumped == null ? null : jumped.toString());
            outcome = outcome.breach(
                    NO_SHELL_SIGNALS, signals.codes().size() > 1 ? NO_SHELL_SIGNALS.severity() : Severity.INFO, seen);
        }
        return outcome.gap(NO_SHELL_SIGNALS, missing);
    }

    /** The first month soon after the last payment in which far fewer were insured, null if there is none. */
    private @Nullable YearMonth stoppedIn(EmployerTrace trace) {
        if (trace.lastPaidOn() == null) {
            return null;
        }
        YearMonth paid = YearMonth.from(trace.lastPaidOn());
        Headcount before = trace.in(paid);
        for (int n = 1; n <= stopWithin && before != null && before.insured() > 0; n++) {
            YearMonth month = paid.plusMonths(n);
            Headcount after = trace.in(month);
            if (isOver(month, trace)
                    && after != null
                    && 100L * (before.insured() - after.insured()) >= (long) stopPercent * before.insured()) {
                return month;
            }
        }
        return null;
    }

    private boolean lacksMonthAfterPayment(EmployerTrace trace) {
        if (trace.lastPaidOn() == null) {
            return false;
        }
        YearMonth paid = YearMonth.from(trace.lastPaidOn());
        for (int n = 0; n <= stopWithin; n++) {
            if (isOver(paid.plusMonths(n), trace) && trace.in(paid.plusMonths(n)) == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody can tell of a jump, because of a month between two others nothing is recorded. */
    private static boolean lacksMonthBetween(EmployerTrace trace) {
        for (int i = 1; i < trace.headcounts().size(); i++) {
            YearMonth month = trace.headcounts().get(i).month();
            if (isOver(month, trace) && trace.in(month.minusMonths(1)) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOver(YearMonth month, EmployerTrace trace) {
        return month.isBefore(YearMonth.from(trace.asOf()));
    }

    /** The first month in which many more were insured than in the month before, null if there is none. */
    private @Nullable YearMonth jumpedIn(EmployerTrace trace) {
        for (int i = 0; i < trace.headcounts().size(); i++) {
            Headcount now = trace.headcounts().get(i);
            Headcount before = trace.in(now.month().minusMonths(1));
            if (before != null
                    && isOver(now.month(), trace)
                    && now.insured() - before.insured() >= jumpPersons
                    && now.insured() >= (long) jumpFactor * before.insured()) {
                return now.month();
            }
        }
        return null;
    }
}
