package io.neikong.finance.transfer;

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
 * What a place sets for the transfer to criminal justice, and the controls that go by it (行刑衔接参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The other one is a component.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param step  how long each step after the transfer may take; the text says days and not which
 */
public record TransferPolicy(Policy policy, WorkingCalendar calendar, Period step) implements Serializable {

    /** The numbers on transfers that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(
            Parameters.TRANSFER_DECISION,
            Parameters.TRANSFER,
            Parameters.FRAUD_AMOUNT,
            Parameters.AGGRAVATED_FRAUD_AMOUNT,
            Parameters.INCIDENT_REPORT);

    public TransferPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(step, "step");
    }

    /** With three days for each step (移送规定第八条、第九条、第十二条), each day counted. */
    public TransferPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, AnswersFollowedUp.THREE_DAYS);
    }

    /** What examines a suspected fraud with all its cases. */
    public List<Control<SuspectedFraud>> onSuspectedFrauds() {
        return List.of(new TransferEvaluated(policy), new NoFineInstead(policy));
    }

    /** What examines a transfer. */
    public List<Control<Transfer>> onTransfers() {
        return List.of(
                new TransferDecided(calendar, policy),
                new SentInTime(calendar, policy),
                new AttachmentsComplete(),
                new ReceiptHeld(),
                new StaffToSupervision());
    }

    /** What examines the steps after a transfer. */
    public List<Control<Transfer>> onSteps() {
        return List.of(new AnswersFollowedUp(calendar, step));
    }

    /** What examines a clue. */
    public List<Control<Clue>> onClues() {
        return List.of(new ClueReported(calendar, policy));
    }
}
