package io.neikong.governance.supervision;

import static io.neikong.governance.supervision.SupervisionRule.COMPLAINT_HANDLED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.supervision.Complaint.Decision;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that it was decided in time whether a complaint is taken up, counted from the day on which the matter first came in through
 * any channel, that the register keeps that day, and that nobody handles a complaint about himself (举报投诉及时受理、被举报人回避). What was
 * refused was decided too. One that is not decided on is not examined while there is still time.
 *
 * @param calendar  the working days
 * @param decideWithin  how soon it is decided; no number was found that may be printed, so five working days, as for suspicions
 *     ({@code frd.triage}), are an engineering default
 */
public record ComplaintHandled(WorkingCalendar calendar, Period decideWithin) implements Control<Complaint> {

    static final Period FIVE_WORKING_DAYS = Period.workingDays(5);
    private static final List<Rule> RULES = List.of(COMPLAINT_HANDLED);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code decideWithin} is a period of hours
     */
    public ComplaintHandled {
        Objects.requireNonNull(calendar, "calendar");
        Period.refuseHours("decideWithin", decideWithin);
    }

    /** With a decision within five working days. */
    public ComplaintHandled(WorkingCalendar calendar) {
        this(calendar, FIVE_WORKING_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Complaint complaint) {
        if (complaint.isAhead()) {
            return Outcome.notApplicable(this, complaint.complaint());
        }
        LocalDate receivedOn = complaint.firstReceivedOn();
        Decision decision = complaint.decided();
        LocalDate decidedOn = decision == null ? complaint.asOf() : decision.decidedOn();
        LocalDate registeredOn = complaint.registered();
        Answer inTime = receivedOn == null || decidedOn == null
                ? Answer.YES
                : Deadline.of(receivedOn, decideWithin, calendar).inTime(decidedOn);
        Set<String> own = new TreeSet<>(complaint.handlers());
        own.retainAll(complaint.about());
        Terms circumstances = Terms.NONE
                .when(decision == null && inTime == Answer.NO, "notDecided")
                .when(decision != null && inTime == Answer.NO, "decidedLate")
                .when(receivedOn != null && registeredOn != null && registeredOn.isAfter(receivedOn), "laterDayKept")
                .when(!own.isEmpty(), "handledByAccused");
        Terms missing = missing(complaint, inTime);
        if (decision == null && circumstances.isEmpty() && missing.isEmpty()) {
            return Outcome.notApplicable(this, complaint.complaint());
        }
        Outcome outcome = Outcome.satisfied(this, complaint.complaint(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    COMPLAINT_HANDLED,
                    Evidence.happenedOn(receivedOn)
                            .and("circumstances", circumstances)
                            .and("receivedOn", receivedOn)
                            .and("registeredOn", registeredOn)
                            .and("decidedOn", decision == null ? null : decision.decidedOn()),
                    own.toArray(String[]::new));
        }
        return outcome.gap(COMPLAINT_HANDLED, missing);
    }

    /** What is missing. An earlier day on which it came in cannot save what is late already. */
    private static Terms missing(Complaint complaint, Answer inTime) {
        Decision decision = complaint.decided();
        boolean undated = complaint.receipts().isEmpty()
                || complaint.receipts().stream().anyMatch(receipt -> receipt.receivedOn() == null);
        return Terms.NONE
                .when(undated && inTime != Answer.NO, "receivedOn")
                .when(decision != null && decision.decidedOn() == null, "decidedOn")
                .when(decision != null && decision.accepted() == null, "accepted")
                .when(complaint.registered() == null, "registeredOn")
                .when(inTime == Answer.UNKNOWN, "workingCalendar")
                .when(
                        decision != null
                                && !complaint.about().isEmpty()
                                && complaint.handlers().isEmpty(),
                        "handlers");
    }
}
