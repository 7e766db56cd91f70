package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.Duty.BOOKKEEPER;
import static io.neikong.finance.accounting.Duty.CHIEF_ACCOUNTANT;
import static io.neikong.finance.accounting.Duty.REVIEWER;
import static io.neikong.finance.accounting.LedgerDutiesSeparatedTest.holder;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.junit.jupiter.api.Nested;

class LedgerDutiesSeparatedContractTest {

    @Nested
    class Pairwise extends Contract {
        Pairwise() {
            super(Mode.PAIRWISE);
        }
    }

    @Nested
    class NotAllSame extends Contract {
        NotAllSame() {
            super(Mode.NOT_ALL_SAME);
        }
    }

    abstract static class Contract implements ControlContract<LedgerDuties> {
        private final Mode mode;

        Contract(Mode mode) {
            this.mode = mode;
        }

        @Override
        public Control<LedgerDuties> control() {
            return new LedgerDutiesSeparated(mode);
        }

        @Override
        public LedgerDuties satisfying() {
            return new LedgerDuties(
                    "ledger",
                    List.of(holder(CHIEF_ACCOUNTANT, "an"), holder(BOOKKEEPER, "bo"), holder(REVIEWER, "cai")));
        }

        @Override
        public List<LedgerDuties> offending() {
            return List.of(
                    new LedgerDuties("nobody", List.of()),
                    new LedgerDuties(
                            "one hand",
                            List.of(holder(CHIEF_ACCOUNTANT, "an"), holder(BOOKKEEPER, "an"), holder(REVIEWER, "an"))),
                    new LedgerDuties(
                            "one hand and an unknown one",
                            List.of(
                                    holder(CHIEF_ACCOUNTANT, "an"),
                                    holder(BOOKKEEPER, "an"),
                                    holder(REVIEWER, "an"),
                                    holder(REVIEWER, null))));
        }
    }
}
