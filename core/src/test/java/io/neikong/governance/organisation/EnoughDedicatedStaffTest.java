package io.neikong.governance.organisation;

import static io.neikong.governance.Found.lacks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.organisation.OrganisationRule.STAFF_DEDICATED;
import static io.neikong.governance.organisation.Staffs.AS_OF;
import static io.neikong.governance.organisation.Staffs.LONG_AGO;
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
import io.neikong.governance.organisation.ControlStaff.Member;
import io.neikong.time.Validity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EnoughDedicatedStaffTest {

    private static final EnoughDedicatedStaff CONTROL = new EnoughDedicatedStaff(2);
    private static final Member ONE = member("p1", supervising(LONG_AGO, null));
    private static final Member TWO = member("p2", supervising(LONG_AGO, null));

    @Test
    void whom_nobody_recorded_fully_may_count_but_is_not_said_to() {
        Outcome outcome = new EnoughDedicatedStaff(2).examine(staff(member("p1", unknown(LONG_AGO, null))));

        assertThat(outcome.findings().get(0).message(Locale.CHINESE)).contains("符合要求：至多 1 人");
        assertThat(outcome.findings().get(0).message(Locale.ENGLISH)).contains("persons who count: at most 1");
    }

    @Test
    void a_blank_name_is_nobody() {
        assertThatThrownBy(() -> member(" ", supervising(LONG_AGO, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person must not be blank");
    }

    @Test
    void clause_1_1_two_persons_supervise_and_do_nothing_else() {
        keeps(examine(ONE, TWO));
        breaks(1, examine(ONE));
        breaks(0, examine());
    }

    @Test
    void who_has_another_assignment_is_dedicated_on_paper_only() {
        Outcome outcome = examine(ONE, member("p2", supervising(LONG_AGO, null), handling(LONG_AGO, null)));

        breaks(1, outcome);
        assertThat(shown(outcome, STAFF_DEDICATED, Finding.Kind.BREACH, "onPaper"))
                .isEqualTo(List.of("p2"));
        assertThat(outcome.findings().get(0).persons()).containsExactly("p2");
    }

    @Test
    void another_assignment_counts_through_its_last_day() {
        keeps(examine(ONE, member("p2", supervising(LONG_AGO, null), handling(LONG_AGO, AS_OF))));
        breaks(1, examine(ONE, member("p2", supervising(LONG_AGO, null), handling(LONG_AGO, AS_OF.plusDays(1)))));
        keeps(examine(ONE, member("p2", supervising(LONG_AGO, null), handling(AS_OF.plusDays(1), null))));
        breaks(1, examine(ONE, member("p2", supervising(LONG_AGO, AS_OF))));
        keeps(examine(ONE, member("p2", supervising(AS_OF, null))));
    }

    @Test
    void who_is_listed_twice_is_one_and_another_assignment_on_the_second_line_counts() {
        breaks(1, examine(ONE, ONE));
        breaks(1, examine(ONE, TWO, member("p2", handling(LONG_AGO, null))));
        breaks(1, examine(member("p2", handling(LONG_AGO, null)), TWO, ONE));
    }

    @Test
    void who_is_on_leave_still_belongs_to_the_staff() {
        keeps(examine(ONE, away(TWO, Validity.ALWAYS)));
    }

    @Test
    void what_is_not_known_of_an_assignment_is_a_gap_unless_it_does_not_matter() {
        Member open = member("p3", unknown(LONG_AGO, null));
        lacks(examine(ONE, open), STAFF_DEDICATED, "supervision");
        lacks(
                examine(ONE, member("p2", supervising(LONG_AGO, null), unknown(LONG_AGO, null))),
                STAFF_DEDICATED,
                "supervision");
        keeps(examine(ONE, TWO, open));
        breaks(1, examine(open));
        breaks(1, examine(ONE, member("p2", unknown(LONG_AGO, null), handling(LONG_AGO, null))));
    }

    @Test
    void a_number_that_asks_for_nothing_is_refused() {
        assertThatThrownBy(() -> new EnoughDedicatedStaff(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimumPersons must be at least 1, but was 0");
    }

    private static Outcome examine(Member... members) {
        return CONTROL.examine(staff(members));
    }

    private static void breaks(long counted, Outcome outcome) {
        assertThat(shown(outcome, STAFF_DEDICATED, Finding.Kind.BREACH, "counted"))
                .isEqualTo(counted);
    }
}
