package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.OriginalKey.normalIssuer;
import static io.neikong.finance.voucher.OriginalKey.normalNumber;
import static io.neikong.finance.voucher.Parts.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.finance.voucher.OriginalKey.Match;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "AB1207",
                "ab1207",
                " AB 12\u00a007 ",
                "ＡＢ１２０７",
                "00AB1207",
                "AB\u30001207",
                "AB12\u200b07",
                "０ａｂ１２０７",
            })
    void a_number_is_the_same_however_it_is_written(String written) {
        assertThat(normalNumber(written)).isEqualTo("AB1207");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"AB-1207", "AB12070", "B1207", "AB1270", "1207"})
    void another_number_stays_another(String other) {
        assertThat(normalNumber(other)).isNotEqualTo("AB1207");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "  ", "-", "无", "0", "0000", "００", "n/a"})
    void what_stands_where_a_number_should_be_is_no_number(String none) {
        assertThat(normalNumber(none)).isNull();
    }

    @Test
    void an_issuer_keeps_its_zeros_and_needs_no_digit() {
        assertThat(normalIssuer("０ａ 甲")).isEqualTo("0A甲");
        assertThat(normalIssuer(" \u3000")).isNull();
        assertThat(normalIssuer(null)).isNull();
    }

    @Test
    void the_number_of_an_electronic_invoice_is_key_enough() {
        RegisteredOriginal one = entry("26312000000012345678", "seller", "1", "100");
        RegisteredOriginal other = entry("２６３１２ 0000 0001 2345678", null, null, null);

        assertThat(first(one)).isEqualTo(first(other));
        assertThat(OriginalKey.of(one))
                .extracting(OriginalKey::match)
                .containsExactly(Match.E_INVOICE_NUMBER, Match.ISSUER_AMOUNT_AND_DAY);
        assertThat(OriginalKey.of(other)).hasSize(1);
    }

    @Test
    void a_red_letter_invoice_is_another_one() {
        assertThat(first(entry("26312000000012345678", "seller", null, "-100")))
                .isNotEqualTo(first(entry("26312000000012345678", "seller", null, "100")));
        assertThat(first(entry(null, "seller", "12", "-100"))).isNotEqualTo(first(entry(null, "seller", "12", "100")));
    }

    @ParameterizedTest
    @CsvSource({
        "seller, 12, 100.00, ISSUER_AND_NUMBER",
        "seller, , 100.00, ISSUER_AMOUNT_AND_DAY",
        "seller, -, 100.00, ISSUER_AMOUNT_AND_DAY",
        ", 12, 100.00, NOTHING",
        "seller, 12, , NOTHING",
    })
    void says_what_an_entry_can_be_told_by(
            @Nullable String issuer, @Nullable String number, @Nullable String amount, Match match) {
        assertThat(first(entry(null, issuer, number, amount)).match()).isEqualTo(match);
    }

    @Test
    void issuer_number_amount_and_day_all_belong_to_the_key() {
        OriginalKey key = first(entry(null, "seller", "12", "100"));

        assertThat(first(entry(null, "SELLER", "012", "100.00"))).isEqualTo(key);
        assertThat(List.of(
                        entry(null, "seller", "13", "100"),
                        entry(null, "other", "12", "100"),
                        entry(null, "seller", "12", "100.01")))
                .allSatisfy(other -> assertThat(first(other)).isNotEqualTo(key));
    }

    @Test
    void a_group_has_entries_and_keeps_them_in_order() {
        RegisteredOriginal one = new RegisteredOriginal("o1", null, "seller", "12", DAY, yuan("1"), List.of("v1"));
        RegisteredOriginal two = new RegisteredOriginal("o2", null, "seller", "12", DAY, yuan("1"), List.of("v2"));

        assertThat(new AlikeOriginals(Match.ISSUER_AND_NUMBER, List.of(two, one)).entries())
                .containsExactly(one, two);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlikeOriginals(Match.NOTHING, List.of()))
                .withMessage("entries must not be empty");
    }

    private static OriginalKey first(RegisteredOriginal entry) {
        return OriginalKey.of(entry).get(0);
    }

    private static RegisteredOriginal entry(
            @Nullable String eInvoiceNumber,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String amount) {
        return new RegisteredOriginal("o", eInvoiceNumber, issuer, number, DAY, yuan(amount), List.of("v"));
    }
}
