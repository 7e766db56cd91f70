package io.neikong.separation;

import io.neikong.control.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A case that is being worked on, prepared for the question who may do the next step (在办业务). Immutable. */
public final class OpenCase {

    private final StepQuestion question;
    private final Map<String, StepQuestion.Asked> steps;
    private final CaseHistory history;
    private final int unknown;

    /** For each person the hash of the identifier and the bits of the steps: to look closer only where it may be needed. */
    private final long[] hands;

    private final Outcome[] free;

    OpenCase(
            StepQuestion question,
            Map<String, StepQuestion.Asked> steps,
            CaseHistory history,
            int unknown,
            long[] hands,
            Outcome[] free) {
        this.question = question;
        this.steps = steps;
        this.history = history;
        this.unknown = unknown;
        this.hands = hands;
        this.free = free;
    }

    static long hand(String person, int steps) {
        return (long) person.hashCode() << Integer.SIZE | Integer.toUnsignedLong(steps);
    }

    /**
     * Whether somebody may do a step now: the answer of {@link StepsSeparated#mayDo}. What is wrong with the case already but
     * has nothing to do with the step is not looked at.
     *
     * @param next  the step, with the moment at which it would be done
     * @return satisfied if the person may do it; not applicable if the step need not be kept apart from any other
     */
    public Outcome mayDo(Step next) {
        StepQuestion.Asked asked = steps.get(next.step());
        return asked == null
                        || !asked.timeless()
                        || next.person() == null
                        || next.onBehalfOf() != null
                        || !next.isByPerson()
                        || (asked.apart() & unknown) != 0
                        || mayBeTaken(next.person().hashCode(), asked.apart())
                ? question.control().mayDo(history, next)
                : free[asked.rules()];
    }

    private boolean mayBeTaken(int person, int apart) {
        for (long hand : hands) {
            if ((int) (hand >>> Integer.SIZE) == person && ((int) hand & apart) != 0) {
                return true;
            }
        }
        return false;
    }

    /** This case, after a step was done. */
    public OpenCase and(Step done) {
        List<Step> more = new ArrayList<>(history.steps());
        more.add(done);
        return question.on(new CaseHistory(history.caseId(), more));
    }

    /** What was done so far. */
    public CaseHistory history() {
        return history;
    }
}
