package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.identifier.Flaw.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitAccountNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"12345678", "31001234567890123456", "1001-2345-6789-01", "12345678901234567890123456789012"})
    void accepts_digits_with_single_hyphens_between_them(String number) {
        assertThat(UnitAccountNumber.isValid(number)).isTrue();
        assertThat(UnitAccountNumber.check(number).faults()).isEmpty();
        assertThat(UnitAccountNumber.check(number).hints()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        "1234567,            LENGTH,    0",
        "123-456-7,          LENGTH,    0",
        "123456789012345678901234567890123, LENGTH, 0",
        "-12345678,          CHARACTER, 1",
        "12345678-,          CHARACTER, 9",
        "1234--5678,         CHARACTER, 6",
        "1234A678,           CHARACTER, 5",
    })
    void says_what_is_wrong_and_where(String text, Reason reason, int position) {
        assertThat(UnitAccountNumber.isValid(text)).isFalse();
        assertThat(UnitAccountNumber.check(text).faults())
                .extracting(Flaw::reason, Flaw::position)
                .containsExactly(tuple(reason, position));
    }

    @Test
    void suggests_the_number_that_was_meant() {
        assertThat(UnitAccountNumber.check("３１００１２３４５６７８").normalised()).contains("310012345678");
    }

    @ParameterizedTest
    @MethodSource("io.neikong.identifier.OddTexts#all")
    void refuses_odd_texts_without_failing(String text) {
        assertThat(UnitAccountNumber.isValid(text)).isFalse();
        assertThat(UnitAccountNumber.check(text).isValid()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> UnitAccountNumber.isValid(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> UnitAccountNumber.check(null))
                .withMessage("text");
    }
}
