package io.neikong.permissions.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.time.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class AccountUsedByOneProperties {

    private static final AccountUsedByOne CONTROL = new AccountUsedByOne();
    private static final Instant MIDNIGHT = ChinaTime.startOf(Days.DAY);
    private static final List<Terminal> TERMINALS =
            List.of(Days.DESK, Days.OTHER_DESK, Days.FAR_DESK, Days.COUNTER, Days.VDI, Terminal.undeclared("10.1.1.7"));

    /** What a day shows, as far as the control and its twin agree on it. */
    private record Said(
            Set<String> circumstances, Set<String> terminals, String firstAt, int confidence, Set<String> missing) {
        static final Said NOTHING = new Said(Set.of(), Set.of(), "", 0, Set.of());
    }

    @Property(tries = 2000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void finds_what_comparing_each_with_each_finds(@ForAll("sessions") List<Session> sessions) {
        Said said = said(CONTROL.examine(Days.day(sessions.toArray(Session[]::new))));

        assertThat(said).isEqualTo(naive(sessions));
        Statistics.label("signs").collect(!said.circumstances().isEmpty()).coverage(checker -> {
            checker.check(true).percentage(share -> share > 10);
            checker.check(false).percentage(share -> share > 10);
        });
        Statistics.label("gaps")
                .collect(said.missing().contains("logOutAt"))
                .coverage(checker -> checker.check(true).percentage(share -> share > 3));
    }

    @Property(tries = 300, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void finds_the_same_in_any_order(@ForAll("sessions") List<Session> sessions, @ForAll Random random) {
        List<Session> shuffled = new ArrayList<>(sessions);
        Collections.shuffle(shuffled, random);

        assertThat(CONTROL.examine(Days.day(shuffled.toArray(Session[]::new))))
                .isEqualTo(CONTROL.examine(Days.day(sessions.toArray(Session[]::new))));
    }

    private static Said said(Outcome outcome) {
        Said said = Said.NOTHING;
        for (Finding finding : outcome.findings()) {
            said = finding.kind() == Finding.Kind.GAP
                    ? new Said(
                            said.circumstances(),
                            said.terminals(),
                            said.firstAt(),
                            said.confidence(),
                            items(finding, "missing"))
                    : new Said(
                            items(finding, "circumstances"),
                            items(finding, "terminals"),
                            text(finding, "firstAt"),
                            Integer.parseInt(text(finding, "confidence")),
                            said.missing());
        }
        return said;
    }

    private static Set<String> items(Finding finding, String name) {
        Evidence.Listing listing =
                (Evidence.Listing) finding.evidence().get(name).orElseThrow();
        Set<String> items = new TreeSet<>();
        listing.items().forEach(item -> items.add(item.toString()));
        return items;
    }

    private static String text(Finding finding, String name) {
        return finding.evidence().get(name).orElseThrow().toString();
    }

    /** Each session against each earlier one. */
    private static Said naive(List<Session> unsorted) {
        List<Session> all = unsorted.stream().sorted(Session.ORDER).toList();
        Set<String> circumstances = new TreeSet<>();
        Set<String> terminals = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        String firstAt = "";
        int confidence = 0;
        boolean undecided = false;
        for (int j = 0; j < all.size(); j++) {
            Session later = all.get(j);
            if (later.from().isBefore(MIDNIGHT)) {
                continue;
            }
            if (later.terminal() == null && all.size() > 1) {
                missing.add("logInTerminal");
            }
            for (int i = 0; i < j; i++) {
                Session earlier = all.get(i);
                if (earlier.terminal() == null
                        && later.terminal() != null
                        && sure(later.terminal()) >= 60
                        && (earlier.to() == null || lasts(later.from(), earlier.to()))) {
                    missing.add("logInTerminal");
                }
                if (earlier.terminal() == null || later.terminal() == null) {
                    continue;
                }
                int sure = Math.min(sure(earlier.terminal()), sure(later.terminal()));
                if (sure < 60) {
                    continue;
                }
                boolean elsewhere =
                        !earlier.terminal().terminal().equals(later.terminal().terminal());
                boolean earlierOpen = earlier.to() == null && !isFollowed(earlier, i, j, all);
                boolean earlierLasts = earlierOpen || (earlier.to() != null && lasts(later.from(), earlier.to()));
                boolean laterLasts = later.to() == null || lasts(later.from(), later.to());
                boolean sign = false;
                if (elsewhere && earlierLasts && laterLasts) {
                    if (earlier.to() != null && later.to() != null) {
                        circumstances.add("concurrentSessions");
                        sign = true;
                    } else {
                        undecided = true;
                    }
                }
                String here = earlier.whereabouts();
                String there = later.whereabouts();
                if (here != null
                        && there != null
                        && !Objects.equals(here, there)
                        && Duration.between(earlier.from(), later.from()).toMinutes() < 20) {
                    circumstances.add("impossibleTravel");
                    sign = true;
                }
                if (sign) {
                    terminals.add(earlier.terminal().terminal());
                    terminals.add(later.terminal().terminal());
                    firstAt = firstAt.isEmpty() ? new Evidence.Moment(later.from()).toString() : firstAt;
                    confidence = Math.max(confidence, sure);
                }
            }
        }
        if (undecided && terminals.isEmpty()) {
            missing.add("logOutAt");
        }
        return new Said(circumstances, terminals, firstAt, confidence, missing);
    }

    private static boolean isFollowed(Session earlier, int i, int j, List<Session> all) {
        return all.subList(i + 1, j).stream()
                .anyMatch(between -> between.terminal() != null
                        && between.terminal()
                                .terminal()
                                .equals(Objects.requireNonNull(earlier.terminal())
                                        .terminal()));
    }

    private static boolean lasts(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes() > 10;
    }

    private static int sure(Terminal terminal) {
        if (terminal.kind() == null) {
            return 70;
        }
        return terminal.kind() == Terminal.Kind.WORKPLACE ? 90 : terminal.kind() == Terminal.Kind.SHARED ? 40 : 0;
    }

    @Provide
    Arbitrary<List<Session>> sessions() {
        Arbitrary<Session> session = Combinators.combine(
                        Arbitraries.integers().between(-2, 60),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9))
                .as((start, length, terminal, open, place) -> new Session(
                        terminal == 40 ? null : TERMINALS.get(terminal % TERMINALS.size()),
                        place == 9 ? "elsewhere" : null,
                        MIDNIGHT.plus(Duration.ofMinutes(start * 5L)),
                        open == 0 ? null : MIDNIGHT.plus(Duration.ofMinutes((start + length) * 5L)),
                        true));
        return session.list().ofMinSize(2).ofMaxSize(9);
    }
}
