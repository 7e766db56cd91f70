package io.neikong.finance.subsidy.material;

import io.neikong.control.Control;
import io.neikong.policy.Parameter;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a district sets for the review of materials, and the controls that go by it (材料审核参数).
 *
 * <p>Numbers that the city or the district may override by a document are in the {@link Policy}: {@link #PARAMETERS} lists them,
 * each with its default and what that rests on. What a version of a policy asks for comes with the facts.
 *
 * @param policy  the numbers that have layers
 * @param calendar  the working days
 */
public record MaterialPolicy(Policy policy, WorkingCalendar calendar) implements Serializable {

    /** The numbers of the review of materials that have layers. */
    public static final List<Parameter<?>> PARAMETERS = List.of(Parameters.COMPARISON_AGE);

    public MaterialPolicy {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
    }

    /** What examines whether the materials of an application are there and in force. */
    public List<Control<ApplicationMaterials>> onMaterials() {
        return List.of(new MaterialsComplete(), new MaterialsInForce());
    }

    /** What examines how their authenticity was checked. */
    public List<Control<ApplicationMaterials>> onChecks() {
        return List.of(new AuthenticityChecked(calendar, policy));
    }

    /** What examines what they say. */
    public List<Control<ApplicationMaterials>> onStatements() {
        return List.of(new MaterialsConsistent());
    }

    /** What examines the reviews of an application. */
    public List<Control<ApplicationReviews>> onReviews() {
        return List.of(new ReviewedTwice());
    }
}
