package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.NUMBERS_CONTINUOUS;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersContinuousTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1", "1 2 3", "3 1 2", "1 2-1/2 2-2/2 3", "2-2/2 3 1 2-1/2", "1-1/3 1-2/3 1-3/3"})
    void clause_4_2_numbers_that_follow_one_another_are_in_order_in_any_order(String numbers) {
        examining(numbers).isSatisfied().examined(NUMBERS_CONTINUOUS);
    }

    @Test
    void a_void_voucher_keeps_its_number() {
        examining("1 2 3").isSatisfied(); // 2 is void: that does not show, because it counts like any other
        examining("1 3").isViolatedBy(NUMBERS_CONTINUOUS);
    }

    @ParameterizedTest(name = "{0} lacks {1}")
    @CsvSource({
        "1 3, [2]",
        "2 3, [1]",
        "1 5, [2–4]",
        "4 9 10, '[1–3, 5–8]'",
        "999999999, [1–999999998]",
    })
    void missing_numbers_are_shown_as_ranges(String numbers, String missing) {
        examining(numbers)
                .isViolatedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("circumstances", "[numbersMissing]")
                .shows("missingNumbers", missing);
    }

    @Test
    void a_number_given_twice_or_more_is_shown_once() {
        examining("1 2 2 2 3 3")
                .isViolatedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("circumstances", "[numbersRepeated]")
                .shows("repeatedNumbers", "[2, 3]");
    }

    @Test
    void trap_a_split_number_has_all_of_its_parts() {
        examining("1 2-2/3")
                .isViolatedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("circumstances", "[partsMissing]")
                .shows("missingParts", "[2-1/3, 2-3/3]");
        examining("1 2-1/2 2-1/2 2-2/2")
                .isViolatedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("repeatedNumbers", "[2-1/2]");
    }

    @ParameterizedTest
    @CsvSource({"1 2 2-1/2 2-2/2", "1 2-1/2 2-2/3 2-3/3"})
    void trap_a_split_number_is_not_whole_too_and_agrees_on_its_parts(String numbers) {
        examining(numbers)
                .isViolatedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("circumstances", "[partsContradict]")
                .shows("contradictoryNumbers", "[2]");
    }

    @Test
    void everything_is_one_breach() {
        examining("2 2 4-1/2 5 5-1/2 9")
                .isViolatedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .says(
                        Locale.CHINESE,
                        "记账凭证编号不连续或者重复。编号范围：L1/记/2026-03；情形：缺号、重号、缺少分号、"
                                + "同一编号既有整号又有分号，或者分号总数不一致；缺号：1、3、6–8；重号：2；缺少分号：4-2/2；分号不一致：5。");
    }

    @Test
    void is_undetermined_if_the_voucher_belongs_to_no_book() {
        assertThat(new NumbersContinuous().examine(new VoucherBook("V1", null, null, null, List.of())))
                .isUndeterminedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("missing", "[ledger, type, period, number]");
        assertThat(new NumbersContinuous()
                        .examine(new VoucherBook("V1", "L1", null, "2026-03", List.of(VoucherNumber.of(7)))))
                .isUndeterminedBy(NUMBERS_CONTINUOUS)
                .finding(NUMBERS_CONTINUOUS)
                .shows("missing", "[type]");
    }

    static VoucherBook book(String numbers) {
        return new VoucherBook(
                "L1/记/2026-03",
                "L1",
                "记",
                "2026-03",
                Stream.of(numbers.split(" ", -1)).map(VoucherNumber::parse).toList());
    }

    private static OutcomeAssert examining(String numbers) {
        return assertThat(new NumbersContinuous().examine(book(numbers)));
    }
}
