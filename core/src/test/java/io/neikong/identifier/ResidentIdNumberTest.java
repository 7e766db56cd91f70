package io.neikong.identifier;

import static io.neikong.identifier.Numbers.TODAY;
import static io.neikong.identifier.Numbers.residentId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.neikong.identifier.Flaw.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdNumberTest {

    private static final String OF_THE_STANDARD = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(strings = {OF_THE_STANDARD, "11010519491231002x", "440524188001010014"})
    void accepts_the_numbers_of_the_standard_and_a_small_x(String number) {
        assertThat(ResidentIdNumber.isValid(number)).isTrue();
        assertThat(ResidentIdNumber.check(number, TODAY).faults()).isEmpty();
    }

    @Test
    void writes_a_small_x_large() {
        IdentifierCheck check = ResidentIdNumber.check("11010519491231002x");

        assertThat(check.isValid()).isTrue();
        assertThat(check.hints()).containsExactly(Hint.LOWER_CASE);
        assertThat(check.normalised()).contains(OF_THE_STANDARD);
    }

    @ParameterizedTest(name = "{0}: {1} at {2}, expected {3}")
    @CsvSource({
        "110105194912310021, CHECK_CHARACTER, 18, X",
        "440524189001010014, CHECK_CHARACTER, 18, 9",
        "1101051949123100,   LENGTH,          0,  18",
        "1101051949123100211, LENGTH,         0,  18",
        "110105194912310A2X, CHARACTER,       16, 0-9 X",
        "1101051949123100XX, CHARACTER,       17, 0-9 X",
        "990105194912310023, PROVINCE,        1,",
        "110105194913310021, BIRTH_DATE,      7,",
        "110105000112310029, BIRTH_DATE,      7,",
    })
    void says_what_is_wrong_and_where(String text, Reason reason, int position, String expected) {
        assertThat(ResidentIdNumber.isValid(text)).isFalse();
        assertThat(ResidentIdNumber.check(text, TODAY).faults())
                .contains(new Flaw(reason, position, expected))
                .allMatch(fault -> fault.reason() == reason || fault.reason() == Reason.CHECK_CHARACTER);
    }

    @Test
    void finds_everything_not_the_first_thing() {
        assertThat(ResidentIdNumber.check("991305209913310021", TODAY).faults())
                .extracting(Flaw::reason)
                .containsExactly(Reason.PROVINCE, Reason.BIRTH_DATE, Reason.CHECK_CHARACTER);
        assertThat(ResidentIdNumber.check("99A305209913310021", TODAY).faults())
                .extracting(Flaw::reason, Flaw::position)
                .containsExactly(tuple(Reason.CHARACTER, 3), tuple(Reason.PROVINCE, 1), tuple(Reason.BIRTH_DATE, 7));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "19000228, true",
        "19000229, false",
        "20000229, true",
        "20000230, false",
        "20230229, false",
        "20240229, true",
        "20240230, false",
        "21000229, false",
        "19491231, true",
        "19491232, false",
        "19490431, false",
        "19490430, true",
        "19490100, false",
        "19490001, false",
        "19491301, false",
        "18000101, true",
        "17991231, false",
        "00000101, false",
    })
    void knows_which_days_exist(String birthDate, boolean exists) {
        String number = residentId("110105" + birthDate + "002");

        assertThat(ResidentIdNumber.isValid(number)).isEqualTo(exists);
        assertThat(ResidentIdNumber.check(number).faults())
                .isEqualTo(exists ? List.of() : List.of(new Flaw(Reason.BIRTH_DATE, 7, null)));
    }

    @Test
    void knows_every_day_of_four_hundred_years() {
        for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(ResidentIdNumber.isValid(residentId("310115", day, "001")))
                    .isTrue();
        }
    }

    @Test
    void knows_no_day_that_does_not_exist() {
        for (int year : new int[] {1896, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 2104}) {
            for (int month = 0; month < 100; month++) {
                for (int day = 0; day < 100; day++) {
                    String number = residentId(String.format("310115%04d%02d%02d001", year, month, day));

                    assertThat(ResidentIdNumber.isValid(number)).isEqualTo(exists(year, month, day));
                }
            }
        }
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    @Test
    void knows_the_provinces() {
        for (int prefix = 0; prefix < 100; prefix++) {
            String number = residentId(String.format("%02d", prefix) + "010119491231002");

            assertThat(ResidentIdNumber.isValid(number))
                    .as("%02d", prefix)
                    .isEqualTo(NaiveIdentifiers.PROVINCES.contains(String.format("%02d", prefix)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000", "820000", "830000"})
    void accepts_residence_permits_of_hong_kong_macao_and_taiwan(String division) {
        String number = residentId(division, LocalDate.of(1994, 8, 23), "002");

        assertThat(ResidentIdNumber.isValid(number)).isTrue();
        assertThat(ResidentIdNumber.check(number, TODAY).remarks()).isEmpty();
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2026-03-01, true", "2026-03-02, true", "2026-03-03, false"})
    void a_birth_date_must_not_lie_after_the_day_that_is_judged_on(LocalDate birthDate, boolean isFine) {
        String number = residentId("310115", birthDate, "001");

        assertThat(ResidentIdNumber.isValid(number)).isTrue();
        assertThat(ResidentIdNumber.check(number).isValid()).isTrue();
        assertThat(ResidentIdNumber.check(number, TODAY).isValid()).isEqualTo(isFine);
        assertThat(ResidentIdNumber.isBornAfter(number, TODAY)).isEqualTo(!isFine);
    }

    @Test
    void says_from_which_day_on_the_birth_date_would_be_in_order() {
        assertThat(ResidentIdNumber.check(residentId("310115", LocalDate.of(2030, 1, 1), "001"), TODAY)
                        .faults())
                .containsExactly(new Flaw(Reason.BORN_LATER, 7, "2026-03-02"));
    }

    @ParameterizedTest(name = "division {0}, born {1}: {2}")
    @CsvSource({
        "310115, 1995-05-05,",
        "310224, 1985-05-05,",
        "110103, 2012-05-05, DIVISION_NOT_IN_FORCE",
        "310151, 2010-05-05, DIVISION_NOT_IN_FORCE",
        "310115, 1983-05-05,",
        "319999, 1995-05-05, DIVISION_NOT_LISTED",
    })
    void a_county_that_is_not_listed_is_a_remark_and_leaves_the_number_valid(
            String division, LocalDate birthDate, Reason remark) {
        String number = residentId(division, birthDate, "001");
        IdentifierCheck check = ResidentIdNumber.check(number, TODAY);

        assertThat(ResidentIdNumber.isValid(number)).isTrue();
        assertThat(check.isValid()).isTrue();
        assertThat(check.remarks())
                .extracting(Flaw::reason)
                .startsWith(remark == null ? new Reason[0] : new Reason[] {remark})
                .hasSize(remark == null ? 0 : check.remarks().size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "１１０１０５１９４９１２３１００２Ｘ,   FULL_WIDTH",
        "110105 19491231 002X,  SEPARATORS",
        "110105-19491231-002X,  SEPARATORS",
        "'''11010519491231002X', SEPARATORS",
        "11O105194912310O2X,    LOOK_ALIKES",
        "IIOIO5I949I23I002X,    LOOK_ALIKES",
        "1101OS1949l231002X,    LOOK_ALIKES",
        "11010519491231002Х,    LOOK_ALIKES",
        "11010519491231002Ⅹ,    LOOK_ALIKES",
        "11010519491231002×,    LOOK_ALIKES",
    })
    void suggests_the_number_that_was_meant(String text, Hint hint) {
        IdentifierCheck check = ResidentIdNumber.check(text, TODAY);

        assertThat(ResidentIdNumber.isValid(text)).isFalse();
        assertThat(check.isValid()).isFalse();
        assertThat(check.hints()).contains(hint);
        assertThat(check.normalised()).contains(OF_THE_STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u3000", "\u200f", "\u202a", "\ufeff", "\u200b", "\t", "\n", "\u2011", "－"})
    void sees_through_marks_that_nobody_sees(String mark) {
        IdentifierCheck check = ResidentIdNumber.check(mark + OF_THE_STANDARD + mark);

        assertThat(check.isValid()).isFalse();
        assertThat(check.hints()).containsExactly(Hint.SEPARATORS);
        assertThat(check.normalised()).contains(OF_THE_STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310000", "1.10105E+17", "1.10105194912310e+17"})
    void recognises_what_a_spreadsheet_has_cut(String text) {
        IdentifierCheck check = ResidentIdNumber.check(text);

        assertThat(check.isValid()).isFalse();
        assertThat(check.hints()).contains(Hint.DIGITS_LOST);
        assertThat(check.normalised()).isEmpty();
    }

    @Test
    void a_number_that_is_valid_and_ends_in_zeros_has_lost_nothing() {
        String number = residentId("11010519491231000");

        assertThat(ResidentIdNumber.check(number).hints()).isEmpty();
    }

    @Test
    void suggests_nothing_where_the_check_character_is_wrong_as_well() {
        assertThat(ResidentIdNumber.check("110105 19491231 0021").normalised()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "110105491231002, 11010519491231002X",
        "110105000228001, true",
        "110105000229001, false",
        "990105491231002, false",
        "110105491331002, false",
        "110105101231995, true",
        "110105101231996, false",
        "110105101231999, false",
        "11010549123100X, false",
        "11010519491231002X, false",
    })
    void tells_what_a_number_of_the_old_form_became(String old, String became) {
        switch (became) {
            case "false" -> assertThat(ResidentIdNumber.upgraded(old)).isEmpty();
            case "true" ->
                assertThat(ResidentIdNumber.upgraded(old))
                        .hasValueSatisfying(number ->
                                assertThat(ResidentIdNumber.isValid(number)).isTrue());
            default -> assertThat(ResidentIdNumber.upgraded(old)).contains(became);
        }
    }

    @Test
    void the_old_form_is_not_valid_but_is_known() {
        assertThat(ResidentIdNumber.isValid("110105491231002")).isFalse();
        assertThat(ResidentIdNumber.check("110105491231002", TODAY).faults())
                .containsExactly(new Flaw(Reason.OLD_FORM, 0, "18"));
        assertThat(ResidentIdNumber.check("990105491331002", TODAY).faults())
                .extracting(Flaw::reason)
                .containsExactly(Reason.OLD_FORM, Reason.PROVINCE, Reason.BIRTH_DATE);
    }

    @ParameterizedTest
    @MethodSource("io.neikong.identifier.OddTexts#all")
    void refuses_odd_texts_without_failing(String text) {
        assertThat(ResidentIdNumber.isValid(text)).isFalse();
        assertThat(ResidentIdNumber.upgraded(text)).isEmpty();
        assertThat(ResidentIdNumber.check(text, TODAY).isValid()).isFalse();
        assertThat(ResidentIdNumber.check(text, TODAY).normalised()).isEmpty();
    }

    @Test
    void no_text_that_it_makes_shows_the_number() {
        IdentifierCheck check = ResidentIdNumber.check(OF_THE_STANDARD.toLowerCase(Locale.ROOT), TODAY);

        assertThat(check.toString()).doesNotContain("1949").doesNotContain("110105");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> ResidentIdNumber.isValid(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ResidentIdNumber.check(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ResidentIdNumber.check(OF_THE_STANDARD, null))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> ResidentIdNumber.upgraded(null))
                .withMessage("text");
    }
}
