package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.AccountingRule.REVIEWED_BEFORE_POSTED;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.finance.Missing;
import io.neikong.finance.accounting.VoucherDuties.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a voucher was prepared, then reviewed, then posted (凭证办理顺序).
 *
 * <p>Two steps of the same moment are in order, since systems record some steps together. Where no review is recorded,
 * preparation and posting are compared. There is one breach for each step that came too soon; a moment that is not
 * recorded is a gap on a posted voucher only.
 */
public record VoucherOrder() implements Control<VoucherDuties> {

    private static final List<Rule> RULES = List.of(REVIEWED_BEFORE_POSTED);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(VoucherDuties voucher) {
        Instant preparedAt = voucher.preparedAt();
        Instant reviewedAt = voucher.reviewedAt();
        Instant postedAt = voucher.postedAt();
        Missing missing = Missing.NOTHING
                .and("preparedAt", preparedAt)
                .and("reviewedAt", reviewedAt)
                .and("postedAt", postedAt);
        if (voucher.status() != Status.POSTED && missing.fields().size() > 1) {
            return Outcome.notApplicable(this, voucher.voucher());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.voucher(), RULES);
        outcome = inOrder("preparedAt", preparedAt, "reviewedAt", reviewedAt, outcome);
        outcome = inOrder("reviewedAt", reviewedAt, "postedAt", postedAt, outcome);
        if (reviewedAt == null) {
            outcome = inOrder("preparedAt", preparedAt, "postedAt", postedAt, outcome);
        }
        return voucher.status() != Status.POSTED || missing.isEmpty()
                ? outcome
                : outcome.gap(REVIEWED_BEFORE_POSTED, missing.names());
    }

    private static Outcome inOrder(
            String first, @Nullable Instant firstAt, String second, @Nullable Instant secondAt, Outcome soFar) {
        if (firstAt == null || secondAt == null || !secondAt.isBefore(firstAt)) {
            return soFar;
        }
        return soFar.breach(
                REVIEWED_BEFORE_POSTED,
                Evidence.about("step", second)
                        .andTerm("first", first)
                        .and("firstAt", firstAt)
                        .andTerm("second", second)
                        .and("secondAt", secondAt));
    }
}
