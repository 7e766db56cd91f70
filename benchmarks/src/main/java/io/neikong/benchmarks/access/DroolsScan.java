package io.neikong.benchmarks.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/** Drools with the executable model: one rule for each conflict set, one fact for each user. */
public final class DroolsScan implements ConflictScan {

    private final KieBase rules;
    private final List<Holder> holders;
    private final Hits hits;

    /** A user and what he holds, for the rules. */
    public record Holder(int user, Set<String> permissions) {

        /** How many of these the user holds. */
        public int count(String first, String second, String third, String fourth) {
            return has(first) + has(second) + has(third) + has(fourth);
        }

        private int has(String permission) {
            return permissions.contains(permission) ? 1 : 0;
        }
    }

    /** What the rules report to. */
    public static final class Hits {
        private final String[][] members;
        private Conflicts found = new Conflicts();

        Hits(String[][] members) {
            this.members = members;
        }

        /** Called by a rule that fires. */
        public void add(Holder holder, int set) {
            int held = HashSetScan.among(members[set], holder.permissions());
            found.add(holder.user(), set, held);
        }
    }

    DroolsScan(AccessInput input) {
        String[][] members = HashSetScan.membersOf(input);
        hits = new Hits(members);
        rules = DroolsRules.compiled(text(members, input.max));
        holders = new ArrayList<>(input.users);
        List<Set<String>> held = HashSetScan.heldBy(input);
        for (int user = 0; user < input.users; user++) {
            holders.add(new Holder(user, held.get(user)));
        }
    }

    private static String text(String[][] members, int[] max) {
        StringBuilder text = new StringBuilder("package io.neikong.benchmarks.rules;\nimport "
                + Holder.class.getCanonicalName() + ";\nglobal " + Hits.class.getCanonicalName() + " hits;\n");
        for (int set = 0; set < members.length; set++) {
            String condition = members[set].length == 2
                    ? Arrays.stream(members[set])
                            .map(member -> "permissions contains \"" + member + "\"")
                            .collect(Collectors.joining(", "))
                    : "count(\"" + String.join("\", \"", members[set]) + "\") > " + max[set];
            text.append("rule \"set ")
                    .append(set)
                    .append("\" when $holder : Holder( ")
                    .append(condition)
                    .append(" ) then hits.add($holder, ")
                    .append(set)
                    .append("); end\n");
        }
        return text.toString();
    }

    @Override
    public void scan(Conflicts found) {
        hits.found = found;
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("hits", hits);
        session.execute(holders);
    }
}
