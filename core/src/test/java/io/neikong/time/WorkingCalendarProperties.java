package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final NaiveCalendar TWIN = new NaiveCalendar();

    @Provide
    Arbitrary<LocalDate> coveredDays() {
        int days = (int) ChronoUnit.DAYS.between(NaiveCalendar.FIRST, NaiveCalendar.LAST);
        return Arbitraries.integers().between(0, days).map(NaiveCalendar.FIRST::plusDays);
    }

    @Property(seed = "201")
    void adds_any_number_as_the_twin_does(@ForAll("coveredDays") LocalDate day, @ForAll @IntRange(max = 6000) int n) {
        assertThat(CHINA.workingDayAfter(day, n)).isEqualTo(TWIN.plusWorkingDays(day, n));
    }

    @Property(seed = "202")
    void counts_between_any_days_as_the_twin_does(
            @ForAll("coveredDays") LocalDate one, @ForAll("coveredDays") LocalDate other) {
        LocalDate start = one.isBefore(other) ? one : other;
        LocalDate end = start.equals(one) ? other : one;

        assertThat(CHINA.workingDaysBetween(start, end)).isEqualTo(TWIN.workingDaysBetween(start, end));
    }

    @Property(seed = "203")
    void counts_what_it_added(@ForAll("coveredDays") LocalDate day, @ForAll @IntRange(max = 300) int n) {
        Assume.that(CHINA.workingDayAfter(day, n).isPresent());

        assertThat(CHINA.workingDaysBetween(day, CHINA.plusWorkingDays(day, n))).isEqualTo(n);
    }

    @Property(seed = "204")
    void reaches_a_working_day_again_by_adding_what_it_counted(
            @ForAll("coveredDays") LocalDate start, @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate end = start.plusDays(days);
        Assume.that(CHINA.covers(end) && CHINA.isWorkingDay(end));

        assertThat(CHINA.plusWorkingDays(start, CHINA.workingDaysBetween(start, end)))
                .isEqualTo(end);
    }

    @Property(seed = "205")
    void reaches_no_earlier_day_from_a_later_one_or_with_more(
            @ForAll("coveredDays") LocalDate day,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        LocalDate laterDay = day.plusDays(later);
        Assume.that(CHINA.workingDayAfter(laterDay, n + more).isPresent());

        assertThat(CHINA.plusWorkingDays(laterDay, n)).isAfterOrEqualTo(CHINA.plusWorkingDays(day, n));
        assertThat(CHINA.plusWorkingDays(day, n + more)).isAfter(CHINA.plusWorkingDays(day, n));
    }

    @Property(seed = "206")
    void reaches_only_working_days(@ForAll("coveredDays") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        Assume.that(CHINA.workingDayAfter(day, n).isPresent());

        assertThat(CHINA.isWorkingDay(CHINA.plusWorkingDays(day, n))).isTrue();
    }
}
