package io.neikong.separation;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The twin of {@link StepsSeparated}: sets of strings, without a thought of speed. */
final class NaiveSeparation {

    private NaiveSeparation() {}

    /** Whether anything applies, and a line for each finding expected. */
    static Set<String> findings(Iterable<Separation> separations, CaseHistory history) {
        Set<String> lines = new TreeSet<>();
        for (Separation separation : separations) {
            Map<String, Set<String>> stepsByPerson = new TreeMap<>();
            Set<String> unknown = new TreeSet<>();
            for (Step step : history.steps()) {
                if (step.actor() == Step.Actor.SYSTEM || !separation.steps().contains(step.step())) {
                    continue;
                }
                if (step.person() == null) {
                    unknown.add(step.step());
                } else {
                    stepsByPerson
                            .computeIfAbsent(step.person(), unseen -> new TreeSet<>())
                            .add(step.step());
                }
            }
            stepsByPerson.values().removeIf(steps -> steps.size() < 2);
            Set<String> steps = new TreeSet<>();
            stepsByPerson.values().forEach(steps::addAll);
            if (!steps.isEmpty()) {
                lines.add("BREACH " + separation.id() + " " + stepsByPerson.keySet() + " " + steps);
            }
            if (!unknown.isEmpty()) {
                lines.add("GAP " + separation.id() + " [] " + unknown);
            }
        }
        return lines;
    }

    static boolean applies(Iterable<Separation> separations, CaseHistory history) {
        Set<String> named = new TreeSet<>();
        separations.forEach(separation -> named.addAll(separation.steps()));
        return history.steps().stream()
                .anyMatch(step -> step.actor() == Step.Actor.PERSON && named.contains(step.step()));
    }

    static Set<String> lines(Outcome outcome) {
        Set<String> lines = new TreeSet<>();
        for (Finding finding : outcome.findings()) {
            lines.add(finding.kind() + " " + value(finding, "separation") + " " + finding.persons() + " "
                    + value(finding, "steps"));
        }
        return lines;
    }

    private static String value(Finding finding, String name) {
        return finding.evidence().get(name).map(Evidence.Value::toString).orElseThrow();
    }
}
