package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurtherYearTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final List<String> PAPER = List.of("https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm");

    private static WorkingCalendar with2027() {
        return CHINA.withYear("2027.json", Calendars.file(2027, PAPER, NEW_YEAR));
    }

    @Test
    void covers_the_year_that_was_added() {
        WorkingCalendar calendar = with2027();

        assertThat(calendar.lastCovered()).isEqualTo("2027-12-31");
        assertThat(calendar.isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(calendar.papersFor(NEW_YEAR)).isEqualTo(PAPER);
        assertThat(calendar.isWorkingDay(NEW_YEARS_EVE)).isTrue();
        assertThat(CHINA.covers(NEW_YEAR)).isFalse();
    }

    @Test
    void tells_the_day_where_there_were_only_bounds() {
        Period period = Period.workingDays(5);

        assertThat(period.lastDay(NEW_YEARS_EVE, CHINA)).isEmpty();
        assertThat(period.lastDay(NEW_YEARS_EVE, with2027())).contains(LocalDate.of(2027, 1, 8));
    }

    @Test
    void reads_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("2027.json");
        Files.write(file, Calendars.file(2027, PAPER, NEW_YEAR).readAllBytes());

        assertThat(CHINA.withYear(file)).isEqualTo(with2027());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CHINA.withYear(folder.resolve("2028.json")))
                .withMessage(folder.resolve("2028.json") + " cannot be read");
    }

    @Test
    void builds_the_same_calendar_year_by_year() {
        WorkingCalendar calendar = Calendars.through(2007);
        for (int year = 2008; year <= 2026; year++) {
            calendar = calendar.withYear(year + ".json", Calendars.json(NaiveCalendar.file(year)));
        }

        assertThat(calendar).isEqualTo(Calendars.through(2026));
    }

    @Test
    void refuses_a_year_that_is_not_announced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CHINA.withYear("2027.json", Calendars.json("{\"year\": 2027,\n\"papers\": [],\n\"days\": []}")))
                .withMessage("2027.json, line 2: expected at least one paper, but was none: "
                        + "the arrangement is not announced");
    }

    @ParameterizedTest
    @ValueSource(ints = {2006, 2028})
    void refuses_a_year_that_leaves_a_hole(int year) {
        LocalDate day = LocalDate.of(year, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.withYear("other.json", Calendars.file(year, PAPER, day)))
                .withMessage("other.json, line 1: expected a year from 2007 to 2027, but was " + year);
    }

    @Test
    void replaces_a_year_by_its_amended_version() {
        List<String> papers = new ArrayList<>(CHINA.papers(2026));
        papers.add("https://www.gov.cn/zhengce/zhengceku/2026-03/20/content_2.htm");
        LocalDate monday = LocalDate.of(2026, 4, 20);

        WorkingCalendar amended = CHINA.withYear("2026.json", Calendars.file(2026, papers, monday));

        assertThat(amended.lastCovered()).isEqualTo(CHINA.lastCovered());
        assertThat(amended.isWorkingDay(monday)).isFalse();
        assertThat(amended.papersFor(monday)).isEqualTo(papers);
        assertThat(amended.asKnownOn(LocalDate.of(2026, 3, 20))).isSameAs(amended);
        assertThat(amended.asKnownOn(LocalDate.of(2026, 3, 19))).isEqualTo(CHINA);
    }

    @Test
    void refuses_a_covered_year_without_a_further_paper() {
        LocalDate monday = LocalDate.of(2026, 4, 20);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.withYear("2026.json", Calendars.file(2026, CHINA.papers(2026), monday)))
                .withMessage("2026.json: expected for the covered year 2026 the papers " + CHINA.papers(2026)
                        + " and at least one more, but were " + CHINA.papers(2026));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.withYear("2026.json", Calendars.file(2026, List.of("a", "b"), monday)))
                .withMessageEndingWith("but were [a, b]");
    }
}
