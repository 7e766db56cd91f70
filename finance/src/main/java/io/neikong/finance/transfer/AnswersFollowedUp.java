package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.ANSWERS_FOLLOWED_UP;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.finance.transfer.TransferStep.Kind;
import io.neikong.finance.transfer.TransferStep.State;
import io.neikong.time.Answer;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what the police answer to a transfer was followed up, each step in its days and in order (跟进公安机关处理结果).
 *
 * <p>A review is asked for, the procuratorate is told and the papers are handed over within days of what calls for it; accepting that
 * no case is filed has no such limit, but has to be recorded. An answer of the police that came late is no breach of the body, one
 * that is overdue and was not urged is; urging, and passing the case on, gives the police their days anew. What was not sent, or
 * went to the supervision organ, is not examined, and neither is a case in which nothing has happened while there is time.
 *
 * @param calendar  the working days
 * @param within  how long each step may take
 */
public record AnswersFollowedUp(WorkingCalendar calendar, Period within) implements Control<Transfer> {

    private static final List<Rule> RULES = List.of(ANSWERS_FOLLOWED_UP);
    static final Period THREE_DAYS = Period.calendarDays(3);

    public AnswersFollowedUp {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(within, "within");
    }

    /** Three days for each step (移送规定第八条、第九条、第十二条), each day counted. */
    public AnswersFollowedUp(WorkingCalendar calendar) {
        this(calendar, THREE_DAYS);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Transfer transfer) {
        Sending sent = transfer.sentToPolice();
        if (sent == null) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        State state = State.AWAITING;
        LocalDate since = sent.sentOn();
        LocalDate latest = since;
        boolean begun = false;
        boolean undated = false;
        boolean unsettled = false;
        boolean datedBack = false;
        List<String> outOfTurn = null;
        List<String> late = null;
        for (int i = 0; i < transfer.steps().size(); i++) {
            TransferStep step = transfer.steps().get(i);
            LocalDate day = step.happenedOn();
            if (day != null && day.isAfter(transfer.asOf())) {
                continue;
            }
            begun = true;
            undated |= day == null;
            datedBack |= day != null && latest != null && day.isBefore(latest);
            latest = day == null || (latest != null && day.isBefore(latest)) ? latest : day;
            if (!state.permits(step.kind())) {
                outOfTurn = and(outOfTurn, step.step());
                continue;
            }
            if (state.isForTheBody() && step.kind() != Kind.ACCEPTED) {
                Answer inTime = inTime(since, day);
                unsettled |= inTime == Answer.UNKNOWN && since != null && day != null;
                late = inTime == Answer.NO ? and(late, step.step()) : late;
            }
            state = state.after(step.kind());
            since = day;
        }
        boolean waiting = state.isForTheBody() || state.isForThePolice();
        Answer stillTime = waiting ? inTime(since, transfer.asOf()) : Answer.YES;
        unsettled |= stillTime == Answer.UNKNOWN && since != null;
        Terms circumstances = Terms.NONE
                .when(outOfTurn != null, "stepOutOfTurn")
                .when(datedBack, "datedBack")
                .when(late != null, "stepLate")
                .when(stillTime == Answer.NO && state.isForTheBody(), "notFollowedUp")
                .when(stillTime == Answer.NO && state.isForThePolice(), "answerNotUrged");
        Terms missing = Terms.NONE
                .when(sent.sentAt() == null, "sentAt")
                .when(undated, "happenedOn")
                .when(unsettled, "workingCalendar");
        if (!begun && circumstances.isEmpty() && missing.isEmpty()) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        Outcome outcome = Outcome.satisfied(this, transfer.transfer(), RULES);
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(since)
                    .and("circumstances", circumstances)
                    .andTerm("state", state.name())
                    .and("since", since);
            seen = outOfTurn == null ? seen : seen.and("outOfTurn", outOfTurn);
            outcome = outcome.breach(ANSWERS_FOLLOWED_UP, late == null ? seen : seen.and("late", late));
        }
        return outcome.gap(ANSWERS_FOLLOWED_UP, missing);
    }

    private Answer inTime(@Nullable LocalDate since, @Nullable LocalDate day) {
        return since == null || day == null
                ? Answer.UNKNOWN
                : Deadline.of(since, within, calendar).inTime(day);
    }

    private static List<String> and(@Nullable List<String> steps, String step) {
        List<String> more = steps == null ? new ArrayList<>(1) : steps;
        more.add(step);
        return more;
    }
}
