package io.neikong.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeDaysTest {

    @Test
    void the_offices_are_open_on_the_working_days_of_the_library() {
        WorkingCalendar china = WorkingCalendar.china();

        assertThat(OfficeDays.FIRST.datesUntil(OfficeDays.LAST.plusDays(1)))
                .allSatisfy(
                        day -> assertThat(OfficeDays.isOpen(day)).as("%s", day).isEqualTo(china.isWorkingDay(day)));
    }

    @Test
    void five_open_days_after_the_monday_before_the_spring_festival_is_the_make_up_saturday() {
        assertThat(OfficeDays.plus(LocalDate.of(2026, 2, 9), 5)).isEqualTo("2026-02-14");
    }
}
