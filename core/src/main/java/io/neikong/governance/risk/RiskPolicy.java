package io.neikong.governance.risk;

import io.neikong.control.Control;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for its risk list, and the controls that go by it (风险清单参数). How old assessments and reviews may be
 * has layers; the rest is an engineering default.
 *
 * @param policy  the parameters that have layers
 * @param calendar  the working days
 * @param reassessedWithin  how soon risks are assessed anew after what changes them, and a problem is linked to one
 */
public record RiskPolicy(Policy policy, WorkingCalendar calendar, Period reassessedWithin) implements Serializable {

    public RiskPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(reassessedWithin, "reassessedWithin");
    }

    /** With thirty days for a new assessment. */
    public RiskPolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, ReassessedAfterTrigger.THIRTY_DAYS);
    }

    /** What examines one risk without a look at its level. */
    public List<Control<RiskItem>> onRisks() {
        return List.of(new RiskComplete(), new OwnerInPost());
    }

    /**
     * What examines one risk by its level.
     *
     * @param matrix  the levels of the district, of which no rule has any
     */
    public List<Control<RiskItem>> onLevels(RiskMatrix matrix) {
        return List.of(
                new HighRiskReviewed(policy, matrix, calendar), new LevelByMatrix(matrix), new MeasuresActive(matrix));
    }

    /** What examines a whole list. */
    public List<Control<RiskList>> onLists() {
        return List.of(new RisksListedOnce());
    }

    /** What examines the full assessments. */
    public List<Control<RiskAssessments>> onAssessments() {
        return List.of(new AssessedRegularly(policy, calendar));
    }

    /** What examines something that makes a district assess anew. */
    public List<Control<RiskTrigger>> onTriggers() {
        return List.of(new ReassessedAfterTrigger(calendar, reassessedWithin));
    }

    /** What examines an incident or a finding. */
    public List<Control<FoundProblem>> onProblems() {
        return List.of(new LinkedToRisk(calendar, reassessedWithin));
    }
}
