package io.neikong.governance.risk;

import static io.neikong.governance.Found.breaks;
import static io.neikong.governance.Found.shown;
import static io.neikong.governance.risk.RiskRule.ENTRY_COMPLETE;
import static io.neikong.governance.risk.Risks.AS_OF;
import static io.neikong.governance.risk.Risks.closed;
import static io.neikong.governance.risk.Risks.keeps;
import static io.neikong.governance.risk.Risks.named;
import static io.neikong.governance.risk.Risks.skips;
import static io.neikong.governance.risk.Risks.sound;
import static io.neikong.governance.risk.Risks.version;
import static io.neikong.governance.risk.Risks.versioned;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RisksListedOnceTest {

    private static final RisksListedOnce CONTROL = new RisksListedOnce();

    @Test
    void clause_1_2_different_risks_stand_under_different_identifiers() {
        keeps(examine(risk("R-1", "review", "x", "a"), risk("R-2", "review", "y", "b"), risk("R-3", "pay", "x", "c")));
        skips(examine());
    }

    @Test
    void the_same_risk_copied_under_a_new_identifier_is_found_by_its_text_but_for_space_and_case() {
        Outcome outcome =
                examine(risk("R-2", "Review ", "same  text", "b"), risk("R-1", "review", "Same\u00a0Text", "a"));

        breaks(outcome, ENTRY_COMPLETE, "copied");
        assertThat(shown(outcome, ENTRY_COMPLETE, Finding.Kind.BREACH, "copies"))
                .isEqualTo(List.of("R-1", "R-2"));
    }

    @Test
    void the_same_risk_copied_under_a_new_identifier_is_found_by_its_digest() {
        breaks(examine(risk("R-1", "a", "x", "same"), risk("R-2", "b", "y", "same")), ENTRY_COMPLETE, "copied");
    }

    @Test
    void a_closed_risk_does_not_come_back_under_a_new_identifier() {
        RiskItem old = closed(risk("R-1", "review", "x", "a"), AS_OF.minusDays(9), "EV-7");

        breaks(examine(old, risk("R-2", "review", "x", "b")), ENTRY_COMPLETE, "copied");
    }

    @Test
    void a_row_that_is_there_twice_is_one_risk() {
        keeps(examine(risk("R-1", "review", "x", "a"), risk("R-1", "review", "x", "a")));
    }

    @Test
    void what_has_no_description_or_comes_later_is_compared_with_nothing() {
        keeps(examine(named(bare("R-1"), "R-1", "pay", null), named(bare("R-2"), "R-2", "pay", null)));
        RiskItem later = versioned(named(sound(), "R-2", "review", "x"), version(AS_OF.plusDays(1), "a"));
        keeps(examine(risk("R-1", "review", "x", "a"), later));
        RiskItem copiedLater =
                versioned(named(sound(), "R-2", "pay", "y"), version(AS_OF, "b"), version(AS_OF.plusDays(1), "a"));
        keeps(examine(risk("R-1", "review", "x", "a"), copiedLater));
    }

    @Test
    void each_risk_that_was_copied_is_a_finding_of_its_own() {
        Outcome outcome = examine(
                risk("R-1", "p", "x", "a"),
                risk("R-2", "q", "y", "b"),
                risk("R-3", "p", "x", "c"),
                risk("R-4", "q", "y", "d"));

        assertThat(outcome.findings()).hasSize(2).extracting(Finding::id).doesNotHaveDuplicates();
    }

    /** Texts and digests that link risks in chains, against the closure computed pair by pair. */
    @Property(tries = 300, seed = "20261128")
    void copies_of_copies_are_one_risk_in_any_order(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 3) Integer> texts,
            @ForAll @Size(value = 7) List<@IntRange(max = 5) Integer> digests) {
        List<RiskItem> risks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            risks.add(risk("R-" + i, "s", "text " + texts.get(i), "digest " + digests.get(i)));
        }
        List<RiskItem> turned = new ArrayList<>(risks);
        Collections.reverse(turned);

        assertThat(groups(CONTROL.examine(new RiskList("L", risks))))
                .isEqualTo(naive(texts, digests))
                .isEqualTo(groups(CONTROL.examine(new RiskList("L", turned))));
    }

    private static Set<List<String>> naive(List<Integer> texts, List<Integer> digests) {
        int n = texts.size();
        boolean[][] linked = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                linked[i][j] =
                        texts.get(i).equals(texts.get(j)) || digests.get(i).equals(digests.get(j));
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    linked[i][j] |= linked[i][k] && linked[k][j];
                }
            }
        }
        Set<List<String>> groups = new HashSet<>();
        for (int i = 0; i < n; i++) {
            Set<String> group = new TreeSet<>();
            for (int j = 0; j < n; j++) {
                if (linked[i][j]) {
                    group.add("R-" + j);
                }
            }
            if (group.size() > 1) {
                groups.add(List.copyOf(group));
            }
        }
        return groups;
    }

    private static Set<List<String>> groups(Outcome outcome) {
        Set<List<String>> groups = new HashSet<>();
        outcome.findings()
                .forEach(finding -> groups.add(((List<?>)
                                finding.evidence().get("copies").orElseThrow().plain())
                        .stream().map(String::valueOf).toList()));
        return groups;
    }

    private static RiskItem bare(String risk) {
        return versioned(named(sound(), risk, null, null), version(AS_OF, null));
    }

    private static RiskItem risk(String risk, String step, String description, String hash) {
        return versioned(named(sound(), risk, step, description), version(AS_OF, hash));
    }

    private static Outcome examine(RiskItem... risks) {
        return CONTROL.examine(new RiskList("L", Stream.of(risks).toList()));
    }
}
