package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.NUMBERS_CONTINUOUS;

import io.neikong.control.Control;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
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
        NumberFaults faults = NumberFaults.of(numbers);
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
}
