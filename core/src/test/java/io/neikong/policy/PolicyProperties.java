package io.neikong.policy;

import static io.neikong.policy.Parameters.NOTICE_WINDOW;
import static io.neikong.policy.Samples.NEW_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.policy.Parameter.BuiltIn;
import io.neikong.policy.PolicyRemark.Kind;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PolicyProperties {

    private static final int DAYS = 6;
    private static final WorkingCalendar CALENDAR = WorkingCalendar.china();

    /** Overrides of two parameters within a few days, so that all ways in which they compete come up. */
    @Provide
    Arbitrary<List<PolicyOverride<?>>> overrides() {
        return Arbitraries.oneOf(
                        overrides(
                                NOTICE_WINDOW,
                                Arbitraries.integers().between(0, 4).map(Period::workingDays)),
                        overrides(Parameters.TRAINING_CLAIM_DECISION, periods(8, 12)))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<Period> periods(int least, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        Arbitraries.of(Period.Unit.CALENDAR_DAY, Period.Unit.WORKING_DAY),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Period.Rollover.values()))
                .as(Period::new);
    }

    private static <T extends Serializable> Arbitrary<PolicyOverride<?>> overrides(
            Parameter<T> parameter, Arbitrary<T> values) {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, DAYS - 1).injectNull(0.1);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, DAYS).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(parameter.layers()),
                        Arbitraries.of("J01", "J02"),
                        values,
                        from,
                        length,
                        Arbitraries.integers().between(0, 2).injectNull(0.3),
                        Arbitraries.of("p1", "p2", "p2", "p3"))
                .as((layer, selector, value, start, days, recorded, approver) -> new PolicyOverride<>(
                        parameter,
                        layer,
                        layer.hasSelector() ? selector : null,
                        value,
                        "Doc 1",
                        "p1",
                        approver,
                        start == null ? null : NEW_YEAR.plusDays(start),
                        days == null ? null : NEW_YEAR.plusDays((start == null ? 0 : start) + days),
                        recorded == null ? null : NEW_YEAR.plusDays(recorded)));
    }

    private static List<Occasion> occasions() {
        List<Occasion> occasions = new ArrayList<>();
        for (int day = -1; day <= 2 * DAYS; day++) {
            for (String programme : new @Nullable String[] {null, "J01", "J02", "J03"}) {
                occasions.add(Occasion.on(NEW_YEAR.plusDays(day)).inProgramme(programme));
            }
        }
        return occasions;
    }

    @Property(seed = "501", edgeCases = EdgeCasesMode.NONE)
    void any_way_of_splitting_gives_the_same_policy(
            @ForAll("overrides") List<PolicyOverride<?>> all, @ForAll int one, @ForAll int two) {
        int first = Math.floorMod(Math.min(one, two), all.size() + 1);
        int second = Math.max(first, Math.floorMod(Math.max(one, two), all.size() + 1));
        Policy a = Policy.of(all.subList(0, first));
        Policy b = Policy.of(all.subList(first, second));
        Policy c = Policy.of(all.subList(second, all.size()));

        assertThat(a.and(b).and(c)).isEqualTo(Policy.of(all)).isEqualTo(a.and(b.and(c)));
        assertThat(Policy.builtIn().and(a)).isEqualTo(a).isEqualTo(a.and(Policy.builtIn()));
    }

    @Property(seed = "502", edgeCases = EdgeCasesMode.NONE)
    void order_makes_no_difference(@ForAll("overrides") List<PolicyOverride<?>> all, @ForAll Random random) {
        List<PolicyOverride<?>> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(Policy.of(shuffled)).isEqualTo(Policy.of(all));
    }

    /** Nothing hangs on the tie-break where lint is silent: at most one of a layer is in force. */
    @Property(seed = "503", edgeCases = EdgeCasesMode.NONE)
    void several_of_a_layer_are_in_force_exactly_if_lint_says_so(@ForAll("overrides") List<PolicyOverride<?>> all) {
        boolean said = new PolicyLint(NEW_YEAR, Set.of(), Set.of())
                .examine(Policy.of(all)).stream().anyMatch(remark -> remark.kind() == Kind.OVERLAPPING);

        boolean several = false;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                several |= holdOnOneDay(all.get(i), all.get(j));
            }
        }
        assertThat(said).isEqualTo(several);
    }

    private static boolean holdOnOneDay(PolicyOverride<?> one, PolicyOverride<?> other) {
        return one.takesEffect()
                && other.takesEffect()
                && one.competesWith(other)
                && occasions().stream()
                        .map(Occasion::day)
                        .anyMatch(day -> one.isInForceOn(day) && other.isInForceOn(day));
    }

    @Property(seed = "504", edgeCases = EdgeCasesMode.NONE)
    void takes_what_a_naive_search_takes(@ForAll("overrides") List<PolicyOverride<?>> all) {
        Policy policy = Policy.of(all);

        for (Occasion occasion : occasions()) {
            for (Parameter<?> parameter : List.of(NOTICE_WINDOW, Parameters.TRAINING_CLAIM_DECISION)) {
                assertThat(policy.find(parameter, occasion).flatMap(Setting::override))
                        .isEqualTo(naive(all, parameter, occasion));
            }
        }
    }

    private static Optional<PolicyOverride<?>> naive(
            List<PolicyOverride<?>> all, Parameter<?> parameter, Occasion occasion) {
        return all.stream()
                .filter(override -> override.parameter().equals(parameter)
                        && override.takesEffect()
                        && override.isInForceOn(occasion.day())
                        && (override.selector() == null || override.selector().equals(occasion.programme())))
                .max(Comparator.comparing((PolicyOverride<?> override) -> override.layer())
                        .thenComparing(PolicyOverride::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(PolicyOverride::recordedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(PolicyOverride::valueText)
                        .thenComparing(PolicyOverride::to, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(PolicyOverride::approver, Comparator.nullsFirst(Comparator.reverseOrder())));
    }

    @Property(seed = "505", edgeCases = EdgeCasesMode.NONE)
    void an_override_is_shadowed_exactly_if_it_is_never_taken(@ForAll("overrides") List<PolicyOverride<?>> all) {
        List<PolicyOverride<?>> distinct = all.stream().distinct().toList();
        Policy policy = Policy.of(distinct);
        Set<PolicyOverride<?>> taken = new HashSet<>();
        for (Occasion occasion : occasions()) {
            policy.find(NOTICE_WINDOW, occasion).flatMap(Setting::override).ifPresent(taken::add);
            policy.find(Parameters.TRAINING_CLAIM_DECISION, occasion)
                    .flatMap(Setting::override)
                    .ifPresent(taken::add);
        }

        assertThat(new PolicyLint(NEW_YEAR, Set.of(), Set.of())
                        .examine(policy).stream()
                                .filter(remark -> remark.kind() == Kind.SHADOWED)
                                .map(PolicyRemark::override))
                .containsExactlyInAnyOrderElementsOf(distinct.stream()
                        .filter(override -> override.takesEffect() && !taken.contains(override))
                        .toList());
    }

    /** Every parameter whose floor is counted in days, with values around the floor. */
    @Provide
    Arbitrary<PolicyOverride<Period>> nearFloors() {
        return Arbitraries.of(
                        Parameters.TRAINING_CLAIM_DECISION,
                        Parameters.PENALTY_DECISION,
                        Parameters.INSPECTION,
                        Parameters.DEMAND_BEFORE_COURT,
                        Parameters.TRANSFER_DECISION,
                        Parameters.COURT_WINDOW,
                        Parameters.KEEP_STATEMENTS,
                        Parameters.LOG_RETENTION)
                .flatMap(parameter ->
                        values(parameter).map(value -> Samples.override(parameter, Layer.DISTRICT, null, value)));
    }

    private static Arbitrary<Period> values(Parameter<Period> parameter) {
        Period floor = parameter.builtIns().get(0).laxest();
        int about = floor.unit() == Period.Unit.YEAR ? 12 * floor.amount() : floor.amount();
        return Combinators.combine(
                        Arbitraries.integers().between(Math.max(1, about - 2), about + 2),
                        Arbitraries.of(
                                about == floor.amount() && floor.unit() != Period.Unit.MONTH
                                        ? List.of(Period.Unit.CALENDAR_DAY, Period.Unit.WORKING_DAY)
                                        : List.of(Period.Unit.MONTH)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Period.Rollover.values()))
                .as(Period::new);
    }

    /** Counted out on the calendar, day by day, and not by comparing amounts. */
    @Property(seed = "506", tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void is_never_laxer_than_a_floor_on_any_day(
            @ForAll("nearFloors") PolicyOverride<Period> override, @ForAll("starts") LocalDate start) {
        Parameter<Period> parameter = override.parameter();
        Period value = Policy.of(List.of(override))
                .find(parameter, Occasion.on(start))
                .orElseThrow()
                .value();

        for (BuiltIn<Period> builtIn : parameter.builtIns()) {
            Optional<LocalDate> last = value.lastDay(start, CALENDAR);
            Optional<LocalDate> demanded = builtIn.laxest().lastDay(start, CALENDAR);
            if (builtIn.isFloor() && last.isPresent() && demanded.isPresent()) {
                if (parameter.stricter() == Stricter.LONGER) {
                    assertThat(last.get()).isAfterOrEqualTo(demanded.get());
                } else {
                    assertThat(last.get()).isBeforeOrEqualTo(demanded.get());
                }
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 250).map(NEW_YEAR::plusDays);
    }
}
