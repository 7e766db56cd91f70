package io.neikong.separation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything that was done on one case: an application, a payment, a voucher (业务办理轨迹). What was done on its sub-cases
 * belongs to it, so that a whole tree of cases is looked at once.
 *
 * @param caseId  the caller's identifier of the case, of a tree that of its root
 * @param steps  all its steps and those of its sub-cases, in any order
 */
public record CaseHistory(String caseId, List<Step> steps) implements Serializable {
    public CaseHistory {
        Objects.requireNonNull(caseId, "caseId");
        steps = List.copyOf(steps);
    }

    /**
     * The histories of whole trees of cases: one for each case that has no parent, with the steps of all cases below it.
     *
     * @param cases  one history for each case
     * @param parents  the parent of each case that has one; a parent need not have a history of its own
     * @return in the order in which each tree occurs first
     * @throws IllegalArgumentException if a case would be its own ancestor
     */
    public static List<CaseHistory> ofTrees(Collection<CaseHistory> cases, Map<String, String> parents) {
        Map<String, List<Step>> byRoot = new LinkedHashMap<>();
        for (CaseHistory one : cases) {
            String root = root(one.caseId, parents);
            List<Step> steps = byRoot.computeIfAbsent(root, unseen -> new ArrayList<>(one.steps.size()));
            if (root.equals(one.caseId)) {
                steps.addAll(one.steps);
            } else {
                one.steps.forEach(step -> steps.add(step.onSubCase(one.caseId)));
            }
        }
        return byRoot.entrySet().stream()
                .map(tree -> new CaseHistory(tree.getKey(), tree.getValue()))
                .toList();
    }

    private static String root(String caseId, Map<String, String> parents) {
        String root = caseId;
        String parent = parents.get(root);
        if (parent == null) {
            return root;
        }
        Set<String> seen = new HashSet<>();
        while (parent != null) {
            if (!seen.add(root)) {
                throw new IllegalArgumentException("a case must not be its own ancestor, but was " + root);
            }
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }
}
