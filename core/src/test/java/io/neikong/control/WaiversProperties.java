package io.neikong.control;

import static io.neikong.control.SampleWaivers.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Waiver.Scope;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WaiversProperties {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 15);
    private static final SampleControl CONTROL = new SampleControl();

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void excuses_the_same_in_any_order_of_the_waivers(
            @ForAll("waivers") List<Waiver> waivers, @ForAll("outcomes") Outcome outcome, @ForAll Random random) {
        List<Waiver> shuffled = new ArrayList<>(waivers);
        Collections.shuffle(shuffled, random);

        assertThat(Waivers.of(shuffled).apply(outcome, AS_OF))
                .isEqualTo(Waivers.of(waivers).apply(outcome, AS_OF));
    }

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void excuses_nothing_more_when_applied_again(
            @ForAll("waivers") List<Waiver> waivers, @ForAll("outcomes") Outcome outcome) {
        Outcome once = Waivers.of(waivers).apply(outcome, AS_OF);

        assertThat(Waivers.of(waivers).apply(once, AS_OF)).isSameAs(once);
    }

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void is_not_changed_by_a_waiver_that_is_expired_or_not_yet_valid(
            @ForAll("waivers") List<Waiver> waivers,
            @ForAll("waivers") List<Waiver> more,
            @ForAll("states") Outcome state) {
        Map<String, Waiver> all = new LinkedHashMap<>();
        more.stream()
                .filter(waiver -> waiver.isExpiredOn(AS_OF) || waiver.isNotYetValidOn(AS_OF))
                .forEach(waiver -> all.put(waiver.id(), waiver));
        waivers.forEach(waiver -> all.put(waiver.id(), waiver));

        assertThat(Waivers.of(all.values()).apply(state, AS_OF))
                .isEqualTo(Waivers.of(waivers).apply(state, AS_OF));
    }

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void excuses_a_gap_only_by_a_waiver_that_covers_gaps(
            @ForAll("waivers") List<Waiver> waivers, @ForAll("outcomes") Outcome outcome) {
        List<String> coveringGaps = waivers.stream()
                .filter(waiver -> waiver.scope().coversGaps())
                .map(Waiver::id)
                .toList();

        assertThat(Waivers.of(waivers).apply(outcome, AS_OF).findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.GAP && !finding.isOpen())
                .allMatch(finding -> coveringGaps.contains(finding.waiver()));
    }

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void changes_nothing_but_who_excuses(@ForAll("waivers") List<Waiver> waivers, @ForAll("outcomes") Outcome outcome) {
        Outcome after = Waivers.of(waivers).apply(outcome, AS_OF);

        assertThat(after.findings())
                .extracting(Finding::id)
                .isEqualTo(outcome.findings().stream().map(Finding::id).toList());
        assertThat(after.examined()).isEqualTo(outcome.examined());
    }

    @Property(tries = 1000, seed = "20211126", edgeCases = EdgeCasesMode.NONE)
    void excuses_exactly_what_some_waiver_alone_excuses(
            @ForAll("waivers") List<Waiver> waivers, @ForAll("outcomes") Outcome outcome) {
        List<Finding> after = Waivers.of(waivers).apply(outcome, AS_OF).findings();

        IntStream.range(0, after.size())
                .forEach(i -> assertThat(after.get(i).isOpen())
                        .isEqualTo(waivers.stream()
                                .allMatch(waiver -> Waivers.of(waiver)
                                        .apply(outcome, AS_OF)
                                        .findings()
                                        .get(i)
                                        .isOpen())));
    }

    @Provide
    Arbitrary<List<Waiver>> waivers() {
        Arbitrary<Scope> scopes = Combinators.combine(
                        Arbitraries.of("TST-001", "TST-002", "TST-003"),
                        Arbitraries.of("use/1", "use/2").injectNull(0.5),
                        Arbitraries.of(List.<String>of(), List.of("somebody"), List.of("approver", "li")),
                        Arbitraries.of(true, false))
                .as((rule, subject, persons, gaps) -> new Scope(rule, subject, persons, null, gaps));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-40, 40).map(AS_OF::plusDays);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        scopes,
                        days,
                        Arbitraries.integers().between(1, 60),
                        days,
                        Arbitraries.of("reason", ""))
                .as((id, scope, from, length, recordedOn, reason) -> waiver("W" + id, scope)
                        .withReason(reason)
                        .withValidity(from, from.plusDays(length))
                        .withRecordedAt(recordedOn.atStartOfDay().toInstant(ZoneOffset.ofHours(8))))
                .list()
                .ofMaxSize(8)
                .map(WaiversProperties::onePerId);
    }

    /** Outcomes of which some findings say on which day it happened. */
    @Provide
    Arbitrary<Outcome> outcomes() {
        Arbitrary<String> days = Arbitraries.integers()
                .between(-50, 0)
                .map(offset -> " @" + AS_OF.plusDays(offset))
                .injectNull(0.3)
                .map(day -> day == null ? "" : day);
        return Combinators.combine(facts(), days).as((fact, day) -> CONTROL.examine(fact + day));
    }

    /** Outcomes of which no finding says on which day it happened. */
    @Provide
    Arbitrary<Outcome> states() {
        return facts().map(CONTROL::examine);
    }

    private static Arbitrary<String> facts() {
        return Combinators.combine(
                        Arbitraries.of("use/1", "use/2"),
                        Arbitraries.of("APPROVED", "!APPROVED", "COUNTED", "!COUNTED", "ANNOUNCED", "!ANNOUNCED")
                                .list()
                                .ofMaxSize(4))
                .as((subject, words) -> subject + " " + String.join(" ", words));
    }

    private static List<Waiver> onePerId(List<Waiver> waivers) {
        Map<String, Waiver> byId = new LinkedHashMap<>();
        waivers.forEach(waiver -> byId.put(waiver.id(), waiver));
        return List.copyOf(byId.values());
    }
}
