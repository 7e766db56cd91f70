package io.neikong.finance.subsidy.guide;

import static io.neikong.finance.subsidy.guide.GuideRule.MATERIALS_GROUNDED;
import static io.neikong.finance.subsidy.guide.Guides.AS_OF;
import static io.neikong.finance.subsidy.guide.Guides.CARD;
import static io.neikong.finance.subsidy.guide.Guides.FORM;
import static io.neikong.finance.subsidy.guide.Guides.STEPS;
import static io.neikong.finance.subsidy.guide.Guides.guide;
import static io.neikong.finance.subsidy.guide.Guides.proof;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.guide.OperatingGuide.Material;
import io.neikong.finance.subsidy.guide.OperatingGuide.Material.Source;
import io.neikong.time.Answer;
import io.neikong.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MaterialsGroundedTest {

    static final MaterialsGrounded CONTROL = new MaterialsGrounded();

    @ParameterizedTest
    @EnumSource(Source.class)
    void clause_3_2_in_social_insurance_only_the_state_council_or_a_law_asks_for_more(Source source) {
        boolean enough = List.of(Source.LAW, Source.REGULATION, Source.STATE_COUNCIL_DECISION)
                .contains(source);

        assertThat(CONTROL.examine(asking(Answer.YES, CARD, FORM, proof(source, "text"))))
                .found(enough ? List.of() : List.of(MATERIALS_GROUNDED), List.of());
        assertThat(CONTROL.examine(asking(Answer.NO, CARD, FORM, proof(source, "text"))))
                .isSatisfied();
        assertThat(CONTROL.examine(asking(Answer.UNKNOWN, CARD, FORM, proof(source, "text"))))
                .found(List.of(), enough ? List.of() : List.of(MATERIALS_GROUNDED));
    }

    @Test
    void nothing_is_asked_for_without_any_basis() {
        for (Answer insurance : Answer.values()) {
            assertThat(CONTROL.examine(asking(insurance, proof(null, null))))
                    .isViolatedBy(MATERIALS_GROUNDED)
                    .finding(MATERIALS_GROUNDED)
                    .says(Locale.CHINESE, "操作细则要求的材料缺乏设定依据。操作细则编号：guide；情形：无设定依据；材料：proof。");
        }
        assertThat(CONTROL.examine(asking(
                        Answer.YES,
                        proof(null, null),
                        new Material("other", Material.Kind.PROOF, Source.CITY, "text"))))
                .isViolatedBy(MATERIALS_GROUNDED)
                .finding(MATERIALS_GROUNDED)
                .shows("circumstances", "[noBasis, basisTooWeak]")
                .shows("materials", "[proof, other]");
    }

    @Test
    void before_the_regulations_a_document_of_any_rank_was_enough() {
        assertThat(CONTROL.examine(ended(LocalDate.of(2023, 12, 1)))).isSatisfied();
        assertThat(CONTROL.examine(ended(LocalDate.of(2023, 12, 2)))).isViolatedBy(MATERIALS_GROUNDED);
        OperatingGuide open = guide("2021-01-04", STEPS, List.of(proof(Source.CITY, "text")));
        OperatingGuide since =
                new OperatingGuide("guide", open.issuedOn(), Validity.ALWAYS, open.steps(), open.materials());
        assertThat(CONTROL.examine(new RequiredMaterials(since, Answer.YES, LocalDate.of(2023, 11, 30))))
                .isSatisfied();
        assertThat(CONTROL.examine(new RequiredMaterials(since, Answer.YES, LocalDate.of(2023, 12, 1))))
                .isViolatedBy(MATERIALS_GROUNDED);
    }

    @Test
    void a_guide_that_is_still_to_come_is_not_examined() {
        OperatingGuide toCome = new OperatingGuide(
                "guide", AS_OF, Validity.ofDays(AS_OF.plusDays(1), null), STEPS, List.of(proof(null, null)));

        assertThat(CONTROL.examine(new RequiredMaterials(toCome, Answer.YES, AS_OF)))
                .isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(new RequiredMaterials(guide(null, STEPS, null), Answer.YES, AS_OF)))
                .isUndeterminedBy(MATERIALS_GROUNDED)
                .finding(MATERIALS_GROUNDED)
                .shows("missing", "[materials]");
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(MATERIALS_GROUNDED)
                .finding(MATERIALS_GROUNDED)
                .shows("missing", "[insurance, materialKind, citation]");
        assertThat(CONTROL.examine(asking(Answer.YES, unknown(Source.LAW)))).isSatisfied();
        assertThat(CONTROL.examine(asking(Answer.NO, unknown(Source.CITY)))).isSatisfied();
        assertThat(CONTROL.examine(asking(Answer.YES, unknown(Source.CITY)))).isUndeterminedBy(MATERIALS_GROUNDED);
    }

    static RequiredMaterials unrecorded() {
        return asking(Answer.UNKNOWN, unknown(null), proof(Source.CITY, "text"), proof(Source.LAW, null));
    }

    private static Material unknown(@Nullable Source source) {
        return new Material("unknown", null, source, "text");
    }

    private static RequiredMaterials ended(LocalDate toExclusive) {
        return new RequiredMaterials(
                new OperatingGuide(
                        "guide",
                        LocalDate.of(2021, 1, 4),
                        Validity.ofDays(LocalDate.of(2021, 1, 4), toExclusive),
                        STEPS,
                        List.of(proof(Source.CITY, "text"))),
                Answer.YES,
                AS_OF);
    }

    static RequiredMaterials asking(Answer insurance, Material... materials) {
        return new RequiredMaterials(guide("2024-01-02", STEPS, List.of(materials)), insurance, AS_OF);
    }
}
