package io.neikong.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever holds conflicting permissions holds more than the post entitles to (PRM-004), and nobody can say whether a grant to
 * an account of nobody was approved by its owner (GRT-004). Line by line, in the simplest way, over what was granted before
 * permissions were planted that do not follow the posts.
 */
final class ExcessAccess {

    private static final LocalDate TODAY = OfficeDays.LAST;

    private final Staff staff;
    private final List<List<String>> accounts;
    private final List<List<String>> grants;
    private final PostTemplates templates;
    private final AnswerKey key;

    ExcessAccess(Staff staff, Accounts accounts, Access access, PostTemplates templates, AnswerKey key) {
        this.staff = staff;
        this.accounts = accounts.table().rows();
        this.grants = access.grants().rows();
        this.templates = templates;
        this.key = key;
    }

    void answer() {
        for (List<String> grant : grants) {
            String account = grant.get(1);
            LocalDate from = LocalDate.parse(grant.get(4));
            if (!isProgram(account)) {
                if (isInForce(grant.get(4), grant.get(5), TODAY)) {
                    answer(grant);
                }
                if (ownersOf(account, from).size() != 1) {
                    key.gap("GRT-004", grant.get(0), "");
                }
            }
        }
    }

    private void answer(List<String> grant) {
        boolean recorded = accounts.stream().anyMatch(row -> row.get(0).equals(grant.get(1)));
        Set<String> permissions = grant.get(2).isEmpty() ? Set.of(grant.get(3)) : templates.permissionsOf(grant.get(2));
        if (!recorded) {
            key.gap("PRM-004", grant.get(0), "");
        }
        for (List<String> record : accounts) {
            if (record.get(0).equals(grant.get(1)) && isInForce(record.get(4), record.get(5), TODAY)) {
                String person = record.get(1);
                if (person.isEmpty()) {
                    key.gap("PRM-004", grant.get(0), "");
                } else if (!permissions.stream().allMatch(permission -> isEntitled(person, permission))) {
                    key.breach("PRM-004", grant.get(0), "", person);
                }
            }
        }
    }

    private boolean isEntitled(String person, String permission) {
        return staff.assignments().stream()
                .filter(one -> one.person().equals(person) && one.covers(TODAY))
                .anyMatch(one -> templates.entitles(one.unit(), one.post(), permission));
    }

    private Set<String> ownersOf(String account, LocalDate day) {
        List<String> owners = new ArrayList<>();
        for (List<String> record : accounts) {
            if (record.get(0).equals(account) && isInForce(record.get(4), record.get(5), day)) {
                owners.add(record.get(1));
            }
        }
        owners.removeIf(String::isEmpty);
        return new TreeSet<>(owners);
    }

    private boolean isProgram(String account) {
        return accounts.stream()
                .anyMatch(row -> row.get(0).equals(account) && row.get(3).equals("service"));
    }

    private static boolean isInForce(String from, String to, LocalDate day) {
        return !day.isBefore(LocalDate.parse(from)) && (to.isEmpty() || day.isBefore(LocalDate.parse(to)));
    }
}
