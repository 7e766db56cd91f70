package io.neikong.examples.checkup;

import io.neikong.finance.subsidy.channel.Charge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is left of the budget lines while they are charged, in the order of the days of payment, and of the charges on one day. */
final class BudgetLines {

    private static final Comparator<Charge> IN_ORDER = Comparator.<Charge, LocalDate>comparing(
                    Charge::paidOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Charge::charge);

    private final Map<String, BigDecimal> left = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();

    BudgetLines(DataFolder folder) {
        folder.forEach(Table.BUDGET_LINES, row -> {
            BigDecimal amount = row.amount("amount");
            if (amount != null) {
                left.put(row.required("budget_line"), amount);
            }
        });
    }

    /** The charges, each with what was left before it; after one without an amount, nobody knows. */
    List<Charge> fill(List<Charge> charges, Map<String, String> budgetLines) {
        return charges.stream()
                .sorted(IN_ORDER)
                .map(charge -> with(charge, before(charge, budgetLines.get(charge.charge()))))
                .toList();
    }

    private @Nullable BigDecimal before(Charge charge, @Nullable String line) {
        BigDecimal before = line == null || uncertain.contains(line) ? null : left.get(line);
        BigDecimal amount = charge.amount();
        if (line != null && before != null) {
            switch (charge.status()) {
                case PAID -> take(line, before, amount);
                case REVERSAL -> take(line, before, amount == null ? null : amount.negate());
                default -> {}
            }
        }
        return before;
    }

    private void take(String line, BigDecimal before, @Nullable BigDecimal amount) {
        if (amount == null) {
            uncertain.add(line);
        } else {
            left.put(line, before.subtract(amount));
        }
    }

    private static Charge with(Charge charge, @Nullable BigDecimal budgetLeft) {
        return new Charge(
                charge.charge(),
                charge.programme(),
                charge.period(),
                charge.categories(),
                charge.days(),
                charge.channel(),
                charge.object(),
                charge.amount(),
                budgetLeft,
                charge.paidOn(),
                charge.status(),
                charge.asOf());
    }
}
