package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.Comparisons.BEFORE;
import static io.neikong.finance.subsidy.comparison.Comparisons.CLEARED;
import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.PAID;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.at;
import static io.neikong.finance.subsidy.comparison.Comparisons.dated;
import static io.neikong.finance.subsidy.comparison.Comparisons.hit;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.finance.subsidy.comparison.HitsResolvedTest.DEATHS;
import static io.neikong.finance.subsidy.comparison.HitsResolvedTest.resolved;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.comparison.Comparison.Resolution;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.testkit.ControlContract;
import java.util.List;

class HitsResolvedContractTest implements ControlContract<ComparedApplication> {

    @Override
    public Control<ComparedApplication> control() {
        return new HitsResolved();
    }

    @Override
    public ComparedApplication satisfying() {
        return application(DEATHS, hit("deaths", BEFORE, CLEARED));
    }

    @Override
    public List<ComparedApplication> offending() {
        return List.of(
                application(DEATHS, hit("deaths", BEFORE, null)),
                application(DEATHS, hit("deaths", BEFORE, new Resolution(null, true, at(PAID), null, false))),
                application(DEATHS, hit("deaths", BEFORE, resolved(null, null, "R"))),
                dated(DEATHS, null, null, null, query("deaths", null, Result.HIT)),
                dated(DEATHS, DECIDED, null, null, hit("deaths", PAID, CLEARED)));
    }
}
