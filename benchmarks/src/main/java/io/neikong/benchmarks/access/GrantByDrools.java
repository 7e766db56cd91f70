package io.neikong.benchmarks.access;

import org.kie.api.KieBase;

/** Drools: a rule for each permission and each conflict set that names it, and a session for each question. */
public final class GrantByDrools implements Answers {

    private final GrantByCollections collections;
    private final KieBase rules;

    /** What is asked, for the rules. */
    public static final class Question {
        private final GrantByCollections collections;
        private final int number;
        private boolean refused;

        Question(GrantByCollections collections, int number) {
            this.collections = collections;
            this.number = number;
        }

        /** The permission that somebody is to get. */
        public String getPermission() {
            return collections.permission(number);
        }

        /** Whether he would then hold too many of a set. */
        public boolean tooMany(int set) {
            return collections.tooMany(collections.user(number), getPermission(), set);
        }

        /** Called by a rule that fires. */
        public void refuse() {
            refused = true;
        }
    }

    GrantByDrools(GrantQuestions questions) {
        collections = new GrantByCollections(questions);
        StringBuilder text = new StringBuilder(
                "package io.neikong.benchmarks.rules;\nimport " + Question.class.getCanonicalName() + ";\n");
        for (int set = 0; set < questions.access.members.length; set++) {
            for (int member : questions.access.members[set]) {
                String permission = AccessInput.permission(member);
                text.append("rule \"%s of %d\" when $q : Question( permission == \"%1$s\", tooMany(%2$d) )"
                                .formatted(permission, set))
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
