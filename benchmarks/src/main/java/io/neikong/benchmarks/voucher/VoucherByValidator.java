package io.neikong.benchmarks.voucher;

import io.neikong.finance.voucher.AccountingVoucher;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: constraints on the fields, and one on the class for what a field cannot tell. */
final class VoucherByValidator implements VoucherCheck {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final VoucherBean[] beans;

    VoucherByValidator(AccountingVoucher[] vouchers) {
        beans = Stream.of(vouchers).map(VoucherBean::of).toArray(VoucherBean[]::new);
    }

    @Override
    public boolean isInOrder(int voucher) {
        return validator.validate(beans[voucher]).isEmpty();
    }
}
