package io.neikong.finance.audit;

import static io.neikong.finance.audit.AuditRule.SAMPLE_REPRODUCIBLE;
import static io.neikong.testkit.NeikongAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleReproducibleTest {

    static final SampleReproducible CONTROL = new SampleReproducible();
    static final List<String> LIST = List.of("A", "B", "C", "丁");
    static final String SEED = "seed 1";
    static final String HASH = AuditSample.listHash(LIST);

    @Test
    void clause_3_7_a_sample_can_be_drawn_again_from_list_and_seed() {
        examining(draw(SEED, HASH, "丁,C", "drawer")).isSatisfied();
        examining(draw(SEED, HASH.toUpperCase(Locale.ROOT), "C,丁", "drawer")).isSatisfied();
        examining(draw(SEED, HASH, "丁,B", "drawer"))
                .isViolatedBy(SAMPLE_REPRODUCIBLE)
                .finding(SAMPLE_REPRODUCIBLE)
                .concerns("drawer")
                .says(Locale.CHINESE, "抽样结果无法复核，或者抽样人不独立。抽样编号：draw；情形：与种子抽取结果不符；抽取：2 件；复抽未抽中的事项：B；抽样人：drawer。");
    }

    @Test
    void a_list_changed_after_the_draw_has_another_hash() {
        examining(new AuditDraw(
                        "draw", SEED, HASH, List.of("B", "C", "丁"), List.of("丁", "C"), "drawer", "auditee", List.of()))
                .isViolatedBy(SAMPLE_REPRODUCIBLE)
                .finding(SAMPLE_REPRODUCIBLE)
                .shows("circumstances", "[listChanged]");
    }

    @Test
    void neither_who_is_audited_nor_who_handled_it_draws() {
        examining(draw(SEED, HASH, "丁,C", "auditee"))
                .finding(SAMPLE_REPRODUCIBLE)
                .shows("circumstances", "[drawnByAuditee]");
        examining(draw(SEED, HASH, "丁,C", "handler"))
                .finding(SAMPLE_REPRODUCIBLE)
                .shows("circumstances", "[drawnByHandler]");
    }

    @Test
    void an_item_that_is_not_on_the_list_would_not_be_drawn() {
        examining(draw(SEED, HASH, "丁,Z", "drawer"))
                .isViolatedBy(SAMPLE_REPRODUCIBLE)
                .finding(SAMPLE_REPRODUCIBLE)
                .shows("notDrawn", "[Z]");
    }

    @Test
    void an_item_that_is_not_on_the_list_was_not_drawn_from_it_whatever_the_seed() {
        examining(draw(null, HASH, "A,B", "drawer"))
                .isUndeterminedBy(SAMPLE_REPRODUCIBLE)
                .finding(SAMPLE_REPRODUCIBLE)
                .shows("missing", "[seed]");
        examining(draw(null, HASH, "A,Z", "drawer")).found(List.of(SAMPLE_REPRODUCIBLE), List.of(SAMPLE_REPRODUCIBLE));
    }

    @Test
    void what_is_not_recorded_is_a_gap_beside_a_breach() {
        examining(new AuditDraw("draw", null, null, LIST, List.of("A"), null, null, null))
                .isUndeterminedBy(SAMPLE_REPRODUCIBLE)
                .finding(SAMPLE_REPRODUCIBLE)
                .shows("missing", "[seed, listHash, drawnBy, auditee, handlers]");
        examining(draw(null, "other", "A", "handler"))
                .found(List.of(SAMPLE_REPRODUCIBLE), List.of(SAMPLE_REPRODUCIBLE));
    }

    @Test
    void a_draw_from_which_nothing_came_is_not_examined() {
        examining(new AuditDraw("draw", SEED, HASH, LIST, List.of(), "drawer", "auditee", List.of()))
                .isNotApplicable();
    }

    @Test
    void what_cannot_be_drawn_from_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditDraw("draw", SEED, HASH, List.of("A", "A"), List.of(), null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> draw(SEED, HASH, "A,A", "drawer"));
    }

    static AuditDraw draw(@Nullable String seed, String hash, String drawn, String drawnBy) {
        return new AuditDraw(
                "draw", seed, hash, LIST, List.of(drawn.split(",", -1)), drawnBy, "auditee", List.of("handler"));
    }

    private static OutcomeAssert examining(AuditDraw draw) {
        return assertThat(CONTROL.examine(draw));
    }
}
