package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoucherNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3, 3",
        "0003, 3",
        "999999999, 999999999",
        "' 12 ', 12",
        "３, 3",
        "3-1/2, 3-1/2",
        "0003-02/02, 3-2/2",
        "３－１／２, 3-1/2",
        "3-999/999, 3-999/999",
    })
    void clause_4_2_plain_and_split_numbers_are_read(String text, String written) {
        assertThat(VoucherNumber.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-3",
                "+3",
                "3.0",
                "1000000000",
                "三",
                "记3",
                "3½",
                "3 1/2",
                "3-",
                "3-1",
                "3-1/",
                "3-0/2",
                "3-1/0",
                "3-3/2",
                "3-1/1",
                "3-1/1000",
                "0-1/2",
                "3/1-2"
            })
    void anything_else_is_refused_with_what_was_expected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoucherNumber.parse(text))
                .withMessage(
                        "expected a voucher number such as 3, or 3-1/2 for the first of two, but was \"" + text + "\"");
    }

    @Test
    void parts_are_from_one_to_their_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoucherNumber(0, 1, 1))
                .withMessageContaining("number must be from 1 to 999999999, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoucherNumber(3, 3, 2))
                .withMessageContaining("but was 3 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new VoucherNumber(3, 0, 2));
    }

    @Test
    void are_ordered_by_number_then_by_how_many_share_it_then_by_part() {
        assertThat(Stream.of("10", "3-2/2", "3-1/3", "3", "3-1/2", "2")
                        .map(VoucherNumber::parse)
                        .sorted()
                        .map(VoucherNumber::toString))
                .containsExactly("2", "3", "3-1/2", "3-2/2", "3-1/3", "10");
    }
}
