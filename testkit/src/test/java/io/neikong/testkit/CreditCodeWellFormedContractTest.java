package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class CreditCodeWellFormedContractTest implements ControlContract<StatedIdentifier> {

    @Override
    public Control<StatedIdentifier> control() {
        return new IdentifierWellFormed(IdentifierRule.CREDIT_CODE_WELL_FORMED);
    }

    @Override
    public StatedIdentifier satisfying() {
        return stated("91350100M000100Y43");
    }

    @Override
    public List<StatedIdentifier> offending() {
        return List.of(
                stated("91350100M000100Y44"),
                stated("91350100M000100Y4Z"),
                stated("9135 0100 M000100Y43"),
                stated("11010519491231002X"),
                stated(""),
                stated(null),
                stated("91350100m000100y43"));
    }

    private static StatedIdentifier stated(@Nullable String text) {
        return new StatedIdentifier(
                "A-0042", IdentifierKind.UNIFIED_SOCIAL_CREDIT_CODE, text, LocalDate.of(2026, 3, 2));
    }
}
