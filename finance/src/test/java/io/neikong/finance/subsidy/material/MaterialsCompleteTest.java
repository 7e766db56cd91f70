package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.MaterialRule.COMPLETE;
import static io.neikong.finance.subsidy.material.Materials.APPLIED;
import static io.neikong.finance.subsidy.material.Materials.DECIDED;
import static io.neikong.finance.subsidy.material.Materials.GOOD;
import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.item;
import static io.neikong.finance.subsidy.material.Materials.required;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.subsidy.material.Material.Form;
import io.neikong.finance.subsidy.material.Material.Signature;
import io.neikong.finance.subsidy.material.RequiredMaterial.Mark;
import io.neikong.testkit.OutcomeAssert;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialsCompleteTest {

    static final List<RequiredMaterial> LICENCE_AND_CONTRACT =
            List.of(required("licence", null), required("contract", null));

    @Test
    void clause_3_8_all_that_is_asked_for_in_due_form_is_satisfied() {
        examining(item("licence", GOOD), item("contract", GOOD), item("photograph", form(Answer.NO)))
                .isSatisfied();
    }

    @Test
    void clause_3_8_what_is_absent_is_named() {
        examining(item("licence", GOOD))
                .isViolatedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("absent", "[contract]")
                .says(Locale.CHINESE, "已批准的申请材料不齐全或者不符合形式要求。申请编号：application；政策版本：2026-1；缺少材料：contract。")
                .says(
                        Locale.ENGLISH,
                        "The materials of an approved application are not complete. Application: application;"
                                + " version of the policy: 2026-1; absent: contract.");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource({
        "NO, YES, YES, PARTY, illegible",
        "YES, NO, YES, PARTY, undated",
        "YES, YES, NO, PARTY, unsealed",
        "YES, YES, YES, NOBODY, unsigned",
        "YES, YES, YES, AGENT_WITHOUT_MANDATE, withoutMandate",
    })
    void each_item_is_legible_dated_signed_and_sealed(
            Answer legible, Answer dated, Answer sealed, Signature signature, String lacks) {
        examining(item("licence", GOOD), item("contract", new Form(legible, dated, sealed, signature)))
                .isViolatedBy(COMPLETE)
                .finding(COMPLETE)
                .shows(lacks, "[contract-1]");
    }

    @Test
    void a_contract_signed_on_behalf_needs_a_mandate() {
        examining(item("licence", GOOD), item("contract", signedBy(Signature.AGENT)))
                .isSatisfied();
        examining(item("licence", GOOD), item("contract", signedBy(Signature.AGENT_WITHOUT_MANDATE)))
                .isViolatedBy(COMPLETE);
    }

    @Test
    void a_mark_that_the_policy_does_not_ask_for_may_lack() {
        RequiredMaterial card = new RequiredMaterial(List.of("identity card"), List.of(Mark.LEGIBLE), null);

        assertThat(new MaterialsComplete()
                        .examine(application(
                                List.of(card),
                                item("identity card", new Form(Answer.YES, Answer.UNKNOWN, Answer.NO, null)))))
                .isSatisfied();
    }

    @Test
    void documents_of_foreign_and_hong_kong_staff_do_where_the_policy_names_them() {
        RequiredMaterial identity =
                new RequiredMaterial(List.of("identity card", "residence permit", "passport"), List.of(), null);

        assertThat(new MaterialsComplete().examine(application(List.of(identity), item("residence permit", GOOD))))
                .isSatisfied();
        assertThat(new MaterialsComplete().examine(application(List.of(identity), item("library card", GOOD))))
                .isViolatedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("absent", "[identity card]");
    }

    @Test
    void a_second_and_better_copy_makes_up_for_the_first() {
        examining(item("licence", GOOD), item("contract", form(Answer.NO)), item("contract", GOOD))
                .isSatisfied();
        examining(item("licence", GOOD), item("contract", form(Answer.NO)), item("contract", form(Answer.UNKNOWN)))
                .isUndeterminedBy(COMPLETE);
    }

    @Test
    void what_was_handed_in_after_the_day_of_the_decision_was_not_there() {
        examining(item("licence", GOOD), item("contract", DECIDED, GOOD)).isSatisfied();
        examining(item("licence", GOOD), item("contract", DECIDED.plusDays(1), GOOD))
                .isViolatedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("suppliedLater", "[contract-1]");
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        examining(item("licence", null, GOOD), item("contract", new Form(Answer.YES, Answer.UNKNOWN, Answer.YES, null)))
                .isUndeterminedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("missing", "[submittedOn, DATED, SIGNED]")
                .shows("kinds", "[licence, contract]");
        assertThat(new MaterialsComplete()
                        .examine(application(
                                LICENCE_AND_CONTRACT,
                                true,
                                null,
                                List.of(),
                                item("licence", GOOD),
                                item("contract", GOOD))))
                .isUndeterminedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("missing", "[decidedAt]");
    }

    @Test
    void a_list_that_is_not_known_is_a_gap() {
        assertThat(new MaterialsComplete().examine(application(null)))
                .isUndeterminedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("missing", "[requiredMaterials]");
        assertThat(new MaterialsComplete()
                        .examine(new ApplicationMaterials(
                                "a", null, null, APPLIED, null, null, true, null, null, List.of(), List.of())))
                .isUndeterminedBy(COMPLETE)
                .finding(COMPLETE)
                .shows("missing", "[policyVersion]");
    }

    @Test
    void what_is_absent_and_what_is_not_recorded_are_both_found() {
        examining(item("licence", null, GOOD)).found(List.of(COMPLETE), List.of(COMPLETE));
    }

    @Test
    void an_application_that_is_not_approved_is_not_examined() {
        assertThat(new MaterialsComplete().examine(application(LICENCE_AND_CONTRACT, false, null, List.of())))
                .isNotApplicable();
    }

    @Test
    void a_line_of_nothing_is_refused() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequiredMaterial(List.of(), List.of(), null))
                .withMessage("kinds must name at least one kind of item, but were empty");
    }

    static Form form(Answer legible) {
        return new Form(legible, Answer.YES, Answer.YES, Signature.PARTY);
    }

    private static Form signedBy(@Nullable Signature signature) {
        return new Form(Answer.YES, Answer.YES, Answer.YES, signature);
    }

    private static OutcomeAssert examining(Material... materials) {
        return assertThat(new MaterialsComplete().examine(application(LICENCE_AND_CONTRACT, materials)));
    }
}
