package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.REGISTER_COMPLETE;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.SealUses.nothingRecorded;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealRegister.Field;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SealRegisterTest {

    @Test
    void clause_4_3_a_complete_line_is_in_order() {
        examining(complete().use()).isSatisfied().examined(REGISTER_COMPLETE);
    }

    @Test
    void what_a_line_lacks_is_one_breach() {
        examining(nothingRecorded(Status.USED))
                .isViolatedBy(REGISTER_COMPLETE)
                .finding(REGISTER_COMPLETE)
                .shows("missing", "[seal, document, matter, applicant, appliedAt, copies, keeper, usedAt]");
    }

    @Test
    void a_single_missing_thing_is_a_breach() {
        examining(complete().keeper(null).use())
                .isViolatedBy(REGISTER_COMPLETE)
                .finding(REGISTER_COMPLETE)
                .says(Locale.CHINESE, "用印登记不完整。用印编号：use/1；未登记事项：监印人。")
                .says(
                        Locale.ENGLISH,
                        "The register of seal uses is incomplete. Use: use/1; not registered: keeper of the seal.");
    }

    @Test
    void approval_is_left_to_its_own_rules() {
        examining(complete().approved(null, null).copies(1, null).use()).isSatisfied();
    }

    @Test
    void an_application_that_waits_needs_neither_keeper_nor_moment_nor_copies() {
        examining(complete()
                        .keeper(null)
                        .usedAt(null)
                        .copies(null, null)
                        .status(Status.PENDING)
                        .use())
                .isSatisfied();
        examining(nothingRecorded(Status.PENDING))
                .isViolatedBy(REGISTER_COMPLETE)
                .finding(REGISTER_COMPLETE)
                .shows("missing", "[seal, document, matter, applicant, appliedAt]");
    }

    @Test
    void a_line_with_a_moment_of_use_is_complete_or_not_like_a_used_one_although_it_stands_as_pending() {
        examining(complete().status(Status.PENDING).use()).isSatisfied();
        examining(complete()
                        .keeper(null)
                        .copies(null, null)
                        .status(Status.PENDING)
                        .use())
                .isViolatedBy(REGISTER_COMPLETE)
                .finding(REGISTER_COMPLETE)
                .shows("missing", "[copies, keeper]");
    }

    @Test
    void a_cancelled_application_is_examined_only_if_the_seal_was_used_on_it() {
        examining(nothingRecorded(Status.CANCELLED)).isNotApplicable();
        examining(complete().document(null).status(Status.CANCELLED).use()).isViolatedBy(REGISTER_COMPLETE);
    }

    @Test
    void a_district_says_which_columns_its_register_must_have() {
        SealRegister all = new SealRegister(List.of(Field.values()));

        assertThat(all.examine(complete().use().with(SealUses.allRecorded()))).isSatisfied();
        assertThat(all.examine(complete().use()))
                .isViolatedBy(REGISTER_COMPLETE)
                .finding(REGISTER_COMPLETE)
                .shows("missing", "[serial, amount, department, witness, place, remarks]");
        assertThat(all.examine(nothingRecorded(Status.USED)))
                .finding(REGISTER_COMPLETE)
                .shows(
                        "missing",
                        "[serial, seal, document, matter, amount, applicant, department, appliedAt, approver, approvedAt,"
                                + " copies, keeper, usedAt, witness, place, remarks]");
        assertThat(all.examine(nothingRecorded(Status.PENDING)))
                .finding(REGISTER_COMPLETE)
                .shows("missing", "[serial, seal, document, matter, amount, applicant, department, appliedAt]");
    }

    private static OutcomeAssert examining(SealUse use) {
        return assertThat(new SealRegister().examine(use));
    }
}
