package io.neikong.governance.integrity;

import static io.neikong.governance.Found.breach;
import static io.neikong.governance.Found.gap;
import static io.neikong.governance.Found.notApplicable;
import static io.neikong.governance.Found.satisfied;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.integrity.Holders.AS_OF;
import static io.neikong.governance.integrity.Holders.LONG;
import static io.neikong.governance.integrity.Holders.act;
import static io.neikong.governance.integrity.Holders.holder;
import static io.neikong.governance.integrity.Holders.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.integrity.KeyPostHolder.Act;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.party.Assignment;
import io.neikong.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommittedAndTaughtTest {

    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 6, 30);
    private static final LocalDate BEFORE = A_YEAR_AGO.minusDays(1);

    @Test
    void clause_6_4_who_holds_a_key_post_signed_and_was_taught_within_twelve_months() {
        satisfied(examine(List.of(LONG), signed(A_YEAR_AGO), taught(A_YEAR_AGO)));
        satisfied(examine(List.of(LONG), signed(AS_OF), taught(AS_OF)));
        assertThat(shown(examine(List.of(LONG), signed(BEFORE), taught(A_YEAR_AGO)), "circumstances"))
                .isEqualTo(List.of("notCommitted"));
        assertThat(shown(examine(List.of(LONG), signed(A_YEAR_AGO), taught(BEFORE)), "circumstances"))
                .isEqualTo(List.of("notTaught"));
        assertThat(shown(examine(List.of(LONG)), "circumstances")).isEqualTo(List.of("notCommitted", "notTaught"));
    }

    @Test
    void what_is_still_to_come_was_not_done() {
        breach(examine(List.of(LONG), signed(AS_OF.plusDays(1)), taught(AS_OF.plusDays(1))));
    }

    @Test
    void a_declaration_is_neither() {
        breach(examine(List.of(LONG), act(Kind.RELATIVES, AS_OF), act(Kind.INTERESTS, AS_OF)));
    }

    @Test
    void who_is_new_has_thirty_days() {
        notApplicable(examine(List.of(in("2026-05-31", null, Assignment.Kind.REGULAR))));
        breach(examine(List.of(in("2026-05-30", null, Assignment.Kind.REGULAR))));
        satisfied(examine(List.of(in("2026-05-31", null, Assignment.Kind.REGULAR)), signed(AS_OF), taught(AS_OF)));
    }

    @Test
    void who_only_stands_in_has_three_months() {
        notApplicable(examine(List.of(in("2026-03-30", null, Assignment.Kind.ACTING))));
        breach(examine(List.of(in("2026-03-29", null, Assignment.Kind.ACTING))));
        notApplicable(examine(List.of(in("2026-03-30", null, Assignment.Kind.TEMP_COVER))));
        breach(examine(List.of(in("2026-03-30", null, Assignment.Kind.SECONDED))));
        breach(examine(List.of(in("2026-03-30", null, Assignment.Kind.PART_TIME))));
    }

    @Test
    void who_stood_in_and_is_appointed_has_the_time_that_ends_first() {
        Assignment appointed = in("2026-06-15", null, Assignment.Kind.REGULAR);

        notApplicable(examine(List.of(in("2026-03-30", "2026-06-15", Assignment.Kind.ACTING), appointed)));
        breach(examine(List.of(in("2026-03-29", "2026-06-15", Assignment.Kind.ACTING), appointed)));
        notApplicable(examine(List.of(in("2026-03-29", "2026-06-14", Assignment.Kind.ACTING), appointed)));
    }

    @Test
    void who_never_stood_in_has_the_time_of_who_is_new_though_it_is_longer() {
        CommittedAndTaught strictWithActing =
                new CommittedAndTaught(Period.months(12), Period.calendarDays(30), Period.calendarDays(10));
        List<Assignment> appointed = List.of(in("2026-06-01", null, Assignment.Kind.REGULAR));
        List<Assignment> acting = List.of(in("2026-06-01", null, Assignment.Kind.ACTING));

        notApplicable(strictWithActing.examine(holder(appointed, LocalDate.of(2020, 1, 1), List.of())));
        breach(strictWithActing.examine(holder(acting, LocalDate.of(2020, 1, 1), List.of())));
    }

    @Test
    void who_goes_from_one_key_post_to_another_did_not_begin_anew() {
        Assignment after = in("2026-06-15", null, Assignment.Kind.REGULAR);

        breach(examine(List.of(after, in("2020-01-01", "2026-06-15", Assignment.Kind.REGULAR))));
        notApplicable(examine(List.of(after, in("2020-01-01", "2026-06-14", Assignment.Kind.REGULAR))));
    }

    @Test
    void who_left_or_is_still_to_come_is_not_examined() {
        notApplicable(examine(List.of(in("2020-01-01", "2026-06-30", Assignment.Kind.REGULAR))));
        notApplicable(examine(List.of(in("2026-07-01", null, Assignment.Kind.REGULAR))));
        notApplicable(examine(List.of()));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(examine(List.of(LONG), signed(null), taught(AS_OF)), "commitmentDay");
        gap(examine(List.of(LONG), signed(AS_OF), taught(null)), "lessonDay");
        gap(examine(List.of(in(null, null, Assignment.Kind.REGULAR))), "from");
        satisfied(examine(List.of(in(null, null, Assignment.Kind.REGULAR)), signed(AS_OF), taught(AS_OF)));
    }

    @Test
    void a_breach_and_a_gap_are_found_together() {
        assertThat(examine(List.of(LONG), taught(null)).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
    }

    @Test
    void an_absence_is_proven_only_by_a_register_that_goes_back_far_enough() {
        CommittedAndTaught control = new CommittedAndTaught();

        breach(control.examine(holder(List.of(LONG), A_YEAR_AGO, List.of())));
        gap(control.examine(holder(List.of(LONG), A_YEAR_AGO.plusDays(1), List.of())), "registeredSince");
        gap(control.examine(holder(List.of(LONG), null, List.of())), "registeredSince");
    }

    @Test
    void a_period_that_needs_a_calendar_is_refused() {
        Period days = Period.calendarDays(30);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommittedAndTaught(days, days, Period.workingDays(5)))
                .withMessageStartingWith(
                        "actingAfterStart must be calendar days, months or years without rollover, but was ");
    }

    private static Outcome examine(List<Assignment> held, Act... acts) {
        return new CommittedAndTaught().examine(holder(held, LocalDate.of(2020, 1, 1), List.of(), acts));
    }

    private static Act signed(@Nullable LocalDate day) {
        return act(Kind.COMMITMENT, day);
    }

    private static Act taught(@Nullable LocalDate day) {
        return act(Kind.LESSON, day);
    }
}
