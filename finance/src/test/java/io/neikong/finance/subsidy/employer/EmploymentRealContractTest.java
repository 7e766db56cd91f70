package io.neikong.finance.subsidy.employer;

import static io.neikong.finance.subsidy.employer.Claims.contract;
import static io.neikong.finance.subsidy.employer.Claims.contribution;
import static io.neikong.finance.subsidy.employer.Claims.wage;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.employer.ClaimedEmployment.Bar;
import io.neikong.testkit.ControlContract;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

class EmploymentRealContractTest implements ControlContract<ClaimedEmployment> {

    @Override
    public Control<ClaimedEmployment> control() {
        return EmploymentRealTest.CONTROL;
    }

    @Override
    public ClaimedEmployment satisfying() {
        return new Claims().claim();
    }

    @Override
    public List<ClaimedEmployment> offending() {
        return Stream.<Consumer<Claims>>of(
                        claim -> claim.bars = Stream.of(Bar.Kind.values())
                                .map(kind -> EmploymentRealTest.bar(kind, "2026-01-01", null))
                                .toList(),
                        claim -> {
                            claim.contracts = List.of();
                            claim.contributions = List.of(
                                    contribution("2026-01", "company", "2026-05-01"),
                                    contribution("2026-02", "company", "2026-04-09"));
                            claim.wages = List.of(wage("2026-02", "company", "director", "1"));
                        },
                        claim -> {
                            claim.contracts = List.of(contract(null, null, null));
                            claim.contributions.set(0, contribution("2026-01", null, null));
                            claim.wages.set(0, wage("2026-01", null, null, null));
                            claim.bars = List.of(EmploymentRealTest.bar(Bar.Kind.RETIRED, null, null));
                            claim.employers = List.of();
                        },
                        claim -> {
                            claim.unseen = List.of("contracts", "contributions", "wages", "bars");
                            claim.worker = null;
                            claim.claimedOn = null;
                        },
                        claim -> {
                            claim.from = null;
                            claim.until = null;
                        })
                .map(change -> {
                    Claims claim = new Claims();
                    change.accept(claim);
                    return claim.claim();
                })
                .toList();
    }
}
