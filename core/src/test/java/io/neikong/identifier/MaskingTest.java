package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MaskingTest {

    private static final String HIDDEN = "******************";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "11010519491231002X,  110105************, a resident's number",
        "11010519491231002x,  110105************, a small x",
        "110105194912310021,  110105************, a wrong check character",
        "110105************,  110105************, what is masked already",
        "310***********123X,  ******************, what somebody else has masked",
        "110105491231002,     ******************, the old form",
        "1101051949123100211, ******************, a digit too many",
        "010519491231002X,    ******************, digits lost at the start",
        "010519491231002X11,  ******************, digits at the wrong end",
        "110105194913310021,  ******************, no birth date where it should be",
        "１１０１０５１９４９１２３１００２Ｘ, ******************, full-width digits",
        "110105 19491231 002X, ******************, spaces inside",
        "91350100M000100Y43,  ******************, a credit code in the wrong field",
        "6222020000000000000, ******************, a bank card in the wrong field",
    })
    void shows_the_division_of_a_resident_id_only(String text, String masked, String why) {
        assertThat(Masking.residentId(text)).isEqualTo(masked);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "4111111111111111,    ************1111, a bank card",
        "6222020000000000000, ************0000, a bank card of nineteen digits",
        "************1111,    ************1111, what is masked already",
        "4111111111111112,    ****************, a wrong check digit",
        "31001234567890123456, ****************, an account of a unit",
        "1001-2345-6789,      ****************, an account of a unit",
        "79927398713,         ****************, too short for a card",
        "110105194912310021,  ****************, a resident's number in the wrong field",
        "110105491231002,     ****************, an old number in the wrong field",
    })
    void shows_the_last_four_digits_of_a_bank_card_only(String text, String masked, String why) {
        assertThat(Masking.bankAccount(text)).isEqualTo(masked);
    }

    @Test
    void a_resident_id_that_is_also_a_card_number_is_hidden_as_a_card() {
        String both = Numbers.residentIds(200).stream()
                .filter(BankCardNumber::isValid)
                .findFirst()
                .orElseThrow();

        assertThat(Masking.bankAccount(both)).isEqualTo("****************");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "91350100M000100Y43, 91350100M000100Y43, a credit code",
        "91350100M000100Y44, 91350100M000100Y44, a wrong check character",
        "91350100M0001TGQXM, 91350100M0001TGQXM, a wrong check character reported from the field",
        "91350100M000100Y4Z, ******************, a letter that no code has",
        "91350100m000100y43, ******************, small letters",
        "11010519491231002X, ******************, a resident's number in the wrong field",
        "110105194912310021, ******************, one with a wrong check character",
        "1101O519491231002X, ******************, one with a letter for a digit",
        "110105491231002,    ******************, an old number",
        "'',                 ******************, nothing",
    })
    void shows_a_credit_code_whole_if_it_is_certainly_one(String text, String masked, String why) {
        assertThat(Masking.creditCode(text)).isEqualTo(masked);
    }

    @Test
    void hides_as_a_credit_code_what_could_be_a_resident_id() {
        assertThat(Numbers.validAsBoth(20))
                .allSatisfy(text -> assertThat(Masking.creditCode(text)).isEqualTo(HIDDEN));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "13812345678,    *******5678",
        "*******5678,    *******5678",
        "12812345678,    ***********",
        "23812345678,    ***********",
        "1381234567,     ***********",
        "+8613812345678, ***********",
        "021-12345678,   ***********",
        "１３８１２３４５６７８, ***********",
    })
    void shows_the_last_four_digits_of_a_mobile_phone_only(String text, String masked) {
        assertThat(Masking.phone(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @MethodSource("io.neikong.identifier.OddTexts#all")
    void hides_odd_texts_whole(String text) {
        assertThat(Masking.residentId(text)).isEqualTo(HIDDEN);
        assertThat(Masking.bankAccount(text)).isEqualTo("****************");
        assertThat(Masking.creditCode(text)).isEqualTo(HIDDEN);
        assertThat(Masking.phone(text)).isEqualTo("***********");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Masking.residentId(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Masking.bankAccount(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Masking.creditCode(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Masking.phone(null)).withMessage("text");
    }
}
