package io.neikong.benchmarks.access;

import java.util.ArrayList;
import java.util.List;
import org.casbin.jcasbin.main.Enforcer;

/** jCasbin: a row for each permission and each conflict set that names it. */
final class GrantByCasbin implements Answers {

    private final GrantByCollections collections;
    private final Enforcer enforcer;

    GrantByCasbin(GrantQuestions questions) {
        collections = new GrantByCollections(questions);
        List<List<String>> rows = new ArrayList<>();
        for (int set = 0; set < questions.access.members.length; set++) {
            for (int member : questions.access.members[set]) {
                rows.add(List.of(AccessInput.permission(member), "C" + set, "deny"));
            }
        }
        enforcer = CasbinQuestion.refusing(
                "user, permission",
                "permission, set",
                "r.permission == p.permission && meets(r.user, r.permission, p.set)",
                (user, permission, set) -> collections.tooMany(user, permission, Integer.parseInt(set.substring(1))),
                rows);
    }

    @Override
    public boolean allows(int question) {
        return enforcer.enforce(collections.user(question), collections.permission(question));
    }
}
