package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.COPIES_WITHIN_APPROVAL;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.finance.seal.SealUses.nothingRecorded;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SealUseCopiesTest {

    @Test
    void clause_4_3_as_many_copies_as_approved_are_in_order() {
        examining(complete().copies(3, 3).use()).isSatisfied().examined(COPIES_WITHIN_APPROVAL);
    }

    @Test
    void fewer_copies_than_approved_are_in_order() {
        examining(complete().copies(2, 3).use()).isSatisfied();
    }

    @Test
    void one_copy_more_than_approved_is_a_breach() {
        examining(complete().copies(4, 3).use())
                .isViolatedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("copies", 4)
                .shows("approvedCopies", 3)
                .says(Locale.CHINESE, "用印与审批不一致。编号：use/1；情形：用印份数超过批准份数；批准份数：3；实际用印份数：4。");
    }

    @Test
    void large_numbers_are_compared_by_value() {
        examining(complete().copies(1000, 1000).use()).isSatisfied();
    }

    @Test
    void is_undetermined_when_a_number_or_the_document_is_not_recorded() {
        examining(complete().copies(3, null).use())
                .isUndeterminedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("missing", "[approvedCopies]");
        examining(nothingRecorded(Status.USED))
                .isUndeterminedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("missing", "[document, copies, approvedCopies]");
    }

    @Test
    void a_missing_document_does_not_hide_that_there_were_too_many_copies() {
        examining(complete().document(null).copies(5, 3).use())
                .found(List.of(COPIES_WITHIN_APPROVAL), List.of(COPIES_WITHIN_APPROVAL));
    }

    @Test
    void blank_documents_are_not_stamped_however_many_were_approved() {
        examining(complete().use().with(SealUses.blank()))
                .isViolatedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .concerns("keeper")
                .says(Locale.CHINESE, "用印与审批不一致。编号：use/1；情形：在空白文件上用印。");
        examining(complete().document(null).copies(4, 3).use().with(SealUses.blank()))
                .isViolatedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("circumstances", "[moreCopiesThanApproved, blankPaperStamped]");
    }

    @Test
    void only_uses_that_were_made_are_examined() {
        examining(complete().copies(5, 3).status(Status.PENDING).usedAt(null).use())
                .isNotApplicable();
        examining(nothingRecorded(Status.CANCELLED)).isNotApplicable();
        examining(complete().copies(5, 3).status(Status.CANCELLED).use()).isViolatedBy(COPIES_WITHIN_APPROVAL);
    }

    private static OutcomeAssert examining(SealUse use) {
        return assertThat(new SealUseCopies().examine(use));
    }
}
