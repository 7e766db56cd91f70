package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.Comparisons.BEFORE;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.comparison.Comparison.Match;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.testkit.ControlContract;
import java.util.List;

class QueriesAnsweredContractTest implements ControlContract<ComparedApplication> {

    @Override
    public Control<ComparedApplication> control() {
        return new QueriesAnswered();
    }

    @Override
    public ComparedApplication satisfying() {
        return application(null, query("deaths", BEFORE, Result.NO_HIT));
    }

    @Override
    public List<ComparedApplication> offending() {
        return List.of(
                application(
                        null,
                        query("deaths", BEFORE, Result.FAILED),
                        query("prisons", BEFORE, Result.TIMED_OUT),
                        query("pensions", BEFORE, Result.NO_HIT, Match.MASKED_NUMBER, null),
                        query("contributions", BEFORE, Result.NO_HIT, Match.NAME, null)),
                application(null, query("deaths", BEFORE, Result.NO_HIT, null, null)));
    }
}
