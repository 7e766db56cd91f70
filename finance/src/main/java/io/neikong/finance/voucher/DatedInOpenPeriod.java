package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.VoucherRule.DATED_IN_OPEN_PERIOD;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a posted voucher is dated in a period that was open when it was posted, and not after the day judged on
 * (凭证日期在开放期间内).
 *
 * <p>At the moment at which a period is closed it is no longer open. Where the moment of posting is not recorded, preparation
 * after the closing proves as much. A date in none of the known periods is a breach; if none is known, it is a gap. Accruals
 * and adjustments are treated like anything else. {@link DatedAfterOriginals} looks at the originals.
 */
public record DatedInOpenPeriod() implements Control<DatedVoucher> {

    private static final List<Rule> RULES = List.of(DATED_IN_OPEN_PERIOD);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(DatedVoucher dated) {
        AccountingVoucher voucher = dated.voucher();
        if (!voucher.isPosted()) {
            return Outcome.notApplicable(this, voucher.id());
        }
        Outcome outcome = Outcome.satisfied(this, voucher.id(), RULES);
        LocalDate datedOn = voucher.datedOn();
        if (datedOn == null) {
            return outcome.gap(DATED_IN_OPEN_PERIOD, "datedOn");
        }
        List<AccountingPeriod> periods = dated.periods();
        AccountingPeriod period = latestToClose(periods, datedOn);
        Instant closedAt = period == null ? null : period.closedAt();
        Instant postedAt = voucher.duties().posted().at();
        Instant preparedAt = voucher.duties().prepared().at();
        Instant recordedAt = postedAt == null ? preparedAt : postedAt;
        boolean tooLate = closedAt != null && recordedAt != null && !recordedAt.isBefore(closedAt);
        Terms circumstances = Terms.NONE
                .when(datedOn.isAfter(dated.asOf()), "datedInFuture")
                .when(period == null && !periods.isEmpty(), "datedOutsidePeriods")
                .when(tooLate, "postedAfterClosing");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(
                    DATED_IN_OPEN_PERIOD,
                    Evidence.happenedOn(datedOn)
                            .and("circumstances", circumstances)
                            .and("datedOn", datedOn)
                            .and("period", period == null ? null : period.period())
                            .and("closedAt", closedAt)
                            .and("postedAt", postedAt));
        }
        Terms missing = Terms.NONE
                .when(periods.isEmpty(), "periods")
                .when(closedAt != null && postedAt == null && !tooLate, "postedAt");
        return missing.isEmpty()
                ? outcome
                : outcome.gap(DATED_IN_OPEN_PERIOD, Evidence.happenedOn(datedOn).andMissing(missing));
    }

    /** The period of a day; of several the one that was open the longest, because one open period is enough. */
    private static @Nullable AccountingPeriod latestToClose(List<AccountingPeriod> periods, LocalDate day) {
        AccountingPeriod latest = null;
        for (int i = 0; i < periods.size(); i++) {
            AccountingPeriod period = periods.get(i);
            if (period.contains(day) && (latest == null || closesAfter(period.closedAt(), latest.closedAt()))) {
                latest = period;
            }
        }
        return latest;
    }

    private static boolean closesAfter(@Nullable Instant one, @Nullable Instant other) {
        return other != null && (one == null || one.isAfter(other));
    }
}
