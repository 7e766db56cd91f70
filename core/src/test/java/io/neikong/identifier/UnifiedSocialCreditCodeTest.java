package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.identifier.Flaw.Reason;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {

    private static final String OF_THE_STANDARD = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {OF_THE_STANDARD, "91512081MA62K0260E", "9131000063159284XQ", "91310000MA1K0000X0"})
    void accepts_a_code_with_a_right_check_character(String code) {
        assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
        assertThat(UnifiedSocialCreditCode.check(code).faults()).isEmpty();
        assertThat(UnifiedSocialCreditCode.check(code).normalised()).contains(code);
    }

    @ParameterizedTest(name = "{0}: {1} at {2}, expected {3}")
    @CsvSource({
        "91350100M000100Y4Z, CHARACTER,       18, 0-9 A-H J-N P-R T U W X Y",
        "91350211M0000XUF46, CHECK_CHARACTER, 18, R",
        "91350100M0001TGQXM, CHECK_CHARACTER, 18, 1",
        "91350100M000100Y4,  LENGTH,          0,  18",
        "91350100M000100Y430, LENGTH,         0,  18",
        "9135010OM000100Y43, CHARACTER,       8,  0-9 A-H J-N P-R T U W X Y",
    })
    void says_what_is_wrong_and_where(String text, Reason reason, int position, String expected) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
        assertThat(UnifiedSocialCreditCode.check(text).faults()).containsExactly(new Flaw(reason, position, expected));
    }

    @Test
    void says_of_every_character_that_must_not_stand_there() {
        assertThat(UnifiedSocialCreditCode.check("9135I100M00O100Y4Z").faults())
                .extracting(Flaw::position)
                .containsExactly(5, 12, 18);
    }

    @Test
    void does_not_take_small_letters_but_knows_what_they_mean() {
        IdentifierCheck check = UnifiedSocialCreditCode.check("91350100m000100y43");

        assertThat(UnifiedSocialCreditCode.isValid("91350100m000100y43")).isFalse();
        assertThat(check.faults()).extracting(Flaw::position).containsExactly(9, 16);
        assertThat(check.hints()).containsExactly(Hint.LOWER_CASE);
        assertThat(check.normalised()).contains(OF_THE_STANDARD);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "９１３５０１００Ｍ０００１００Ｙ４３,   FULL_WIDTH",
        "9135 0100 M000 100Y 43, SEPARATORS",
        "91350100-M000100Y-43,   SEPARATORS",
        "9135O1OOM000100Y43,     LOOK_ALIKES",
        "91350100MOOO100Y43,     LOOK_ALIKES",
        "9I350100M000I00Y43,     LOOK_ALIKES",
        "9135010OM000100Y43,     LOOK_ALIKES",
    })
    void suggests_the_code_that_was_meant(String text, Hint hint) {
        IdentifierCheck check = UnifiedSocialCreditCode.check(text);

        assertThat(check.isValid()).isFalse();
        assertThat(check.hints()).containsExactly(hint);
        assertThat(check.normalised()).contains(OF_THE_STANDARD);
    }

    @Test
    void suggests_nothing_where_a_letter_is_one_of_the_alphabet() {
        assertThat(UnifiedSocialCreditCode.check("91350100M000100Y4B").normalised())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        "B1350100M000100Y4, AUTHORITY,           1",
        "98350100M000100Y4, CATEGORY,            2",
        "91999999M000100Y4, DIVISION_NOT_LISTED, 3",
        "9135A100M000100Y4, DIVISION_NOT_LISTED, 3",
        "91350100M000100Y5, ORGANISATION_CODE,   17",
    })
    void a_part_that_is_not_known_is_a_remark_and_leaves_the_code_valid(String body, Reason reason, int position) {
        String code = body + NaiveIdentifiers.creditCheck(body);

        assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
        assertThat(UnifiedSocialCreditCode.check(code).isValid()).isTrue();
        assertThat(UnifiedSocialCreditCode.check(code).remarks())
                .extracting(Flaw::reason, Flaw::position)
                .containsExactly(tuple(reason, position));
    }

    @ParameterizedTest
    @ValueSource(strings = {OF_THE_STANDARD, "91512081MA62K0260E", "9131000063159284XQ"})
    void remarks_nothing_on_codes_that_were_issued(String code) {
        assertThat(UnifiedSocialCreditCode.check(code).remarks()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.neikong.identifier.OddTexts#all")
    void refuses_odd_texts_without_failing(String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
        assertThat(UnifiedSocialCreditCode.check(text).isValid()).isFalse();
        assertThat(UnifiedSocialCreditCode.check(text).normalised()).isEmpty();
    }

    @Test
    void reads_any_sequence_of_characters() {
        assertThat(UnifiedSocialCreditCode.isValid(CharBuffer.wrap(OF_THE_STANDARD.toCharArray())))
                .isTrue();
    }

    @Test
    void does_not_take_a_character_for_another_that_shares_its_low_bits() {
        char sameLowBits = (char) ('9' + 128);

        assertThat(UnifiedSocialCreditCode.isValid(sameLowBits + OF_THE_STANDARD.substring(1)))
                .isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> UnifiedSocialCreditCode.isValid(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> UnifiedSocialCreditCode.check(null))
                .withMessage("text");
    }
}
