package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final NaiveCalendar TWIN = new NaiveCalendar();

    private static final LocalDate BEFORE_FIRST = LocalDate.of(2006, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER_LAST = LocalDate.of(2027, 1, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 2, 14);

    private static final Arrangement OF_2026 = new Arrangement(2026, List.of("paper 2026"), List.of(), List.of());
    private static final Arrangement OF_2027 = new Arrangement(
            2027,
            List.of("paper 2027"),
            List.of(LocalDate.of(2026, 12, 31), AFTER_LAST),
            List.of(LocalDate.of(2026, 12, 27)));

    @Test
    void says_of_every_covered_day_what_the_files_say() {
        assertThat(TWIN.changedDays()).isEqualTo(678);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(CHINA.covers(day)).as("covers %s", day).isTrue();
            assertThat(CHINA.isWorkingDay(day)).as("%s", day).isEqualTo(TWIN.isWorkingDay(day));
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "2026-02-13, true, a Friday",
        "2026-02-14, true, a make-up Saturday",
        "2026-02-15, false, a Sunday off",
        "2026-02-16, false, a Monday off",
        "2026-02-21, false, a Saturday off",
        "2026-03-07, false, a plain Saturday",
        "2026-03-08, false, a plain Sunday: the half day for women changes nothing",
        "2026-09-20, true, a make-up Sunday",
        "2007-12-29, true, a Saturday changed by the paper for 2008",
        "2007-12-31, false, a Monday changed by the paper for 2008",
        "2011-12-31, true, a Saturday changed by the paper for 2012",
        "2018-12-29, true, a Saturday changed by the paper for 2019",
        "2018-12-31, false, a Monday changed by the paper for 2019",
        "2022-12-30, true, a Friday",
        "2022-12-31, false, a Saturday that the paper for 2023 names",
        "2024-02-09, true, New Year's Eve of 2024",
        "2025-01-28, false, New Year's Eve of 2025",
        "2019-05-02, false, a Thursday off by the amending paper",
        "2020-01-31, false, a Friday off by the amending paper",
        "2020-02-03, true, a Monday that the paper names as worked",
        "2015-09-03, false, a Thursday off for once",
    })
    void knows_the_odd_days(LocalDate day, boolean working, String why) {
        assertThat(CHINA.isWorkingDay(day)).as(why).isEqualTo(working);
    }

    @Test
    void covers_2007_to_2026_and_nothing_else() {
        assertThat(CHINA.firstCovered()).isEqualTo(FIRST);
        assertThat(CHINA.lastCovered()).isEqualTo(LAST);
        assertThat(CHINA.covers(BEFORE_FIRST)).isFalse();
        assertThat(CHINA.covers(AFTER_LAST)).isFalse();
        assertThat(CHINA.covers(LocalDate.MIN)).isFalse();
        assertThat(CHINA.covers(LocalDate.MAX)).isFalse();
        assertThat(CHINA).hasToString("WorkingCalendar[2007-01-01 to 2026-12-31]");
    }

    @Test
    void is_the_same_calendar_each_time() {
        assertThat(WorkingCalendar.china()).isSameAs(CHINA);
    }

    @Test
    void refuses_a_day_after_the_last_and_names_the_missing_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.isWorkingDay(AFTER_LAST))
                .withMessage("the day 2027-01-01 is not covered: the calendar covers 2007-01-01 to 2026-12-31; "
                        + "the arrangement for 2027 is missing");
    }

    @Test
    void refuses_a_day_before_the_first_although_the_first_file_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.isWorkingDay(BEFORE_FIRST))
                .withMessage("the day 2006-12-31 is not covered: the calendar covers 2007-01-01 to 2026-12-31; "
                        + "the arrangement for 2006 is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-12-31", "2027-01-01", "-999999999-01-01", "+999999999-12-31"})
    void refuses_an_uncovered_day_whatever_is_asked(LocalDate day) {
        String refusal = "the day " + day + " is not covered";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.isWorkingDay(day))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.plusWorkingDays(day, 0))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.plusWorkingDays(day, 1))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.workingDaysBetween(day, LAST))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.workingDaysBetween(FIRST, day))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.papersFor(day))
                .withMessageStartingWith(refusal);
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2026-02-09, 0, 2026-02-09",
        "2026-02-09, 1, 2026-02-10",
        "2026-02-09, 5, 2026-02-14",
        "2026-02-09, 6, 2026-02-24",
        "2026-02-15, 0, 2026-02-15",
        "2026-02-15, 1, 2026-02-24",
        "2007-01-01, 1, 2007-01-04",
        "2026-12-30, 1, 2026-12-31",
        "2026-12-31, 0, 2026-12-31",
    })
    void adds_working_days_without_the_day_itself(LocalDate day, int workingDays, LocalDate reached) {
        assertThat(CHINA.plusWorkingDays(day, workingDays)).isEqualTo(reached);
    }

    @Test
    void adds_as_the_twin_does_from_every_day_of_every_year() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int n : new int[] {0, 1, 2, 5, 7, 10, 22}) {
                assertThat(CHINA.workingDayAfter(day, n))
                        .as("%s plus %s", day, n)
                        .isEqualTo(TWIN.plusWorkingDays(day, n));
            }
        }
    }

    @Test
    void counts_as_the_twin_does_from_every_day_of_every_year() {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int n : new int[] {0, 1, 6, 11, 31}) {
                LocalDate end = day.plusDays(n);
                if (CHINA.covers(end)) {
                    assertThat(CHINA.workingDaysBetween(day, end))
                            .as("%s to %s", day, end)
                            .isEqualTo(TWIN.workingDaysBetween(day, end));
                }
            }
        }
    }

    @Test
    void counts_over_all_covered_days() {
        int all = TWIN.workingDaysBetween(FIRST, LAST);

        assertThat(CHINA.workingDaysBetween(FIRST, LAST)).isEqualTo(all);
        assertThat(CHINA.plusWorkingDays(FIRST, all)).isEqualTo(LAST);
        assertThatIllegalArgumentException().isThrownBy(() -> CHINA.plusWorkingDays(FIRST, all + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, Integer.MAX_VALUE})
    void refuses_to_count_past_the_last_covered_day(int workingDays) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.plusWorkingDays(LAST, workingDays))
                .withMessage("working day " + workingDays + " after 2026-12-31 lies beyond 2026-12-31: "
                        + "the calendar covers 2007-01-01 to 2026-12-31; the arrangement for 2027 is missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void refuses_a_negative_number_of_working_days(int workingDays) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.plusWorkingDays(MONDAY, workingDays))
                .withMessage("workingDays must not be negative, but was " + workingDays);
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.workingDaysBetween(MONDAY, MONDAY.minusDays(1)))
                .withMessage("endInclusive must not be before startExclusive, but was 2026-02-08 < 2026-02-09");
        assertThat(CHINA.workingDaysBetween(MONDAY, MONDAY)).isZero();
    }

    @Test
    void returns_the_same_instance_for_the_same_day() {
        assertThat(CHINA.plusWorkingDays(MONDAY, 5)).isSameAs(CHINA.plusWorkingDays(MONDAY.plusDays(1), 4));
    }

    @Test
    void cites_the_paper_of_the_year() {
        assertThat(CHINA.papers(2026))
                .containsExactly("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm")
                .isEqualTo(CHINA.papersFor(MAKE_UP_SATURDAY));
        assertThat(CHINA.papersFor(FIRST)).isEqualTo(CHINA.papers(2007));
        assertThat(CHINA.papersFor(LAST)).isEqualTo(CHINA.papers(2026));
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2019, 2020})
    void cites_both_papers_of_an_amended_year(int year) {
        assertThat(CHINA.papers(year)).hasSize(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: paper of {1}")
    @CsvSource({"2018-12-28, 2018", "2018-12-29, 2019", "2018-12-30, 2019", "2018-12-31, 2019", "2019-01-01, 2019"})
    void cites_the_next_years_paper_for_the_days_of_december_that_it_changes(LocalDate day, int year) {
        assertThat(CHINA.papersFor(day)).isEqualTo(CHINA.papers(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2006, 2027, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refuses_to_cite_a_year_not_covered(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.papers(year))
                .withMessage("the year " + year + " is not covered: the calendar covers 2007-01-01 to 2026-12-31; "
                        + "the arrangement for " + year + " is missing");
    }

    @Test
    void lets_the_next_years_paper_prevail_over_that_of_december() {
        WorkingCalendar calendar = new WorkingCalendar(List.of(OF_2026, OF_2027));

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 27))).isTrue();
        assertThat(calendar.isWorkingDay(LAST)).isFalse();
        assertThat(calendar.lastCovered()).isEqualTo("2027-12-31");
        assertThat(calendar.papersFor(LAST)).containsExactly("paper 2027");
        assertThat(new WorkingCalendar(List.of(OF_2026)).isWorkingDay(LAST)).isTrue();
    }

    @Test
    void refuses_arrangements_with_a_year_missing_or_twice() {
        Arrangement of2028 = new Arrangement(2028, List.of("paper"), List.of(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(List.of(OF_2026, of2028)))
                .withMessage("expected the arrangement for 2027, but was that for 2028");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(List.of(OF_2026, OF_2026)))
                .withMessage("expected the arrangement for 2027, but was that for 2026");
    }

    @Test
    void takes_up_to_a_hundred_years() {
        List<Arrangement> hundred = IntStream.range(2001, 2101)
                .mapToObj(year -> new Arrangement(year, List.of("paper"), List.of(), List.of()))
                .toList();
        WorkingCalendar calendar = new WorkingCalendar(hundred);

        assertThat(calendar.workingDaysBetween(calendar.firstCovered(), calendar.lastCovered()))
                .isEqualTo(26_089);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(Collections.nCopies(101, OF_2026)))
                .withMessage("a calendar takes 1 to 100 arrangements, but there were 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(List.of()))
                .withMessage("a calendar takes 1 to 100 arrangements, but there were 0");
    }

    @Test
    void is_itself_again_after_serialization() throws Exception {
        assertThat(Serialized.copy(CHINA)).isSameAs(CHINA);
    }

    @Test
    void is_equal_after_serialization_if_it_is_not_the_built_in_one() throws Exception {
        WorkingCalendar calendar = new WorkingCalendar(List.of(OF_2026, OF_2027));

        WorkingCalendar copy = (WorkingCalendar) Serialized.copy(calendar);

        assertThat(copy).isEqualTo(calendar).hasSameHashCodeAs(calendar).isNotSameAs(calendar);
        assertThat(copy.isWorkingDay(LAST)).isFalse();
        assertThat(copy.plusWorkingDays(LAST, 1)).isEqualTo(calendar.plusWorkingDays(LAST, 1));
    }

    @Test
    void differs_from_a_calendar_of_other_arrangements() {
        assertThat(new WorkingCalendar(List.of(OF_2026)))
                .isNotEqualTo(CHINA)
                .isNotEqualTo(new WorkingCalendar(List.of(OF_2026, OF_2027)))
                .isNotEqualTo("WorkingCalendar[2026-01-01 to 2026-12-31]");
    }

    @Test
    void is_not_read_from_a_stream_without_its_arrangements() throws Exception {
        Method readObject = WorkingCalendar.class.getDeclaredMethod("readObject", ObjectInputStream.class);
        readObject.setAccessible(true);

        assertThatThrownBy(() -> readObject.invoke(CHINA, (Object) null))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(InvalidObjectException.class);
    }
}
