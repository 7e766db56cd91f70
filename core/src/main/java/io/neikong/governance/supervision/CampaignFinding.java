package io.neikong.governance.supervision;

import io.neikong.control.Recorded;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that the campaign found, and what it was mapped to (专项整治排查发现的问题).
 *
 * @param finding  the caller's identifier of the finding
 * @param area  the area that it belongs to, null if none is recorded
 * @param risks  the identifiers of the items of the risk list that it belongs to; blank ones are left out
 * @param controls  the identifiers of the controls that keep it from happening again; blank ones are left out
 * @param riskList  the identifiers of all items of the risk list, null if that is not known
 */
public record CampaignFinding(
        String finding,
        @Nullable Area area,
        List<String> risks,
        List<String> controls,
        @Nullable Set<String> riskList) implements Serializable {

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
        riskList = riskList == null ? null : Set.copyOf(riskList);
    }

    /** The risks that are not on the list, none if that is not known. */
    Set<String> unlisted() {
        Set<String> unlisted = new TreeSet<>(riskList == null ? List.of() : risks);
        unlisted.removeAll(riskList == null ? Set.of() : riskList);
        return unlisted;
    }
}
