package io.neikong.finance.fraud;

import static io.neikong.finance.fraud.FraudRule.PAYMENTS_FROZEN;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.fraud.FraudCase.Stage;
import io.neikong.finance.fraud.FraudEvent.Kind;
import io.neikong.finance.fraud.LinkedPayment.Status;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a payment that has to do with a case is frozen soon after the filing and not made before the case is closed
 * (涉案款项暂停支付).
 *
 * <p>A case that was closed out of turn is still open. What was paid on the very day of the filing or of the closing is a gap,
 * because days do not tell which came first. What was paid before the filing is a matter of recovery and not examined, and
 * neither is a cancelled payment, or one of which the case was never filed.
 *
 * @param calendar  the working days
 * @param within  how long after the filing a payment may still be pending
 */
public record PaymentsFrozen(WorkingCalendar calendar, Period within) implements Control<LinkedPayment> {

    private static final List<Rule> RULES = List.of(PAYMENTS_FROZEN);
    static final Period NEXT_WORKING_DAY = Period.workingDays(1);

    public PaymentsFrozen {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(within, "within");
    }

    /** By the next working day. */
    public PaymentsFrozen(WorkingCalendar calendar) {
        this(calendar, NEXT_WORKING_DAY);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(LinkedPayment linked) {
        LinkedPayment payment = linked.byThen();
        FraudEvent filing = payment.fraudCase().first(Kind.FILED);
        FraudEvent closing = closing(payment.fraudCase());
        LocalDate filedOn = filing == null ? null : filing.happenedOn();
        LocalDate closedOn = closing == null ? null : closing.happenedOn();
        Status status = payment.status();
        boolean pendingAfterwards = status == Status.PENDING && closing != null;
        if (filing == null || status == Status.CANCELLED || pendingAfterwards) {
            return Outcome.notApplicable(this, payment.payment());
        }
        boolean paid = status == Status.PAID;
        boolean frozen = status == Status.FROZEN;
        Terms missing = Terms.NONE
                .when(status == null, "status")
                .when(filedOn == null, "filedOn")
                .when(paid && closing != null && closedOn == null, "closedOn")
                .when(paid && payment.paidOn() == null, "paidOn")
                .when(frozen && payment.frozenOn() == null, "frozenOn");
        Outcome outcome = Outcome.satisfied(this, payment.payment(), RULES);
        if (!missing.isEmpty() || filedOn == null) {
            return gap(outcome, payment, missing);
        }
        if (paid) {
            return paid(outcome, payment, filedOn, closedOn);
        }
        LocalDate until = frozen && payment.frozenOn() != null
                ? payment.frozenOn()
                : payment.fraudCase().asOf();
        Answer inTime = Deadline.of(filedOn, within, calendar).inTime(until);
        return switch (inTime) {
            case YES -> frozen ? outcome : Outcome.notApplicable(this, payment.payment());
            case NO -> breach(outcome, payment, filedOn, closedOn, frozen ? "frozenLate" : "notFrozen");
            case UNKNOWN -> gap(outcome, payment, Terms.of("workingCalendar"));
        };
    }

    private Outcome paid(Outcome outcome, LinkedPayment payment, LocalDate filedOn, @Nullable LocalDate closedOn) {
        LocalDate paidOn = Objects.requireNonNull(payment.paidOn());
        if (paidOn.isBefore(filedOn)) {
            return Outcome.notApplicable(this, payment.payment());
        }
        if (paidOn.equals(filedOn) || paidOn.equals(closedOn)) {
            return gap(outcome, payment, Terms.of("orderWithinDay"));
        }
        return closedOn != null && paidOn.isAfter(closedOn)
                ? outcome
                : breach(outcome, payment, filedOn, closedOn, "paidWhileOpen");
    }

    /** The event that closed the case in turn. */
    private static @Nullable FraudEvent closing(FraudCase fraud) {
        Stage stage = Stage.SUSPECTED;
        for (int i = 0; i < fraud.events().size(); i++) {
            FraudEvent event = fraud.events().get(i);
            if (fraud.hasHappened(event)) {
                if (event.kind() == Kind.CLOSED && stage.permits(Kind.CLOSED)) {
                    return event;
                }
                stage = stage.after(event.kind());
            }
        }
        return null;
    }

    private static Outcome gap(Outcome outcome, LinkedPayment payment, Terms missing) {
        return outcome.gap(
                PAYMENTS_FROZEN,
                Evidence.about("fraudCase", payment.fraudCase().fraudCase()).andMissing(missing));
    }

    private static Outcome breach(
            Outcome outcome,
            LinkedPayment payment,
            LocalDate filedOn,
            @Nullable LocalDate closedOn,
            String circumstance) {
        return outcome.breach(
                PAYMENTS_FROZEN,
                Evidence.about("fraudCase", payment.fraudCase().fraudCase())
                        .andHappenedOn(payment.paidOn() == null ? filedOn : payment.paidOn())
                        .and("circumstances", Terms.of(circumstance))
                        .and("filedOn", filedOn)
                        .and("frozenOn", payment.frozenOn())
                        .and("paidOn", payment.paidOn())
                        .and("closedOn", closedOn));
    }
}
