package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.MAJORITY_REACHED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.AgendaItem.Result;
import io.neikong.policy.Occasion;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Checks that what counts as passed has more ayes than the part that they must exceed, and what does not has not (表决结果).
 *
 * <p>Votes of the absent, of those without a vote and of the recused do not count, in writing or otherwise. More than one half is
 * more than one half: of six, four. Who was there and of whom nothing is recorded may have said aye, as far as the
 * counts that are stated leave room. What was put off is not examined.
 *
 * @param policy  what part the ayes must exceed: {@link Parameters#MAJORITY}, of the day of the meeting
 * @param base  what it is a part of
 */
public record MajorityReached(Policy policy, Base base) implements Control<AgendaItem> {

    private static final List<Rule> RULES = List.of(MAJORITY_REACHED);

    /** What the part that the ayes must exceed is a part of. */
    public enum Base {
        /** Of those who should attend (应到会成员). */
        DUE,
        /** Of those who are there (实到会成员). */
        PRESENT
    }

    public MajorityReached {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(base, "base");
    }

    /** Of those who should attend. */
    public MajorityReached(Policy policy) {
        this(policy, Base.DUE);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(AgendaItem item) {
        Meeting meeting = item.meeting();
        LocalDate heldOn = meeting.heldOn();
        if (item.result() == Result.PUT_OFF || meeting.isAhead()) {
            return Outcome.notApplicable(this, item.item());
        }
        Attendance attendance = Attendance.of(item);
        Ratio part = policy.find(Parameters.MAJORITY, Occasion.on(heldOn == null ? meeting.asOf() : heldOn))
                .orElseThrow()
                .value();
        int unclear = attendance.unclear().size();
        int least = base == Base.DUE
                ? attendance.due().size()
                : attendance.present().size();
        int most = base == Base.DUE ? least : least + unclear;
        int ayes = attendance.ayes(item).size();
        int possible = attendance.possibleAyes(item);
        boolean surely = isExceeded(ayes, most, part);
        boolean possibly = isExceeded(possible, least, part);
        boolean known = attendance.listed() && !attendance.nameless();
        Terms circumstances = Terms.NONE
                .when(known && item.result() == Result.PASSED && !possibly, "passedWithTooFew")
                .when(known && item.result() == Result.NOT_PASSED && surely, "notPassedWithEnough");
        Terms missing = Terms.NONE
                .when(item.result() == null, "result")
                .when(attendance.nameless(), "memberNames")
                .when(!attendance.listed(), "members")
                .when(known && item.result() != null && circumstances.isEmpty() && surely != possibly, "votes")
                .when(heldOn == null, "startedAt");
        Outcome outcome = Outcome.satisfied(this, item.item(), RULES);
        if (!circumstances.isEmpty()) {
            boolean tooFew = item.result() == Result.PASSED;
            outcome = outcome.breach(
                    MAJORITY_REACHED,
                    Evidence.happenedOn(heldOn)
                            .and("circumstances", circumstances)
                            .and("meeting", meeting.meeting())
                            .and("ayes", tooFew ? possible : ayes)
                            .and(base == Base.DUE ? "due" : "present", tooFew ? least : most)
                            .and("required", part.toString())
                            .andAny("votedInVain", attendance.votedInVain(item)));
        }
        return outcome.gap(MAJORITY_REACHED, missing);
    }

    private static boolean isExceeded(int ayes, int base, Ratio part) {
        return (long) ayes * part.denominator() > (long) base * part.numerator();
    }
}
