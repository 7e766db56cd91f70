package io.neikong.benchmarks.access;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Drools: a rule for each step and each other step that must be another's, and a session for each question. */
public final class StepByDrools implements Answers {

    private final StepByCollections collections;
    private final KieBase rules;

    /** What is asked, for the rules. */
    public static final class Question {
        private final StepByCollections collections;
        private final int number;
        private boolean refused;

        Question(StepByCollections collections, int number) {
            this.collections = collections;
            this.number = number;
        }

        /** The step that somebody wants to do. */
        public String getStep() {
            return collections.step(number);
        }

        /** Who wants to do it. */
        public String getPerson() {
            return collections.person(number);
        }

        /** Who did another step of the case, null if nobody did. */
        public @Nullable String doneBy(String step) {
            return collections.doneBy(collections.caseOf(number), step);
        }

        /** Called by a rule that fires. */
        public void refuse() {
            refused = true;
        }
    }

    StepByDrools(StepQuestions questions) {
        collections = new StepByCollections(questions);
        StringBuilder text = new StringBuilder(
                "package io.neikong.benchmarks.rules;\nimport " + Question.class.getCanonicalName() + ";\n");
        for (int[] pair : StepQuestions.APART) {
            for (int i = 0; i < 2; i++) {
                String step = StepQuestions.step(pair[i]);
                String other = StepQuestions.step(pair[1 - i]);
                text.append("rule \"%s after %s\" when $q : Question( step == \"%1$s\", person == doneBy(\"%2$s\") )"
                                .formatted(step, other))
                        .append(" then $q.refuse(); end\n");
            }
        }
        rules = DroolsRules.compiled(text.toString());
    }

    @Override
    public boolean allows(int question) {
        Question asked = new Question(collections, question);
        rules.newStatelessKieSession().execute(asked);
        return !asked.refused;
    }
}
