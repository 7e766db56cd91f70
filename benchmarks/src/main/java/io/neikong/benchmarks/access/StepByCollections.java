package io.neikong.benchmarks.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps and sets of text: who did which step of a case, and which steps must be another's. */
final class StepByCollections implements Answers {

    private final String[] cases;
    private final String[] steps;
    private final String[] persons;
    private final Map<String, Map<String, String>> doneBy = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();

    StepByCollections(StepQuestions questions) {
        cases = Arrays.stream(questions.caseOf).mapToObj(StepQuestions::caseId).toArray(String[]::new);
        steps = Arrays.stream(questions.step).mapToObj(StepQuestions::step).toArray(String[]::new);
        persons =
                Arrays.stream(questions.person).mapToObj(StepQuestions::person).toArray(String[]::new);
        for (int i = 0; i < StepQuestions.CASES; i++) {
            Map<String, String> done = new HashMap<>();
            for (int j = 0; j < StepQuestions.steps(); j++) {
                if (questions.doneBy[i][j] >= 0) {
                    done.put(StepQuestions.step(j), StepQuestions.person(questions.doneBy[i][j]));
                }
            }
            doneBy.put(StepQuestions.caseId(i), done);
        }
        for (int[] pair : StepQuestions.APART) {
            String one = StepQuestions.step(pair[0]);
            String other = StepQuestions.step(pair[1]);
            apart.computeIfAbsent(one, step -> new HashSet<>()).add(other);
            apart.computeIfAbsent(other, step -> new HashSet<>()).add(one);
        }
    }

    String caseOf(int question) {
        return cases[question];
    }

    String step(int question) {
        return steps[question];
    }

    String person(int question) {
        return persons[question];
    }

    /** Who did a step of a case, null if nobody did. */
    @Nullable
    String doneBy(String caseOf, String step) {
        return doneBy.getOrDefault(caseOf, Map.of()).get(step);
    }

    @Override
    public boolean allows(int question) {
        return mayDo(cases[question], steps[question], persons[question]);
    }

    boolean mayDo(String caseOf, String step, String person) {
        Map<String, String> done = doneBy.getOrDefault(caseOf, Map.of());
        for (String other : apart.getOrDefault(step, Set.of())) {
            if (person.equals(done.get(other))) {
                return false;
            }
        }
        return true;
    }
}
