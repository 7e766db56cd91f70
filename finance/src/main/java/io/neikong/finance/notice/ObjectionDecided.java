package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeRule.OBJECTION_DECIDED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Severity;
import io.neikong.control.Terms;
import io.neikong.finance.notice.NoticeObjection.Payment;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Checks that an objection was acknowledged and decided in time, by somebody other than who had reviewed the item, and that
 * the item was not paid meanwhile, nor after the objection was found right (异议及时处理、处理期间暂停发放).
 *
 * <p>What was ordered before the objection was raised is not held against it. A payment that was ordered in the moment of the
 * decision waited for it. While there is still time to decide and nothing was paid, nothing can be said yet and the outcome
 * is not applicable. Money that was paid makes the breach weigh most.
 *
 * @param calendar  the working days
 * @param policy  within how long an objection is decided ({@code pub.objectionDays}), by the day on which it was raised
 */
public record ObjectionDecided(WorkingCalendar calendar, Policy policy) implements Control<NoticeObjection> {

    private static final List<Rule> RULES = List.of(OBJECTION_DECIDED);

    public ObjectionDecided {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(NoticeObjection objection) {
        if (objection.isToCome()) {
            return Outcome.notApplicable(this, objection.objection());
        }
        Outcome outcome = Outcome.satisfied(this, objection.objection(), RULES);
        Instant raisedAt = objection.raisedAt();
        Instant decidedAt = objection.knownDecidedAt();
        boolean isDecided = decidedAt != null;
        Answer inTime = raisedAt == null ? Answer.UNKNOWN : inTime(raisedAt, objection);
        List<String> paidWhileOpen = List.of();
        List<String> paidThoughUpheld = List.of();
        boolean isOrderUnknown = false;
        for (int i = 0; i < objection.payments().size(); i++) {
            Payment payment = objection.payments().get(i);
            Instant orderedAt = payment.orderedAt();
            if (orderedAt == null) {
                isOrderUnknown = true;
            } else if (raisedAt != null && !orderedAt.isBefore(raisedAt) && !objection.isToCome(payment)) {
                if (decidedAt == null || orderedAt.isBefore(decidedAt)) {
                    paidWhileOpen = with(paidWhileOpen, payment.payment());
                } else if (Boolean.TRUE.equals(objection.upheld())) {
                    paidThoughUpheld = with(paidThoughUpheld, payment.payment());
                }
            }
        }
        String decider = isDecided ? objection.decider() : null;
        Terms circumstances = Terms.NONE
                .when(objection.knownAcknowledgedAt() == null && (isDecided || inTime == Answer.NO), "notAcknowledged")
                .when(isDecided && inTime == Answer.NO, "decidedLate")
                .when(!isDecided && inTime == Answer.NO, "undecided")
                .when(decider != null && decider.equals(objection.reviewer()), "decidedByReviewer")
                .when(!paidWhileOpen.isEmpty(), "paidWhileOpen")
                .when(!paidThoughUpheld.isEmpty(), "paidThoughUpheld");
        if (!circumstances.isEmpty()) {
            List<String> paid = new ArrayList<>(paidWhileOpen);
            paid.addAll(paidThoughUpheld);
            outcome = breach(outcome, objection, circumstances, paid);
        }
        Terms missing = Terms.NONE
                .when(raisedAt == null, "raisedAt")
                .when(isOrderUnknown, "orderedAt")
                .when(isDecided && objection.upheld() == null, "decision")
                .when(isDecided && objection.reviewer() == null, "reviewer")
                .when(isDecided && objection.decider() == null, "decider")
                .when(raisedAt != null && inTime == Answer.UNKNOWN, "workingCalendar");
        outcome = outcome.gap(OBJECTION_DECIDED, missing);
        boolean isOpen =
                !isDecided && inTime == Answer.YES && outcome.findings().isEmpty();
        return isOpen ? Outcome.notApplicable(this, objection.objection()) : outcome;
    }

    private static Outcome breach(Outcome outcome, NoticeObjection objection, Terms circumstances, List<String> paid) {
        Evidence seen = Evidence.happenedOn(objection.raisedAt())
                .and("circumstances", circumstances)
                .and("raisedAt", objection.raisedAt())
                .and("decidedAt", objection.knownDecidedAt());
        boolean byReviewer = circumstances.codes().contains("decidedByReviewer");
        return outcome.breach(
                OBJECTION_DECIDED,
                paid.isEmpty() ? OBJECTION_DECIDED.severity() : Severity.CRITICAL,
                paid.isEmpty() ? seen : seen.and("payments", paid),
                byReviewer ? objection.decider() : null);
    }

    /** Whether it was decided in time, or still can be. */
    private Answer inTime(Instant raisedAt, NoticeObjection objection) {
        LocalDate raisedOn = ChinaTime.dayOf(raisedAt);
        Deadline deadline = new Deadline(
                raisedAt,
                policy.find(Parameters.OBJECTION_DECISION, Occasion.on(raisedOn).inProgramme(objection.programme()))
                        .orElseThrow()
                        .value(),
                calendar);
        Instant decidedAt = objection.knownDecidedAt();
        return decidedAt == null ? deadline.inTime(objection.asOf()) : deadline.inTime(decidedAt);
    }

    private static List<String> with(List<String> payments, String payment) {
        List<String> all = new ArrayList<>(payments);
        all.add(payment);
        return all;
    }
}
