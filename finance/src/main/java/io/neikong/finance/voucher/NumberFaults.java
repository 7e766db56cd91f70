package io.neikong.finance.voucher;

import io.neikong.control.Evidence;
import io.neikong.control.Terms;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the numbers of a book. */
final class NumberFaults {

    private final List<String> absent = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private final List<String> absentParts = new ArrayList<>();
    private final List<String> ambiguous = new ArrayList<>();

    private NumberFaults() {}

    static NumberFaults of(List<VoucherNumber> numbers) {
        NumberFaults faults = new NumberFaults();
        faults.walk(numbers.stream().sorted().toList());
        return faults;
    }

    private void walk(List<VoucherNumber> sorted) {
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
                if (repeated.isEmpty() || !repeated.get(repeated.size() - 1).equals(one.toString())) {
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
        Evidence seen = Evidence.of("circumstances", circumstances());
        seen = absent.isEmpty() ? seen : seen.and("missingNumbers", absent);
        seen = repeated.isEmpty() ? seen : seen.and("repeatedNumbers", repeated);
        seen = absentParts.isEmpty() ? seen : seen.and("missingParts", absentParts);
        return ambiguous.isEmpty() ? seen : seen.and("contradictoryNumbers", ambiguous);
    }
}
