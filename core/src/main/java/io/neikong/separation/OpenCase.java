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

    /** The persons of the hands, in their order; none if edits or shared bits leave the answer to a closer look. */
    private final String[] persons;

    private final Outcome[] free;

    OpenCase(
            StepQuestion question,
            Map<String, StepQuestion.Asked> steps,
            CaseHistory history,
            int unknown,
            long[] hands,
            String[] persons,
            Outcome[] free) {
        this.question = question;
        this.steps = steps;
        this.history = history;
        this.unknown = unknown;
        this.hands = hands;
        this.persons = persons;
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
        String person = next.person();
        return asked == null || person == null || !isPlain(asked, next) || mayBeTaken(person.hashCode(), asked.apart())
                ? question.control().mayDo(history, next)
                : free[asked.rules()];
    }

    /**
     * Whether nothing is in the way: {@link #mayDo} is satisfied or does not apply. Costs next to nothing either way, and
     * allocates nothing as long as the persons and times of the steps in question are known; what is in the way says
     * {@link #mayDo}.
     *
     * @param next  the step, with the moment at which it would be done
     */
    public boolean isFree(Step next) {
        StepQuestion.Asked asked = steps.get(next.step());
        String person = next.person();
        if (asked == null || person == null || !isPlain(asked, next)) {
            return isFree(question.control().mayDo(history, next));
        }
        return !mayBeTaken(person.hashCode(), asked.apart())
                || (!isTaken(person, asked.apart()) && isFree(question.control().mayDo(history, next)));
    }

    private static boolean isFree(Outcome outcome) {
        return outcome.findings().isEmpty();
    }

    /** Whether only the hands that had the case matter: no deputy, no unknown person, no step that counts at times only. */
    private boolean isPlain(StepQuestion.Asked asked, Step next) {
        return asked.timeless()
                && next.onBehalfOf() == null
                && next.isByPerson()
                && next.action() == Step.Action.DONE
                && (asked.apart() & unknown) == 0;
    }

    private boolean isTaken(String person, int apart) {
        for (int i = 0; i < persons.length; i++) {
            if (((int) hands[i] & apart) != 0 && persons[i].equals(person)) {
                return true;
            }
        }
        return false;
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
