package io.neikong.finance.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.neikong.finance.voucher.CapitalFault.Reason;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 贰零贰陆年零壹月壹拾伍日",
        "2026-10-20, 贰零贰陆年零壹拾月零贰拾日",
        "2026-02-10, 贰零贰陆年零贰月零壹拾日",
        "2026-03-09, 贰零贰陆年叁月零玖日",
        "2026-09-30, 贰零贰陆年玖月零叁拾日",
        "2026-11-11, 贰零贰陆年壹拾壹月壹拾壹日",
        "2026-12-31, 贰零贰陆年壹拾贰月叁拾壹日",
        "2024-02-29, 贰零贰肆年零贰月贰拾玖日",
        "2000-04-01, 贰零零零年肆月零壹日",
        "1999-08-21, 壹玖玖玖年捌月贰拾壹日",
    })
    void writes_and_reads(LocalDate day, String words) {
        assertThat(CapitalDate.format(day)).isEqualTo(words);
        assertThat(CapitalDate.parse(words)).isEqualTo(day);
        assertThat(CapitalDate.check(words).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026年1月15日, 0, EVERYDAY_CHARACTER",
        "二零二六年零壹月壹拾伍日, 0, EVERYDAY_CHARACTER",
        "贰〇贰陆年零壹月壹拾伍日, 1, ROUND_ZERO",
        "零零贰陆年零壹月壹拾伍日, 0, ZERO_NOT_ALLOWED",
        "贰陆年零壹月壹拾伍日, 2, UNKNOWN_CHARACTER",
        "贰零贰陆零壹月壹拾伍日, 4, UNIT_MISSING",
        "贰零贰陆年壹月壹拾伍日, 5, ZERO_MISSING",
        "贰零贰陆年零叁月壹拾伍日, 5, ZERO_NOT_ALLOWED",
        "贰零贰陆年零零壹月壹拾伍日, 6, ZERO_NOT_ALLOWED",
        "贰零贰陆年拾月零贰拾日, 5, DIGIT_MISSING",
        "贰零贰陆年壹拾月零贰拾日, 5, ZERO_MISSING",
        "贰零贰陆年零壹拾壹月零贰拾日, 5, ZERO_NOT_ALLOWED",
        "贰零贰陆年壹拾叁月零贰拾日, 5, NO_SUCH_DAY",
        "贰零贰陆年零壹壹拾伍日, 7, UNIT_MISSING",
        "贰零贰陆年零壹月拾伍日, 8, DIGIT_MISSING",
        "贰零贰陆年零壹月伍日, 8, ZERO_MISSING",
        "贰零贰陆年零壹月零壹拾伍日, 8, ZERO_NOT_ALLOWED",
        "贰零贰陆年零壹月贰拾日, 8, ZERO_MISSING",
        "贰零贰陆年零贰月贰拾玖日, 8, NO_SUCH_DAY",
        "贰零贰陆年肆月叁拾壹日, 7, NO_SUCH_DAY",
        "贰零贰陆年零壹月叁拾贰日, 8, NO_SUCH_DAY",
        "贰零贰陆年零壹月壹拾伍, 11, UNIT_MISSING",
        "贰零贰陆年零壹月 壹拾伍日, 8, SPACE",
        "贰零贰陆年零壹月壹拾伍日整, 12, TEXT_AFTER_END",
        "贰零贰陆年零壹月, 8, DIGIT_MISSING",
        "'', 0, DIGIT_MISSING",
    })
    void refuses_with_position_and_reason(String words, int position, Reason reason) {
        CapitalDate.Reading reading = CapitalDate.check(words);

        assertThat(reading.day()).isNull();
        assertThat(reading.faults()).containsExactly(new CapitalFault(position, reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalDate.parse(words))
                .withMessageContaining("at index " + position + " (" + reason.term() + ")");
    }

    @Test
    void reads_traditional_characters() {
        assertThat(CapitalDate.parse("貳零貳陸年參月零叄拾日")).isEqualTo("2026-03-30");
    }

    /** All texts that differ in one character from the form of some day of two years. */
    @Test
    void each_day_has_one_form_and_a_text_that_is_not_one_is_refused() {
        Set<String> forms = new TreeSet<>();
        LocalDate day = LocalDate.of(2027, 1, 1);
        for (; day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(CapitalDate.parse(CapitalDate.format(day))).isEqualTo(day);
            assertThat(forms.add(CapitalDate.format(day))).isTrue();
        }

        for (String form : forms) {
            for (int i = 5; i < form.length(); i++) {
                for (char other : "零壹贰叁肆伍陆柒捌玖拾月日".toCharArray()) {
                    String changed = form.substring(0, i) + other + form.substring(i + 1);
                    String inserted = form.substring(0, i) + other + form.substring(i);
                    String deleted = form.substring(0, i) + form.substring(i + 1);
                    for (String text : new String[] {changed, inserted, deleted}) {
                        CapitalDate.Reading reading = CapitalDate.check(text);
                        assertThat(reading.isWellFormed()).as(text).isEqualTo(forms.contains(text));
                        assertThat(reading.faults())
                                .allSatisfy(
                                        fault -> assertThat(fault.position()).isBetween(0, text.length()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0999-12-31", "+10000-01-01", "-2026-01-01"})
    void does_not_write_a_year_without_four_digits(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalDate.format(day))
                .withMessage("day must be of the years 1000 to 9999, but was " + day);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothing_is_not_a_day() {
        assertThatNullPointerException()
                .isThrownBy(() -> CapitalDate.parse(null))
                .withMessage("words");
    }
}
