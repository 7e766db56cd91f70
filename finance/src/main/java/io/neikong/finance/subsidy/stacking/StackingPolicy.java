package io.neikong.finance.subsidy.stacking;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What city and district set for subsidies that come together, and the controls that go by it (政策叠加参数).
 *
 * <p>How programmes stand to each other and how often a benefit may be had is data of the policies, with its own days. No number
 * of this family has layers so far, and none counts working days.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 */
public record StackingPolicy(Policy policy, WorkingCalendar calendar) implements Serializable {

    /** The numbers of stacking that have layers: none so far. */
    public static final List<Parameter<?>> PARAMETERS = List.of();

    public StackingPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
    }

    /**
     * What examines all that a person or unit was paid.
     *
     * @param overlaps  how the programmes stand to each other
     * @param caps  how often benefits may be had
     */
    public List<Control<SubjectPayments>> onSubjects(ProgrammeOverlaps overlaps, List<FrequencyCap> caps) {
        return List.of(new ExclusionsKept(overlaps), new FrequencyKept(caps));
    }

    /**
     * What examines all that was paid for one thing.
     *
     * @param overlaps  how the programmes stand to each other
     */
    public List<Control<EvidencePayments>> onEvidence(ProgrammeOverlaps overlaps) {
        return List.of(new TotalWithinCap(), new OnceAcrossLevels(overlaps));
    }

    /** What examines a programme that comes into force. */
    public List<Control<NewProgramme>> onProgrammes() {
        return List.of(new OverlapsDeclared());
    }
}
