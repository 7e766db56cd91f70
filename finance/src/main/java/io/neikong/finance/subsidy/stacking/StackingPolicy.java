package io.neikong.finance.subsidy.stacking;

import io.neikong.control.Control;
import java.io.Serializable;
import java.util.List;

/**
 * The controls on subsidies that come together (政策叠加). They have no number of their own: how programmes stand to each other and how
 * often a benefit may be had is data of the policies, with its own days.
 */
public record StackingPolicy() implements Serializable {

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

    /** What examines all that was paid for several things together, beside {@link #onEvidence}, which leaves that out. */
    public List<Control<JointEvidence>> onJointEvidence() {
        return List.of(new JointlyWithinCap());
    }

    /** What examines a programme that comes into force. */
    public List<Control<NewProgramme>> onProgrammes() {
        return List.of(new OverlapsDeclared());
    }
}
