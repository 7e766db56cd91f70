package io.neikong.finance.transfer;

import static io.neikong.finance.transfer.TransferRule.ATTACHMENTS_COMPLETE;
import static io.neikong.finance.transfer.TransferRule.RECEIPT_HELD;
import static io.neikong.finance.transfer.TransferRule.STAFF_TO_SUPERVISION;
import static io.neikong.finance.transfer.Transfers.approved;
import static io.neikong.finance.transfer.Transfers.sending;
import static io.neikong.finance.transfer.Transfers.transfer;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.transfer.Transfer.Attachment;
import io.neikong.finance.transfer.Transfer.Receipt;
import io.neikong.finance.transfer.Transfer.Recipient;
import io.neikong.finance.transfer.Transfer.Sending;
import io.neikong.time.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is attached to a transfer, what comes back for it, and where it goes. */
class TransferPapersTest {

    private static final String THURSDAY = "2026-03-05T09:00:00";

    @ParameterizedTest
    @EnumSource(Attachment.class)
    void clause_6_3c_each_of_the_five_papers_is_attached(Attachment leftOut) {
        List<Attachment> others = new ArrayList<>(List.of(Attachment.values()));
        others.remove(leftOut);

        assertThat(new AttachmentsComplete().examine(attached(others)))
                .isViolatedBy(ATTACHMENTS_COMPLETE)
                .finding(ATTACHMENTS_COMPLETE)
                .shows("leftOut", "[" + leftOut + "]");
    }

    @Test
    void all_papers_left_out_are_named() {
        assertThat(new AttachmentsComplete().examine(attached(List.of())))
                .finding(ATTACHMENTS_COMPLETE)
                .says(Locale.CHINESE, "移送材料不齐全。移送编号：transfer；缺少：移送书、调查报告、涉案物品清单、检验报告或者鉴定结论、其他材料。");
        assertThat(new AttachmentsComplete().examine(attached(null))).isUndeterminedBy(ATTACHMENTS_COMPLETE);
        assertThat(new AttachmentsComplete().examine(attached(List.of(Attachment.values()))))
                .isSatisfied();
    }

    @Test
    void the_police_sign_for_it() {
        assertThat(new ReceiptHeld().examine(signed(Transfers.RECEIPT, Transfers.AS_OF)))
                .isSatisfied();
        assertThat(new ReceiptHeld().examine(signed(null, Transfers.AS_OF)))
                .isViolatedBy(RECEIPT_HELD)
                .finding(RECEIPT_HELD)
                .shows("circumstances", "[noReceipt]");
        assertThat(new ReceiptHeld().examine(signed(null, LocalDate.of(2026, 3, 5))))
                .isNotApplicable();
        assertThat(new ReceiptHeld().examine(signed(null, LocalDate.of(2026, 3, 6))))
                .isViolatedBy(RECEIPT_HELD);
        assertThat(new ReceiptHeld().examine(signed(new Receipt("receipt", LocalDate.of(2026, 3, 4)), Transfers.AS_OF)))
                .isViolatedBy(RECEIPT_HELD);
        assertThat(new ReceiptHeld().examine(signed(new Receipt("receipt", null), Transfers.AS_OF)))
                .isUndeterminedBy(RECEIPT_HELD);
    }

    @Test
    void a_receipt_that_is_not_there_is_a_gap_if_it_may_have_been_sent_today() {
        Transfer undated = transfer(approved(THURSDAY), new Sending(null, Recipient.POLICE, null, null));

        assertThat(new ReceiptHeld().examine(undated))
                .isUndeterminedBy(RECEIPT_HELD)
                .finding(RECEIPT_HELD)
                .shows("missing", "[sentAt]");
    }

    @Test
    void a_receipt_signed_after_the_day_judged_on_is_none_yet() {
        assertThat(new ReceiptHeld()
                        .examine(signed(new Receipt("receipt", LocalDate.of(2026, 3, 7)), LocalDate.of(2026, 3, 6))))
                .isViolatedBy(RECEIPT_HELD)
                .finding(RECEIPT_HELD)
                .shows("circumstances", "[noReceipt]");
        assertThat(new ReceiptHeld()
                        .examine(signed(new Receipt("receipt", LocalDate.of(2026, 3, 6)), LocalDate.of(2026, 3, 6))))
                .isSatisfied();
    }

    @Test
    void papers_and_receipts_are_asked_of_transfers_to_the_police_alone() {
        Transfer supervision = transfer(approved(THURSDAY), new Sending(null, Recipient.SUPERVISION, null, null));

        assertThat(new AttachmentsComplete().examine(supervision)).isNotApplicable();
        assertThat(new ReceiptHeld().examine(supervision)).isNotApplicable();
        assertThat(new AttachmentsComplete().examine(transfer(null, null))).isNotApplicable();
        assertThat(new ReceiptHeld().examine(transfer(null, null))).isNotApplicable();
    }

    @Test
    void suspected_staff_go_to_the_supervision_organ_and_not_to_the_police() {
        assertThat(new StaffToSupervision().examine(to(Recipient.SUPERVISION, Answer.YES)))
                .isSatisfied();
        assertThat(new StaffToSupervision().examine(to(Recipient.SUPERVISION, Answer.UNKNOWN)))
                .isSatisfied();
        assertThat(new StaffToSupervision().examine(to(Recipient.POLICE, Answer.YES)))
                .isViolatedBy(STAFF_TO_SUPERVISION)
                .finding(STAFF_TO_SUPERVISION)
                .says(Locale.CHINESE, "公职人员涉嫌职务犯罪的案件移送了公安机关。移送编号：transfer；移送日：2026-03-05。");
        assertThat(new StaffToSupervision().examine(to(Recipient.POLICE, Answer.NO)))
                .isNotApplicable();
        assertThat(new StaffToSupervision().examine(to(Recipient.POLICE, Answer.UNKNOWN)))
                .isUndeterminedBy(STAFF_TO_SUPERVISION)
                .finding(STAFF_TO_SUPERVISION)
                .shows("missing", "[staffSuspected]");
        assertThat(new StaffToSupervision().examine(to(null, Answer.YES)))
                .isUndeterminedBy(STAFF_TO_SUPERVISION)
                .finding(STAFF_TO_SUPERVISION)
                .shows("missing", "[recipient]");
        assertThat(new StaffToSupervision().examine(transfer(Answer.YES, null, null, Transfers.AS_OF)))
                .isNotApplicable();
    }

    static Transfer attached(@Nullable List<Attachment> attachments) {
        return transfer(
                approved(THURSDAY),
                new Sending(Transfers.at(THURSDAY), Recipient.POLICE, attachments, Transfers.RECEIPT));
    }

    static Transfer signed(@Nullable Receipt receipt, LocalDate asOf) {
        return transfer(
                Answer.NO,
                approved(THURSDAY),
                new Sending(Transfers.at(THURSDAY), Recipient.POLICE, null, receipt),
                asOf);
    }

    static Transfer to(@Nullable Recipient recipient, Answer staffSuspected) {
        return transfer(staffSuspected, approved(THURSDAY), sending(THURSDAY, recipient), Transfers.AS_OF);
    }
}
