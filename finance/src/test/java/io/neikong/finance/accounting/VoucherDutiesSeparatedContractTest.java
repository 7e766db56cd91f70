package io.neikong.finance.accounting;

import static io.neikong.finance.accounting.VoucherDutiesSeparatedTest.posted;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;
import org.junit.jupiter.api.Nested;

class VoucherDutiesSeparatedContractTest {

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

    abstract static class Contract implements ControlContract<VoucherDuties> {
        private final Mode mode;

        Contract(Mode mode) {
            this.mode = mode;
        }

        @Override
        public Control<VoucherDuties> control() {
            return new VoucherDutiesSeparated(mode);
        }

        @Override
        public VoucherDuties satisfying() {
            return posted("chief", "books", "review", "prepare", "cash");
        }

        @Override
        public List<VoucherDuties> offending() {
            return List.of(
                    posted("an", "an", "an", "an", "an"),
                    posted("an", "an", "an", null, null),
                    posted("an", "an", null, null, null),
                    VoucherDutiesSeparatedTest.passedBySystem(posted("an", "an", null, null, null)),
                    posted(null, null, null, null, null));
        }
    }
}
