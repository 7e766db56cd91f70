package io.neikong.finance.recovery;

import static io.neikong.finance.recovery.RecoveryRule.INSTALMENTS_KEPT;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.recovery.InstalmentPlan.Instalment;
import io.neikong.finance.recovery.InstalmentPlan.Signature;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an agreement on instalments is signed, adds up to what is owed, does not run too long, and is kept (分期还款协议).
 *
 * <p>An instalment that did not come in whole by the end of the grace is a breach unless the body acted on it by then.
 * An agreement that is signed after the day judged on is not examined.
 *
 * @param calendar  the working days
 * @param policy  over how long instalments may run ({@code rcv.maxInstalment}), by the day of the signature
 * @param grace  how long after its last day an instalment may come in, or the body act; no rule says, so 15 days are an
 *     engineering default
 */
public record InstalmentPlanKept(WorkingCalendar calendar, Policy policy, Period grace)
        implements Control<InstalmentPlan> {

    private static final List<Rule> RULES = List.of(INSTALMENTS_KEPT);
    static final Period FIFTEEN_DAYS = Period.calendarDays(15);

    public InstalmentPlanKept {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(grace, "grace");
    }

    /** With 15 days of grace. */
    public InstalmentPlanKept(WorkingCalendar calendar, Policy policy) {
        this(calendar, policy, FIFTEEN_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(InstalmentPlan plan) {
        if (!plan.isMade()) {
            return Outcome.notApplicable(this, plan.plan());
        }
        Signature signature = plan.signature();
        LocalDate signedOn = signature == null ? null : signature.signedOn();
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate end = null;
        boolean amountUnknown = false;
        boolean dayUnknown = false;
        boolean calendarUnknown = false;
        boolean missed = false;
        for (int i = 0; i < plan.instalments().size(); i++) {
            Instalment instalment = plan.instalments().get(i);
            LocalDate dueOn = instalment.dueOn();
            amountUnknown |= instalment.amount() == null;
            sum = instalment.amount() == null ? sum : sum.add(instalment.amount());
            if (dueOn == null) {
                dayUnknown = true;
                continue;
            }
            end = end == null || dueOn.isAfter(end) ? dueOn : end;
            Answer kept = kept(instalment, dueOn, plan.asOf());
            calendarUnknown |= kept == Answer.UNKNOWN;
            missed |= kept == Answer.NO;
        }
        Answer inTime = signedOn == null || end == null ? Answer.YES : withinMaximum(signedOn, end);
        BigDecimal owed = plan.owed();
        Terms circumstances = Terms.NONE
                .when(signature == null, "notSigned")
                .when(owed != null && !amountUnknown && sum.compareTo(owed) != 0, "sumNotOwed")
                .when(inTime == Answer.NO, "runsTooLong")
                .when(missed, "missedWithoutAction");
        Terms missing = Terms.NONE
                .when(owed == null, "owed")
                .when(signature != null && signedOn == null, "signedOn")
                .when(amountUnknown, "instalmentAmounts")
                .when(dayUnknown, "instalmentDays")
                .when(calendarUnknown || inTime == Answer.UNKNOWN, "workingCalendar");
        Outcome outcome = Outcome.satisfied(this, plan.plan(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(INSTALMENTS_KEPT, seen(plan, sum, end, circumstances));
        }
        return missing.isEmpty() ? outcome : outcome.gap(INSTALMENTS_KEPT, missing);
    }

    /** Whether it came in or was acted on in time, or still can. */
    private Answer kept(Instalment instalment, LocalDate dueOn, LocalDate asOf) {
        Deadline deadline = Deadline.of(dueOn, grace, calendar);
        LocalDate first = earlier(earlier(instalment.paidOn(), instalment.actedOn()), asOf);
        return deadline.inTime(first == null ? asOf : first);
    }

    private Answer withinMaximum(LocalDate signedOn, LocalDate end) {
        Period most = policy.find(Parameters.MAXIMUM_INSTALMENTS, Occasion.on(signedOn))
                .orElseThrow()
                .value();
        return Deadline.of(signedOn, most, calendar).inTime(end);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private Evidence seen(InstalmentPlan plan, BigDecimal sum, @Nullable LocalDate end, Terms circumstances) {
        List<String> missed = plan.instalments().stream()
                .filter(instalment ->
                        instalment.dueOn() != null && kept(instalment, instalment.dueOn(), plan.asOf()) == Answer.NO)
                .map(Instalment::instalment)
                .toList();
        Evidence seen = Evidence.of("circumstances", circumstances)
                .and("owed", plan.owed())
                .and("sum", sum)
                .and("lastDueOn", end);
        return missed.isEmpty() ? seen : seen.and("instalments", missed);
    }
}
