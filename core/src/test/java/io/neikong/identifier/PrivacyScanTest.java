package io.neikong.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.neikong.identifier.PrivacyScan.Kind;
import io.neikong.identifier.PrivacyScan.Spot;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyScanTest {

    static final String ID = "11010519491231002X";
    static final String CARD = "6222020000000000000";
    static final String PHONE = "13800138000";

    @ParameterizedTest(name = "{0} has a {1}")
    @CsvSource({
        "11010519491231002X, RESIDENT_ID",
        "11010519491231002x, RESIDENT_ID",
        "440524188001010014, RESIDENT_ID",
        "１１０１０５１９４９１２３１００２Ｘ, RESIDENT_ID",
        "110105 19491231 002X, RESIDENT_ID",
        "110105-19491231-002X, RESIDENT_ID",
        "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X, RESIDENT_ID",
        "110105\u200b19491231\u200b002X, RESIDENT_ID",
        "１１０１０５　１９４９１２３１　００２ｘ, RESIDENT_ID",
        "110105194912310021, RESIDENT_ID",
        "6222020000000000000, BANK_CARD",
        "4111 1111 1111 1111, BANK_CARD",
        "4111-1111-1111-1111, BANK_CARD",
        "6222 0200 0000 0000 000, BANK_CARD",
        "622202 0000000000000, BANK_CARD",
        "４１１１１１１１１１１１１１１１, BANK_CARD",
        "13800138000, MOBILE_PHONE",
        "138 0013 8000, MOBILE_PHONE",
        "138-0013-8000, MOBILE_PHONE",
        "１３８００１３８０００, MOBILE_PHONE",
        "+86 13800138000, MOBILE_PHONE",
        "8613800138000, MOBILE_PHONE",
    })
    void clause_3_1_full_numbers_are_found_in_every_spelling(String number, Kind kind) {
        PrivacyScan scan = PrivacyScan.of("张三，" + number + "，800.00元");

        assertThat(scan.spots()).extracting(Spot::kind).containsExactly(kind);
        assertThat(scan.spots().get(0).end()).isEqualTo(3 + number.length());
        assertThat(scan.masked()).startsWith("张三，").endsWith("，800.00元").contains("*****");
        assertThat(PrivacyScan.of(scan.masked()).spots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310105********002X",
                "110105************",
                "*******8000",
                "91350100M000100Y43",
                "91512081MA62K0260E",
                "9131000063159284XQ",
                "021-12345678",
                "2026-02-09 至 2026-02-14",
                "13 800 138 000",
                "800.00",
                "APP-2026-0088",
                "某某（上海）人力资源有限公司",
                "13800138\t000",
                "13800138\n000",
                ""
            })
    void what_is_public_or_masked_is_not_found(String text) {
        PrivacyScan scan = PrivacyScan.of(text);

        assertThat(scan.spots()).isEmpty();
        assertThat(scan.masked()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID11010519491231002X",
                "身份证11010519491231002X扫描件.pdf",
                "2026020911010519491231002X",
                "4405241880010100142026",
                "a_11010519491231002X_b",
                "<td data-id=\"11010519491231002X\">110105************</td>",
                "<!-- id=11010519491231002X -->"
            })
    void a_number_inside_a_longer_word_is_found(String text) {
        PrivacyScan scan = PrivacyScan.of(text);

        assertThat(scan.spots()).extracting(Spot::kind).containsExactly(Kind.RESIDENT_ID);
        assertThat(scan.spots()).allMatch(spot -> spot.end() - spot.start() == 18);
        assertThat(scan.masked()).doesNotContain("19491231", "18800101");
    }

    @Test
    void each_cell_of_a_table_is_found_and_the_rest_is_left_as_it_is() {
        String table = "张三\t" + ID + "\t" + PHONE + "\t" + CARD + "\t800.00\n李四\t110105********0021\t\t\t800.00\n";

        PrivacyScan scan = PrivacyScan.of(table);

        assertThat(scan.spots())
                .containsExactly(
                        new Spot(3, 21, Kind.RESIDENT_ID),
                        new Spot(22, 33, Kind.MOBILE_PHONE),
                        new Spot(34, 53, Kind.BANK_CARD));
        assertThat(scan.masked().lines())
                .containsExactly(
                        "张三\t110105************\t*******8000\t************0000\t800.00",
                        "李四\t110105********0021\t\t\t800.00");
    }

    @Test
    void numbers_that_are_separated_by_spaces_alone_are_all_found() {
        PrivacyScan scan = PrivacyScan.of(PHONE + " " + ID + " " + PHONE + " " + PHONE);

        assertThat(scan.spots())
                .extracting(Spot::kind)
                .containsExactly(Kind.MOBILE_PHONE, Kind.RESIDENT_ID, Kind.MOBILE_PHONE, Kind.MOBILE_PHONE);
    }

    @Test
    void a_company_named_after_a_person_is_public_with_its_code() {
        assertThat(PrivacyScan.of("张三（上海）职业技能培训有限公司 91350100M000100Y43").spots())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} digits: a card {2}; {3}")
    @CsvSource({
        "62, 16, true, UnionPay",
        "62, 19, true, UnionPay",
        "62, 15, false, too short",
        "81, 16, true, UnionPay",
        "82, 16, false, no issuer",
        "601382, 19, true, an older card of a Chinese bank",
        "955880, 19, true, an older card of a Chinese bank",
        "90592, 18, true, an older card of a Chinese bank",
        "91310000, 18, false, a credit code of digits alone has this length",
        "4, 13, true, Visa",
        "4, 14, false, of no length of Visa",
        "4, 16, true, Visa",
        "51, 16, true, Mastercard",
        "51310000, 18, false, a credit code of digits alone has this length",
        "2220, 16, false, just below Mastercard",
        "2221, 16, true, Mastercard",
        "2720, 16, true, Mastercard",
        "2721, 16, false, just above Mastercard",
        "37, 15, true, American Express",
        "37, 16, false, of no length of American Express",
        "3527, 16, false, just below JCB",
        "3528, 16, true, JCB",
        "3589, 16, true, JCB",
        "3590, 16, false, just above JCB",
        "36, 14, true, Diners Club",
        "36, 16, false, of no length of Diners Club",
        "2026021100, 16, false, an application with its year first",
        "20260211093000, 17, false, an application with its moment first",
        "310115, 16, false, a certificate with the code of Pudong first",
        "3101152026, 18, false, a certificate with the code of Pudong first",
        "17672256000, 13, false, a moment in milliseconds",
        "0, 16, false, no issuer",
        "71, 16, false, no issuer",
    })
    void a_card_begins_as_the_cards_of_an_issuer_do_and_is_as_long(
            String beginning, int length, boolean isCard, String why) {
        String number = withCheckDigit(beginning + "0".repeat(length - beginning.length() - 1));
        assertThat(BankCardNumber.isValid(number)).isTrue();

        assertThat(PrivacyScan.of("编号：" + number + "。").spots())
                .extracting(Spot::kind)
                .isEqualTo(isCard ? List.of(Kind.BANK_CARD) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"卡号%s元", "CARD%sCNY", "x_%s_x", "(%s)", "NO.%s", "\"%s\"", "%s"})
    void letters_and_signs_beside_a_card_do_not_hide_it(String around) {
        assertThat(PrivacyScan.of(around.formatted(CARD)).spots())
                .extracting(Spot::kind)
                .containsExactly(Kind.BANK_CARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1%s", "%s1", "%s000000", "2026%s"})
    void a_card_is_none_inside_a_longer_row_of_digits(String around) {
        assertThat(PrivacyScan.of(around.formatted("4111111111111111")).spots()).isEmpty();
    }

    private static String withCheckDigit(String digits) {
        int digit = 0;
        while (!BankCardNumber.isValid(digits + digit)) {
            digit++;
        }
        return digits + digit;
    }

    @Test
    void the_same_number_with_a_check_character_too_wrong_for_its_form_is_left_alone() {
        assertThat(PrivacyScan.of("991301194912310021").spots()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9", "13800138000", "110105194912310", "1 ", "19-", "4111 ", "１", "Ａ1", "X1"})
    void a_million_characters_take_no_more_than_a_moment(String repeated) {
        String text = repeated.repeat(1_000_000 / repeated.length());

        PrivacyScan scan = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PrivacyScan.of(text));

        assertThat(scan.masked()).isNotEmpty();
    }

    @Test
    void spots_never_overlap_and_come_in_order() {
        String text = (ID + PHONE + " " + CARD + "-" + PHONE + "\n").repeat(50);

        List<Spot> spots = PrivacyScan.of(text).spots();

        assertThat(spots).isNotEmpty();
        for (int i = 1; i < spots.size(); i++) {
            assertThat(spots.get(i).start())
                    .isGreaterThanOrEqualTo(spots.get(i - 1).end());
        }
    }
}
