package io.neikong.governance.organisation;

import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.organisation.OrganisationRule.STAFF_UNBROKEN;
import static io.neikong.governance.organisation.Staffs.AS_OF;
import static io.neikong.governance.organisation.Staffs.LONG_AGO;
import static io.neikong.governance.organisation.Staffs.SINCE;
import static io.neikong.governance.organisation.Staffs.away;
import static io.neikong.governance.organisation.Staffs.handling;
import static io.neikong.governance.organisation.Staffs.keeps;
import static io.neikong.governance.organisation.Staffs.member;
import static io.neikong.governance.organisation.Staffs.staff;
import static io.neikong.governance.organisation.Staffs.supervising;
import static io.neikong.governance.organisation.Staffs.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.organisation.ControlStaff.Engagement;
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.time.Validity;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NeverWithoutStaffTest {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final NeverWithoutStaff CONTROL = new NeverWithoutStaff(CHINA);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 13);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);

    @Test
    void clause_1_1_a_successor_who_comes_on_the_day_on_which_the_other_leaves_leaves_no_day_out() {
        keeps(examine(member("p1", supervising(LONG_AGO, MONDAY)), member("p2", supervising(MONDAY, null))));
        keeps(examine(member("p2", supervising(MONDAY, null)), member("p1", supervising(LONG_AGO, MONDAY))));
    }

    @Test
    void a_working_day_between_two_holders_is_a_breach_and_a_weekend_is_none() {
        Outcome outcome =
                examine(member("p1", supervising(LONG_AGO, MONDAY)), member("p2", supervising(TUESDAY, null)));

        assertThat(days(outcome)).isEqualTo(1L);
        assertThat(shown(outcome, STAFF_UNBROKEN, Finding.Kind.BREACH, "firstOn"))
                .isEqualTo("2026-06-15");
        keeps(examine(member("p1", supervising(LONG_AGO, SATURDAY)), member("p2", supervising(MONDAY, null))));
    }

    @Test
    void leave_that_empties_the_unit_is_a_breach() {
        Member one = member("p1", supervising(LONG_AGO, null));
        Member two = member("p2", supervising(LONG_AGO, null));

        keeps(examine(away(one, days(FRIDAY, TUESDAY)), two));
        assertThat(days(examine(away(one, days(FRIDAY, TUESDAY)), away(two, days(MONDAY, TUESDAY)))))
                .isEqualTo(1L);
        assertThat(days(examine(away(one, days(FRIDAY, TUESDAY))))).isEqualTo(2L);
    }

    @Test
    void half_a_day_of_leave_leaves_the_other_half() {
        Member one = member("p1", supervising(LONG_AGO, null));
        Instant noon = Instant.parse("2026-06-15T04:00:00Z");
        Validity morning = new Validity(days(MONDAY, TUESDAY).from(), noon);
        Validity afternoon = new Validity(noon, days(MONDAY, TUESDAY).to());

        keeps(examine(away(one, morning)));
        assertThat(days(examine(away(one, afternoon, morning)))).isEqualTo(1L);
    }

    @Test
    void who_does_something_else_on_a_day_does_not_count_on_it() {
        assertThat(days(examine(member("p1", supervising(LONG_AGO, null), handling(FRIDAY, TUESDAY)))))
                .isEqualTo(2L);
    }

    @Test
    void only_the_period_counts_both_ends_included() {
        keeps(examine(member("p1", supervising(SINCE, AS_OF.plusDays(1)))));
        assertThat(days(examine(member("p1", supervising(SINCE.plusDays(1), null)))))
                .isEqualTo(1L);
        assertThat(days(examine(member("p1", supervising(SINCE, AS_OF))))).isEqualTo(1L);
        assertThat(days(examine())).isEqualTo((long) CHINA.workingDaysBetween(SINCE.minusDays(1), AS_OF));
    }

    @Test
    void what_is_not_known_of_an_assignment_is_a_gap_unless_somebody_else_was_there() {
        Member open = member("p3", unknown(FRIDAY, SATURDAY));
        Member one = member("p1", supervising(LONG_AGO, FRIDAY), supervising(SATURDAY, null));

        lacks(examine(one, open), STAFF_UNBROKEN, "supervision");
        keeps(examine(one, open, member("p2", supervising(FRIDAY, MONDAY))));
        assertThat(days(examine(one, away(open, days(FRIDAY, SATURDAY))))).isEqualTo(1L);
    }

    @Test
    void where_nobody_recorded_who_is_on_leave_it_is_a_gap_unless_somebody_else_was_there() {
        Member one = new Member("p1", List.of(supervising(LONG_AGO, null)), null);
        lacks(examine(one), STAFF_UNBROKEN, "away");
        lacks(examine(one, member("p2", unknown(LONG_AGO, null))), STAFF_UNBROKEN, "supervision", "away");
        keeps(examine(one, member("p2", supervising(LONG_AGO, null))));
        lacks(examine(away(one, days(FRIDAY, TUESDAY)), one), STAFF_UNBROKEN, "away");

        Member gone = new Member("p1", List.of(supervising(LONG_AGO, MONDAY), supervising(TUESDAY, null)), null);
        assertThat(days(examine(gone))).isEqualTo(1L);
    }

    @Test
    void of_days_beyond_the_calendar_it_is_not_known_whether_anybody_had_to_be_there() {
        LocalDate from = LocalDate.of(2040, 3, 5);
        Outcome outcome = CONTROL.examine(new ControlStaff("HRB", List.of(), from, from.plusDays(1)));

        lacks(outcome, STAFF_UNBROKEN, "workingCalendar");
        keeps(CONTROL.examine(
                new ControlStaff("HRB", List.of(member("p1", supervising(LONG_AGO, null))), from, from.plusDays(1))));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> new ControlStaff("HRB", List.of(), AS_OF, AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-06-30");
    }

    /** Assignments of two persons over June, against a mark for each person and day. */
    @Property(tries = 300, seed = "20261128")
    void counts_the_days_that_a_naive_count_finds(@ForAll @Size(value = 12) List<@IntRange(max = 30) Integer> ends) {
        List<Member> members = new ArrayList<>();
        boolean[][] supervises = new boolean[2][31];
        boolean[][] hindered = new boolean[2][31];
        for (int person = 0; person < 2; person++) {
            List<Engagement> engagements = new ArrayList<>();
            List<Validity> away = new ArrayList<>();
            for (int part = 0; part < 3; part++) {
                int from = Math.min(ends.get(person * 6 + part * 2), ends.get(person * 6 + part * 2 + 1));
                int to = Math.max(ends.get(person * 6 + part * 2), ends.get(person * 6 + part * 2 + 1));
                if (from == to) {
                    continue;
                }
                LocalDate first = SINCE.plusDays(from);
                LocalDate end = SINCE.plusDays(to);
                switch (part) {
                    case 0 -> engagements.add(supervising(first, end));
                    case 1 -> engagements.add(handling(first, end));
                    default -> away.add(Validity.ofDays(first, end));
                }
                for (int day = from; day < to; day++) {
                    (part == 0 ? supervises : hindered)[person][day] = true;
                }
            }
            members.add(new Member("p" + person, engagements, away));
        }
        long expected = 0;
        for (int day = 0; day < 30; day++) {
            boolean there = (supervises[0][day] && !hindered[0][day]) || (supervises[1][day] && !hindered[1][day]);
            expected += !there && CHINA.isWorkingDay(SINCE.plusDays(day)) ? 1 : 0;
        }

        Outcome outcome = CONTROL.examine(new ControlStaff("HRB", members, SINCE, AS_OF));

        assertThat(outcome.findings().isEmpty() ? 0L : days(outcome)).isEqualTo(expected);
    }

    private static Validity days(LocalDate from, LocalDate to) {
        return Validity.ofDays(from, to);
    }

    private static Outcome examine(Member... members) {
        return CONTROL.examine(staff(members));
    }

    private static Object days(Outcome outcome) {
        Object days = shown(outcome, STAFF_UNBROKEN, Finding.Kind.BREACH, "workingDays");
        assertThat(days).isNotNull();
        return Long.valueOf(String.valueOf(days));
    }
}
