package io.neikong.governance.supervision;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that the campaign found, and what it was mapped to (专项整治排查发现的问题).
 *
 * @param finding  the caller's identifier of the finding
 * @param area  the area that it belongs to, null if none is recorded
 * @param risks  the identifiers of the items of the risk list that it belongs to; blank ones are left out
 * @param controls  the identifiers of the controls that keep it from happening again; blank ones are left out
 */
public record CampaignFinding(String finding, @Nullable Area area, List<String> risks, List<String> controls)
        implements Serializable {

    /** The areas that the notice names. */
    public enum Area {
        /** Organisation (组织机构). */
        ORGANISATION,
        /** Design of policies (政策设计). */
        POLICY_DESIGN,
        /** Handling of business (业务经办). */
        BUSINESS_HANDLING,
        /** Finance (财务管理). */
        FINANCE,
        /** Information systems (信息系统). */
        INFORMATION_SYSTEM
    }

    public CampaignFinding {
        Objects.requireNonNull(finding, "finding");
        risks = Recorded.texts(risks);
        controls = Recorded.texts(controls);
    }
}
