package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.REVIEWED_BEFORE_POSTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.accounting.VoucherDuties.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a voucher was prepared, then reviewed, then posted (凭证办理顺序).
 *
 * <p>Two steps of the same moment are in order, since systems review and post in bulk and record some steps together; the
 * moments do not tell whether somebody looked at each voucher, so a bulk run is no breach. Where no review is recorded,
 * preparation and posting are compared. There is one breach with all moments; one that is not recorded is a gap on a
 * posted voucher only.
 */
public record VoucherOrder() implements Control<VoucherDuties> {

    private static final List<Rule> RULES = List.of(REVIEWED_BEFORE_POSTED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherDuties voucher) {
        Instant preparedAt = voucher.prepared().at();
        Instant reviewedAt = voucher.reviewed().at();
        Instant postedAt = voucher.posted().at();
        Terms missing = Terms.NONE
                .when(preparedAt == null, "preparedAt")
                .when(reviewedAt == null, "reviewedAt")
                .when(postedAt == null, "postedAt");
        if (voucher.status() != Status.POSTED && missing.codes().size() > 1) {
            return Outcome.notApplicable(this, voucher.voucher());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.voucher(), RULES);
        if (isBefore(reviewedAt, preparedAt) || isBefore(postedAt, reviewedAt) || isBefore(postedAt, preparedAt)) {
            outcome = outcome.breach(
                    REVIEWED_BEFORE_POSTED,
                    Evidence.happenedOn(postedAt == null ? reviewedAt : postedAt)
                            .and("preparedAt", preparedAt)
                            .and("reviewedAt", reviewedAt)
                            .and("postedAt", postedAt));
        }
        return voucher.status() == Status.POSTED ? outcome.gap(REVIEWED_BEFORE_POSTED, missing) : outcome;
    }

    private static boolean isBefore(@Nullable Instant later, @Nullable Instant earlier) {
        return later != null && earlier != null && later.isBefore(earlier);
    }
}
