package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.neikong.identifier.Flaw.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "6222020000000000000"})
    void accepts_numbers_with_a_right_check_digit(String number) {
        assertThat(BankCardNumber.isValid(number)).isTrue();
        assertThat(BankCardNumber.check(number).faults()).isEmpty();
        assertThat(BankCardNumber.check(number).normalised()).contains(number);
    }

    @Test
    void a_number_of_luhn_is_not_yet_the_number_of_a_card() {
        assertThat(BankCardNumber.isLuhnNumber("79927398713")).isTrue();
        assertThat(BankCardNumber.isLuhnNumber("79927398710")).isFalse();
        assertThat(BankCardNumber.isLuhnNumber("")).isFalse();
        assertThat(BankCardNumber.isValid("79927398713")).isFalse();
    }

    @ParameterizedTest(name = "{0} digits: {1}")
    @CsvSource({"12, false", "13, true", "19, true", "20, false"})
    void a_card_has_thirteen_to_nineteen_digits(int digits, boolean isCard) {
        String body = "6".repeat(digits - 1);
        String number = body + NaiveIdentifiers.luhnCheck(body);

        assertThat(BankCardNumber.isValid(number)).isEqualTo(isCard);
    }

    @ParameterizedTest(name = "{0}: {1} at {2}, expected {3}")
    @CsvSource({
        "6222020000000000001, CHECK_CHARACTER, 19, 0",
        "4111111111111112,    CHECK_CHARACTER, 16, 1",
        "411111111111111a,    CHARACTER,       16, 0-9",
        "79927398713,         LENGTH,          0,  13-19",
        "62220200000000000000, LENGTH,         0,  13-19",
    })
    void says_what_is_wrong_and_where(String text, Reason reason, int position, String expected) {
        assertThat(BankCardNumber.isValid(text)).isFalse();
        assertThat(BankCardNumber.check(text).faults()).containsExactly(new Flaw(reason, position, expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "4111 1111 1111 1111, SEPARATORS",
        "4111-1111-1111-1111, SEPARATORS",
        "４１１１１１１１１１１１１１１１, FULL_WIDTH",
        "4lll111111111111,    LOOK_ALIKES",
        "4IIII11111111111,    LOOK_ALIKES",
    })
    void suggests_the_number_that_was_meant(String text, Hint hint) {
        IdentifierCheck check = BankCardNumber.check(text);

        assertThat(check.isValid()).isFalse();
        assertThat(check.hints()).contains(hint);
        assertThat(check.normalised()).contains("4111111111111111");
    }

    @Test
    void recognises_what_a_spreadsheet_has_cut() {
        assertThat(BankCardNumber.check("6222021234567890000").hints()).containsExactly(Hint.DIGITS_LOST);
        assertThat(BankCardNumber.check("6222020000000000000").hints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.neikong.identifier.OddTexts#all")
    void refuses_odd_texts_without_failing(String text) {
        assertThat(BankCardNumber.isValid(text)).isFalse();
        assertThat(BankCardNumber.check(text).isValid()).isFalse();
        assertThat(BankCardNumber.check(text).normalised()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> BankCardNumber.isValid(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> BankCardNumber.check(null))
                .withMessage("text");
    }
}
