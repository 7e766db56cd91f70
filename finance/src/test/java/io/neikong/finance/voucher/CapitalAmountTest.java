package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.neikong.finance.voucher.CapitalFault.Reason;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "1409.50, 人民币壹仟肆佰零玖元伍角",
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
        "1680.32, 人民币壹仟陆佰捌拾元叁角贰分",
        "107000.53, 人民币壹拾万柒仟元零伍角叁分",
        "107000.53, 人民币壹拾万零柒仟元伍角叁分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "532.00, 人民币伍佰叁拾贰元整",
        "532.00, 人民币伍佰叁拾贰元正",
    })
    void reads_the_examples_of_the_annex(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.parse(words)).isEqualTo(yuan);
        assertThat(CapitalAmount.isWellFormed(words)).isTrue();
        assertThat(CapitalAmount.check(words)).isEqualTo(new CapitalAmount.Reading(yuan, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "1409.50, 人民币壹仟肆佰零玖元伍角整",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 人民币壹拾万柒仟元零伍角叁分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "532.00, 人民币伍佰叁拾贰元整",
    })
    void writes_the_examples_of_the_annex(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.format(yuan)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 人民币壹分",
        "0.05, 人民币伍分",
        "0.10, 人民币壹角整",
        "0.12, 人民币壹角贰分",
        "10.00, 人民币壹拾元整",
        "10.05, 人民币壹拾元零伍分",
        "10.50, 人民币壹拾元零伍角整",
        "9999, 人民币玖仟玖佰玖拾玖元整",
        "10000, 人民币壹万元整",
        "10001, 人民币壹万零壹元整",
        "15000, 人民币壹万伍仟元整",
        "200500, 人民币贰拾万零伍佰元整",
        "99999999, 人民币玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整",
        "100000000, 人民币壹亿元整",
        "100000001, 人民币壹亿零壹元整",
        "100007000, 人民币壹亿零柒仟元整",
        "1070000000, 人民币壹拾亿柒仟万元整",
        "100100010, 人民币壹亿零壹拾万零壹拾元整",
        "999999999999, 人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元整",
        "1000000000000, 人民币壹万亿元整",
        "1000070000000, 人民币壹万亿零柒仟万元整",
        "1000100000000, 人民币壹万零壹亿元整",
        "1700000000000, 人民币壹万柒仟亿元整",
        "9999999999999.99, 人民币玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
    })
    void writes_amounts_around_each_mark(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.format(yuan)).isEqualTo(words);
        assertThat(CapitalAmount.parse(words)).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "107000.53, 人民币壹拾万柒仟元伍角叁分",
        "107000.53, 人民币壹拾万零柒仟元零伍角叁分",
        "100007000.00, 人民币壹亿柒仟元整",
        "1070000000.00, 人民币壹拾亿零柒仟万元整",
        "1070000000.00, 壹拾亿柒仟万元正",
        "0.50, 伍角",
        "0.50, 伍角正",
        "0.05, 伍分",
        "10.00, 壹拾圆整",
        "26000000.00, 人民幣貳仟陸佰萬圓整",
        "300000003.00, 人民币叄億零參元整",
    })
    void reads_the_other_legal_spellings(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.parse(words)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "二百元, 0, EVERYDAY_CHARACTER",
        "贰百元整, 1, EVERYDAY_CHARACTER",
        "贰佰块整, 2, EVERYDAY_CHARACTER",
        "伍毛, 1, EVERYDAY_CHARACTER",
        "壹佰另伍元整, 2, EVERYDAY_CHARACTER",
        "壹佰0伍元整, 2, EVERYDAY_CHARACTER",
        "壹佰０伍元整, 2, EVERYDAY_CHARACTER",
        "念元整, 0, EVERYDAY_CHARACTER",
        "拾伍万元整, 0, DIGIT_MISSING",
        "人民币拾元整, 3, DIGIT_MISSING",
        "贰佰拾元整, 2, DIGIT_MISSING",
        "万元整, 0, DIGIT_MISSING",
        "元整, 0, DIGIT_MISSING",
        "整, 0, DIGIT_MISSING",
        "壹元角, 2, DIGIT_MISSING",
        "人民币, 3, DIGIT_MISSING",
        "'', 0, DIGIT_MISSING",
        "人民币壹元伍分整, 5, ZERO_MISSING",
        "人民币壹元零伍分整, 8, END_MARK_NOT_ALLOWED",
        "伍分整, 2, END_MARK_NOT_ALLOWED",
        "壹元整整, 3, TEXT_AFTER_END",
        "壹元整伍角, 3, TEXT_AFTER_END",
        "伍分壹元, 2, TEXT_AFTER_END",
        "壹元整 。, 4, TEXT_AFTER_END",
        "壹贰元整, 1, UNIT_MISSING",
        "壹零元整, 1, UNIT_MISSING",
        "壹佰整, 2, UNIT_MISSING",
        "壹佰伍, 3, UNIT_MISSING",
        "壹佰, 2, UNIT_MISSING",
        "壹元伍, 3, UNIT_MISSING",
        "壹拾贰佰元整, 3, UNIT_OUT_OF_ORDER",
        "壹拾贰拾元整, 3, UNIT_OUT_OF_ORDER",
        "壹万贰万元整, 3, UNIT_OUT_OF_ORDER",
        "壹万万元整, 2, UNIT_OUT_OF_ORDER",
        "壹亿万元整, 2, UNIT_OUT_OF_ORDER",
        "壹亿贰亿元整, 3, UNIT_OUT_OF_ORDER",
        "壹佰零零零零零零零零零零零零零元整, 2, ZERO_NOT_ALLOWED",
        "壹元贰元整, 3, UNIT_OUT_OF_ORDER",
        "壹元贰拾元整, 3, UNIT_OUT_OF_ORDER",
        "壹拾伍角, 3, UNIT_OUT_OF_ORDER",
        "伍角贰角, 3, UNIT_OUT_OF_ORDER",
        "壹佰伍元整, 2, ZERO_MISSING",
        "壹万伍拾元整, 2, ZERO_MISSING",
        "壹万亿壹亿元整, 4, UNIT_OUT_OF_ORDER",
        "壹元伍分, 2, ZERO_MISSING",
        "壹拾零元整, 2, ZERO_NOT_ALLOWED",
        "壹佰零零伍元整, 2, ZERO_NOT_ALLOWED",
        "壹佰零壹拾零伍元整, 2, ZERO_NOT_ALLOWED",
        "壹亿零叁仟万元整, 2, ZERO_NOT_ALLOWED",
        "壹佰壹拾零伍元整, 4, ZERO_NOT_ALLOWED",
        "零伍分, 0, ZERO_NOT_ALLOWED",
        "零元整, 0, ZERO_NOT_ALLOWED",
        "壹元零角伍分, 2, ZERO_NOT_ALLOWED",
        "壹拾零万元整, 2, ZERO_NOT_ALLOWED",
        "壹万零伍仟元整, 2, ZERO_NOT_ALLOWED",
        "壹拾万亿元整, 3, TOO_LARGE",
        "美元壹元整, 0, UNKNOWN_CHARACTER",
        "人民壹元整, 0, UNKNOWN_CHARACTER",
        "人民币人民币壹元整, 3, UNKNOWN_CHARACTER",
        "壹人民币元整, 1, UNKNOWN_CHARACTER",
        "负壹元整, 0, UNKNOWN_CHARACTER",
        "壹￥元整, 1, CURRENCY_SIGN",
    })
    void refuses_with_position_and_reason(String words, int position, Reason reason) {
        CapitalAmount.Reading reading = CapitalAmount.check(words);

        assertThat(reading.yuan()).isNull();
        assertThat(reading.faults()).last().isEqualTo(new CapitalFault(position, reason));
        assertThat(CapitalAmount.isWellFormed(words)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalAmount.parse(words))
                .withMessageContaining("must be a capital amount")
                .withMessageContaining("at index");
    }

    @ParameterizedTest
    @CsvSource({
        "人民币 壹拾元整, 10.00, 3, SPACE",
        "人民币　壹拾元整, 10.00, 3, SPACE",
        "' 壹拾元整', 10.00, 0, SPACE",
        "'壹拾元整  ', 10.00, 4, SPACE",
        "壹 拾元整, 10.00, 1, SPACE",
        "￥壹拾元整, 10.00, 0, CURRENCY_SIGN",
        "¥壹拾元整, 10.00, 0, CURRENCY_SIGN",
        "人民币￥壹拾元整, 10.00, 3, CURRENCY_SIGN",
        "¥人民币壹拾元整, 10.00, 0, CURRENCY_SIGN",
        "壹佰〇伍元整, 105.00, 2, ROUND_ZERO",
        "壹拾元, 10.00, 3, END_MARK_MISSING",
    })
    void reads_all_the_same_and_reports(String words, BigDecimal yuan, int position, Reason reason) {
        assertThat(CapitalAmount.check(words))
                .isEqualTo(new CapitalAmount.Reading(yuan, List.of(new CapitalFault(position, reason))));
        assertThat(CapitalAmount.isWellFormed(words)).isFalse();
        assertThat(reason.isRepairable()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalAmount.parse(words))
                .withMessageContaining("at index " + position + " (" + reason.term() + ")");
    }

    @Test
    void reports_all_repairs_and_the_fault_that_ends_reading_by_position() {
        assertThat(CapitalAmount.check("￥ 人民币 壹佰〇伍元").faults())
                .containsExactly(
                        new CapitalFault(0, Reason.CURRENCY_SIGN),
                        new CapitalFault(1, Reason.SPACE),
                        new CapitalFault(5, Reason.SPACE),
                        new CapitalFault(8, Reason.ROUND_ZERO),
                        new CapitalFault(11, Reason.END_MARK_MISSING));
        assertThat(CapitalAmount.check("壹拾零 元整"))
                .isEqualTo(new CapitalAmount.Reading(
                        null,
                        List.of(new CapitalFault(2, Reason.ZERO_NOT_ALLOWED), new CapitalFault(3, Reason.SPACE))));
    }

    @Test
    void says_what_was_expected_and_what_came() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalAmount.parse("拾元整"))
                .withMessage("words must be a capital amount such as 人民币壹拾元整, but had no digit before a unit at index 0"
                        + " (digitMissing)");
    }

    @ParameterizedTest
    @EnumSource
    void a_reason_has_a_word_for_evidence(Reason reason) {
        String[] parts = reason.name().toLowerCase(Locale.ROOT).split("_", -1);
        String camelCase = parts[0]
                + String.join(
                        "",
                        Arrays.stream(parts)
                                .skip(1)
                                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                                .toList());

        assertThat(reason.term()).isEqualTo(camelCase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.01", "-10", "10000000000000", "9999999999999.991", "1E+1000000000"})
    void does_not_write_what_is_out_of_range(BigDecimal yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalAmount.format(yuan))
                .withMessage("yuan must be from 0.01 to 9999999999999.99, but was " + yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "10.005", "1.0000001", "1E-1000000000"})
    void does_not_write_a_fraction_of_a_fen(BigDecimal yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalAmount.format(yuan))
                .withMessage("yuan must have at most two decimals, but was " + yuan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1200", "1200.0", "1200.00", "1200.000", "12E2", "1.2E+3", "1200.00000000000000000000000000"})
    void the_scale_of_the_amount_does_not_matter(BigDecimal yuan) {
        assertThat(CapitalAmount.format(yuan)).isEqualTo("人民币壹仟贰佰元整");
    }

    @Test
    void appends_what_it_writes_and_nothing_where_it_refuses() {
        StringBuilder words = new StringBuilder("合计:");

        CapitalAmount.appendTo(words, BigDecimal.TEN);
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.appendTo(words, BigDecimal.ZERO));

        assertThat(words).hasToString("合计:人民币壹拾元整");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_is_not_an_amount() {
        assertThatNullPointerException()
                .isThrownBy(() -> CapitalAmount.parse(null))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> CapitalAmount.check(null))
                .withMessage("words");
        assertThatNullPointerException()
                .isThrownBy(() -> CapitalAmount.isWellFormed(null))
                .withMessage("words");
        assertThatNullPointerException().isThrownBy(() -> CapitalAmount.format(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"壹\ud842元整", "壹\udfb7元整", "壹\ud842\udfb7元整"})
    void a_surrogate_is_an_unknown_character(String words) {
        assertThat(CapitalAmount.check(words).faults()).containsExactly(new CapitalFault(1, Reason.UNKNOWN_CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"壹", "零", "〇", "壹元", "壹拾", "壹亿", "人民币", "￥", " ", " 壹元", "整", "\ud842"})
    void a_long_text_is_refused_with_few_faults(String part) {
        CapitalAmount.Reading reading = CapitalAmount.check(part.repeat(10_000));

        assertThat(reading.yuan()).isNull();
        assertThat(reading.faults()).hasSizeLessThan(5);
    }

    @Test
    void reads_any_sequence_of_characters() {
        assertThat(CapitalAmount.parse(CharBuffer.wrap("壹拾元整".toCharArray()))).isEqualTo("10.00");
    }

    @Test
    void threads_do_not_write_over_each_other() {
        List<String> together = LongStream.range(1, 100_000)
                .parallel()
                .mapToObj(fen -> CapitalAmount.format(BigDecimal.valueOf(fen * 99_999_999, 2)))
                .toList();

        assertThat(IntStream.range(0, together.size())
                        .filter(i -> !together.get(i).equals(CapitalSpellings.written((i + 1) * 99_999_999L))))
                .isEmpty();
    }
}
