package io.neikong.control;

import java.util.List;
import java.util.Set;

/** Breaks or leaves open each sample rule that the fact names: {@code "use/1 APPROVED !COUNTED"}; {@code "-"} is not applicable. */
public record SampleControl() implements Control<String> {

    @Override
    public List<Rule> rules() {
        return List.of(SampleRule.values());
    }

    @Override
    public Outcome examine(String fact) {
        List<String> words = List.of(fact.split(" "));
        String subject = words.get(0);
        Set<String> rest = Set.copyOf(words.subList(1, words.size()));
        if (rest.contains("-")) {
            return Outcome.notApplicable(this, subject);
        }
        Outcome outcome = Outcome.satisfied(this, subject, rules());
        for (SampleRule rule : SampleRule.values()) {
            if (rest.contains(rule.name())) {
                outcome = outcome.breach(rule, Evidence.of("value", subject), "somebody");
            }
            if (rest.contains("!" + rule.name())) {
                outcome = outcome.gap(rule, "approvedAt");
            }
        }
        return outcome;
    }
}
