package io.neikong.governance.guidance;

import static io.neikong.governance.Found.breach;
import static io.neikong.governance.Found.gap;
import static io.neikong.governance.Found.notApplicable;
import static io.neikong.governance.Found.satisfied;
import static io.neikong.governance.Found.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.governance.guidance.StreetBody.Guidance;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidedEachYearTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);

    @Test
    void clause_1_6_each_street_has_a_session_or_visit_each_year() {
        satisfied(examine(held("2025-01-01")));
        satisfied(examine(held("2025-12-31")));
        breach(examine(held("2024-12-31"), held("2026-01-01")));
        assertThat(shown(examine(), "years")).isEqualTo(List.of("2025"));
    }

    @Test
    void a_year_that_is_not_over_is_not_judged() {
        LocalDate newYear = NEW_YEARS_EVE.plusDays(1);

        notApplicable(examine(street(LONG_AGO, null, null, SINCE, NEW_YEARS_EVE)));
        breach(examine(street(LONG_AGO, null, null, SINCE, newYear)));
        notApplicable(examine(street(LONG_AGO, null, null, newYear, AS_OF)));
    }

    @Test
    void all_years_that_the_register_has_whole_are_judged() {
        LocalDate twoYears = LocalDate.of(2024, 1, 1);

        assertThat(shown(examine(street(LONG_AGO, null, null, twoYears, AS_OF)), "years"))
                .isEqualTo(List.of("2024", "2025"));
        assertThat(shown(examine(street(LONG_AGO, null, null, twoYears.plusDays(1), AS_OF)), "years"))
                .isEqualTo(List.of("2025"));
        assertThat(shown(examine(street(LONG_AGO, null, null, twoYears, AS_OF, held("2024-05-06"))), "years"))
                .isEqualTo(List.of("2025"));
    }

    @Test
    void a_session_that_is_listed_twice_counts_once() {
        GuidedEachYear twice = new GuidedEachYear(2, Period.calendarDays(30));
        Guidance first = held("2025-03-02");

        breach(twice.examine(street(LONG_AGO, null, null, SINCE, AS_OF, first, first)));
        satisfied(twice.examine(street(LONG_AGO, null, null, SINCE, AS_OF, first, held("2025-03-03"))));
    }

    @Test
    void what_is_still_to_come_was_not_held() {
        GuidedEachYear slow = new GuidedEachYear(1, Period.calendarDays(200));
        LocalDate begun = LocalDate.of(2025, 12, 1);
        LocalDate due = begun.plusDays(200);

        breach(slow.examine(
                street(begun, null, null, SINCE, due.plusDays(1), new Guidance("s", "ST01", due.plusDays(2)))));
        satisfied(slow.examine(street(begun, null, null, SINCE, due.plusDays(1), new Guidance("s", "ST01", due))));
    }

    @Test
    void a_body_that_began_late_in_the_year_has_thirty_days() {
        LocalDate begun = LocalDate.of(2025, 12, 5);
        LocalDate due = LocalDate.of(2026, 1, 4);

        notApplicable(examine(street(begun, null, null, SINCE, due)));
        breach(examine(street(begun, null, null, SINCE, due.plusDays(1))));
        satisfied(examine(street(begun, null, null, SINCE, AS_OF, held("2026-01-04"))));
        breach(examine(street(begun, null, null, SINCE, AS_OF, held("2026-01-05"))));
        breach(examine(street(begun, null, null, SINCE, AS_OF, held("2025-12-04"))));
    }

    @Test
    void a_body_that_was_merged_leaves_its_last_year_to_its_successor() {
        LocalDate ended = LocalDate.of(2025, 7, 1);

        notApplicable(examine(street(LONG_AGO, ended, "ST99", SINCE, AS_OF)));
        gap(examine(street(LONG_AGO, ended, null, SINCE, AS_OF)), "successor");
        breach(examine(street(LONG_AGO, NEW_YEARS_EVE.plusDays(1), "ST99", SINCE, AS_OF)));
        notApplicable(examine(street(LONG_AGO, NEW_YEARS_EVE, "ST99", SINCE, AS_OF)));
        notApplicable(examine(street(LONG_AGO, SINCE, null, SINCE, AS_OF)));
    }

    @Test
    void what_the_merged_bodies_had_counts_for_one_that_began_with_them() {
        LocalDate merged = LocalDate.of(2025, 7, 1);

        satisfied(examine(street(merged, null, null, SINCE, AS_OF, of("ST02", "2025-06-30"))));
        breach(examine(street(merged, null, null, SINCE, AS_OF, of("ST02", "2025-07-01"))));
        breach(examine(street(merged, null, null, SINCE, AS_OF, of("ST02", "2024-06-30"))));
        breach(examine(street(LONG_AGO, null, null, SINCE, AS_OF, of("ST02", "2025-06-30"))));
    }

    @Test
    void a_session_dated_after_the_end_of_a_body_is_not_its_own() {
        GuidedEachYear control = new GuidedEachYear();

        gap(
                control.examine(street(LONG_AGO, LocalDate.of(2025, 7, 1), null, SINCE, AS_OF, held("2025-07-01"))),
                "successor");
        satisfied(control.examine(street(LONG_AGO, LocalDate.of(2025, 7, 1), null, SINCE, AS_OF, held("2025-06-30"))));
    }

    @Test
    void a_year_in_which_the_register_began_is_not_judged_because_merged_bodies_may_have_had_something_before() {
        LocalDate merged = LocalDate.of(2025, 7, 1);

        notApplicable(examine(street(merged, null, null, SINCE.plusDays(1), AS_OF)));
        breach(examine(street(merged, null, null, SINCE, AS_OF)));
    }

    @Test
    void a_body_is_not_its_own_successor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> street(LONG_AGO, SINCE, "ST01", SINCE, AS_OF))
                .withMessage("successor must be another body, but was ST01");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(examine(street(LONG_AGO, null, null, null, AS_OF)), "registeredSince");
        gap(examine(street(null, null, null, SINCE, AS_OF)), "from");
        satisfied(examine(street(null, null, null, null, AS_OF, held("2025-03-02"))));
        gap(examine(new Guidance("s", "ST01", null)), "heldOn");
    }

    @Test
    void one_session_without_a_day_does_not_make_up_for_two_years() {
        StreetBody twoYears =
                street(LONG_AGO, null, null, LocalDate.of(2024, 1, 1), AS_OF, new Guidance("s", "ST01", null));

        breach(examine(twoYears));
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuidedEachYear(0, Period.calendarDays(30)))
                .withMessage("perYear must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GuidedEachYear(1, Period.workingDays(30)))
                .withMessageStartingWith(
                        "afterStart must be calendar days, months or years without rollover, but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> street(AS_OF, AS_OF, null, null, AS_OF))
                .withMessage("from must be before to, but was 2026-06-30 and 2026-06-30");
    }

    private static Outcome examine(Guidance... guidances) {
        return examine(street(LONG_AGO, null, null, SINCE, AS_OF, guidances));
    }

    private static Outcome examine(StreetBody body) {
        return new GuidedEachYear().examine(body);
    }

    private static Guidance held(String day) {
        return of("ST01", day);
    }

    private static Guidance of(String body, String day) {
        return new Guidance(body + day, body, LocalDate.parse(day));
    }

    private static StreetBody street(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String successor,
            @Nullable LocalDate since,
            LocalDate asOf,
            Guidance... guidances) {
        return new StreetBody("ST01", from, to, successor, List.of(guidances), since, asOf);
    }
}
