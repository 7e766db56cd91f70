package io.neikong.permissions.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.permissions.account.TerminalDay.LogIn;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class TerminalNotPassedAroundProperties {

    private static final TerminalNotPassedAround CONTROL = new TerminalNotPassedAround();

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_whom_looking_around_each_log_in_finds(@ForAll("logIns") List<LogIn> logIns) {
        List<Finding> findings =
                CONTROL.examine(new TerminalDay(Days.DESK, Days.DAY, logIns)).findings();

        Set<String> people = new TreeSet<>();
        for (LogIn first : logIns) {
            Set<String> near = logIns.stream()
                    .filter(one -> !one.at().isBefore(first.at()))
                    .filter(one -> Duration.between(first.at(), one.at()).toSeconds() <= 600)
                    .map(one -> Objects.requireNonNull(one.person()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (near.size() >= 3) {
                people.addAll(near);
            }
        }
        assertThat(findings.stream().flatMap(finding -> finding.persons().stream()))
                .containsExactlyElementsOf(people);
        Statistics.label("found").collect(findings.isEmpty()).coverage(checker -> {
            checker.check(true).percentage(share -> share > 10);
            checker.check(false).percentage(share -> share > 10);
        });
    }

    @Provide
    Arbitrary<List<LogIn>> logIns() {
        return Combinators.combine(
                        Arbitraries.of("li", "wang", "zhao", "sun", "chen"),
                        Arbitraries.integers().between(0, 45))
                .as((person, step) ->
                        new LogIn("S-" + person, person, Days.at("09:00").plusSeconds(step * 120L), null))
                .list()
                .ofMaxSize(10);
    }
}
