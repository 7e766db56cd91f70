package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.ATTACHMENTS_COUNTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.AccountingVoucher.Nature;
import io.neikong.finance.voucher.VoucherAttachments.Paper;
import java.util.List;

/**
 * Checks that as many papers are attached to a posted voucher as it says, and that there is one at all
 * (所附原始凭证张数相符).
 *
 * <p>Only closing vouchers and those that correct an error, a reversal being one of them, may have none. Where an original
 * supports several vouchers, it counts with the one that has it, and its allocation slip with each of the others. If it is not
 * known what is attached, a voucher that says none is a breach all the same unless it may have none.
 */
public record AttachmentsCounted() implements Control<VoucherAttachments> {

    private static final List<Rule> RULES = List.of(ATTACHMENTS_COUNTED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherAttachments attached) {
        AccountingVoucher voucher = attached.voucher();
        if (!voucher.isPosted()) {
            return Outcome.notApplicable(this, voucher.id());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.id(), RULES);
        List<Paper> papers = attached.papers();
        Integer declared = voucher.declaredAttachments();
        Nature nature = voucher.nature();
        boolean differ = declared != null && papers != null && declared != papers.size();
        boolean none = papers == null ? declared != null && declared == 0 : papers.isEmpty();
        boolean mayHaveNone = nature == Nature.CLOSING || (nature != null && nature.corrects());
        Terms circumstances = Terms.NONE
                .when(differ, "attachmentsDiffer")
                .when(none && nature != null && !mayHaveNone, "noAttachment");
        if (!circumstances.isEmpty()) {
            Evidence seen = Evidence.happenedOn(voucher.duties().posted().at()).and("circumstances", circumstances);
            seen = declared == null ? seen : seen.and("declaredAttachments", declared);
            outcome =
                    outcome.breach(ATTACHMENTS_COUNTED, papers == null ? seen : seen.and("attachments", papers.size()));
        }
        Terms missing = Terms.NONE
                .when(declared == null, "declaredAttachments")
                .when(papers == null, "papers")
                .when(none && nature == null, "nature");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(
                        ATTACHMENTS_COUNTED,
                        Evidence.happenedOn(voucher.duties().posted().at()).andMissing(missing));
    }
}
