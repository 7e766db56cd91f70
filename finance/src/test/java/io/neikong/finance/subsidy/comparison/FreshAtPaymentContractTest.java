package io.neikong.finance.subsidy.comparison;

import static io.neikong.finance.subsidy.comparison.Comparisons.DECIDED;
import static io.neikong.finance.subsidy.comparison.Comparisons.PAID;
import static io.neikong.finance.subsidy.comparison.Comparisons.application;
import static io.neikong.finance.subsidy.comparison.Comparisons.dated;
import static io.neikong.finance.subsidy.comparison.Comparisons.query;
import static io.neikong.finance.subsidy.comparison.FreshAtPaymentTest.DEATHS;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.comparison.Comparison.Result;
import io.neikong.policy.Layer;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Period;
import java.util.List;

class FreshAtPaymentContractTest implements ControlContract<ComparedApplication> {

    @Override
    public Control<ComparedApplication> control() {
        return FreshAtPaymentTest.sevenDays(Layer.DISTRICT, null, Period.workingDays(20));
    }

    @Override
    public ComparedApplication satisfying() {
        return application(DEATHS, query("deaths", DECIDED, Result.NO_HIT));
    }

    @Override
    public List<ComparedApplication> offending() {
        return List.of(
                dated(DEATHS, DECIDED, PAID, PAID, query("deaths", "2026-03-01T09:00:00", Result.NO_HIT)),
                application(DEATHS, query("deaths", null, Result.NO_HIT)),
                dated(DEATHS, DECIDED, null, null, query("deaths", DECIDED, Result.NO_HIT)),
                dated(
                        DEATHS,
                        DECIDED,
                        "2027-03-01T09:00:00",
                        null,
                        query("deaths", "2027-01-28T09:00:00", Result.NO_HIT)));
    }
}
