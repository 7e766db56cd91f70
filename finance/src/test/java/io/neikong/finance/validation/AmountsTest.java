package io.neikong.finance.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.neikong.control.Finding;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import io.neikong.finance.voucher.VoucherRule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    /** Public, because the library reads it from another module. */
    @WordsEqualDigits(amount = "amount", words = "words", subject = "number")
    public record Payment(
            @Nullable String number,
            @Nullable BigDecimal amount,
            @Nullable String words) {}

    /** Whole yuan, which need not be there yet, and bad spelling tolerated. */
    @WordsEqualDigits(amount = "amount", words = "words", allowMissing = true, reportOn = "amount")
    public record Draft(
            @Nullable Long amount,

            @CapitalAmount(spelling = Spelling.LENIENT) @Nullable
            String words) {}

    record Words(List<@Nullable @CapitalAmount String> words) {}

    @ParameterizedTest
    @CsvSource({
        "107000.53, 人民币壹拾万柒仟元零伍角叁分, true",
        "107000.53, 壹拾万零柒仟元伍角叁分, true",
        "107000.530, 人民币壹拾万柒仟元零伍角叁分, true",
        "107000.54, 人民币壹拾万柒仟元零伍角叁分, false",
        "10, 壹拾元, true",
        "10, 拾元整, false",
        "10, 10元, false",
    })
    void are_compared_as_amounts_not_as_texts(BigDecimal amount, String words, boolean valid) {
        assertThat(Form.ENGLISH.shows(new Payment("p1", amount, words)).isEmpty())
                .isEqualTo(valid);
    }

    @Test
    void say_in_the_language_of_the_reader_what_is_wrong() {
        Payment different = new Payment("p1", BigDecimal.ONE, "壹拾元整");
        Payment unreadable = new Payment("p1", BigDecimal.ONE, "一元");

        assertThat(Form.ENGLISH.shows(different)).containsExactly("words: must be the amount in digits");
        assertThat(Form.CHINESE.shows(different)).containsExactly("words: 大写金额须与小写金额相符");
        assertThat(Form.ENGLISH.shows(unreadable))
                .containsExactly("words: cannot be compared with the amount in digits, because no amount can be read"
                        + " from it");
        assertThat(Form.CHINESE.shows(unreadable)).containsExactly("words: 大写金额无法识读，无法判定是否与小写金额相符");
        assertThat(Form.ENGLISH.shows(new Payment("p1", null, " ")))
                .containsExactly("amount: cannot be judged as long as this is missing: amount, words");
        assertThat(Form.CHINESE.shows(new Payment("p1", BigDecimal.ONE, null)))
                .containsExactly("words: 缺少以下数据，无法判定：words");
        assertThat(Form.ENGLISH.shows(new Words(List.of("拾元整"))))
                .containsExactly("words[0].<list element>: must be an amount in capital characters, such as 人民币壹拾元整");
        assertThat(Form.CHINESE.shows(new Words(List.of("拾元整"))))
                .containsExactly("words[0].<list element>: 须为规范的中文大写金额，如“人民币壹拾元整”");
    }

    @Test
    void hand_over_the_finding() {
        Payment different = new Payment("p1", BigDecimal.ONE, "壹拾元整");

        assertThat(Form.ENGLISH.payloads(different, Finding.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(VoucherRule.WORDS_EQUAL_DIGITS);
                    assertThat(finding.subject()).isEqualTo("p1");
                    assertThat(finding.message(Locale.ENGLISH)).contains("digits: 1; words read as: 10.00");
                });
        assertThat(Form.ENGLISH.payloads(new Payment(null, null, null), Finding.class))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Finding.Kind.GAP, "Payment"));
        assertThat(Form.ENGLISH.payloads(new Words(List.of("拾元整")), Finding.class))
                .extracting(Finding::rule)
                .containsExactly(VoucherRule.WORDS_WELL_FORMED);
    }

    @Test
    void let_something_be_missing_only_where_that_is_allowed() {
        assertThat(Form.ENGLISH.shows(new Draft(null, "壹 拾元"))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Draft(10L, null))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Draft(10L, "壹拾元"))).isEmpty();
        assertThat(Form.ENGLISH.shows(new Draft(11L, "壹拾元"))).containsExactly("amount: must be the amount in digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${7*7}", "#{7*7}", "{jakarta.validation.constraints.NotNull.message}", "\\{x\\}\\\\", "", "\0"})
    void show_nothing_of_hostile_words(String hostile) {
        assertThat(Form.ENGLISH.shows(new Words(java.util.Arrays.asList(null, hostile))))
                .containsExactly("words[1].<list element>: must be an amount in capital characters, such as 人民币壹拾元整");
    }

    @Test
    void do_not_look_for_every_fault_of_a_text_that_is_far_too_long() {
        String spaces = "壹拾元整" + " ".repeat(1_000_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Form.ENGLISH.shows(new Payment("p1", BigDecimal.TEN, spaces + "整")))
                    .hasSize(1);
            assertThat(Form.ENGLISH.shows(new Draft(10L, spaces))).hasSize(1);
            assertThat(Form.ENGLISH.shows(new Words(List.of(spaces)))).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "0e-999999999"})
    void never_write_an_exponent_out(BigDecimal hostile) {
        Payment payment = new Payment("p1", hostile, "壹拾元整");

        assertThat(Form.ENGLISH.shows(payment)).containsExactly("words: must be the amount in digits");
        assertThat(Form.ENGLISH.payloads(payment, Finding.class))
                .extracting(finding -> finding.message(Locale.CHINESE).length())
                .allMatch(length -> length < 200);
    }
}
