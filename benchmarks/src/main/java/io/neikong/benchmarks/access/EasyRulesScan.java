package io.neikong.benchmarks.access;

import java.util.List;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each conflict set, fired for each user. */
final class EasyRulesScan implements ConflictScan {

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final List<Set<String>> held;
    private Conflicts found = new Conflicts();

    EasyRulesScan(AccessInput input) {
        held = HashSetScan.heldBy(input);
        String[][] members = HashSetScan.membersOf(input);
        for (int set = 0; set < members.length; set++) {
            String[] conflicting = members[set];
            int most = input.max[set];
            int number = set;
            rules.register(new RuleBuilder()
                    .name("set " + set)
                    .when(facts -> Integer.bitCount(HashSetScan.among(conflicting, facts.get("held"))) > most)
                    .then(facts ->
                            found.add(facts.get("user"), number, HashSetScan.among(conflicting, facts.get("held"))))
                    .build());
        }
    }

    @Override
    public void scan(Conflicts into) {
        found = into;
        Facts facts = new Facts();
        for (int user = 0; user < held.size(); user++) {
            facts.put("user", user);
            facts.put("held", held.get(user));
            engine.fire(rules, facts);
        }
    }
}
