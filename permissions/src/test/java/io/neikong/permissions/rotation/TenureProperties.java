package io.neikong.permissions.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.party.Post;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class TenureProperties {

    private static final TenureWithinLimit CONTROL = new TenureWithinLimit(Policy.builtIn());
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 4_000;

    @Property(tries = 400, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_what_the_naive_twin_finds(@ForAll("known") List<Validity> held, @ForAll("asOf") LocalDate asOf) {
        Outcome outcome = CONTROL.examine(tenure(held, asOf));

        Set<String> lines = outcome.findings().stream()
                .map(finding -> finding.rule().code() + " since "
                        + finding.evidence().get("since").orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).isEqualTo(naive(held, asOf));
        Statistics.label("overdue")
                .collect(lines.stream().anyMatch(line -> line.startsWith("ROT-001")))
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
        Statistics.label("due")
                .collect(lines.stream().anyMatch(line -> line.startsWith("ROT-002")))
                .coverage(checker -> checker.check(true).percentage(share -> share > 1));
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_same_in_any_order_of_the_times(
            @ForAll("any") List<Validity> held, @ForAll("asOf") LocalDate asOf, @ForAll Random random) {
        List<Validity> shuffled = new ArrayList<>(held);
        Collections.shuffle(shuffled, random);

        assertThat(CONTROL.examine(tenure(shuffled, asOf))).isEqualTo(CONTROL.examine(tenure(held, asOf)));
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void times_that_are_given_twice_change_nothing(@ForAll("any") List<Validity> held, @ForAll("asOf") LocalDate asOf) {
        List<Validity> twice = new ArrayList<>(held);
        twice.addAll(held);

        assertThat(CONTROL.examine(tenure(twice, asOf))).isEqualTo(CONTROL.examine(tenure(held, asOf)));
    }

    /** Day by day: whoever is away for 6 months has left, and whoever stays beyond 3 years has stayed too long. */
    private static Set<String> naive(List<Validity> held, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day = FIRST; !day.isAfter(asOf); day = day.plusDays(1)) {
            LocalDate today = day;
            if (held.stream().anyMatch(validity -> validity.overlapsDay(today))) {
                days.add(day);
            }
        }
        Set<String> lines = new TreeSet<>();
        while (!days.isEmpty()) {
            LocalDate since = days.first();
            LocalDate through = since;
            for (LocalDate next = since;
                    next != null && next.isBefore(through.plusDays(1).plusMonths(6));
                    next = days.higher(through)) {
                through = next;
            }
            days.headSet(through, true).clear();
            LocalDate limitDay = since.plusYears(3);
            if (through.isAfter(limitDay)) {
                lines.add("ROT-001 since " + since);
            } else if (through.equals(asOf) && !asOf.isBefore(limitDay.minusDays(90))) {
                lines.add("ROT-002 since " + since);
            }
        }
        return lines;
    }

    @Provide
    Arbitrary<List<Validity>> known() {
        return Combinators.combine(uniform(0, DAYS), uniform(1, 900), uniform(0, 9))
                .as((from, length, open) -> Validity.ofDays(
                        FIRST.plusDays(from),
                        open == 0 ? null : FIRST.plusDays(from).plusDays(length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<Validity>> any() {
        Arbitrary<Validity> unknown =
                uniform(0, DAYS).map(to -> Validity.ofDays(null, to % 5 == 0 ? null : FIRST.plusDays(to)));
        return Combinators.combine(known(), unknown.list().ofMaxSize(2)).as((all, more) -> {
            List<Validity> together = new ArrayList<>(all);
            together.addAll(more);
            return together;
        });
    }

    @Provide
    Arbitrary<LocalDate> asOf() {
        return uniform(0, DAYS + 400).map(FIRST::plusDays);
    }

    private static Arbitrary<Integer> uniform(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    private static Tenure tenure(List<Validity> held, LocalDate asOf) {
        return new Tenure("li", new Post("cashier", "street 1", "UI_FUND"), held, asOf);
    }
}
