package io.neikong.governance.risk;

import static io.neikong.governance.risk.RiskRule.ENTRY_COMPLETE;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks that a list does not have one risk under several identifiers, which makes an old list look new (同一风险不重复立项). Two are the
 * same if step and description are, but for space and case, or if any of their versions have the same digest. A closed one
 * counts too: what comes back keeps its identifier.
 *
 * <p>An entry without a description or digests is compared with none; {@link RiskComplete} finds what it lacks.
 */
public record RisksListedOnce() implements Control<RiskList> {

    private static final List<Rule> RULES = List.of(ENTRY_COMPLETE);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(RiskList list) {
        if (list.risks().stream().allMatch(RiskItem::isAhead)) {
            return Outcome.notApplicable(this, list.list());
        }
        Outcome outcome = Outcome.satisfied(this, list.list(), RULES);
        for (Set<String> copies : copies(list)) {
            outcome = outcome.breach(
                    ENTRY_COMPLETE,
                    Evidence.about("first", copies.iterator().next())
                            .and("circumstances", Terms.of("copied"))
                            .and("copies", copies));
        }
        return outcome;
    }

    /** The groups of identifiers that share a text or a digest, each in order, and in the order of their first. */
    private static Set<Set<String>> copies(RiskList list) {
        Map<String, Set<String>> groups = new TreeMap<>();
        Map<List<String>, String> firstOf = new HashMap<>();
        for (RiskItem item : list.risks()) {
            if (item.isAhead()) {
                continue;
            }
            groups.computeIfAbsent(item.risk(), risk -> new TreeSet<>(Set.of(risk)));
            for (List<String> mark : marks(item)) {
                String first = firstOf.putIfAbsent(mark, item.risk());
                if (first != null) {
                    join(groups, first, item.risk());
                }
            }
        }
        Set<Set<String>> copies = new LinkedHashSet<>();
        groups.values().stream().filter(group -> group.size() > 1).forEach(copies::add);
        return copies;
    }

    private static void join(Map<String, Set<String>> groups, String one, String other) {
        Set<String> both = groups.getOrDefault(one, Set.of());
        Set<String> more = groups.getOrDefault(other, Set.of());
        if (both != more) {
            both.addAll(more);
            more.forEach(risk -> groups.put(risk, both));
        }
    }

    private static List<List<String>> marks(RiskItem item) {
        List<List<String>> marks = new ArrayList<>();
        String step = item.processStep();
        String description = item.description();
        if (step != null && description != null) {
            marks.add(List.of(bare(step), bare(description)));
        }
        for (RiskItem.Version version : item.versions()) {
            if (version.hash() != null && !item.isLater(version.on())) {
                marks.add(List.of(version.hash()));
            }
        }
        return marks;
    }

    private static String bare(String text) {
        return text.replaceAll("(?U)\\s+", "").toLowerCase(Locale.ROOT);
    }
}
