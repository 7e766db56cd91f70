package io.neikong.testkit;

import io.neikong.control.Control;
import io.neikong.identifier.IdentifierKind;
import io.neikong.identifier.IdentifierRule;
import io.neikong.identifier.IdentifierWellFormed;
import io.neikong.identifier.StatedIdentifier;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ResidentIdWellFormedContractTest implements ControlContract<StatedIdentifier> {

    @Override
    public Control<StatedIdentifier> control() {
        return new IdentifierWellFormed(IdentifierRule.RESIDENT_ID_WELL_FORMED);
    }

    @Override
    public StatedIdentifier satisfying() {
        return stated("11010519491231002X");
    }

    @Override
    public List<StatedIdentifier> offending() {
        return List.of(
                stated("110105194912310021"),
                stated("110105194913310021"),
                stated("440524189001010014"),
                stated("990105194912310023"),
                stated("110105270101001"),
                stated("１１０１０５１９４９１２３１００２Ｘ"),
                stated("11O105194912310O2X"),
                stated("110105194912310000"),
                stated("110105203012310026"),
                stated(""),
                stated(null));
    }

    private static StatedIdentifier stated(@Nullable String text) {
        return new StatedIdentifier("A-0042", IdentifierKind.RESIDENT_ID_NUMBER, text, LocalDate.of(2026, 3, 2));
    }
}
