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

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.integrity.KeyPostHolder.Act;
import io.neikong.governance.integrity.KeyPostHolder.Change;
import io.neikong.governance.integrity.KeyPostHolder.Kind;
import io.neikong.party.Assignment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclarationsCurrentTest {

    private static final LocalDate STARTED = LocalDate.of(2020, 1, 1);
    private static final LocalDate MARRIED = LocalDate.of(2026, 3, 2);

    @Test
    void clause_6_4_who_holds_a_key_post_declared_relatives_and_interests() {
        satisfied(examine(List.of(), both(STARTED)));
        breach(examine(List.of(), both(STARTED.minusDays(1))));
        assertThat(shown(examine(List.of(), act(Kind.RELATIVES, STARTED)), "stale"))
                .isEqualTo(List.of("interests"));
        assertThat(shown(examine(List.of(), act(Kind.INTERESTS, STARTED)), "stale"))
                .isEqualTo(List.of("relatives"));
        assertThat(shown(examine(List.of()), "stale")).isEqualTo(List.of("relatives", "interests"));
    }

    @Test
    void a_declaration_older_than_a_marriage_is_not_current() {
        satisfied(examine(List.of(married(MARRIED)), both(MARRIED)));
        breach(examine(List.of(married(MARRIED)), both(MARRIED.minusDays(1))));
        assertThat(shown(examine(List.of(married(MARRIED)), both(STARTED)), "changedOn"))
                .isEqualTo("2026-03-02");
    }

    @Test
    void a_declaration_older_than_a_change_of_post_is_not_current() {
        LocalDate moved = LocalDate.of(2026, 4, 1);
        List<Assignment> held = List.of(
                in("2020-01-01", "2026-04-01", Assignment.Kind.REGULAR),
                in("2026-04-01", null, Assignment.Kind.ACTING));

        breach(inPosts(held, both(moved.minusDays(1))));
        satisfied(inPosts(held, both(moved)));
    }

    @Test
    void there_are_thirty_days_after_a_change() {
        satisfied(examine(List.of(married(LocalDate.of(2026, 5, 31))), both(STARTED)));
        breach(examine(List.of(married(LocalDate.of(2026, 5, 30))), both(STARTED)));
        notApplicable(inPosts(List.of(in("2026-05-31", null, Assignment.Kind.REGULAR))));
        breach(inPosts(List.of(in("2026-05-30", null, Assignment.Kind.REGULAR))));
    }

    @Test
    void what_is_still_to_come_has_not_happened() {
        satisfied(examine(List.of(married(AS_OF.plusDays(1))), both(STARTED)));
        breach(examine(List.of(), both(AS_OF.plusDays(1))));
    }

    @Test
    void who_holds_no_key_post_any_more_is_not_examined() {
        notApplicable(inPosts(List.of(in("2020-01-01", "2026-06-30", Assignment.Kind.REGULAR))));
        notApplicable(new DeclarationsCurrent()
                .examine(holder(List.of(), STARTED, List.of(married(null), married(MARRIED)))));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(examine(List.of(married(null)), both(STARTED)), "changeDay");
        satisfied(examine(List.of(married(null)), both(AS_OF)));
        gap(inPosts(List.of(in(null, null, Assignment.Kind.REGULAR)), both(STARTED)), "changeDay");
        gap(examine(List.of(), act(Kind.RELATIVES, null), act(Kind.INTERESTS, STARTED)), "declarationDay");
    }

    @Test
    void a_post_that_stands_in_two_lines_did_not_begin_anew() {
        List<Assignment> held = List.of(
                in("2026-04-01", null, Assignment.Kind.REGULAR),
                in("2020-01-01", "2026-04-01", Assignment.Kind.REGULAR));

        satisfied(inPosts(held, both(STARTED)));
        breach(inPosts(held, both(STARTED.minusDays(1))));
        breach(inPosts(
                List.of(
                        in("2026-04-01", null, Assignment.Kind.REGULAR),
                        in("2020-01-01", "2026-03-31", Assignment.Kind.REGULAR)),
                both(STARTED)));
    }

    @Test
    void a_change_without_a_day_does_not_matter_where_there_is_time_after_the_last_declaration() {
        satisfied(examine(List.of(married(null)), both(AS_OF.minusDays(31))));
        gap(examine(List.of(married(null)), both(AS_OF.minusDays(32))), "changeDay");
        gap(
                examine(List.of(married(null)), act(Kind.RELATIVES, AS_OF), act(Kind.INTERESTS, AS_OF.minusDays(32))),
                "changeDay");
    }

    @Test
    void a_breach_and_a_gap_are_found_together() {
        assertThat(examine(List.of(), act(Kind.RELATIVES, null)).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
    }

    @Test
    void an_absence_is_proven_only_by_a_register_as_old_as_the_change() {
        DeclarationsCurrent control = new DeclarationsCurrent();

        breach(control.examine(holder(List.of(LONG), STARTED, List.of())));
        gap(control.examine(holder(List.of(LONG), STARTED.plusDays(1), List.of())), "registeredSince");
        gap(control.examine(holder(List.of(LONG), null, List.of())), "registeredSince");
        satisfied(control.examine(holder(List.of(LONG), null, List.of(), both(STARTED))));
    }

    private static Change married(@Nullable LocalDate day) {
        return new Change("marriage", day);
    }

    private static Act[] both(LocalDate day) {
        return new Act[] {act(Kind.RELATIVES, day), act(Kind.INTERESTS, day)};
    }

    private static Outcome examine(List<Change> changes, Act... acts) {
        return new DeclarationsCurrent().examine(holder(List.of(LONG), STARTED, changes, acts));
    }

    private static Outcome inPosts(List<Assignment> held, Act... acts) {
        return new DeclarationsCurrent().examine(holder(held, STARTED, List.of(), acts));
    }
}
