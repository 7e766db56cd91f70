package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.NUMBERS_CONTINUOUS;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the numbers of a book begin with 1 and that none is missing or given twice (凭证号连续、不重号).
 *
 * <p>A number that was split among several vouchers needs all of its parts, agrees on how many there are, and does not
 * also stand for a whole voucher. There is one breach with all that is wrong; numbers that are missing are shown as ranges.
 * Whether dates follow the numbers is not asked.
 */
public record NumbersContinuous() implements Control<VoucherBook> {

    private static final List<Rule> RULES = List.of(NUMBERS_CONTINUOUS);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherBook book) {
        Outcome outcome = Outcome.satisfied(this, book.book(), RULES);
        List<VoucherNumber> numbers = book.numbers();
        Terms missing = Terms.NONE
                .when(book.ledger() == null, "ledger")
                .when(book.type() == null, "type")
                .when(book.period() == null, "period")
                .when(numbers.isEmpty(), "number");
        if (!missing.isEmpty()) {
            return outcome.gap(NUMBERS_CONTINUOUS, missing);
        }
        if (follow(numbers)) {
            return outcome;
        }
        Faults faults = new Faults(numbers.stream().sorted().toList());
        return faults.circumstances().isEmpty() ? outcome : outcome.breach(NUMBERS_CONTINUOUS, faults.evidence());
    }

    /** Whether the numbers follow one another as they stand, all parts of a split number included. */
    private static boolean follow(List<VoucherNumber> numbers) {
        int number = 0;
        int parts = 1;
        int part = 1;
        for (int i = 0; i < numbers.size(); i++) {
            VoucherNumber one = numbers.get(i);
            if (part == parts) {
                number++;
                parts = one.parts();
                part = 1;
            } else {
                part++;
            }
            if (one.number() != number || one.parts() != parts || one.part() != part) {
                return false;
            }
        }
        return part == parts;
    }

    /** What is wrong with sorted numbers. */
    private static final class Faults {

        private final List<String> absent = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private final List<String> absentParts = new ArrayList<>();
        private final List<String> ambiguous = new ArrayList<>();

        Faults(List<VoucherNumber> sorted) {
            int expected = 1;
            int from = 0;
            while (from < sorted.size()) {
                int number = sorted.get(from).number();
                int to = from;
                while (to < sorted.size() && sorted.get(to).number() == number) {
                    to++;
                }
                if (number > expected) {
                    absent.add(number - 1 == expected ? Integer.toString(expected) : expected + "–" + (number - 1));
                }
                look(sorted.subList(from, to));
                expected = number + 1;
                from = to;
            }
        }

        /** Looks at the vouchers of one number. */
        private void look(List<VoucherNumber> same) {
            VoucherNumber first = same.get(0);
            int parts = first.parts();
            if (same.get(same.size() - 1).parts() != parts) {
                ambiguous.add(Integer.toString(first.number()));
                return;
            }
            int next = 1;
            for (VoucherNumber one : same) {
                if (one.part() < next) {
                    if (!repeated.contains(one.toString())) {
                        repeated.add(one.toString());
                    }
                    continue;
                }
                absentThrough(one.part() - 1, next, first);
                next = one.part() + 1;
            }
            absentThrough(parts, next, first);
        }

        private void absentThrough(int last, int next, VoucherNumber like) {
            for (int part = next; part <= last; part++) {
                absentParts.add(new VoucherNumber(like.number(), part, like.parts()).toString());
            }
        }

        Terms circumstances() {
            return Terms.NONE
                    .when(!absent.isEmpty(), "numbersMissing")
                    .when(!repeated.isEmpty(), "numbersRepeated")
                    .when(!absentParts.isEmpty(), "partsMissing")
                    .when(!ambiguous.isEmpty(), "partsContradict");
        }

        Evidence evidence() {
            return Evidence.of("circumstances", circumstances())
                    .and("missingNumbers", absent)
                    .and("repeatedNumbers", repeated)
                    .and("missingParts", absentParts)
                    .and("contradictoryNumbers", ambiguous);
        }
    }
}
