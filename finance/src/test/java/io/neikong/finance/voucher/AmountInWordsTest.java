package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.WORDS_EQUAL_DIGITS;
import static io.neikong.finance.voucher.VoucherRule.WORDS_WELL_FORMED;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Rule;
import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import io.neikong.finance.voucher.CapitalFault.Reason;
import io.neikong.testkit.OutcomeAssert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AmountInWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1409.50, 人民币壹仟肆佰零玖元伍角",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
        "1680.32, 人民币壹仟陆佰捌拾元叁角贰分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "532.00, 人民币伍佰叁拾贰元整",
        "532, 人民币伍佰叁拾贰元正",
    })
    void clause_4_2_the_examples_of_the_annex_are_in_order(BigDecimal digits, String words) {
        strictly(digits, words).isSatisfied().examined(WORDS_EQUAL_DIGITS, WORDS_WELL_FORMED);
    }

    @ParameterizedTest
    @CsvSource({"人民币壹拾万柒仟元零伍角叁分", "人民币壹拾万零柒仟元伍角叁分"})
    void trap_107000_53_has_two_legal_forms(String words) {
        strictly(new BigDecimal("107000.53"), words).isSatisfied();
        strictly(new BigDecimal("107000.35"), words).isViolatedBy(WORDS_EQUAL_DIGITS);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "100000000.00, 人民币壹亿元整",
        "1200000003.40, 人民币壹拾贰亿零叁元肆角整",
        "9999999999999.99, 人民币玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    })
    void trap_amounts_from_a_hundred_million_on(BigDecimal digits, String words) {
        strictly(digits, words).isSatisfied();
        strictly(digits.divide(BigDecimal.TEN), words).isViolatedBy(WORDS_EQUAL_DIGITS);
    }

    @Test
    void trap_five_fen_has_no_yuan() {
        strictly(new BigDecimal("0.05"), "人民币伍分").isSatisfied();
        strictly(new BigDecimal("0.05"), "人民币伍分整").found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS));
    }

    @Test
    void trap_ten_yuan_is_written_with_its_one() {
        strictly(new BigDecimal("10.00"), "人民币壹拾元整").isSatisfied();
        strictly(new BigDecimal("10.00"), "拾元整")
                .found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS))
                .finding(WORDS_EQUAL_DIGITS)
                .shows("missing", "[readableWords]");
    }

    @ParameterizedTest
    @CsvSource({"二百元整", "拾伍万元整", "人民币壹佰元伍毛", "１００元整", "人民币壹佰元５角", "一百元"})
    void trap_simple_and_full_width_digits_are_malformed_even_if_leniently_read(String words) {
        strictly(new BigDecimal("100.00"), words).found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS));
        leniently(new BigDecimal("100.00"), words).found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"'人民币 壹佰元整'", "￥壹佰元整", "¥壹佰元整", "人民币壹佰元", "人民币壹佰元整　"})
    void trap_spaces_and_both_yuan_signs_are_malformed_in_strict_reading_alone(String words) {
        strictly(new BigDecimal("100.00"), words).isViolatedBy(WORDS_WELL_FORMED);
        leniently(new BigDecimal("100.00"), words).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, mode = EnumSource.Mode.EXCLUDE, names = "NO_SUCH_DAY")
    void every_fault_of_an_amount_has_a_word_in_both_languages(Reason reason) {
        assertThat(List.of(Locale.CHINESE, Locale.ENGLISH))
                .allMatch(language -> WORDS_WELL_FORMED.sentences(language).containsKey("term." + reason.term()));
    }

    @Test
    void words_that_read_as_another_amount_are_a_breach_malformed_or_not() {
        strictly(new BigDecimal("100.00"), "人民币壹仟元整").isViolatedBy(WORDS_EQUAL_DIGITS);
        strictly(new BigDecimal("100.00"), "￥壹仟元").isViolatedBy(WORDS_EQUAL_DIGITS, WORDS_WELL_FORMED);
        leniently(new BigDecimal("100.00"), "￥壹仟元").isViolatedBy(WORDS_EQUAL_DIGITS);
    }

    @Test
    void every_fault_is_shown_with_its_place_and_reason() {
        strictly(new BigDecimal("100.00"), "人民币 壹佰元")
                .isViolatedBy(WORDS_WELL_FORMED)
                .finding(WORDS_WELL_FORMED)
                .shows("positions", "[4, 8]")
                .shows("faults", "[space, endMarkMissing]")
                .says(Locale.CHINESE, "大写金额书写不规范。单据：D1；位置（第几个字符）：4、8；问题：留有空白、“元”后缺“整”。");
        leniently(new BigDecimal("100.00"), "人民币 壹佰伍元整")
                .found(List.<Rule>of(WORDS_WELL_FORMED), List.<Rule>of(WORDS_EQUAL_DIGITS))
                .finding(WORDS_WELL_FORMED)
                .shows("faults", "[zeroMissing]");
    }

    @Test
    void both_amounts_are_shown() {
        strictly(new BigDecimal("1409.05"), "人民币壹仟肆佰零玖元伍角整")
                .isViolatedBy(WORDS_EQUAL_DIGITS)
                .finding(WORDS_EQUAL_DIGITS)
                .says(Locale.CHINESE, "大写金额与小写金额不符。单据：D1；小写金额：1409.05；大写金额折合：1409.50。")
                .says(
                        Locale.ENGLISH,
                        "The amount in words is not the amount in digits. Document: D1; digits: 1409.05; words read as: 1409.50.");
    }

    @Test
    void a_fraction_of_a_fen_in_digits_is_another_amount() {
        strictly(new BigDecimal("100.000"), "人民币壹佰元整").isSatisfied();
        strictly(new BigDecimal("1E+2"), "人民币壹佰元整").isSatisfied();
        strictly(new BigDecimal("100.001"), "人民币壹佰元整").isViolatedBy(WORDS_EQUAL_DIGITS);
        strictly(new BigDecimal("99999999999999.99"), "人民币壹佰元整").isViolatedBy(WORDS_EQUAL_DIGITS);
    }

    @Test
    void trap_red_letters_state_how_much_is_taken_off() {
        strictly(new BigDecimal("-100.00"), "人民币壹佰元整").isSatisfied();
        strictly(new BigDecimal("-100.000"), "人民币壹佰元整").isSatisfied();
        strictly(new BigDecimal("-100.01"), "人民币壹佰元整").isViolatedBy(WORDS_EQUAL_DIGITS);
        strictly(new BigDecimal("-100.00"), "负壹佰元整").found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS));
    }

    @Test
    void is_not_applicable_without_words() {
        strictly(new BigDecimal("100.00"), null).isNotApplicable();
        strictly(null, null).isNotApplicable();
    }

    @Test
    void an_accounting_voucher_needs_no_words_and_only_a_posted_one_is_judged() {
        examining(Spelling.STRICT, Vouchers.complete().voucher().statedAmount()).isSatisfied();
        examining(Spelling.STRICT, Vouchers.complete().words(null).voucher().statedAmount())
                .isNotApplicable();
        for (Status status : List.of(Status.DRAFT, Status.VOID)) {
            examining(
                            Spelling.STRICT,
                            Vouchers.complete()
                                    .words("壹元整")
                                    .status(status)
                                    .voucher()
                                    .statedAmount())
                    .isNotApplicable();
        }
    }

    @Test
    void is_undetermined_without_digits() {
        strictly(null, "人民币壹佰元整").isUndeterminedBy(WORDS_EQUAL_DIGITS);
        strictly(null, "壹佰")
                .found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS))
                .finding(WORDS_EQUAL_DIGITS)
                .shows("missing", "[amount, readableWords]");
    }

    @Test
    void no_words_at_all_in_the_field_are_malformed() {
        strictly(new BigDecimal("100.00"), "").found(List.of(WORDS_WELL_FORMED), List.of(WORDS_EQUAL_DIGITS));
    }

    private static OutcomeAssert strictly(@Nullable BigDecimal digits, @Nullable String words) {
        return examining(Spelling.STRICT, stated(digits, words));
    }

    private static OutcomeAssert leniently(@Nullable BigDecimal digits, @Nullable String words) {
        return examining(Spelling.LENIENT, stated(digits, words));
    }

    private static StatedAmount stated(@Nullable BigDecimal digits, @Nullable String words) {
        return new StatedAmount("D1", LocalDate.of(2026, 3, 5), digits, words);
    }

    private static OutcomeAssert examining(Spelling spelling, StatedAmount stated) {
        return assertThat(new AmountInWords(spelling).examine(stated));
    }
}
