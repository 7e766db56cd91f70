package io.neikong.finance.incident;

import static io.neikong.finance.incident.IncidentRule.FOLLOWED_UP;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.incident.IncidentEvent.Kind;
import io.neikong.finance.incident.ReportingChain.Misstep;
import io.neikong.finance.incident.ReportingChain.Reason;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that a reported incident is followed up: no stretch without a report is too long, and a final report comes after the
 * closing (要情续报和终结报告).
 *
 * <p>Reports of the discovery, of a higher grade, of progress and of the end count; a correction says nothing new and does
 * not. A report without a day may fill any stretch, so then none is too long. A report or a closing out of turn is a breach too, such as a final report while the matter is open. A loss that is
 * found after the final report begins another stretch. An incident of which nothing was reported is not examined.
 *
 * @param calendar  the working days
 * @param grading  which incidents are reported
 * @param followUp  how long the next report may take; no rule was found, so 30 calendar days are an engineering default
 */
public record FollowedUp(WorkingCalendar calendar, Grading grading, Period followUp) implements Control<Incident> {

    static final Period THIRTY_DAYS = Period.calendarDays(30);
    private static final List<Rule> RULES = List.of(FOLLOWED_UP);

    /**
     * Refuses hours.
     *
     * @throws IllegalArgumentException if {@code followUp} is a period of hours
     */
    public FollowedUp {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(grading, "grading");
        Period.refuseHours("followUp", followUp);
    }

    /** With a report every 30 calendar days. */
    public FollowedUp(WorkingCalendar calendar, Grading grading) {
        this(calendar, grading, THIRTY_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Incident incident) {
        if (grading.covers(incident.fund()) != Answer.YES) {
            return Outcome.notApplicable(this, incident.incident());
        }
        ReportingChain chain = ReportingChain.of(incident, grading);
        List<String> outOfTurn = outOfTurn(chain);
        LocalDate last = null;
        LocalDate missedAfter = null;
        boolean reported = false;
        boolean closed = false;
        boolean ended = false;
        boolean undated = false;
        boolean calendarUnknown = false;
        for (int i = 0; i < incident.events().size(); i++) {
            IncidentEvent event = incident.events().get(i);
            LocalDate day = event.happenedOn();
            if (!incident.hasHappened(event) || outOfTurn.contains(event.event())) {
                continue;
            }
            boolean tells = event.kind().isReport() && event.kind() != Kind.CORRECTED;
            boolean reopens = event.kind() == Kind.LOSS_FOUND && ended;
            reported |= tells;
            undated |= (tells || reopens) && day == null;
            if (tells && day != null && last != null && !ended) {
                Answer inTime = Deadline.of(last, followUp, calendar).inTime(day);
                missedAfter = inTime == Answer.NO && missedAfter == null ? last : missedAfter;
                calendarUnknown |= inTime == Answer.UNKNOWN;
            }
            if ((tells || reopens) && day != null && (last == null || day.isAfter(last))) {
                last = day;
            }
            closed = event.kind() == Kind.CLOSED || (closed && event.kind() != Kind.LOSS_FOUND);
            ended = (ended && !reopens) || event.kind() == Kind.FINAL_REPORTED;
        }
        if (!reported && outOfTurn.isEmpty()) {
            return Outcome.notApplicable(this, incident.incident());
        }
        Answer stillInTime = ended || last == null || undated
                ? Answer.YES
                : Deadline.of(last, followUp, calendar).inTime(incident.asOf());
        Terms circumstances = Terms.NONE
                .when(missedAfter != null && !undated, "reportedLate")
                .when(stillInTime == Answer.NO && !closed, "noProgressReport")
                .when(stillInTime == Answer.NO && closed, "noFinalReport")
                .when(!outOfTurn.isEmpty(), "outOfTurn");
        Outcome outcome = Outcome.satisfied(this, incident.incident(), RULES);
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.of("circumstances", circumstances)
                    .andTerm("stage", chain.stage().name())
                    .and("lastReportOn", last)
                    .and("missedAfter", undated ? null : missedAfter)
                    .and("required", followUp.amount())
                    .andTerm("unit", followUp.unit().name());
            outcome = outcome.breach(FOLLOWED_UP, outOfTurn.isEmpty() ? seen : seen.and("events", outOfTurn));
        }
        return outcome.gap(
                FOLLOWED_UP,
                Terms.NONE
                        .when(undated, "reportedOn")
                        .when(calendarUnknown || stillInTime == Answer.UNKNOWN, "workingCalendar"));
    }

    private static List<String> outOfTurn(ReportingChain chain) {
        return chain.missteps().isEmpty()
                ? List.of()
                : chain.missteps().stream()
                        .filter(misstep -> misstep.reason() == Reason.OUT_OF_TURN)
                        .map(Misstep::event)
                        .toList();
    }
}
