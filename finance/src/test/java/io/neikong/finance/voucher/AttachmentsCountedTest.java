package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.ATTACHMENTS_COUNTED;
import static io.neikong.finance.voucher.Vouchers.complete;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.finance.accounting.VoucherDuties.Status;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.finance.voucher.VoucherAttachments.Paper;
import io.neikong.testkit.OutcomeAssert;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttachmentsCountedTest {

    @Test
    void clause_4_2_as_many_papers_as_stated_are_in_order() {
        examining(complete().attachments(2), "invoice", "list").isSatisfied().examined(ATTACHMENTS_COUNTED);
        examining(complete().attachments(1), "invoice").isSatisfied();
    }

    @Test
    void one_too_few_or_too_many_is_a_breach() {
        examining(complete().attachments(2), "invoice")
                .isViolatedBy(ATTACHMENTS_COUNTED)
                .finding(ATTACHMENTS_COUNTED)
                .says(Locale.CHINESE, "记账凭证所附原始凭证不符合要求。凭证：V1；情形：实附张数与载明张数不符；载明张数：2；实附张数：1。");
        examining(complete().attachments(2), "invoice", "list", "contract").isViolatedBy(ATTACHMENTS_COUNTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"CLOSING", "CORRECTING", "REVERSAL"})
    void trap_year_end_closing_and_correcting_vouchers_may_have_no_attachment(Nature nature) {
        examining(complete().nature(nature).attachments(0)).isSatisfied();
        examining(complete().nature(nature).attachments(1)).isViolatedBy(ATTACHMENTS_COUNTED);
        examining(complete().nature(nature).attachments(0), "invoice").isViolatedBy(ATTACHMENTS_COUNTED);
    }

    @Test
    void an_ordinary_voucher_without_any_attachment_is_a_breach_although_the_numbers_agree() {
        examining(complete().attachments(0))
                .isViolatedBy(ATTACHMENTS_COUNTED)
                .finding(ATTACHMENTS_COUNTED)
                .shows("circumstances", "[noAttachment]");
        examining(complete().attachments(1))
                .isViolatedBy(ATTACHMENTS_COUNTED)
                .finding(ATTACHMENTS_COUNTED)
                .shows("circumstances", "[attachmentsDiffer, noAttachment]");
    }

    @Test
    void trap_one_original_for_several_vouchers_counts_with_each_as_its_allocation_slip() {
        examining(complete().id("V1").attachments(1), "invoice/7").isSatisfied();
        examining(complete().id("V2").attachments(1), "slip/7-1").isSatisfied();
        examining(complete().id("V3").attachments(2), "slip/7-2", "receipt").isSatisfied();
        examining(complete().id("V4").attachments(1)).isViolatedBy(ATTACHMENTS_COUNTED);
    }

    @Test
    void is_undetermined_if_nobody_knows_what_is_attached() {
        examining(complete(), (List<Paper>) null)
                .isUndeterminedBy(ATTACHMENTS_COUNTED)
                .finding(ATTACHMENTS_COUNTED)
                .shows("missing", "[papers]");
        examining(complete().nature(Nature.CLOSING).attachments(0), (List<Paper>) null)
                .isUndeterminedBy(ATTACHMENTS_COUNTED);
    }

    @Test
    void none_stated_where_one_is_needed_is_a_breach_whatever_is_attached() {
        examining(complete().attachments(0), (List<Paper>) null)
                .found(List.of(ATTACHMENTS_COUNTED), List.of(ATTACHMENTS_COUNTED));
    }

    @Test
    void is_undetermined_if_the_voucher_states_no_number() {
        examining(complete().attachments(null), "invoice").isUndeterminedBy(ATTACHMENTS_COUNTED);
        examining(complete().attachments(null)).found(List.of(ATTACHMENTS_COUNTED), List.of(ATTACHMENTS_COUNTED));
    }

    @Test
    void is_undetermined_without_any_attachment_if_the_nature_is_not_recorded() {
        examining(complete().nature(null), "invoice", "list").isSatisfied();
        examining(complete().nature(null).attachments(0))
                .isUndeterminedBy(ATTACHMENTS_COUNTED)
                .finding(ATTACHMENTS_COUNTED)
                .shows("missing", "[nature]");
    }

    @Test
    void drafts_and_void_vouchers_are_not_examined() {
        examining(complete().status(Status.DRAFT)).isNotApplicable();
        examining(complete().status(Status.VOID)).isNotApplicable();
    }

    static VoucherAttachments attached(Vouchers voucher, String... papers) {
        return new VoucherAttachments(
                voucher.voucher(),
                Stream.of(papers).map(paper -> new Paper(paper, Vouchers.DATED)).toList());
    }

    private static OutcomeAssert examining(Vouchers voucher, String... papers) {
        return assertThat(new AttachmentsCounted().examine(attached(voucher, papers)));
    }

    private static OutcomeAssert examining(Vouchers voucher, @Nullable List<Paper> papers) {
        return assertThat(new AttachmentsCounted().examine(new VoucherAttachments(voucher.voucher(), papers)));
    }
}
