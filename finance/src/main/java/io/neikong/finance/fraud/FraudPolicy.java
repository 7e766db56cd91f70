package io.neikong.finance.fraud;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for suspected fraud, and the controls that go by it (骗取补贴查处参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The other one is a component, and its default an engineering default.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param freeze  how long after the filing of a case a payment that has to do with it may still be pending
 */
public record FraudPolicy(Policy policy, WorkingCalendar calendar, Period freeze) implements Serializable {

    /** The numbers on fraud that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.SUSPICION_TRIAGE,
            Parameters.PENALTY_DECISION,
            Parameters.INSPECTION,
            Parameters.INSPECTION_EXTENSION,
            Parameters.ORDINARY_INCIDENT);

    public FraudPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(freeze, "freeze");
    }

    /** With payments frozen by the next working day. */
    public FraudPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, PaymentsFrozen.NEXT_WORKING_DAY);
    }

    /** What examines a suspicion. */
    public List<Control<Suspicion>> onSuspicions() {
        return List.of(new TriagedInTime(calendar, policy));
    }

    /** What examines a case from the filing to the archive. */
    public List<Control<FraudCase>> onCases() {
        return List.of(new DecidedInTime(calendar, policy), new FraudStagesInOrder(), new CaseLinked(policy));
    }

    /** What examines a payment that has to do with a case. */
    public List<Control<LinkedPayment>> onPayments() {
        return List.of(new PaymentsFrozen(calendar, freeze));
    }

    /** What examines a fine. */
    public List<Control<Sanction>> onSanctions() {
        return List.of(new BasisMatchesFund());
    }

    /** What examines the cases of one organiser. */
    public List<Control<OrganiserCases>> onOrganisers() {
        return List.of(new CasesAggregated());
    }
}
