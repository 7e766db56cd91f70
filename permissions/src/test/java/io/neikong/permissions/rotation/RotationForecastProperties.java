package io.neikong.permissions.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.party.Post;
import io.neikong.permissions.rotation.RotationForecast.Line;
import io.neikong.permissions.rotation.RotationForecast.Status;
import io.neikong.policy.Policy;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
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

/** The forecast says what the control will say, day after day. */
class RotationForecastProperties {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS_AHEAD = 200;

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void lists_exactly_those_stays_that_the_control_will_find_over_the_limit(
            @ForAll("held") List<Validity> held, @ForAll("asOf") LocalDate asOf) {
        Set<LocalDate> due = lines(held, asOf, Status.DUE);
        Set<LocalDate> over = lines(held, asOf, Status.OVER);

        Set<LocalDate> overNow = overdueNow(held, asOf);
        Set<LocalDate> overWithin = new TreeSet<>();
        for (LocalDate day = asOf.plusDays(1); !day.isAfter(asOf.plusDays(DAYS_AHEAD + 1)); day = day.plusDays(1)) {
            overWithin.addAll(overdueNow(held, day));
        }
        overWithin.removeAll(overdueEver(held, asOf));
        assertThat(due).isEqualTo(overWithin);
        assertThat(over).containsAll(overNow);
        Statistics.label("due")
                .collect(!due.isEmpty())
                .coverage(checker -> checker.check(true).percentage(share -> share > 3));
        Statistics.label("over")
                .collect(!over.isEmpty())
                .coverage(checker -> checker.check(true).percentage(share -> share > 10));
    }

    private static Set<LocalDate> lines(List<Validity> held, LocalDate asOf, Status status) {
        return RotationForecast.of(
                        List.of(tenure(held, asOf)),
                        new RotationClock(Policy.builtIn()),
                        new ExemptionTerms(),
                        asOf,
                        DAYS_AHEAD)
                .lines()
                .stream()
                .filter(line -> line.status() == status)
                .map(Line::since)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The stays that the control finds over the limit and that still go on. */
    private static Set<LocalDate> overdueNow(List<Validity> held, LocalDate day) {
        return overdue(held, day, day.toString());
    }

    private static Set<LocalDate> overdueEver(List<Validity> held, LocalDate day) {
        return overdue(held, day, "");
    }

    private static Set<LocalDate> overdue(List<Validity> held, LocalDate day, String heldThrough) {
        return new TenureWithinLimit(Policy.builtIn())
                .examine(tenure(held, day)).findings().stream()
                        .filter(finding -> finding.rule() == RotationRule.WITHIN_MAXIMUM)
                        .filter(finding -> heldThrough.isEmpty()
                                || shown(finding, "heldThrough").equals(heldThrough))
                        .map(finding -> LocalDate.parse(shown(finding, "since")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Finding finding, String name) {
        return finding.evidence().get(name).orElseThrow().toString();
    }

    private static Tenure tenure(List<Validity> held, LocalDate asOf) {
        return new Tenure("li", new Post("cashier", "street 1", "UI_FUND"), held, asOf);
    }

    @Provide
    Arbitrary<List<Validity>> held() {
        return Combinators.combine(uniform(0, 2_000), uniform(1, 1_500), uniform(0, 3))
                .as((from, length, open) -> Validity.ofDays(
                        FIRST.plusDays(from),
                        open == 0 ? null : FIRST.plusDays(from).plusDays(length)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> asOf() {
        return uniform(0, 3_000).map(FIRST::plusDays);
    }

    private static Arbitrary<Integer> uniform(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }
}
