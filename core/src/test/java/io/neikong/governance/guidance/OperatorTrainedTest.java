package io.neikong.governance.guidance;

import static io.neikong.governance.Found.breach;
import static io.neikong.governance.Found.gap;
import static io.neikong.governance.Found.notApplicable;
import static io.neikong.governance.Found.satisfied;
import static io.neikong.governance.Found.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.control.Outcome;
import io.neikong.governance.guidance.StreetOperator.Attended;
import io.neikong.time.Period;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OperatorTrainedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 6, 30);
    private static final Validity LONG = from("2020-01-01", null);

    @Test
    void clause_1_6_an_operator_attended_within_twelve_months() {
        satisfied(examine(List.of(LONG), there(A_YEAR_AGO)));
        satisfied(examine(List.of(LONG), there(AS_OF)));
        breach(examine(List.of(LONG), there(A_YEAR_AGO.minusDays(1))));
        breach(examine(List.of(LONG), there(AS_OF.plusDays(1))));
        breach(examine(List.of(LONG)));
    }

    @Test
    void who_began_lately_has_thirty_days() {
        notApplicable(examine(List.of(from("2026-05-31", null))));
        breach(examine(List.of(from("2026-05-30", null))));
        satisfied(examine(List.of(from("2026-05-30", null)), there(LocalDate.of(2026, 6, 29))));
        satisfied(examine(List.of(from("2026-05-31", null)), there(LocalDate.of(2026, 6, 1))));
    }

    @Test
    void who_left_or_is_still_to_come_is_not_examined() {
        notApplicable(examine(List.of(from("2020-01-01", "2026-06-30"))));
        breach(examine(List.of(from("2020-01-01", "2026-07-01"))));
        notApplicable(examine(List.of(from("2026-07-01", null))));
        notApplicable(examine(List.of()));
    }

    @Test
    void who_goes_from_a_street_to_the_one_it_was_merged_into_did_not_begin_anew() {
        Validity before = from("2020-01-01", "2026-06-15");
        Validity after = from("2026-06-15", null);

        breach(examine(List.of(after, before)));
        breach(examine(List.of(before, after)));
        assertThat(shown(examine(List.of(after, before)), "from")).isEqualTo("2020-01-01");
        notApplicable(examine(List.of(after, from("2020-01-01", "2026-06-14"))));
        satisfied(examine(List.of(after, before), there(LocalDate.of(2026, 3, 2))));
    }

    @Test
    void whoever_stands_in_the_list_of_a_session_before_he_worked_here_was_not_there() {
        List<Validity> worked = List.of(from("2026-03-02", null));

        breach(examine(worked, attended(LocalDate.of(2026, 3, 1), true, false)));
        satisfied(examine(worked, attended(LocalDate.of(2026, 3, 1), true, true)));
        gap(examine(worked, attended(LocalDate.of(2026, 3, 1), true, null)), "employed");
        satisfied(examine(worked, attended(LocalDate.of(2026, 3, 2), true, null)));
    }

    @Test
    void who_did_not_sign_was_not_there() {
        breach(examine(List.of(LONG), attended(AS_OF, false, true)));
        gap(examine(List.of(LONG), attended(AS_OF, null, true)), "signed");
        breach(examine(List.of(LONG), attended(A_YEAR_AGO.minusDays(1), null, true)));
        satisfied(examine(List.of(LONG), attended(AS_OF, null, true), there(A_YEAR_AGO)));
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        gap(examine(List.of(LONG), attended(null, true, true)), "heldOn");
        gap(examine(List.of(LONG), attended(null, null, null)), "heldOn", "signed");
        gap(examine(List.of(new Validity(null, null))), "from");
        gap(examine(List.of(from("2026-05-01", null), from(null, "2026-05-01"))), "from");
        satisfied(examine(List.of(new Validity(null, null)), there(AS_OF)));
    }

    @Test
    void an_absence_is_proven_only_by_a_register_that_goes_back_far_enough() {
        breach(new OperatorTrained().examine(operator(List.of(LONG), A_YEAR_AGO)));
        gap(new OperatorTrained().examine(operator(List.of(LONG), A_YEAR_AGO.plusDays(1))), "registeredSince");
        gap(new OperatorTrained().examine(operator(List.of(LONG), null)), "registeredSince");
    }

    @Property(tries = 200, seed = "1")
    void the_order_of_stretches_and_sessions_and_copied_lines_decide_nothing(
            @ForAll("stretches") List<Validity> worked, @ForAll("sessions") List<Attended> attended) {
        List<Validity> turned = reversedTwice(worked);
        List<Attended> copied = reversedTwice(attended);

        assertThat(new OperatorTrained().examine(new StreetOperator("p", turned, copied, A_YEAR_AGO, AS_OF)))
                .isEqualTo(new OperatorTrained().examine(new StreetOperator("p", worked, attended, A_YEAR_AGO, AS_OF)));
    }

    @Provide
    Arbitrary<List<Validity>> stretches() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 60);
        return days.flatMap(ago -> days.map(length -> Validity.ofDays(
                        AS_OF.minusDays(ago), AS_OF.minusDays(ago).plusDays(length + 1L))))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Attended>> sessions() {
        Arbitrary<Boolean> answer = Arbitraries.of(true, false).injectNull(0.3);
        Arbitrary<LocalDate> day = Arbitraries.integers()
                .between(-2, 400)
                .map(ago -> AS_OF.minusDays(ago))
                .injectNull(0.2);
        return day.flatMap(heldOn ->
                        answer.flatMap(signed -> answer.map(employed -> new Attended("s", heldOn, signed, employed))))
                .list()
                .ofMaxSize(3);
    }

    private static <T> List<T> reversedTwice(List<T> some) {
        List<T> turned = new ArrayList<>(some);
        Collections.reverse(turned);
        turned.addAll(some);
        return turned;
    }

    @Test
    void a_period_that_needs_a_calendar_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OperatorTrained(Period.workingDays(5), Period.calendarDays(30)))
                .withMessageStartingWith("validFor must be calendar days, months or years without rollover, but was ");
    }

    private static Outcome examine(List<Validity> worked, Attended... attended) {
        return new OperatorTrained().examine(operator(worked, LocalDate.of(2020, 1, 1), attended));
    }

    private static StreetOperator operator(
            List<Validity> worked, @Nullable LocalDate registeredSince, Attended... attended) {
        return new StreetOperator("p", worked, List.of(attended), registeredSince, AS_OF);
    }

    private static Attended there(LocalDate day) {
        return attended(day, true, true);
    }

    private static Attended attended(@Nullable LocalDate day, @Nullable Boolean signed, @Nullable Boolean employed) {
        return new Attended("s", day, signed, employed);
    }

    private static Validity from(@Nullable String from, @Nullable String to) {
        return Validity.ofDays(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
