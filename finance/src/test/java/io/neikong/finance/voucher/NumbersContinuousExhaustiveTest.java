package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All books of up to four vouchers with the numbers 1 to 3, whole or split in two or three, in any order. */
class NumbersContinuousExhaustiveTest {

    private static final List<VoucherNumber> ALL = all();

    private static List<VoucherNumber> all() {
        List<VoucherNumber> numbers = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            for (int parts = 1; parts <= 3; parts++) {
                for (int part = 1; part <= parts; part++) {
                    numbers.add(new VoucherNumber(number, part, parts));
                }
            }
        }
        return numbers;
    }

    @Test
    void agrees_with_the_naive_twin() {
        List<VoucherNumber> numbers = new ArrayList<>();

        assertThat(compareAll(numbers, 4)).isEqualTo(18 + 18 * 18 + 18 * 18 * 18 + 18 * 18 * 18 * 18);
    }

    private static int compareAll(List<VoucherNumber> numbers, int more) {
        int compared = 0;
        if (!numbers.isEmpty()) {
            compared++;
            boolean satisfied = new NumbersContinuous()
                            .examine(new VoucherBook("B1", "L1", "记", "2026-03", numbers))
                            .verdict()
                    == Verdict.SATISFIED;
            if (satisfied != follow(numbers)) {
                throw new AssertionError("differs on " + numbers);
            }
        }
        if (more > 0) {
            for (VoucherNumber number : ALL) {
                numbers.add(number);
                compared += compareAll(numbers, more - 1);
                numbers.remove(numbers.size() - 1);
            }
        }
        return compared;
    }

    /** Takes away 1 or all of its parts, then 2, and so on, until nothing is left. */
    private static boolean follow(List<VoucherNumber> numbers) {
        Set<VoucherNumber> left = new HashSet<>(numbers);
        if (left.size() < numbers.size()) {
            return false;
        }
        for (int number = 1; !left.isEmpty(); number++) {
            boolean taken = false;
            for (int parts = 1; parts <= 3 && !taken; parts++) {
                Set<VoucherNumber> whole = new HashSet<>();
                for (int part = 1; part <= parts; part++) {
                    whole.add(new VoucherNumber(number, part, parts));
                }
                taken = left.containsAll(whole);
                if (taken) {
                    left.removeAll(whole);
                }
            }
            int same = number;
            if (!taken || left.stream().anyMatch(one -> one.number() == same)) {
                return false;
            }
        }
        return true;
    }
}
