package io.neikong.finance.subsidy.employer;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.employer.EmployerStanding.Status;
import io.neikong.finance.subsidy.employer.EmployerVerification.Risk;
import io.neikong.identifier.StatedIdentifier;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the verification of companies, and the controls that go by it (企业核实参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The others are components, and their defaults are engineering defaults.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param barring  what status bars a company
 * @param monthsToContribute  through the end of how many months after its own a contribution is not late
 * @param visitFrom  the level of risk from which on a company is verified
 * @param signals  the numbers from which on something is a signal of a shell
 */
public record EmployerPolicy(
        Policy policy,
        WorkingCalendar calendar,
        List<Status> barring,
        int monthsToContribute,
        Risk visitFrom,
        NoShellSignals signals)
        implements Serializable {

    /** The numbers of the verification of companies that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(Parameters.COMPARISON_AGE);

    public EmployerPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        barring = List.copyOf(barring);
        Objects.requireNonNull(visitFrom, "visitFrom");
        Objects.requireNonNull(signals, "signals");
    }

    /** With each status but being in business, the end of the next month, a high risk, and the signals that are built in. */
    public EmployerPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, EmployerInGoodStanding.BARRING, 1, Risk.HIGH, new NoShellSignals());
    }

    /** What examines the register of companies. */
    public List<Control<EmployerStanding>> onStandings() {
        return List.of(new EmployerInGoodStanding(calendar, policy, barring));
    }

    /** What examines the credit code of a company. */
    public List<Control<StatedIdentifier>> onCreditCodes() {
        return List.of(new CreditCodeWellFormed());
    }

    /** What examines a worker for whom is claimed. */
    public List<Control<ClaimedEmployment>> onEmployments() {
        return List.of(new EmploymentReal(monthsToContribute));
    }

    /** What examines how a company was verified. */
    public List<Control<EmployerVerification>> onVerifications() {
        return List.of(new EmployerVerified(visitFrom));
    }

    /** What examines the traces of a company. */
    public List<Control<EmployerTrace>> onTraces() {
        return List.of(signals);
    }
}
