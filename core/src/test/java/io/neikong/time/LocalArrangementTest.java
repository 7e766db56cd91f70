package io.neikong.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LocalArrangementTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 9, 1);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 2);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 9, 3);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 9, 5);

    private static final LocalArrangement TYPHOON =
            new LocalArrangement("district notice 1", ANNOUNCED, List.of(THURSDAY, WEDNESDAY), List.of(SATURDAY));

    @Test
    void changes_its_days_and_is_cited_for_them() {
        WorkingCalendar calendar = CHINA.withLocal(TYPHOON);

        assertThat(calendar.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendar.papersFor(WEDNESDAY)).containsExactly("district notice 1");
        assertThat(calendar.papersFor(SATURDAY)).containsExactly("district notice 1");
        assertThat(calendar.papersFor(ANNOUNCED)).isEqualTo(CHINA.papersFor(ANNOUNCED));
        assertThat(Period.workingDays(3).lastDay(ANNOUNCED, calendar)).contains(LocalDate.of(2026, 9, 7));
        assertThat(CHINA.isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void beats_an_earlier_one() {
        WorkingCalendar calendar =
                CHINA.withLocal(TYPHOON).withLocal(LocalArrangement.worked("district notice 2", WEDNESDAY, THURSDAY));

        assertThat(calendar.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(calendar.isWorkingDay(THURSDAY)).isTrue();
        assertThat(calendar.papersFor(WEDNESDAY)).containsExactly("district notice 1");
        assertThat(calendar.papersFor(THURSDAY)).containsExactly("district notice 2");
    }

    @Test
    void is_known_from_the_day_of_its_announcement() {
        WorkingCalendar calendar = CHINA.withLocal(TYPHOON);

        assertThat(calendar.asKnownOn(ANNOUNCED)).isSameAs(calendar);
        assertThat(calendar.asKnownOn(ANNOUNCED.minusDays(1))).isEqualTo(CHINA);
    }

    @Test
    void stays_when_a_year_is_added() {
        WorkingCalendar calendar = CHINA.withLocal(TYPHOON)
                .withYear("2027.json", Calendars.file(2027, List.of("paper"), LocalDate.of(2027, 1, 1)));

        assertThat(calendar.isWorkingDay(WEDNESDAY)).isFalse();
    }

    @Test
    void does_not_settle_the_last_days_of_december() {
        LocalDate sunday = LocalDate.of(2026, 12, 27);
        WorkingCalendar calendar = CHINA.withLocal(LocalArrangement.closed("notice", ANNOUNCED, sunday.plusDays(1)));
        Period period = Period.calendarDays(0).rollingOver();

        assertThat(period.earliestLastDay(sunday, calendar)).contains(sunday);
        assertThat(period.latestLastDay(sunday, calendar)).contains(LocalDate.of(2027, 1, 16));
    }

    @Test
    void is_refused_for_a_day_not_covered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.withLocal(
                        LocalArrangement.closed("notice", ANNOUNCED, THURSDAY, LocalDate.of(2027, 1, 4))))
                .withMessageStartingWith("the day 2027-01-04 is not covered");
    }

    @Test
    void needs_a_basis_and_a_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalArrangement.closed(" ", ANNOUNCED, THURSDAY))
                .withMessage("basis must name a document, but was blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalArrangement.closed("notice", ANNOUNCED))
                .withMessage("a local arrangement must change a day, but that of notice has none");
    }

    @Test
    void takes_each_day_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalArrangement.worked("notice", ANNOUNCED, THURSDAY, THURSDAY))
                .withMessage("expected each day once, but notice has 2026-09-03 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalArrangement("notice", ANNOUNCED, List.of(THURSDAY), List.of(THURSDAY)))
                .withMessage("expected each day once, but notice has 2026-09-03 twice");
    }

    @Test
    void is_equal_whatever_the_order_of_its_days() {
        assertThat(TYPHOON)
                .isEqualTo(new LocalArrangement(
                        "district notice 1", ANNOUNCED, List.of(WEDNESDAY, THURSDAY), List.of(SATURDAY)));
    }

    @Test
    void is_equal_after_serialization() throws Exception {
        WorkingCalendar calendar = CHINA.withLocal(TYPHOON);

        WorkingCalendar copy = (WorkingCalendar) Serialized.copy(calendar);

        assertThat(copy).isEqualTo(calendar).hasSameHashCodeAs(calendar).isNotEqualTo(CHINA);
        assertThat(copy.isWorkingDay(WEDNESDAY)).isFalse();
    }

    @Provide
    Arbitrary<Set<LocalDate>> someDays() {
        return Arbitraries.integers()
                .between(0, 7304)
                .map(NaiveCalendar.FIRST::plusDays)
                .set()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property(seed = "501", tries = 20)
    void changes_only_its_days(@ForAll("someDays") Set<LocalDate> days, @ForAll boolean closed) {
        List<LocalDate> changed = List.copyOf(days);
        WorkingCalendar calendar = CHINA.withLocal(
                new LocalArrangement("notice", ANNOUNCED, closed ? changed : List.of(), closed ? List.of() : changed));

        for (LocalDate day = NaiveCalendar.FIRST; CHINA.covers(day); day = day.plusDays(1)) {
            boolean its = days.contains(day);

            assertThat(calendar.isWorkingDay(day)).isEqualTo(its ? !closed : CHINA.isWorkingDay(day));
            assertThat(calendar.papersFor(day)).isEqualTo(its ? List.of("notice") : CHINA.papersFor(day));
        }
    }
}
