package io.neikong.identifier;

import static io.neikong.identifier.IdentifierKind.BANK_CARD_NUMBER;
import static io.neikong.identifier.IdentifierKind.RESIDENT_ID_NUMBER;
import static io.neikong.identifier.IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierKindTest {

    @Test
    void a_number_of_eighteen_digits_can_be_valid_as_a_credit_code_and_as_a_resident_id() {
        List<String> both = Numbers.validAsBoth(50);

        assertThat(both)
                .hasSize(50)
                .allSatisfy(text -> assertThat(IdentifierKind.kindsOf(text))
                        .startsWith(UNIFIED_SOCIAL_CREDIT_CODE, RESIDENT_ID_NUMBER));
    }

    @Test
    void a_number_can_be_valid_as_all_three() {
        assertThat(Numbers.validAsBoth(50))
                .anySatisfy(text -> assertThat(IdentifierKind.kindsOf(text))
                        .containsExactly(UNIFIED_SOCIAL_CREDIT_CODE, RESIDENT_ID_NUMBER, BANK_CARD_NUMBER));
    }

    @Test
    void most_numbers_are_valid_as_one_kind_or_none() {
        assertThat(IdentifierKind.kindsOf("91350100M000100Y43")).containsExactly(UNIFIED_SOCIAL_CREDIT_CODE);
        assertThat(IdentifierKind.kindsOf("11010519491231002X")).containsExactly(RESIDENT_ID_NUMBER);
        assertThat(IdentifierKind.kindsOf("4111111111111111")).containsExactly(BANK_CARD_NUMBER);
        assertThat(IdentifierKind.kindsOf("12345678")).isEmpty();
        assertThat(IdentifierKind.kindsOf("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void check_agrees_with_is_valid(IdentifierKind kind) {
        List<String> texts = List.of(
                "91350100M000100Y43",
                "11010519491231002X",
                "11010519491231002x",
                "4111111111111111",
                "1001-2345-6789",
                "110105491231002",
                "");

        assertThat(texts)
                .allSatisfy(text -> assertThat(kind.check(text, Numbers.TODAY).isValid())
                        .as(text)
                        .isEqualTo(kind.isValid(text)));
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(kind.check(text, Numbers.TODAY).kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void a_very_long_text_takes_no_time(IdentifierKind kind) {
        String text = "1".repeat(10_000);

        assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 10_000; i++) {
                assertThat(kind.isValid(text)).isFalse();
                assertThat(kind.check(text, Numbers.TODAY).isValid()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    @SuppressWarnings("NullAway")
    void refuses_null(IdentifierKind kind) {
        assertThatNullPointerException().isThrownBy(() -> kind.isValid(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> kind.masked(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> kind.check("", null)).withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> IdentifierKind.kindsOf(null))
                .withMessage("text");
    }
}
