package io.neikong.finance.voucher;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A voucher and the periods of its ledger (记账凭证与会计期间).
 *
 * @param voucher  the voucher
 * @param periods  all periods of its ledger, empty if they are not known
 * @param asOf  the day judged on
 */
public record DatedVoucher(AccountingVoucher voucher, List<AccountingPeriod> periods, LocalDate asOf)
        implements Serializable {
    public DatedVoucher {
        Objects.requireNonNull(voucher, "voucher");
        periods = List.copyOf(periods);
        Objects.requireNonNull(asOf, "asOf");
    }
}
