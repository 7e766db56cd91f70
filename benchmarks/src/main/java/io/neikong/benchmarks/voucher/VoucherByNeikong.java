package io.neikong.benchmarks.voucher;

import io.neikong.control.Outcome;
import io.neikong.finance.accounting.Mode;
import io.neikong.finance.accounting.VoucherDutiesSeparated;
import io.neikong.finance.accounting.VoucherOrder;
import io.neikong.finance.voucher.AccountingVoucher;
import io.neikong.finance.voucher.AmountInWords;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import io.neikong.finance.voucher.DebitEqualsCredit;
import io.neikong.finance.voucher.VoucherComplete;

/** The library: every control of accounting and vouchers that needs one voucher and nothing else. */
final class VoucherByNeikong implements VoucherCheck {

    private final VoucherDutiesSeparated separated = new VoucherDutiesSeparated(Mode.PAIRWISE);
    private final VoucherOrder order = new VoucherOrder();
    private final VoucherComplete complete = new VoucherComplete();
    private final DebitEqualsCredit balanced = new DebitEqualsCredit();
    private final AmountInWords words = new AmountInWords(Spelling.STRICT);
    private final AccountingVoucher[] vouchers;

    VoucherByNeikong(AccountingVoucher[] vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public boolean isInOrder(int voucher) {
        AccountingVoucher one = vouchers[voucher];
        return isSatisfied(separated.examine(one.duties()))
                && isSatisfied(order.examine(one.duties()))
                && isSatisfied(complete.examine(one))
                && isSatisfied(balanced.examine(one))
                && isSatisfied(words.examine(one.statedAmount()));
    }

    private static boolean isSatisfied(Outcome outcome) {
        return outcome.findings().isEmpty();
    }
}
