package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.PAID;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.dated;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.finance.subsidy.comparison.SourcesComparedTest.TWO;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.testkit.ControlContract;
import java.util.List;

class SourcesComparedContractTest implements ControlContract<ComparedApplication> {

    @Override
    public Control<ComparedApplication> control() {
        return new SourcesCompared();
    }

    @Override
    public ComparedApplication satisfying() {
        return application(
                TWO, query("deaths", DECIDED, Result.NO_HIT), query("contributions", DECIDED, Result.NO_HIT));
    }

    @Override
    public List<ComparedApplication> offending() {
        return List.of(
                application(TWO, query("deaths", PAID, Result.NO_HIT)),
                application(TWO, new Comparison("c", "deaths", null, null, null, null, null, null)),
                dated(TWO, null, null, null, satisfying().comparisons().toArray(Comparison[]::new)),
                application(null),
                new ComparedApplication("a", null, null, true, null, null, List.of()));
    }
}
