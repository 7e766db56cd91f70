package io.neikong.finance.seal;

import static io.neikong.finance.seal.SealRule.COPIES_WITHIN_APPROVAL;
import static io.neikong.finance.seal.SealUses.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.seal.SealApproval.Item;
import io.neikong.finance.seal.SealUse.Status;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApprovalCoversUsesTest {

    @Test
    void an_approval_that_names_each_document_is_in_order() {
        examining(approval(List.of(item("a", 1), item("b", 2)), use("a", 1), use("b", 2)))
                .isSatisfied()
                .examined(COPIES_WITHIN_APPROVAL);
    }

    @Test
    void a_batch_approval_for_the_whole_month_covers_nothing() {
        examining(approval(List.of(item(null, 100)), use("a", 1), use("b", 1), use("b", 1)))
                .isViolatedBy(COPIES_WITHIN_APPROVAL, COPIES_WITHIN_APPROVAL);
        examining(approval(List.of(item(null, 100)), use("a", 1)))
                .finding(COPIES_WITHIN_APPROVAL)
                .concerns("keeper")
                .says(Locale.CHINESE, "用印与审批不一致。编号：approval/1；情形：审批单未列明该文件（笼统审批、批量审批）；用印文件：a。");
    }

    @Test
    void approval_for_3_copies_and_5_stamped_in_two_uses_is_a_breach() {
        List<Item> three = List.of(item("a", 3));

        examining(approval(three, use("a", 2), use("a", 1))).isSatisfied();
        examining(approval(three, use("a", 2), use("a", 3)))
                .isViolatedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("document", "a")
                .shows("copies", 5)
                .shows("approvedCopies", 3);
    }

    @Test
    void one_use_alone_is_left_to_its_own_control() {
        examining(approval(List.of(item("a", 3)), use("a", 5))).isSatisfied();
    }

    @Test
    void copies_of_a_document_that_is_named_twice_add_up() {
        examining(approval(List.of(item("a", 1), item("a", 2)), use("a", 2), use("a", 1)))
                .isSatisfied();
    }

    @Test
    void is_undetermined_when_a_number_or_the_approval_is_not_on_record() {
        examining(approval(List.of(item("a", 3)), use("a", 2), use("a", null)))
                .isUndeterminedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("missing", "[copies]");
        examining(approval(List.of(item("a", null)), use("a", 2), use("a", 2)))
                .isUndeterminedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("missing", "[approvedCopies]");
        examining(approval(List.of(), use("a", 2)))
                .isUndeterminedBy(COPIES_WITHIN_APPROVAL)
                .finding(COPIES_WITHIN_APPROVAL)
                .shows("missing", "[approval]");
    }

    @Test
    void a_number_that_is_missing_does_not_hide_that_there_were_too_many_copies() {
        examining(approval(List.of(item("a", 3)), use("a", 4), use("a", null))).isViolatedBy(COPIES_WITHIN_APPROVAL);
    }

    @Test
    void only_uses_of_a_document_that_were_made_are_examined() {
        SealUse pending =
                complete().document("b").status(Status.PENDING).usedAt(null).use();

        examining(approval(List.of(item("a", 1)), pending)).isNotApplicable();
        examining(approval(List.of(item("a", 1)), use(null, 1))).isNotApplicable();
        examining(approval(List.of(item("a", 1)), pending, use("a", 1))).isSatisfied();
    }

    static SealApproval approval(List<Item> items, SealUse... uses) {
        return new SealApproval("approval/1", items, List.of(uses));
    }

    static Item item(@Nullable String document, @Nullable Integer copies) {
        return new Item(document, copies);
    }

    static SealUse use(@Nullable String document, @Nullable Integer copies) {
        return complete().document(document).copies(copies, copies).use();
    }

    private static OutcomeAssert examining(SealApproval approval) {
        return assertThat(new ApprovalCoversUses().examine(approval));
    }
}
