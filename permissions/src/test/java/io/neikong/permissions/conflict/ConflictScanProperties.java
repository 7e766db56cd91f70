package io.neikong.permissions.conflict;

import static io.neikong.permissions.conflict.IncompatiblePermissionRule.AT_NO_MOMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Evidence;
import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.permissions.conflict.AccessChange.Granted;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class ConflictScanProperties {

    private static final int MODELS = 300;
    private static final int CHANGES = 1_000;

    @Property(tries = MODELS, seed = "20211126", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void finds_what_the_naive_twin_finds_at_any_moment_of_the_period(@ForAll Random random) {
        RandomDistrict district = new RandomDistrict(random);
        ConflictScan scan = district.scan();

        assertThat(lines(outcomes(scan).values())).isEqualTo(district.naiveConflicts());
    }

    @Property(tries = MODELS, seed = "20211127", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void gives_the_outcomes_of_the_control_and_lists_the_same_conflicts_also_in_parallel(@ForAll Random random) {
        ConflictScan scan = new RandomDistrict(random).scan();
        NoConflictingPermissions control = new NoConflictingPermissions(scan.matrix());

        assertThat(scan.holders().toList())
                .allSatisfy(holder -> assertThat(scan.examine(holder))
                        .isEqualTo(control.examine(scan.permissions().heldBy(holder))));
        assertThat(scan.conflicts().map(ConflictScanProperties::line))
                .containsExactlyInAnyOrderElementsOf(lines(outcomes(scan).values()).stream()
                        .filter(line -> !line.endsWith(" now"))
                        .toList());
        assertThat(scan.conflicts().parallel().toList())
                .containsExactlyElementsOf(scan.conflicts().toList());
    }

    /** One long chain of changes: what is examined anew is only what a change touches. */
    @Property(tries = 2, seed = "20211128", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void looking_only_at_what_changes_touch_gives_what_a_full_scan_gives_after_a_thousand_of_them(
            @ForAll Random random) {
        RandomDistrict district = new RandomDistrict(random);
        ConflictScan scan = district.scan();
        Map<Holder, Outcome> kept = outcomes(scan);
        Set<List<Finding>> seen = new HashSet<>();
        for (int i = 0; i < CHANGES; i++) {
            AccessChange change = district.change();
            List<Holder> touched = scan.touchedBy(change).toList();

            scan = scan.after(change);
            Set<Holder> present = scan.holders().collect(Collectors.toSet());
            kept.keySet().retainAll(present);
            for (Holder holder : touched) {
                if (present.contains(holder)) {
                    kept.put(holder, scan.examine(holder));
                }
            }

            assertThat(findings(kept))
                    .as("after change %s, %s", i, change)
                    .isEqualTo(findings(outcomes(district.scan())));
            seen.addAll(findings(kept).values());
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Property(tries = MODELS, seed = "20211129", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_if_says_what_a_check_says_once_the_change_is_made_and_changes_nothing(@ForAll Random random) {
        RandomDistrict district = new RandomDistrict(random);
        ConflictScan scan = district.scan();
        for (int i = 0; i < 8; i++) {
            Set<Conflict> before = all(scan);
            AccessChange change = district.change();

            Impact impact = scan.whatIf(change);

            Set<Conflict> then = all(district.scan());
            assertThat(all(scan)).isEqualTo(before);
            assertThat(impact.arising()).as("arising of %s", change).containsExactlyElementsOf(without(then, before));
            assertThat(impact.resolved()).as("resolved by %s", change).containsExactlyElementsOf(without(before, then));
            assertThat(impact.standing())
                    .as("standing with %s", change)
                    .containsExactlyElementsOf(standing(change, scan, before, then));
            scan = random.nextBoolean() ? scan.after(change) : district.scan();
        }
    }

    private static Map<Holder, Outcome> outcomes(ConflictScan scan) {
        return scan.holders()
                .collect(Collectors.toMap(
                        Function.identity(), scan::examine, (one, other) -> one, ConflictScanProperties::sorted));
    }

    private static Map<Holder, Outcome> sorted() {
        return new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
    }

    /** The findings of each, in any order: a matrix that changed may name its sets in another. */
    private static Map<Holder, List<Finding>> findings(Map<Holder, Outcome> outcomes) {
        Map<Holder, List<Finding>> findings =
                new TreeMap<>((one, other) -> one.id().compareTo(other.id()));
        outcomes.forEach((holder, outcome) -> findings.put(
                holder,
                outcome.findings().stream()
                        .sorted((one, other) -> one.id().compareTo(other.id()))
                        .toList()));
        return findings;
    }

    private static Set<String> lines(Collection<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .flatMap(ConflictScanProperties::lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(Finding finding) {
        String line = finding.subject() + " "
                + finding.evidence()
                        .get("conflict")
                        .map(Evidence.Value::toString)
                        .orElseThrow();
        return finding.rule().equals(AT_NO_MOMENT) ? Stream.of(line) : Stream.of(line, line + " now");
    }

    private static String line(Conflict conflict) {
        return conflict.person() + " " + conflict.conflict();
    }

    private static Set<Conflict> standing(
            AccessChange change, ConflictScan scan, Set<Conflict> before, Set<Conflict> then) {
        Set<Conflict> standing = new TreeSet<>(before);
        standing.retainAll(then);
        standing.removeIf(conflict -> !(change instanceof Granted granted)
                || !granted.person().equals(conflict.person())
                || scan.matrix().conflicts().stream()
                        .filter(set -> set.id().equals(conflict.conflict()))
                        .noneMatch(set -> set.members().stream()
                                .anyMatch(scan.permissions().permissionsOf(granted.grant())::contains)));
        return standing;
    }

    private static Set<Conflict> all(ConflictScan scan) {
        return scan.conflicts().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Conflict> without(Set<Conflict> some, Set<Conflict> others) {
        Set<Conflict> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
