package io.neikong.governance.decision;

import io.neikong.control.Control;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a district sets for the records of its meetings and decisions, and the controls that go by it (会议决策参数). Quorum, majority and
 * the amount that takes a meeting have layers; the rest are engineering defaults.
 *
 * @param policy  the parameters that have layers
 * @param calendar  the working days
 * @param base  what the majority is a part of
 * @param kinds  the kinds of matter that a meeting always decides, in the caller's words
 * @param issuedWithin  how soon minutes are issued
 */
public record DecisionPolicy(
        Policy policy, WorkingCalendar calendar, MajorityReached.Base base, Set<String> kinds, Period issuedWithin)
        implements Serializable {

    public DecisionPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(base, "base");
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(issuedWithin, "issuedWithin");
    }

    /** With a majority of those who should attend, no kinds, and minutes within five working days. */
    public DecisionPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, MajorityReached.Base.DUE, Set.of(), MinutesComplete.FIVE_WORKING_DAYS);
    }

    /** What examines a meeting. */
    public List<Control<Meeting>> onMeetings() {
        return List.of(new MinutesComplete(calendar, issuedWithin));
    }

    /** What examines one matter that a meeting discussed. */
    public List<Control<AgendaItem>> onItems() {
        return List.of(
                new DeliberationRecorded(),
                new QuorumReached(policy),
                new MajorityReached(policy, base),
                new RecusedTakeNoPart());
    }

    /** What examines a matter that may take a meeting. */
    public List<Control<WeightyMatter>> onMatters() {
        return List.of(new RecordedBeforeExecution(), new DecidedCollectively(policy, kinds));
    }

    /** What examines a register. */
    public List<Control<DecisionRegister>> onRegisters() {
        return List.of(new RegisterUnbroken());
    }

    /** What examines whether something that was passed is done. */
    public List<Control<PassedResolution>> onResolutions() {
        return List.of(new ResolutionFollowedUp());
    }
}
