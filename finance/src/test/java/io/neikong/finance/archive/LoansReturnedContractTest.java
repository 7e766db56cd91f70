package io.neikong.finance.archive;

import static io.neikong.finance.archive.LoansReturnedTest.loan;
import static io.neikong.finance.archive.LoansReturnedTest.log;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class LoansReturnedContractTest implements ControlContract<LoanLog> {

    @Override
    public Control<LoanLog> control() {
        return LoansReturnedTest.CONTROL;
    }

    @Override
    public LoanLog satisfying() {
        return log(loan("loan", "2026-05-06", "2026-05-20", "2026-05-20"));
    }

    @Override
    public List<LoanLog> offending() {
        return List.of(
                log(
                        loan("one", "2026-05-06", "2026-05-20", null),
                        loan("two", "2026-05-07", "2026-05-20", "2026-05-21"),
                        loan("three", "2026-05-08", "2026-05-20", "2026-05-01")),
                LoansReturnedTest.unrecorded());
    }
}
