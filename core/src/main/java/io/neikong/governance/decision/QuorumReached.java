package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.QUORUM_REACHED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.Meeting.Form;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that enough of those who should attend were there when a matter was decided, counting persons and leaving out who is
 * recused, and that it was a meeting and no paper that went round (到会人数).
 *
 * <p>One half is enough where one half is asked for: of six, three. What was put off is not examined.
 *
 * @param policy  what part must be there: {@link Parameters#QUORUM}, of the day of the meeting
 */
public record QuorumReached(Policy policy) implements Control<AgendaItem> {

    private static final List<Rule> RULES = List.of(QUORUM_REACHED);

    public QuorumReached {
        Objects.requireNonNull(policy, "policy");
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AgendaItem item) {
        Meeting meeting = item.meeting();
        LocalDate heldOn = meeting.heldOn();
        if (item.result() == AgendaItem.Result.PUT_OFF || meeting.isAhead()) {
            return Outcome.notApplicable(this, item.item());
        }
        Attendance attendance = Attendance.of(item);
        int due = attendance.due().size();
        int present = attendance.present().size();
        int possible = present + attendance.unclear().size();
        Ratio part = policy.find(Parameters.QUORUM, Occasion.on(heldOn == null ? meeting.asOf() : heldOn))
                .orElseThrow()
                .value();
        Terms circumstances = Terms.NONE
                .when(meeting.form() == Form.CIRCULATED, "circulated")
                .when(
                        attendance.isNobodyLeft()
                                || (due > 0 && !attendance.nameless() && !isReached(possible, due, part)),
                        "tooFew");
        Terms missing = Terms.NONE
                .when(!attendance.listed(), "members")
                .when(attendance.nameless(), "memberNames")
                .when(isReached(possible, due, part) && !isReached(present, due, part), "attendance")
                .when(meeting.form() == null, "form")
                .when(heldOn == null, "startedAt");
        Outcome outcome = Outcome.satisfied(this, item.item(), RULES);
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    QUORUM_REACHED,
                    Evidence.happenedOn(heldOn)
                            .and("circumstances", circumstances)
                            .and("meeting", meeting.meeting())
                            .and("due", due)
                            .and("present", present)
                            .and("required", part.toString()));
        }
        return outcome.gap(QUORUM_REACHED, missing);
    }

    private static boolean isReached(int present, int due, Ratio part) {
        return (long) present * part.denominator() >= (long) due * part.numerator();
    }
}
