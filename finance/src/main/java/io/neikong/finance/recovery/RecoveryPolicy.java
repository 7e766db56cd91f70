package io.neikong.finance.recovery;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the recovery of wrong payments, and the controls that go by it (追回参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The others are components, and their defaults are engineering defaults where
 * nothing else is said.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param suit  how long the debtor has to sue, from the day on which the decision was served
 * @param grace  how long after its last day an instalment may come in, or the body act
 * @param minimalWriteOff  the yuan below which a write-off needs no collective decision
 */
public record RecoveryPolicy(
        Policy policy, WorkingCalendar calendar, Period suit, Period grace, BigDecimal minimalWriteOff)
        implements Serializable {

    /** The numbers of recovery that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.RECOVERY_OPENING,
            Parameters.REPAYMENT,
            Parameters.MAXIMUM_INSTALMENTS,
            Parameters.COURT_WINDOW,
            Parameters.DEMAND_BEFORE_COURT);

    public RecoveryPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(suit, "suit");
        Objects.requireNonNull(grace, "grace");
        Objects.requireNonNull(minimalWriteOff, "minimalWriteOff");
    }

    /** With six months to sue (行政诉讼法第四十六条), 15 days of grace, and a decision for each write-off. */
    public RecoveryPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, CourtWindowKept.SIX_MONTHS, InstalmentPlanKept.FIFTEEN_DAYS, BigDecimal.ZERO);
    }

    /** What examines what was paid for a benefit. */
    public List<Control<BenefitPayments>> onPayments() {
        return List.of(new PaidNoMoreThanDue());
    }

    /** What examines a case from the discovery to its end. */
    public List<Control<RecoveryCase>> onCases() {
        return List.of(new OpenedInTime(calendar, policy), new StagesInOrder(), new BalanceExact());
    }

    /** What examines a notice of recovery. */
    public List<Control<RecoveryNotice>> onNotices() {
        return List.of(new RecoveryNoticeComplete(), new TimeToPayBack(calendar, policy));
    }

    /** What examines a plan to pay by instalments. */
    public List<Control<InstalmentPlan>> onInstalments() {
        return List.of(new InstalmentPlanKept(calendar, policy, grace));
    }

    /** What examines money that came back. */
    public List<Control<ReturnedMoney>> onReturns() {
        return List.of(new ReturnedToFund());
    }

    /** What examines the way to the court. */
    public List<Control<CourtApplication>> onCourt() {
        return List.of(new CourtWindowKept(calendar, policy, suit));
    }

    /** What examines a debt that was written off. */
    public List<Control<WriteOff>> onWriteOffs() {
        return List.of(new WriteOffDecided(minimalWriteOff));
    }

    /**
     * What examines why money was paid wrongly.
     *
     * @param risks  the risks on the list of the body
     */
    public List<Control<RecoveryCause>> onCauses(List<String> risks) {
        return List.of(new RootCauseLinked(risks));
    }
}
