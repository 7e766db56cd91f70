package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsKnownOnTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void is_the_same_calendar_once_all_was_announced() {
        assertThat(CHINA.asKnownOn(day("2025-11-04"))).isSameAs(CHINA);
    }

    @ParameterizedTest(name = "on {0} through {1}")
    @CsvSource({
        "2025-11-03, 2025, the day before the paper for 2026",
        "2024-11-12, 2025, the day of the paper for 2025",
        "2024-11-11, 2024, the day before it",
        "2023-10-31, 2024, the end of the month that the address names",
        "2023-10-30, 2023, the day before it",
        "2022-12-08, 2023, the day that the address names",
        "2022-12-07, 2022, the day before it",
        "2013-12-11, 2014, the date under the paper for 2014",
        "2013-12-10, 2013, the day before it",
        "2008-03-28, 2008, the day of the copies of the first two papers",
    })
    void covers_what_had_been_announced(LocalDate day, int lastYear, String why) {
        assertThat(CHINA.asKnownOn(day).lastCovered()).as(why).isEqualTo(LocalDate.of(lastYear, 12, 31));
    }

    @Test
    void refuses_a_day_on_which_nothing_was_surely_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.asKnownOn(day("2008-03-27")))
                .withMessage("the arrangement for 2007 was not known on 2008-03-27");
    }

    @ParameterizedTest(name = "amended {0}")
    @CsvSource({
        "2015-05-13, 2015-09-03 2015-09-04 2015-09-06",
        "2019-03-22, 2019-04-28 2019-05-02 2019-05-03 2019-05-05",
        "2020-01-27, 2020-01-31 2020-02-01",
    })
    void differs_before_an_amendment_in_the_days_that_it_changed(LocalDate amendedOn, String days) {
        WorkingCalendar before = CHINA.asKnownOn(amendedOn.minusDays(1));
        WorkingCalendar after = CHINA.asKnownOn(amendedOn);
        Set<LocalDate> changed = new TreeSet<>();
        for (LocalDate day = NaiveCalendar.FIRST; before.covers(day); day = day.plusDays(1)) {
            if (before.isWorkingDay(day) != after.isWorkingDay(day)) {
                changed.add(day);
            }
        }

        assertThat(changed).map(LocalDate::toString).containsExactly(days.split(" "));
        assertThat(before.lastCovered()).isEqualTo(after.lastCovered());
        assertThat(before.papers(amendedOn.getYear()))
                .containsExactly(CHINA.papers(amendedOn.getYear()).get(0));
        assertThat(after.papers(amendedOn.getYear())).isEqualTo(CHINA.papers(amendedOn.getYear()));
    }

    @Test
    void judges_a_day_by_what_was_known_then() {
        Period twoWorkingDays = Period.workingDays(2);
        LocalDate tuesday = day("2019-04-30");

        assertThat(twoWorkingDays.lastDay(tuesday, CHINA.asKnownOn(day("2019-03-21"))))
                .contains(day("2019-05-03"));
        assertThat(twoWorkingDays.lastDay(tuesday, CHINA.asKnownOn(day("2019-03-22"))))
                .contains(day("2019-05-06"));
    }

    @Test
    void has_bounds_from_the_last_december_that_was_known() {
        WorkingCalendar known = CHINA.asKnownOn(day("2018-12-05"));

        assertThat(known.lastSettled()).isEqualTo("2018-12-21");
        assertThat(known.isWorkingDay(day("2018-12-31"))).isTrue();
        assertThat(Period.workingDays(1).lastDay(day("2018-12-28"), known)).contains(day("2018-12-31"));
        assertThat(Period.workingDays(1).lastDay(day("2018-12-28"), CHINA)).contains(day("2018-12-29"));
        assertThat(Period.workingDays(1).earliestLastDay(day("2018-12-28"), known))
                .contains(day("2018-12-29"));
    }

    @Test
    void does_not_cover_a_year_of_which_is_not_known_when_it_was_announced() {
        WorkingCalendar calendar = CHINA.withYear(
                "2027.json",
                Calendars.file(2027, List.of("https://example.cn/2026-11/04/content_1"), day("2027-01-01")));

        assertThat(calendar.asKnownOn(day("2030-01-01"))).isEqualTo(CHINA);
    }

    @Test
    void does_not_cover_an_amended_year_of_which_the_first_paper_is_not_known() {
        WorkingCalendar calendar = Calendars.through(2019);

        assertThat(calendar.asKnownOn(day("2019-03-22")).lastCovered()).isEqualTo("2019-12-31");
        assertThat(calendar.asKnownOn(day("2019-03-21")).lastCovered()).isEqualTo("2018-12-31");
    }

    @Test
    void is_equal_after_serialization() throws Exception {
        WorkingCalendar known = CHINA.asKnownOn(day("2019-03-21"));

        assertThat(Serialized.copy(known)).isEqualTo(known).isNotEqualTo(CHINA.asKnownOn(day("2019-03-22")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm, 2019-03-22",
        "https://www.gov.cn/zhengce/zhengceku/202402/content_7.htm, 2024-02-29",
        "https://www.gov.cn/zhengce/zhengceku/2023-02/31/content_7.htm,",
        "https://www.gov.cn/zhengce/zhengceku/202313/content_7.htm,",
        "https://www.gov.cn/zhengce/content_7.htm,",
        "https://example.cn/2019-03/22/content_7.htm,",
    })
    void reads_from_the_address_when_a_paper_was_announced(String paper, LocalDate announcedBy) {
        Arrangement read = ArrangementReader.read("2027.json", Calendars.file(2027, List.of(paper), day("2027-01-01")));

        assertThat(read.knownFrom()).isEqualTo(announcedBy);
    }

    @Test
    void takes_the_last_of_the_papers() {
        String first = "https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm";
        String last = "https://www.gov.cn/zhengce/zhengceku/2027-03/22/content_2.htm";

        for (List<String> papers : List.of(List.of(first, last), List.of(last, first))) {
            assertThat(ArrangementReader.read("2027.json", Calendars.file(2027, papers, day("2027-01-01")))
                            .knownFrom())
                    .isEqualTo("2027-03-22");
        }
    }
}
