package io.neikong.governance.decision;

import static io.neikong.governance.decision.DecisionRule.REGISTER_UNBROKEN;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.governance.decision.DecisionRegister.Change;
import io.neikong.governance.decision.DecisionRegister.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks that the numbers of a register run on without one missing or twice, and that what was signed was changed only by a new
 * version with a reason (台账连续、签后不改). A record without a number may have one of those that are
 * missing. A register without records is not examined.
 */
public record RegisterUnbroken() implements Control<DecisionRegister> {

    private static final List<Rule> RULES = List.of(REGISTER_UNBROKEN);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(DecisionRegister register) {
        if (register.records().isEmpty()) {
            return Outcome.notApplicable(this, register.register());
        }
        int[] numbers = register.records().stream()
                .map(Entry::number)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<String> absent = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        List<String> before = new ArrayList<>();
        long next = register.first();
        long howManyAbsent = 0;
        for (int number : numbers) {
            if (number < register.first()) {
                before.add(String.valueOf(number));
            } else if (number < next) {
                addOnce(String.valueOf(number), twice);
            } else if (number > next) {
                howManyAbsent += number - next;
                absent.add(number == next + 1 ? String.valueOf(next) : next + "-" + (number - 1));
            }
            next = Math.max(next, number + 1L);
        }
        int unnumbered = register.records().size() - numbers.length;
        boolean proven = howManyAbsent > unnumbered;
        Set<String> changers = new TreeSet<>();
        List<String> changed = new ArrayList<>();
        boolean undated = false;
        for (Entry entry : register.records()) {
            undated |= judge(entry, register, changed, changers);
        }
        Outcome outcome = Outcome.satisfied(this, register.register(), RULES);
        Terms circumstances = Terms.NONE
                .when(proven, "absent")
                .when(!twice.isEmpty(), "twice")
                .when(!before.isEmpty(), "beforeFirst")
                .when(!changed.isEmpty(), "changedAfterSigning");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    REGISTER_UNBROKEN,
                    Evidence.of("circumstances", circumstances)
                            .andAny("absent", proven ? absent : List.of())
                            .andAny("twice", twice)
                            .andAny("beforeFirst", before)
                            .andAny("changed", changed),
                    changers.toArray(String[]::new));
        }
        return outcome.gap(
                REGISTER_UNBROKEN, Terms.NONE.when(unnumbered > 0, "number").when(undated, "changedAt"));
    }

    private static void addOnce(String number, List<String> numbers) {
        if (numbers.isEmpty() || !numbers.get(numbers.size() - 1).equals(number)) {
            numbers.add(number);
        }
    }

    /** Notes a change after signing that is none by a new version with a reason; whether the time of one is not known. */
    private static boolean judge(Entry entry, DecisionRegister register, List<String> changed, Set<String> changers) {
        Instant signedAt = entry.signedAt();
        boolean undated = false;
        boolean found = false;
        for (Change change : entry.changes()) {
            Instant at = change.at();
            if (signedAt == null || (change.newVersion() && change.reason() != null)) {
                continue;
            }
            undated |= at == null;
            if (at != null && at.isAfter(signedAt) && !register.isLater(at)) {
                found = true;
                if (change.by() != null) {
                    changers.add(change.by());
                }
            }
        }
        if (found) {
            changed.add(entry.record());
        }
        return undated;
    }
}
