package io.neikong.governance.supervision;

import io.neikong.control.Control;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the follow-up of what others found, and the controls that go by it (监督问题跟踪参数).
 *
 * @param calendar  the working days
 * @param decideWithin  how soon it is decided whether a complaint is taken up; an engineering default
 */
public record SupervisionPolicy(WorkingCalendar calendar, Period decideWithin) implements Serializable {

    public SupervisionPolicy {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(decideWithin, "decideWithin");
    }

    /** With a decision within five working days. */
    public SupervisionPolicy(WorkingCalendar calendar) {
        this(calendar, ComplaintHandled.FIVE_WORKING_DAYS);
    }

    /** What examines a finding of the campaign. */
    public List<Control<CampaignFinding>> onCampaignFindings() {
        return List.of(new CampaignFindingMapped());
    }

    /** What examines which sources a register has. */
    public List<Control<SourceRegister>> onRegisters() {
        return List.of(new AllSourcesRegistered());
    }

    /** What examines one matter of a register. */
    public List<Control<Matter>> onMatters() {
        return List.of(new MatterConcluded());
    }

    /** What examines a complaint. */
    public List<Control<Complaint>> onComplaints() {
        return List.of(new ComplaintHandled(calendar, decideWithin));
    }
}
