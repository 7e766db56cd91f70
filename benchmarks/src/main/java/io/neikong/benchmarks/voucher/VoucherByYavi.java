package io.neikong.benchmarks.voucher;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import am.ik.yavi.core.ViolationMessage;
import io.neikong.benchmarks.voucher.VoucherBean.Line;
import io.neikong.finance.voucher.AccountingVoucher;
import java.util.stream.Stream;

/** YAVI: the same constraints, without annotations and reflection. */
final class VoucherByYavi implements VoucherCheck {

    private static final Validator<Line> LINE = ValidatorBuilder.<Line>of()
            ._string(Line::summary, "summary", summary -> summary.notNull())
            ._string(Line::account, "account", account -> account.notNull())
            .build();
    private static final Validator<VoucherBean> VOUCHER = ValidatorBuilder.<VoucherBean>of()
            ._localDate(VoucherBean::datedOn, "datedOn", day -> day.notNull())
            ._integer(VoucherBean::number, "number", number -> number.notNull())
            ._bigDecimal(VoucherBean::amount, "amount", amount -> amount.notNull())
            ._integer(VoucherBean::attachments, "attachments", count -> count.notNull())
            ._collection(VoucherBean::lines, "lines", lines -> lines.notEmpty())
            .forEach(VoucherBean::lines, "lines", LINE)
            ._string(VoucherBean::preparer, "preparer", person -> person.notNull())
            ._string(VoucherBean::reviewer, "reviewer", person -> person.notNull())
            ._string(VoucherBean::bookkeeper, "bookkeeper", person -> person.notNull())
            ._string(VoucherBean::chiefAccountant, "chiefAccountant", person -> person.notNull())
            ._string(VoucherBean::cashier, "cashier", person -> person.notNull())
            ._instant(VoucherBean::preparedAt, "preparedAt", moment -> moment.notNull())
            ._instant(VoucherBean::reviewedAt, "reviewedAt", moment -> moment.notNull())
            ._instant(VoucherBean::postedAt, "postedAt", moment -> moment.notNull())
            .constraintOnTarget(
                    VoucherBean::isConsistent,
                    "voucher",
                    ViolationMessage.of(
                            "consistent",
                            "must be signed by different persons, in order, balanced, and the same in words"))
            .build();

    private final VoucherBean[] beans;

    VoucherByYavi(AccountingVoucher[] vouchers) {
        beans = Stream.of(vouchers).map(VoucherBean::of).toArray(VoucherBean[]::new);
    }

    @Override
    public boolean isInOrder(int voucher) {
        return VOUCHER.validate(beans[voucher]).isValid();
    }
}
