package io.neikong.finance.subsidy.guide;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for its operating guides, and the controls that go by it (操作细则参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. The other is a component, and its default is an engineering default.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 * @param update  how long there is to bring a guide up to date, from the day on which the policy took effect
 */
public record GuidePolicy(Policy policy, WorkingCalendar calendar, Period update) implements Serializable {

    /** The numbers of operating guides that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(Parameters.TRAINING_CLAIM_DECISION);

    public GuidePolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(update, "update");
    }

    /** With 30 days to bring a guide up to date. */
    public GuidePolicy(Policy policy, WorkingCalendar calendar) {
        this(policy, calendar, GuideInForce.THIRTY_DAYS);
    }

    /** What examines a programme and its guide. */
    public List<Control<GuidedProgramme>> onProgrammes() {
        return List.of(new GuideInForce(calendar, update));
    }

    /** What examines the workflow of the system. */
    public List<Control<SystemWorkflow>> onWorkflows() {
        return List.of(new SystemFollowsGuide());
    }

    /** What examines a change of a policy. */
    public List<Control<PolicyChange>> onPolicyChanges() {
        return List.of(new GuideUpdated(calendar, update));
    }

    /** What examines a claim. */
    public List<Control<TrainingClaim>> onClaims() {
        return List.of(new ClaimDecidedInTime(calendar, policy));
    }

    /** What examines what applicants are asked for. */
    public List<Control<RequiredMaterials>> onMaterials() {
        return List.of(new MaterialsGrounded());
    }
}
