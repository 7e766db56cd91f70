package io.neikong.finance.voucher;

import static io.neikong.finance.voucher.OriginalUnalteredTest.altered;
import static io.neikong.finance.voucher.OriginalUnalteredTest.original;

import io.neikong.control.Control;
import io.neikong.finance.voucher.AlteredOriginal.Field;
import io.neikong.testkit.ControlContract;
import java.util.List;

class OriginalUnalteredContractTest implements ControlContract<AlteredOriginal> {

    @Override
    public Control<AlteredOriginal> control() {
        return new OriginalUnaltered();
    }

    @Override
    public AlteredOriginal satisfying() {
        return original(false, altered(Field.OTHER, true));
    }

    @Override
    public List<AlteredOriginal> offending() {
        return List.of(
                original(
                        true,
                        altered(Field.AMOUNT, true),
                        altered(Field.DATE, true),
                        altered(Field.PAYEE, true),
                        altered(Field.OTHER, false),
                        altered(null, null)),
                new AlteredOriginal("o", false, false, List.of(altered(null, true)), "o/new", List.of("v")));
    }
}
