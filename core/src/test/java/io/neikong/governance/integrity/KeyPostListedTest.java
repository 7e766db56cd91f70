package io.neikong.governance.integrity;

import static io.neikong.governance.Found.breach;
import static io.neikong.governance.Found.gap;
import static io.neikong.governance.Found.satisfied;
import static io.neikong.governance.Found.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.control.Finding;
import io.neikong.control.Outcome;
import io.neikong.governance.integrity.KeyPost.Link;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyPostListedTest {

    private static final Link NONE = new Link(List.of(), Set.of("R1", "S1"));
    private static final Link RISKS = new Link(List.of("R1"), Set.of("R1", "R2"));
    private static final Link SEPARATIONS = new Link(List.of("S1"), Set.of("S1"));

    @Test
    void clause_6_4_a_key_post_is_tied_to_risks_rotation_and_segregation() {
        satisfied(examine(RISKS, "FINANCE", SEPARATIONS));
        assertThat(shown(examine(NONE, " ", NONE), "circumstances"))
                .isEqualTo(List.of("noRisk", "noRotation", "noSeparation"));
        breach(examine(NONE, "FINANCE", SEPARATIONS));
        breach(examine(RISKS, null, SEPARATIONS));
        breach(examine(RISKS, "FINANCE", NONE));
    }

    @Test
    void a_post_of_weight_stands_in_the_list() {
        Outcome outcome = new KeyPostListed().examine(new KeyPost("FIN/cashier", false, NONE, null, NONE));

        breach(outcome);
        assertThat(shown(outcome, "circumstances")).isEqualTo(List.of("notListed"));
    }

    @Test
    void what_the_list_names_exists() {
        Outcome outcome = examine(new Link(List.of("R9", "R1", "R8", "R9"), Set.of("R1")), "FINANCE", SEPARATIONS);

        breach(outcome);
        assertThat(shown(outcome, "circumstances")).isEqualTo(List.of("unknownRisk"));
        assertThat(shown(outcome, "unknownRisks")).isEqualTo(List.of("R8", "R9"));
        assertThat(shown(examine(RISKS, "FINANCE", new Link(List.of("S9"), Set.of())), "unknownSeparations"))
                .isEqualTo(List.of("S9"));
    }

    @Test
    void what_cannot_be_looked_up_is_a_gap() {
        gap(examine(new Link(List.of("R1"), null), "FINANCE", SEPARATIONS), "riskList");
        gap(examine(RISKS, "FINANCE", new Link(List.of("S1"), null)), "separationList");
        breach(examine(new Link(List.of(" "), null), "FINANCE", SEPARATIONS));
        assertThat(examine(new Link(List.of("R1"), null), null, SEPARATIONS).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.BREACH, Finding.Kind.GAP);
    }

    private static Outcome examine(Link risks, @Nullable String rotationClass, Link separations) {
        return new KeyPostListed().examine(new KeyPost("FIN/cashier", true, risks, rotationClass, separations));
    }
}
