package io.neikong.separation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was done on one case: an application, a payment, a voucher (业务办理轨迹).
 *
 * @param caseId  the caller's identifier of the case
 * @param steps  all its steps, in any order
 */
public record CaseHistory(String caseId, List<Step> steps) implements Serializable {
    public CaseHistory {
        Objects.requireNonNull(caseId, "caseId");
        steps = List.copyOf(steps);
    }
}
