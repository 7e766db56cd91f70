package io.neikong.governance.rectification;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.rectification.Line.AS_OF;
import static io.neikong.governance.rectification.Line.DUE;
import static io.neikong.governance.rectification.Line.lacks;
import static io.neikong.governance.rectification.RectificationRule.IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.control.Verdict;
import io.neikong.governance.rectification.Problem.Extension;
import io.neikong.governance.rectification.Problem.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RectifiedInTimeTest {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 31);

    @Test
    void clause_6_2_a_problem_is_closed_by_its_last_day() {
        assertThat(closedOn(DUE).verdict()).isEqualTo(Verdict.SATISFIED);
        breaks(closedOn(DUE.plusDays(1)), IN_TIME, "closedLate");
    }

    @Test
    void what_is_open_is_overdue_once_its_last_day_is_over() {
        Line line = new Line("P1").open();
        line.asOf = DUE;
        assertThat(examine(line).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);

        line.asOf = DUE.plusDays(1);
        breaks(examine(line), IN_TIME, "overdue");
        assertThat(examine(line).findings().get(0).persons()).containsExactly("owner");
    }

    @Test
    void an_extension_counts_if_it_was_approved_on_the_last_day_at_the_latest() {
        assertThat(examine(new Line("P1").closed(LATER).extended(DUE, LATER)).verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(
                examine(new Line("P1").closed(LATER).extended(DUE.plusDays(1), LATER)),
                IN_TIME,
                "closedLate",
                "extendedLate");
        breaks(examine(new Line("P1").closed(LATER.plusDays(1)).extended(DUE, LATER)), IN_TIME, "closedLate");
    }

    @Test
    void an_extension_that_came_too_late_is_no_excuse_while_it_runs() {
        Line line = new Line("P1").open().extended(DUE.plusDays(1), AS_OF.plusDays(30));
        breaks(examine(line), IN_TIME, "overdue", "extendedLate");

        assertThat(examine(new Line("P1").open().extended(DUE, AS_OF.plusDays(30)))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_second_extension_is_measured_against_the_first() {
        Line line = new Line("P1").closed(AS_OF).extended(LATER, AS_OF).extended(DUE, LATER);
        assertThat(examine(line).verdict()).as("in any order").isEqualTo(Verdict.SATISFIED);

        Line late =
                new Line("P1").closed(AS_OF).extended(LATER.plusDays(1), AS_OF).extended(DUE, LATER);
        breaks(examine(late), IN_TIME, "closedLate", "extendedLate");
        assertThat(shown(examine(late), IN_TIME, Finding.Kind.BREACH, "dueOn")).isEqualTo(LATER.toString());
    }

    @Test
    void an_extension_to_an_earlier_day_changes_nothing() {
        assertThat(examine(new Line("P1").closed(DUE).extended(DUE.minusDays(9), DUE.minusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_approved_after_the_day_judged_on_is_not_approved_yet() {
        Line line = new Line("P1").open().extended(AS_OF.plusDays(1), LATER);

        breaks(examine(line), IN_TIME, "overdue");
    }

    @Test
    void an_extension_of_which_something_is_missing_leaves_it_open_where_it_matters() {
        lacks(examine(new Line("P1").closed(LATER).extended(null, LATER)), IN_TIME, "approvedOn");
        lacks(examine(new Line("P1").closed(LATER).extended(DUE, null)), IN_TIME, "extendedTo");
        lacks(examine(new Line("P1").closed(LATER).extended(null, null)), IN_TIME, "extendedTo");
        assertThat(examine(new Line("P1").closed(DUE).extended(null, null)).verdict())
                .isEqualTo(Verdict.SATISFIED);
        breaks(examine(new Line("P1").closed(LATER.plusDays(1)).extended(null, LATER)), IN_TIME, "closedLate");
        breaks(
                examine(new Line("P1").closed(LATER).extended(DUE.plusDays(1), null)),
                IN_TIME,
                "closedLate",
                "extendedLate");
    }

    @Test
    void an_undated_extension_may_carry_a_later_one() {
        Line line = new Line("P1").closed(AS_OF).extended(null, LATER).extended(LATER, AS_OF);

        lacks(examine(line), IN_TIME, "approvedOn");
    }

    @Test
    void without_the_day_of_the_closure_only_time_left_is_in_time() {
        Line line = new Line("P1").closed(null);
        lacks(examine(line), IN_TIME, "closedOn");

        line.asOf = DUE;
        assertThat(examine(line).verdict()).isEqualTo(Verdict.SATISFIED);

        line.asOf = DUE.plusDays(1);
        line.status = null;
        lacks(examine(line), IN_TIME, "status");
    }

    @Test
    void a_last_day_is_missed_only_of_what_is_closed() {
        Line line = new Line("P1");
        line.dueOn = null;
        lacks(examine(line), IN_TIME, "dueOn");

        line.open();
        assertThat(examine(line).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_was_opened_again_is_open_whatever_day_is_recorded() {
        Line line = new Line("P1");
        line.status = Status.OPEN;

        breaks(examine(line), IN_TIME, "overdue");
    }

    @Test
    void a_closure_after_the_day_judged_on_has_not_happened_yet() {
        breaks(closedOn(AS_OF.plusDays(1)), IN_TIME, "overdue");
    }

    @Property(seed = "62")
    void the_order_of_extensions_decides_nothing(@ForAll("extensions") List<Extension> extensions) {
        List<Extension> turned = new ArrayList<>(extensions);
        Collections.reverse(turned);

        assertThat(examine(with(turned))).isEqualTo(examine(with(extensions)));
    }

    @Property(seed = "622")
    void one_more_extension_never_makes_it_late(
            @ForAll("extensions") List<Extension> extensions, @ForAll("extension") Extension more) {
        List<Extension> longer = new ArrayList<>(extensions);
        longer.add(more);

        Verdict before = examine(with(extensions)).verdict();
        Verdict after = examine(with(longer)).verdict();

        assertThat(before == Verdict.SATISFIED && after == Verdict.VIOLATED).isFalse();
    }

    @Property(seed = "6222")
    void the_last_day_is_that_of_a_walk_through_the_calendar(@ForAll("dated") List<Extension> extensions) {
        Verdict expected = walk(extensions).isBefore(DUE.plusDays(5)) ? Verdict.VIOLATED : Verdict.SATISFIED;

        assertThat(examine(with(extensions)).verdict()).isEqualTo(expected);
    }

    /** The naive twin: day for day, what is approved today moves the last day unless it is over. */
    private static LocalDate walk(List<Extension> extensions) {
        LocalDate last = DUE;
        for (LocalDate today = DUE.minusDays(20); today.isBefore(AS_OF); today = today.plusDays(1)) {
            for (Extension extension : extensions) {
                if (today.equals(extension.approvedOn()) && !today.isAfter(last) && extension.dueOn() != null) {
                    last = extension.dueOn().isAfter(last) ? extension.dueOn() : last;
                }
            }
        }
        return last;
    }

    @Provide
    Arbitrary<List<Extension>> extensions() {
        return extension().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Extension> extension() {
        return Combinators.combine(days().injectNull(0.2), days().injectNull(0.2))
                .as(Extension::new);
    }

    @Provide
    Arbitrary<List<Extension>> dated() {
        return Combinators.combine(days(), days()).as(Extension::new).list().ofMaxSize(5);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-9, 9).map(DUE::plusDays);
    }

    private static Line with(List<Extension> extensions) {
        Line line = new Line("P1").closed(DUE.plusDays(5));
        line.extensions.addAll(extensions);
        return line;
    }

    private static Outcome closedOn(@Nullable LocalDate day) {
        return examine(new Line("P1").closed(day));
    }

    private static Outcome examine(Line line) {
        return new RectifiedInTime().examine(line.build());
    }
}
