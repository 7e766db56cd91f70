package io.neikong.testkit;

import static io.neikong.testkit.SeparationFacts.interests;

import io.neikong.control.Control;
import io.neikong.party.Relatives;
import io.neikong.separation.CaseInterests;
import io.neikong.separation.NoOwnInterest;
import java.util.List;

class NoOwnInterestContractTest implements ControlContract<CaseInterests> {

    @Override
    public Control<CaseInterests> control() {
        return new NoOwnInterest();
    }

    @Override
    public CaseInterests satisfying() {
        return interests("li");
    }

    @Override
    public List<CaseInterests> offending() {
        return List.of(
                interests("wang"),
                interests("zhao"),
                interests(null),
                new CaseInterests(interests("li").history(), "li", List.of(), Relatives.of(List.of())),
                new CaseInterests(interests("li").history(), null, List.of(), Relatives.of(List.of())));
    }
}
