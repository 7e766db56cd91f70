package io.neikong.finance.subsidy.material;

import static io.neikong.finance.subsidy.material.Materials.DECIDED_AT;
import static io.neikong.finance.subsidy.material.Materials.application;
import static io.neikong.finance.subsidy.material.Materials.check;
import static io.neikong.finance.subsidy.material.Materials.checked;

import io.neikong.control.Control;
import io.neikong.finance.subsidy.material.Material.Check;
import io.neikong.finance.subsidy.material.Material.Check.Result;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameters;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.testkit.ControlContract;
import io.neikong.time.ChinaTime;
import io.neikong.time.Period;
import io.neikong.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class AuthenticityCheckedContractTest implements ControlContract<ApplicationMaterials> {

    @Override
    public Control<ApplicationMaterials> control() {
        return new AuthenticityChecked(
                WorkingCalendar.china(),
                Policy.of(List.of(
                        PolicyOverride.of(Parameters.COMPARISON_AGE, Layer.DISTRICT, null, Period.workingDays(20))
                                .basedOn("District notice")
                                .decidedBy("author", "approver")
                                .from(LocalDate.of(2026, 1, 1)))));
    }

    @Override
    public ApplicationMaterials satisfying() {
        return application(List.of(), checked("item-1", check(Result.GENUINE, DECIDED_AT)));
    }

    @Override
    public List<ApplicationMaterials> offending() {
        Instant inMarch = Instant.parse("2026-03-02T02:00:00Z");
        Instant in2027 = ChinaTime.startOf(LocalDate.of(2027, 3, 1));
        return List.of(
                application(
                        List.of(),
                        checked("item-1", null),
                        checked("item-2", check(Result.NOT_GENUINE, DECIDED_AT.plusSeconds(1))),
                        checked("item-3", check(Result.NOT_CONFIRMED, inMarch))),
                application(List.of(), checked("item-1", new Check(null, null, null, null, null))),
                application(
                        List.of(),
                        true,
                        in2027,
                        List.of(),
                        checked("item-1", check(Result.GENUINE, ChinaTime.startOf(LocalDate.of(2027, 1, 28))))),
                application(List.of(), true, null, List.of(), checked("item-1", check(Result.GENUINE, inMarch))));
    }
}
