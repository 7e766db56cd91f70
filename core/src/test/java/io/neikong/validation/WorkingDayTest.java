package io.neikong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDayTest {

    record Payment(@WorkingDay @Nullable LocalDate orderedOn) {}

    record Batch(List<@WorkingDay LocalDate> days) {}

    @ParameterizedTest
    @CsvSource({
        "2026-02-14, true, a make-up Saturday",
        "2026-02-15, false, the Sunday after it",
        "2026-02-16, false, a Monday of the Spring Festival",
        "2026-02-24, true, the first day after it",
        "2027-01-04, false, a Monday of a year not announced",
    })
    void is_valid_on_working_days_alone(LocalDate day, boolean valid, String why) {
        assertThat(Form.ENGLISH.shows(new Payment(day)).isEmpty()).as(why).isEqualTo(valid);
    }

    @Test
    void leaves_null_to_others() {
        assertThat(Form.ENGLISH.shows(new Payment(null))).isEmpty();
    }

    @Test
    void says_in_the_language_of_the_reader_what_is_wrong() {
        Payment sunday = new Payment(LocalDate.of(2026, 2, 15));
        Payment notAnnounced = new Payment(LocalDate.of(2027, 1, 4));

        assertThat(Form.ENGLISH.shows(sunday)).containsExactly("orderedOn: must be a working day");
        assertThat(Form.CHINESE.shows(sunday)).containsExactly("orderedOn: 必须为工作日");
        assertThat(Form.CHINESE.shows(notAnnounced)).containsExactly("orderedOn: 该日期的放假调休安排尚未公布，无法判定是否为工作日");
    }

    @Test
    void hands_over_the_day() {
        assertThat(Form.ENGLISH.payloads(new Payment(LocalDate.of(2026, 2, 15)), Evidence.class))
                .extracting(Evidence::toString)
                .containsExactly("day=2026-02-15");
    }

    @Test
    void looks_into_containers() {
        assertThat(Form.ENGLISH.shows(new Batch(List.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 15)))))
                .hasSize(1);
    }
}
