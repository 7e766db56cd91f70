package io.neikong.governance.risk;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All risks of one list, those that were closed too (风险清单).
 *
 * @param list  the caller's identifier of the list
 * @param risks  the risks, in any order
 */
public record RiskList(String list, List<RiskItem> risks) implements Serializable {
    public RiskList {
        Objects.requireNonNull(list, "list");
        risks = List.copyOf(risks);
    }
}
