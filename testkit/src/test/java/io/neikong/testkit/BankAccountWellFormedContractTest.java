package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BankAccountWellFormedContractTest implements ControlContract<StatedIdentifier> {

    @Override
    public Control<StatedIdentifier> control() {
        return new IdentifierWellFormed(IdentifierRule.BANK_ACCOUNT_WELL_FORMED);
    }

    @Override
    public StatedIdentifier satisfying() {
        return stated("6222020000000000000");
    }

    @Override
    public List<StatedIdentifier> offending() {
        return List.of(
                stated("6222020000000000001"),
                stated("622202"),
                stated("6222 0200 0000 0000 000"),
                stated(""),
                stated(null));
    }

    private static StatedIdentifier stated(@Nullable String text) {
        return new StatedIdentifier("A-0042", IdentifierKind.BANK_CARD_NUMBER, text, LocalDate.of(2026, 3, 2));
    }
}
