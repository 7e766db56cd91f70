package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.SENT_IN_TIME;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.transfer.Transfer.Decision;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Answer;
import io.neikong.time.ChinaTime;
import io.neikong.time.Deadline;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an approved transfer was with the police within hours of the approval, also over days off (批准后及时移送).
 *
 * <p>The hours run from the time of the approval, not from its day: where only the day is recorded, what may have been too late is
 * a gap. A refusal, a transfer to the supervision organ, one that has to go there and was not sent, and what is not sent yet while there is time are not examined.
 *
 * @param calendar  the working days, of no matter for hours
 * @param policy  how many hours there are ({@code xfr.send}), by the day of the decision
 */
public record SentInTime(WorkingCalendar calendar, Policy policy) implements Control<Transfer> {

    private static final List<Rule> RULES = List.of(SENT_IN_TIME);

    public SentInTime {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(Transfer transfer) {
        Decision decision = transfer.decided();
        Sending sent = transfer.sent();
        boolean supervision =
                sent == null ? transfer.staffSuspected() == Answer.YES : sent.recipient() == Recipient.SUPERVISION;
        if (decision == null || decision.approved() == Answer.NO || supervision) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        LocalDate decidedOn = decision.decidedOn();
        Instant sentAt = sent == null ? null : sent.sentAt();
        boolean undatedSending = sent != null && sentAt == null;
        Outcome outcome = Outcome.satisfied(this, transfer.transfer(), RULES);
        if (decidedOn == null || undatedSending) {
            return outcome.gap(
                    SENT_IN_TIME,
                    Terms.NONE.when(decidedOn == null, "decidedAt").when(undatedSending, "sentAt"));
        }
        Period hours = policy.find(Parameters.TRANSFER, Occasion.on(decidedOn))
                .orElseThrow()
                .value();
        Instant until = sentAt == null ? ChinaTime.startOf(transfer.asOf()) : sentAt;
        Answer inTime = inTime(decision, decidedOn, hours, until);
        if (sent == null && inTime == Answer.YES) {
            return Outcome.notApplicable(this, transfer.transfer());
        }
        Terms open = sent != null || inTime == Answer.UNKNOWN
                ? Terms.NONE
                : Terms.NONE
                        .when(decision.approved() == Answer.UNKNOWN, "approved")
                        .when(transfer.staffSuspected() == Answer.UNKNOWN, "staffSuspected");
        if (!open.isEmpty()) {
            return outcome.gap(SENT_IN_TIME, open);
        }
        return switch (inTime) {
            case YES -> outcome;
            case NO ->
                outcome.breach(
                        SENT_IN_TIME,
                        Evidence.happenedOn(decidedOn)
                                .and("circumstances", Terms.of(sent == null ? "notSent" : "sentLate"))
                                .and("decidedOn", decidedOn)
                                .and("decidedAt", decision.decidedAt())
                                .and("sentAt", sentAt)
                                .and("required", hours.amount())
                                .andTerm("unit", hours.unit().name()));
            case UNKNOWN -> outcome.gap(SENT_IN_TIME, "decidedAt");
        };
    }

    /** Whether it was in time, whenever on its day the decision was made. */
    private Answer inTime(Decision decision, LocalDate decidedOn, Period hours, Instant until) {
        Instant decidedAt = decision.decidedAt();
        Instant earliest = decidedAt == null ? ChinaTime.startOf(decidedOn) : decidedAt;
        Instant latest = decidedAt == null ? lastMoment(decidedOn) : decidedAt;
        Answer fromTheStart = new Deadline(earliest, hours, calendar).inTime(until);
        Answer fromTheEnd = new Deadline(latest, hours, calendar).inTime(until);
        return fromTheStart == fromTheEnd ? fromTheStart : Answer.UNKNOWN;
    }

    private static Instant lastMoment(@Nullable LocalDate day) {
        return ChinaTime.startOf(Objects.requireNonNull(day).plusDays(1)).minusNanos(1);
    }
}
