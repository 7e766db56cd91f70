package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DATED_IN_OPEN_PERIOD;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.voucher.VoucherAttachments.Paper;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks that a posted voucher is not dated before the latest of the papers attached to it (凭证日期不早于原始凭证).
 *
 * <p>The same day is in order. A paper without a date is a gap beside what the others show. Without any paper there is nothing
 * to compare with; whether one is needed is for {@link AttachmentsCounted} to say.
 */
public record DatedAfterOriginals() implements Control<VoucherAttachments> {

    private static final List<Rule> RULES = List.of(DATED_IN_OPEN_PERIOD);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherAttachments attached) {
        AccountingVoucher voucher = attached.voucher();
        List<Paper> papers = attached.papers();
        if (!voucher.isPosted() || (papers != null && papers.isEmpty())) {
            return Outcome.notApplicable(this, voucher.id());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.id(), RULES);
        LocalDate datedOn = voucher.datedOn();
        Paper latest = null;
        LocalDate latestOn = null;
        boolean undated = false;
        for (int i = 0; papers != null && i < papers.size(); i++) {
            Paper paper = papers.get(i);
            LocalDate day = paper.datedOn();
            undated |= day == null;
            if (day != null && (latestOn == null || day.isAfter(latestOn))) {
                latest = paper;
                latestOn = day;
            }
        }
        if (datedOn != null && latest != null && datedOn.isBefore(latestOn)) {
            outcome = outcome.breach(
                    DATED_IN_OPEN_PERIOD,
                    Evidence.happenedOn(datedOn)
                            .and("circumstances", Terms.of("datedBeforeOriginal"))
                            .and("datedOn", datedOn)
                            .and("original", latest.paper())
                            .and("originalDatedOn", latestOn));
        }
        Terms missing = Terms.NONE
                .when(datedOn == null, "datedOn")
                .when(papers == null, "papers")
                .when(undated, "originalDatedOn");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(DATED_IN_OPEN_PERIOD, Evidence.happenedOn(datedOn).andMissing(missing));
    }
}
