package io.neikong.benchmarks.access;

import java.util.ArrayList;
import java.util.List;
import org.casbin.jcasbin.main.Enforcer;

/** jCasbin: a row for each step and each other step that must be another's. */
final class StepByCasbin implements Answers {

    private final StepByCollections collections;
    private final Enforcer enforcer;

    StepByCasbin(StepQuestions questions) {
        collections = new StepByCollections(questions);
        List<List<String>> rows = new ArrayList<>();
        for (int[] pair : StepQuestions.APART) {
            String one = StepQuestions.step(pair[0]);
            String other = StepQuestions.step(pair[1]);
            rows.add(List.of(one, other, "deny"));
            rows.add(List.of(other, one, "deny"));
        }
        enforcer = CasbinQuestion.refusing(
                "person, case, step",
                "step, other",
                "r.step == p.step && meets(r.person, r.case, p.other)",
                (person, caseOf, other) -> person.equals(collections.doneBy(caseOf, other)),
                rows);
    }

    @Override
    public boolean allows(int question) {
        return enforcer.enforce(collections.person(question), collections.caseOf(question), collections.step(question));
    }
}
