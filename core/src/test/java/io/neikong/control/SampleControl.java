package io.neikong.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Breaks or leaves open each sample rule that the fact names: {@code "use/1 APPROVED !COUNTED"}; {@code "-"} is not
 * applicable, {@code "@2026-03-02"} is the day on which it happened.
 */
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
        LocalDate day = rest.stream()
                .filter(word -> word.startsWith("@"))
                .map(word -> LocalDate.parse(word.substring(1)))
                .findFirst()
                .orElse(null);
        Outcome outcome = Outcome.satisfied(this, subject, rules());
        for (SampleRule rule : SampleRule.values()) {
            if (rest.contains(rule.name())) {
                outcome = outcome.breach(rule, Evidence.of("value", subject).andHappenedOn(day), "somebody");
            }
            if (rest.contains("!" + rule.name())) {
                outcome = outcome.gap(rule, "approvedAt");
            }
        }
        return outcome;
    }
}
