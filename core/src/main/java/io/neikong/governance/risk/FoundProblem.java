package io.neikong.governance.risk;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An incident or a finding, and the risks of the list that it belongs to (发现的问题与关联风险).
 *
 * @param problem  the caller's identifier of the incident or the finding
 * @param foundOn  when it was found, null if not recorded
 * @param risks  the risks that it is linked to, in any order; one that is not on the list is left out
 * @param asOf  the day on which is judged; what is dated later has not happened yet
 */
public record FoundProblem(String problem, @Nullable LocalDate foundOn, List<RiskItem> risks, LocalDate asOf)
        implements Serializable {
    public FoundProblem {
        Objects.requireNonNull(problem, "problem");
        risks = List.copyOf(risks);
        Objects.requireNonNull(asOf, "asOf");
    }

    /** The risks that it is linked to, without those that come on the list later. */
    List<RiskItem> linked() {
        return risks.stream().filter(risk -> !risk.isAhead()).toList();
    }
}
