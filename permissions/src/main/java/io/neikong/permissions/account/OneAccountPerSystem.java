package io.neikong.permissions.account;

import static io.neikong.permissions.account.AccountRule.ONE_ACCOUNT_PER_SYSTEM;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.permissions.account.PersonAccounts.Held;
import io.neikong.permissions.account.PersonAccounts.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks that nobody has more than one account in one system (同一系统一人一号).
 *
 * <p>Two are in order if one was declared to be for administration and the other for daily work. Accounts in different
 * systems are in order, however many. An account of which the system is not known is a gap beside any other account.
 */
public record OneAccountPerSystem() implements Control<PersonAccounts> {

    private static final List<Rule> RULES = List.of(ONE_ACCOUNT_PER_SYSTEM);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(PersonAccounts person) {
        if (person.accounts().isEmpty()) {
            return Outcome.notApplicable(this, person.person());
        }
        Outcome outcome = Outcome.satisfied(this, person.person(), RULES);
        return person.accounts().size() == 1 ? outcome : several(person, outcome);
    }

    private static Outcome several(PersonAccounts person, Outcome soFar) {
        Outcome outcome = soFar;
        Map<String, List<Held>> bySystem = new TreeMap<>();
        List<String> nowhere = new ArrayList<>();
        for (Held held : person.accounts()) {
            if (held.system() == null) {
                nowhere.add(held.account());
            } else {
                bySystem.computeIfAbsent(held.system(), system -> new ArrayList<>())
                        .add(held);
            }
        }
        for (Map.Entry<String, List<Held>> system : bySystem.entrySet()) {
            List<Held> held = system.getValue();
            List<String> accounts = held.stream().map(Held::account).distinct().toList();
            if (accounts.size() > 1 && !isWorkAndAdministration(held)) {
                outcome = outcome.breach(
                        ONE_ACCOUNT_PER_SYSTEM,
                        Evidence.about("system", system.getKey())
                                .and("count", accounts.size())
                                .and("accounts", accounts),
                        person.person());
            }
        }
        return nowhere.isEmpty()
                ? outcome
                : outcome.gap(
                        ONE_ACCOUNT_PER_SYSTEM,
                        Evidence.of("accounts", nowhere).andMissing(Terms.of("accountSystem")),
                        person.person());
    }

    private static boolean isWorkAndAdministration(List<Held> held) {
        return held.size() == 2
                && held.stream().anyMatch(one -> one.purpose() == Purpose.ADMIN)
                && held.stream().anyMatch(one -> one.purpose() == Purpose.NORMAL);
    }
}
